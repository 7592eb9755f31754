//! A step: what the law asks or offers in one case on one day.

use serde::Serialize;

use crate::compile::forms::Value;
use crate::compile::names::{ClockId, EventId, FactId};
use crate::day::Day;

use super::sight::Moment;
use super::terms::Days;
use super::truth::Missing;

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing woke it yet, or it does not apply as things are.
    Asleep,
    /// It may apply; a fact is missing.
    MayApply,
    /// Its day is still to come.
    Coming,
    /// Its day is here, or it can be done now.
    Due,
    /// Its day has passed.
    Late,
    /// It was done.
    Done,
    /// It ended without being done, or its term has run out.
    Lapsed,
    /// Good to know; nothing to do.
    Informative,
}

impl State {
    /// Its name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Asleep => "asleep",
            Self::MayApply => "may_apply",
            Self::Coming => "coming",
            Self::Due => "due",
            Self::Late => "late",
            Self::Done => "done",
            Self::Lapsed => "lapsed",
            Self::Informative => "informative",
        }
    }
}

/// Why a step stands where it stands, where the days alone do not tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Because {
    /// The days tell.
    Days,
    /// Announced only.
    Planned,
    /// No revision is for that date.
    NoRevision,
    /// The trigger was not recorded.
    NoTrigger,
    /// An event says that it is done.
    Done(EventId, Day),
    /// Somebody said that it is done.
    MarkedDone(Day),
    /// Somebody said that it does not apply.
    MarkedNotApplicable(Day),
    /// An event ended it.
    Stopped(EventId, Day),
    /// A fact says that it does not apply.
    Denied(FactId, Value),
    /// A condition without a fact says so.
    Untrue,
    /// A fact is unknown.
    Unknown,
    /// It was used as often as it may be.
    UsedUp(u16),
    /// It does not come again after an event.
    NotAgain,
    /// Its term has run out.
    RunOut,
}

/// One step, in numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StepForm {
    /// The rule.
    pub(crate) rule: u16,
    /// The place of the revision among those in force, and of the term in it.
    pub(crate) revision: Option<(u8, u8)>,
    /// Where it stands.
    pub(crate) state: State,
    /// Why.
    pub(crate) because: Because,
    /// What woke it.
    pub(crate) trigger: Option<Moment>,
    /// The event whose day picked the revision; none when it was the as-of date.
    pub(crate) picked_by: Option<(EventId, Day)>,
    /// The clock that joined spells.
    pub(crate) clock: Option<ClockId>,
    /// Its revision.
    pub(crate) clock_rev: Option<u16>,
    /// How many spells it joined.
    pub(crate) spells: u16,
    /// The days.
    pub(crate) days: Days,
    /// The day to remind on.
    pub(crate) remind_on: Option<Day>,
    /// Whether everything it rests on is verified.
    pub(crate) is_verified: bool,
    /// What would have to be known.
    pub(crate) missing: Vec<Missing>,
}
