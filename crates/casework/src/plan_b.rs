//! Plan B: made together with plan A, before it is needed. Conditions and words are the person's own; the workplace never
//! learns that there is one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::hours::Minutes;
use crate::plan::WeekHours;

choices! {
    /// When to switch, decided before the start.
    Trigger {
        /// The treatment changes.
        TreatmentChange = "treatment_change",
        /// A result that is not good.
        BadResult = "bad_result",
        /// The plan was held twice in a row.
        TwoHolds = "two_holds",
        /// Another manager.
        NewManager = "new_manager",
        /// What was agreed at work is not there after two weeks.
        NotDelivered = "not_delivered",
        /// The way to work becomes a problem.
        Travel = "travel",
        /// Somebody at home needs care.
        CareAtHome = "care_at_home",
        /// The income falls too far.
        Income = "income",
        /// A conflict at work.
        Conflict = "conflict",
        /// A winter with many infections.
        Infections = "infections",
    }
}

choices! {
    /// How many hours plan B has.
    FallbackHours {
        /// Those of the step before.
        StepBack = "step_back",
        /// Half.
        Half = "half",
        /// A few: as at the beginning.
        Few = "few",
        /// None for now.
        Rest = "rest",
    }
}

/// What plan B would be while plan A stands at a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fallback {
    /// The Monday from which plan A has this level.
    pub from: Date,
    /// Hours a week of plan A.
    pub level: Minutes,
    /// The week of plan B.
    pub week: WeekHours,
}

/// The most characters of own words about plan B.
pub const MOST_WORDS: usize = 300;

/// Plan B.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanB {
    /// When to switch.
    pub when: Vec<Trigger>,
    /// How many hours.
    pub hours: FallbackHours,
    /// Who takes over what, in own words.
    pub takes_over: String,
    /// Who is told, in own words.
    #[serde(default)]
    pub tells: String,
    /// The day to talk about it with somebody.
    pub talk_on: Option<Date>,
    /// What it would be, level by level.
    pub grid: Vec<Fallback>,
}

impl PlanB {
    /// What plan B would be on a day: the row of plan A's level, the first before it begins.
    #[must_use]
    pub fn find_on(&self, day: Date) -> Option<&Fallback> {
        self.grid.iter().rev().find(|row| row.from <= day).or_else(|| self.grid.first())
    }
}
