//! The indexed form of a pack: what the engine reads.

use crate::day::Day;
use crate::written::clock::Count;
use crate::written::condition::At;
use crate::written::due::{Bound, Counting, Length, Roll, Unit};
use crate::written::rule::{Effect, Kind, Period};

use super::names::{CalendarId, ClockId, EventId, FactId};

/// A value of a fact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value {
    /// Yes or no.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// The place of the word among the fact's values.
    Choice(u16),
}

/// How a fact is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Compare {
    /// Equal to.
    Is(Value),
    /// At least.
    AtLeast(f64),
    /// More than.
    MoreThan(f64),
    /// At most.
    AtMost(f64),
    /// Less than.
    LessThan(f64),
}

/// A condition.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Test {
    /// Every one has to hold.
    All(Vec<Test>),
    /// One is enough.
    Any(Vec<Test>),
    /// The opposite.
    Not(Box<Test>),
    /// A fact.
    Fact { fact: FactId, compare: Compare, at: At },
    /// An event was recorded.
    Happened(EventId),
    /// An incapacity had lasted so long by the trigger.
    Lasted { clock: ClockId, at_least: Length },
}

/// A fact that events switch.
#[derive(Debug, Clone, Default)]
pub(crate) struct FactForm {
    /// Events that make it true.
    pub(crate) started_by: Vec<EventId>,
    /// Events that make it false.
    pub(crate) ended_by: Vec<EventId>,
    /// What it is without any.
    pub(crate) otherwise: Option<bool>,
    /// The words of a choice.
    pub(crate) choices: Vec<String>,
}

/// An event.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct EventForm {
    /// What ends, ends with this day, not before it.
    pub(crate) is_last_day: bool,
    /// Not tied to a stretch.
    pub(crate) standing: bool,
}

/// A clock.
#[derive(Debug, Clone)]
pub(crate) struct ClockForm {
    /// The event that begins a spell.
    pub(crate) starts: EventId,
    /// The event that ends one.
    pub(crate) ends: EventId,
    /// Stretches that do not count: begin, end, whether that is verified.
    pub(crate) exclude: Vec<(EventId, EventId, bool)>,
    /// Its revisions.
    pub(crate) revisions: Vec<ClockRevisionForm>,
}

/// One version of a clock.
#[derive(Debug, Clone)]
pub(crate) struct ClockRevisionForm {
    /// Its number.
    pub(crate) rev: u16,
    /// First day.
    pub(crate) from: Day,
    /// Last day.
    pub(crate) to: Option<Day>,
    /// What is counted.
    pub(crate) count: Count,
    /// When two spells are one.
    pub(crate) join: JoinForm,
    /// A condition besides the gap.
    pub(crate) only_if: Option<Test>,
    /// Whether it is verified.
    pub(crate) is_verified: bool,
}

/// When two spells are one.
#[derive(Debug, Clone, Copy)]
pub(crate) enum JoinForm {
    /// The new spell starts by the last day of the old one plus this.
    AtMost(i32, Unit),
    /// Fewer days than this lie between.
    LessThan(i32, Unit),
}

/// Which date picks a revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AppliesBy {
    /// The date of the trigger.
    Trigger,
    /// The date of an event.
    Event(EventId),
}

/// How far from the trigger.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Offset {
    /// None.
    None,
    /// So far.
    Fixed(Length),
    /// The first that holds.
    Cases(Vec<(Option<Test>, Length)>),
}

/// A term.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TermForm {
    /// Its kind.
    pub(crate) bound: Bound,
    /// Where it ends; where it begins for `earliest`.
    pub(crate) offset: Offset,
    /// Where a window begins.
    pub(crate) from: Option<Length>,
    /// How numbers are read.
    pub(crate) counting: Counting,
    /// What happens on a day that is not worked.
    pub(crate) roll: Roll,
    /// Working days.
    pub(crate) calendar: Option<CalendarId>,
    /// Days before the end to remind on.
    pub(crate) remind_days_before: i32,
}

/// What holds a term up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SuspensionForm {
    /// Begins.
    pub(crate) from: EventId,
    /// Ends.
    pub(crate) to: EventId,
    /// What it does.
    pub(crate) effect: Effect,
    /// How much is added.
    pub(crate) by: Option<Length>,
}

/// When a rule comes again.
#[derive(Debug, Clone)]
pub(crate) struct RepeatForm {
    /// The distance.
    pub(crate) every: Length,
    /// What ends the row.
    pub(crate) until: Vec<EventId>,
    /// At most so many.
    pub(crate) max: Option<u16>,
}

/// How often something may be used.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LimitForm {
    /// At most so often.
    pub(crate) max: u16,
    /// In which period.
    pub(crate) per: Period,
    /// The event that is a use.
    pub(crate) counts: EventId,
}

/// A revision.
#[derive(Debug, Clone)]
pub(crate) struct RevisionForm {
    /// Its number.
    pub(crate) rev: u16,
    /// Its place in the written rule.
    pub(crate) written_at: u16,
    /// First day.
    pub(crate) from: Day,
    /// Last day.
    pub(crate) to: Option<Day>,
    /// How it is meant.
    pub(crate) kind: Kind,
    /// Whether it is verified.
    pub(crate) is_verified: bool,
    /// Which dates pick it, the first recorded.
    pub(crate) applies_by: Vec<AppliesBy>,
    /// What wakes it.
    pub(crate) trigger: Vec<EventId>,
    /// The clock that joins spells first.
    pub(crate) clock: Option<ClockId>,
    /// The trigger is the start of that clock.
    pub(crate) is_from_start: bool,
    /// When it applies.
    pub(crate) when: Option<Test>,
    /// When it is known not to apply.
    pub(crate) unless: Option<Test>,
    /// Its terms.
    pub(crate) terms: Vec<TermForm>,
    /// What ends it.
    pub(crate) stops: Vec<EventId>,
    /// What means that it is done.
    pub(crate) done: Vec<EventId>,
    /// What holds it up.
    pub(crate) suspends: Vec<SuspensionForm>,
    /// When it comes again.
    pub(crate) repeats: Option<RepeatForm>,
    /// How often it may be used.
    pub(crate) limit: Option<LimitForm>,
    /// The event of a silence.
    pub(crate) silence: Option<EventId>,
    /// The event of the due date.
    pub(crate) at_due: Option<EventId>,
}

/// A rule: its revisions that are law.
#[derive(Debug, Clone, Default)]
pub(crate) struct RuleForm {
    /// Revisions, in the order written.
    pub(crate) revisions: Vec<RevisionForm>,
}
