//! A talk that the person asks for (capability A10, product rule 18): how, when, with whom, and a few own words for whoever
//! answers. It lies in the care compartment of an absence; the workplace never learns of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::absence::Language;
use crate::consult::{Appointment, TalkWay};
use crate::contact::{Day, choices};
use crate::ids::SeatId;

/// The most characters of own words.
pub const MOST_WORDS: usize = 500;

/// Working days within which somebody answers; after that the others of the service see the ask too.
pub const ANSWERED_WITHIN: i32 = 2;

choices! {
    /// When in the day.
    PartOfDay {
        /// Before noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
    }
}

/// What the person asks for. An empty list of days or parts means that it does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkAsk {
    /// The day it was asked, where the person lives.
    pub on: Date,
    /// How: at least one way.
    pub ways: Vec<TalkWay>,
    /// On which days of the week.
    pub days: Vec<Day>,
    /// When in the day.
    pub parts: Vec<PartOfDay>,
    /// With whom: a care seat on the absence. None where it does not matter.
    pub with: Option<SeatId>,
    /// In which language.
    pub language: Language,
    /// With an interpreter.
    pub interpreter: bool,
    /// Whether the service may say at work that there is a talk. Nothing says so by itself.
    pub employer_may_know: bool,
    /// Own words, for the care side only.
    pub words: Option<String>,
}

/// Why choices are no ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAsk {
    /// No way was chosen.
    #[error("choose at least one way")]
    NoWay,
    /// The own words are too long.
    #[error("own words have at most 500 characters")]
    TooLong,
}

impl TalkAsk {
    /// Checks the choices, and brings each list into its order.
    ///
    /// # Errors
    /// [`NotAnAsk`] names what to mend.
    pub fn check(mut self) -> Result<Self, NotAnAsk> {
        self.words = self.words.map(|words| words.trim().to_owned()).filter(|words| !words.is_empty());
        if self.words.as_ref().is_some_and(|words| words.chars().count() > MOST_WORDS) {
            return Err(NotAnAsk::TooLong);
        }
        self.ways.sort_unstable();
        self.ways.dedup();
        self.days.sort_unstable();
        self.days.dedup();
        self.parts.sort_unstable();
        self.parts.dedup();
        if self.ways.is_empty() { Err(NotAnAsk::NoWay) } else { Ok(self) }
    }
}

/// How far an ask has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Somebody of the service is to answer, counted from this day.
    Waits {
        /// The day.
        since: Date,
    },
    /// A professional proposed a moment; the person is to say yes or ask for another.
    Proposed {
        /// The professional's seat on the absence.
        by: SeatId,
        /// When and how.
        appointment: Appointment,
    },
    /// Both agreed.
    Agreed {
        /// The professional's seat on the absence.
        by: SeatId,
        /// When and how.
        appointment: Appointment,
    },
}

impl Stage {
    /// The seat that proposed a moment or agreed on it.
    #[must_use]
    pub fn answered_by(self) -> Option<SeatId> {
        match self {
            Self::Waits { .. } => None,
            Self::Proposed { by, .. } | Self::Agreed { by, .. } => Some(by),
        }
    }
}

/// An ask that is not over: withdrawn and held talks leave nothing here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenTalk {
    /// What was asked for.
    pub ask: TalkAsk,
    /// How far it has come.
    pub stage: Stage,
}

impl OpenTalk {
    /// Whether a contact recorded by a seat on a day was this talk.
    #[must_use]
    pub fn is_held(&self, seat: SeatId, on: Date) -> bool {
        matches!(self.stage, Stage::Agreed { by, appointment } if by == seat && appointment.on <= on)
    }

    /// Whether a seat may propose a moment: nobody answered yet, the answer was its own, or whoever gave it has left.
    #[must_use]
    pub fn may_be_answered_by(&self, seat: SeatId, is_there: impl Fn(SeatId) -> bool) -> bool {
        self.stage.answered_by().is_none_or(|by| by == seat || !is_there(by))
    }
}

/// What stands on the card of an open ask, for those who answer it. What was asked for is read in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkLine {
    /// How far it has come.
    pub stage: Stage,
    /// With whom the person wants to talk.
    pub with: Option<SeatId>,
}

impl From<&OpenTalk> for TalkLine {
    fn from(talk: &OpenTalk) -> Self {
        Self { stage: talk.stage, with: talk.ask.with }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn ask() -> TalkAsk {
        TalkAsk {
            on: date(2026, 11, 30),
            ways: vec![TalkWay::Video, TalkWay::Phone, TalkWay::Video],
            days: vec![Day::Friday, Day::Monday],
            parts: vec![],
            with: None,
            language: Language::Dutch,
            interpreter: false,
            employer_may_know: false,
            words: Some("  ".to_owned()),
        }
    }

    #[test]
    fn choices_stand_once_in_the_order_of_their_lists_and_no_words_are_none() {
        let checked = ask().check().unwrap();
        assert_eq!(checked.ways, [TalkWay::Phone, TalkWay::Video]);
        assert_eq!((checked.days, checked.words), (vec![Day::Monday, Day::Friday], None));
    }

    #[test]
    fn an_ask_has_a_way_and_at_most_five_hundred_characters() {
        assert_eq!(TalkAsk { ways: vec![], ..ask() }.check(), Err(NotAnAsk::NoWay));
        let words = |count: usize| TalkAsk { words: Some("é".repeat(count)), ..ask() };
        assert!(words(500).check().is_ok());
        assert_eq!(words(501).check(), Err(NotAnAsk::TooLong));
    }
}
