//! Sharing: one item, one reader, one purpose, an end date; ended at any time by the person.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::ids::{AccountId, FileId, ShareId};

choices! {
    /// What can be shared, one at a time. The diary is not in this list on purpose.
    Item {
        /// The own hours plan.
        Plan = "plan",
        /// The line: moments and treatments.
        Line = "line",
        /// Answers about work of the check-ins.
        WorkAnswers = "work_answers",
        /// The seven questions over time.
        Symptoms = "symptoms",
        /// The question for the next talk.
        Question = "question",
    }
}

impl Item {
    /// The class whose policies decide about this item.
    #[must_use]
    pub fn class(self) -> crate::class::Class {
        match self {
            Self::Plan => crate::class::Class::Plan,
            Self::Line => crate::class::Class::Moments,
            Self::WorkAnswers => crate::class::Class::WorkAnswers,
            Self::Symptoms => crate::class::Class::Symptoms,
            Self::Question => crate::class::Class::Wishes,
        }
    }
}

choices! {
    /// What the reader may use it for.
    Purpose {
        /// To prepare a consult.
        Consult = "consult",
        /// To advise on hours and adjustments.
        Advice = "advice",
        /// To think along about the plan.
        ThinkAlong = "think_along",
    }
}

/// A share in force or past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Its name.
    pub id: ShareId,
    /// What.
    pub item: Item,
    /// Who may read.
    pub reader: AccountId,
    /// The reader's hat.
    pub hat: crate::hat::Hat,
    /// The absence through which the reader knows the person.
    pub through: FileId,
    /// What for.
    pub purpose: Purpose,
    /// Since when.
    pub since: Timestamp,
    /// It ends by itself then.
    pub until: Timestamp,
    /// The person ended it then.
    pub ended_at: Option<Timestamp>,
}

impl Share {
    /// Whether the reader may read at this instant.
    #[must_use]
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && self.since <= now && now < self.until
    }
}
