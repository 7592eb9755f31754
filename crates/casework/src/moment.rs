//! The line: moments on the person's own timeline. All of it is health.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::ids::MomentId;

choices! {
    /// Kinds of moment: the six key moments of the research behind this product, and what happens between them.
    MomentKind {
        /// First complaints, tests, waiting.
        Suspicion = "suspicion",
        /// The diagnosis.
        Diagnosis = "diagnosis",
        /// A treatment begins; may come back every so many days.
        Treatment = "treatment",
        /// Treatment ends, recovery begins.
        Recovery = "recovery",
        /// Work begins again.
        Return = "return",
        /// A check-up.
        CheckUp = "check_up",
        /// It came back, or treatment begins anew.
        Again = "again",
        /// Comfort comes first.
        Comfort = "comfort",
        /// Something of one's own.
        Own = "own",
    }
}

/// A moment on the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Its name for removing it.
    pub id: MomentId,
    /// What kind.
    pub kind: MomentKind,
    /// The day, or the first day.
    pub on: Date,
    /// The last day, where it lasts.
    pub until: Option<Date>,
    /// A few own words, at most 120 characters.
    pub words: Option<String>,
}

/// Why something cannot stand on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAMoment {
    /// Ends before it begins.
    #[error("the last day lies before the first")]
    EndsBeforeItBegins,
    /// More than 120 characters.
    #[error("at most 120 characters")]
    TooManyWords,
}

/// What lasts longer than so many days is a time, and no day in it stands out.
const LONGEST_EVENT_DAYS: i32 = 7;

impl Moment {
    /// Whether it lies on a day.
    #[must_use]
    pub fn is_on(&self, day: Date) -> bool {
        (self.on..=self.until.unwrap_or(self.on)).contains(&day)
    }

    /// Whether it lasts so long that it says nothing of a single day in it.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.until.is_some_and(|until| (until - self.on).get_days() >= LONGEST_EVENT_DAYS)
    }

    /// Whether it says of this very day what is on it.
    #[must_use]
    pub fn names_day(&self, day: Date) -> bool {
        self.on == day || (self.is_on(day) && !self.is_long())
    }

    /// Checks days and length.
    ///
    /// # Errors
    /// [`NotAMoment`] names what to mend.
    pub fn check(self) -> Result<Self, NotAMoment> {
        if self.until.is_some_and(|until| until < self.on) {
            return Err(NotAMoment::EndsBeforeItBegins);
        }
        if self.words.as_ref().is_some_and(|words| words.chars().count() > 120) {
            return Err(NotAMoment::TooManyWords);
        }
        Ok(self)
    }
}
