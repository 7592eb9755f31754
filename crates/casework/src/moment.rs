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

impl Moment {
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
