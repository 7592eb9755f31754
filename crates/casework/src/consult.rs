//! What a professional writes down at the end of a talk: advice about work in closed choices, and when the next talk is.
//! Advice goes to the employee; nothing here reaches the workplace by itself.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::hat::Hat;
use crate::ids::SeatId;
use crate::paper::IssuedPaper;

choices! {
    /// What is possible at work.
    Workable {
        /// The hours as they are agreed.
        AsAgreed = "as_agreed",
        /// Fewer hours for now.
        FewerHours = "fewer_hours",
        /// A next step of hours.
        NextStep = "next_step",
        /// No work for now.
        NotNow = "not_now",
    }
}

choices! {
    /// Under which conditions. Worded as work, never as a limit of body or mind (PR-NL04).
    Condition {
        /// Some days from home.
        Telework = "telework",
        /// A quiet place to work.
        QuietPlace = "quiet_place",
        /// Begin and end when it fits.
        FlexibleTimes = "flexible_times",
        /// More and shorter breaks.
        MoreBreaks = "more_breaks",
        /// One task at a time, without pressure of time.
        OneTaskAtATime = "one_task_at_a_time",
        /// No heavy lifting.
        NoLifting = "no_lifting",
        /// No nights and no late shifts.
        NoNights = "no_nights",
        /// Less travelling.
        LessTravel = "less_travel",
    }
}

choices! {
    /// When the advice is looked at again.
    Review {
        /// After two weeks.
        TwoWeeks = "two_weeks",
        /// After four weeks.
        FourWeeks = "four_weeks",
        /// After eight weeks.
        EightWeeks = "eight_weeks",
        /// After twelve weeks.
        TwelveWeeks = "twelve_weeks",
    }
}

/// Advice about work: closed choices only, so that no word of health fits in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionalAdvice {
    /// What is possible.
    pub workable: Workable,
    /// Under which conditions; each once, in the order of the list.
    pub conditions: Vec<Condition>,
    /// When it is looked at again.
    pub review: Review,
}

impl FunctionalAdvice {
    /// Advice with each condition once.
    #[must_use]
    pub fn new(workable: Workable, mut conditions: Vec<Condition>, review: Review) -> Self {
        conditions.sort_unstable();
        conditions.dedup();
        Self { workable, conditions, review }
    }
}

choices! {
    /// How a talk is held.
    TalkWay {
        /// At the service.
        AtTheService = "at_the_service",
        /// By phone.
        Phone = "phone",
        /// By video.
        Video = "video",
    }
}

/// A talk that is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The day.
    pub on: Date,
    /// The time of the clock where the person lives.
    pub at: Time,
    /// How.
    pub way: TalkWay,
}

/// An appointment of one professional.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// The professional's seat on the absence.
    pub by: SeatId,
    /// What was agreed.
    pub appointment: Appointment,
    /// The letter about it, frozen as it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<IssuedPaper>,
}

/// Advice that was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// The professional's seat on the absence.
    pub by: SeatId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub advice: FunctionalAdvice,
    /// The letter, frozen as it was made; none where an earlier release issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<IssuedPaper>,
}

choices! {
    /// What was filled in together.
    FilledIn {
        /// A check-in.
        CheckIn = "check_in",
        /// A plan.
        Plan = "plan",
    }
}

choices! {
    /// How a professional was there while the person filled in.
    Presence {
        /// In the same room.
        InTheRoom = "in_the_room",
        /// By phone or video.
        ByPhone = "by_phone",
    }
}

/// Something the person filled in together with a professional (product rule 13). The person begins it in the own
/// space; the professional writes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// What.
    pub what: FilledIn,
    /// With whom, as the name stood then.
    pub name: String,
    /// In which hat.
    pub hat: Hat,
    /// How.
    pub presence: Presence,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_named_twice_stands_once_in_the_order_of_the_list() {
        let named = vec![Condition::NoNights, Condition::Telework, Condition::NoNights];
        let advice = FunctionalAdvice::new(Workable::AsAgreed, named, Review::FourWeeks);
        assert_eq!(advice.conditions, [Condition::Telework, Condition::NoNights]);
    }
}
