//! How spells of incapacity are joined before anything is counted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::due::Unit;
use super::evidence::Evidence;

/// A named way to join spells.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// The event that begins a spell.
    pub starts: String,
    /// The event that ends one.
    pub ends: String,
    /// Which date picks the revision: the name of the starting event, meaning the start of the later spell.
    pub applies_by: String,
    /// Stretches that do not count, and do not count as a gap either.
    #[serde(default)]
    pub exclude: Vec<Exclusion>,
    /// Its revisions.
    pub revisions: Vec<ClockRevision>,
}

/// A stretch that does not count.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// The event that begins it.
    pub from: String,
    /// The event that ends it.
    pub to: String,
    /// The words of the law file; a date that rests on it is as sure as these.
    pub confidence: String,
}

/// One version of a clock.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRevision {
    /// Its number.
    pub rev: u16,
    /// First day of the starts it is for.
    pub valid_from: Date,
    /// Last day of them.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// What is counted.
    pub count: Count,
    /// When two spells are one.
    pub join: Join,
    /// A condition for joining besides the gap.
    #[serde(default)]
    pub join_only_if: Option<Condition>,
    /// What it rests on.
    pub evidence: Evidence,
}

/// What a clock counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// Time since the first start, gaps included.
    Elapsed,
    /// Days of incapacity only: a gap moves every later date.
    SumOfSpells,
}

/// The gap up to which two spells are one: either `at_most` or `less_than`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// The new spell starts within so many units after the last day of the old one.
    #[serde(default)]
    pub at_most: Option<i32>,
    /// Fewer than so many units without incapacity lie between.
    #[serde(default)]
    pub less_than: Option<i32>,
    /// What is counted.
    pub unit: Unit,
}
