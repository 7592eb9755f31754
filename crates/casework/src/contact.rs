//! The contact agreement: closed choices, dates and numbers, no free text, so that no word of health fits in.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// A closed list whose members have a name used in forms and message keys.
macro_rules! choices {
    ($(#[$doc:meta])* $type:ident { $($(#[$choice_doc:meta])* $choice:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $type { $($(#[$choice_doc])* $choice,)* }

        impl $type {
            /// Every choice, in the order shown.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)*];

            /// The name in forms and message keys.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$choice => $name,)* }
            }

            /// Reads a name as written by `name`.
            #[must_use]
            pub fn find_by_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$choice),)* _ => None }
            }
        }
    };
}
pub(crate) use choices;

choices! {
    /// How often.
    Rhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every two weeks.
        TwoWeekly = "two_weekly",
        /// Every four weeks.
        FourWeekly = "four_weekly",
        /// Only when the employee takes the first step.
        OnRequest = "on_request",
    }
}

choices! {
    /// By which way.
    Channel {
        /// A call.
        Phone = "phone",
        /// A video call.
        Video = "video",
        /// A text message or chat.
        Message = "message",
        /// A mail.
        Mail = "mail",
        /// A visit, at work or elsewhere.
        Visit = "visit",
    }
}

choices! {
    /// Who keeps contact for the workplace.
    Person {
        /// The manager.
        Manager = "manager",
        /// Human resources.
        HumanResources = "human_resources",
        /// A colleague.
        Colleague = "colleague",
    }
}

choices! {
    /// What may be spoken about.
    Topic {
        /// News of the team.
        TeamNews = "team_news",
        /// How the work goes on meanwhile.
        WorkInProgress = "work_in_progress",
        /// Papers and practical matters.
        Papers = "papers",
        /// Hours, tasks and place on return.
        Return = "return",
        /// Invitations to lunches and celebrations.
        Celebrations = "celebrations",
    }
}

choices! {
    /// A day of the week.
    Day {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl Day {
    /// The calendar's name of the day.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
            Self::Saturday => Weekday::Saturday,
            Self::Sunday => Weekday::Sunday,
        }
    }
}

/// What was agreed about keeping contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactAgreement {
    /// How often.
    pub rhythm: Rhythm,
    /// The fixed day; none where the rhythm is on request.
    pub weekday: Option<Day>,
    /// How long a contact lasts, 5 to 60 minutes.
    pub minutes: u8,
    /// Who keeps contact.
    pub people: Vec<Person>,
    /// By which way.
    pub channel: Channel,
    /// Topics that are on. All others are off.
    pub topics: Vec<Topic>,
    /// No contact until this day.
    pub pause_until: Option<Date>,
}

/// Why choices are no contact agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAgreement {
    /// Nobody keeps contact.
    #[error("choose at least one person")]
    Nobody,
    /// Shorter than 5 or longer than 60 minutes.
    #[error("a contact lasts 5 to 60 minutes")]
    Length,
    /// A fixed rhythm needs a fixed day.
    #[error("choose a day of the week")]
    NoDay,
}

impl ContactAgreement {
    /// Checks the choices against each other.
    ///
    /// # Errors
    /// [`NotAnAgreement`] names the choice to mend.
    pub fn check(self) -> Result<Self, NotAnAgreement> {
        if self.people.is_empty() {
            return Err(NotAnAgreement::Nobody);
        }
        if !(5..=60).contains(&self.minutes) {
            return Err(NotAnAgreement::Length);
        }
        if self.rhythm != Rhythm::OnRequest && self.weekday.is_none() {
            return Err(NotAnAgreement::NoDay);
        }
        Ok(self)
    }

    /// Every how many weeks; none where it is on request.
    #[must_use]
    pub fn every_weeks(&self) -> Option<u8> {
        match self.rhythm {
            Rhythm::Weekly => Some(1),
            Rhythm::TwoWeekly => Some(2),
            Rhythm::FourWeekly => Some(4),
            Rhythm::OnRequest => None,
        }
    }

    /// The next day of contact from a day on, counted from the day of the agreement; none where it is on request.
    #[must_use]
    pub fn find_next_day(&self, agreed_on: Date, from: Date) -> Option<Date> {
        let every = i32::from(self.every_weeks()?) * 7;
        let offset = i32::from(self.weekday?.weekday().since(agreed_on.weekday()));
        let first = agreed_on.saturating_add(offset.days());
        let behind = (from - first).get_days().max(0);
        let rounds = behind.div_euclid(every) + i32::from(behind.rem_euclid(every) > 0);
        Some(first.saturating_add((rounds * every).days()))
    }
}
