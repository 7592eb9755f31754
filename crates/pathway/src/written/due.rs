//! Terms as packs write them.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::words::Words;

/// What kind of end or beginning a term has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Not later than.
    Latest,
    /// Not before.
    Earliest,
    /// Between two days, both included.
    Window,
    /// On that day.
    On,
    /// Lasts so long; ends on the last day of the term.
    For,
    /// At most so long; no duty date.
    Limit,
    /// As long as something lasts; no date.
    While,
    /// An open norm; never a date.
    Fuzzy,
}

impl Bound {
    /// Its name in packs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Latest => "latest",
            Self::Earliest => "earliest",
            Self::Window => "window",
            Self::On => "on",
            Self::For => "for",
            Self::Limit => "limit",
            Self::While => "while",
            Self::Fuzzy => "fuzzy",
        }
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Every day.
    CalendarDay,
    /// Days that the named calendar works.
    WorkingDay,
    /// Seven days.
    Week,
    /// By date: 31 January and one month is the last of February.
    Month,
    /// Twelve months.
    Year,
}

/// A number of units; negative is before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// How many.
    pub value: i32,
    /// Of what.
    pub unit: Unit,
}

/// What happens when the day found is not worked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// Nothing.
    #[default]
    None,
    /// The first working day from it on.
    NextWorkingDay,
    /// The last working day up to it.
    PreviousWorkingDay,
}

/// Whether the law counts the day of the event. Told in the reason; the arithmetic is in the bound.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountFrom {
    /// The day of the event is the first.
    #[default]
    SameDay,
    /// The day after is the first.
    NextDay,
}

/// How a number is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// After n units: start + n.
    #[default]
    Elapsed,
    /// In the n-th unit: begins at start + (n - 1), ends the day before start + n.
    Nth,
}

/// One term of a rule.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// Its kind.
    pub bound: Bound,
    /// How far from the trigger.
    #[serde(default)]
    pub offset: Option<Length>,
    /// Where a window begins.
    #[serde(default)]
    pub from: Option<Length>,
    /// Where a window ends.
    #[serde(default)]
    pub to: Option<Length>,
    /// Offsets that depend on facts, instead of `offset`; the first that holds counts.
    #[serde(default)]
    pub cases: Vec<DueCase>,
    /// How the numbers are read.
    #[serde(default)]
    pub counting: Counting,
    /// Whether the day of the event counts.
    #[serde(default)]
    pub count_from: CountFrom,
    /// What happens on a day that is not worked.
    #[serde(default)]
    pub roll: Roll,
    /// The calendar of working days.
    #[serde(default)]
    pub calendar: Option<String>,
    /// A day this much earlier is practice, and the day to remind on.
    #[serde(default)]
    pub remind_days_before: i32,
    /// The law's own words where it names no day.
    #[serde(default)]
    pub fuzzy: Option<Words>,
}

/// An offset under a condition.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DueCase {
    /// When it counts; without it, always.
    #[serde(default)]
    pub when: Option<Condition>,
    /// How far from the trigger.
    pub offset: Length,
}
