//! Conditions as packs write them.

use std::fmt;

use serde::Deserialize;

use super::due::Length;

/// A condition: exactly one of `all`, `any`, `not`, `fact`, `happened`, `lasted`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Every one has to hold.
    #[serde(default)]
    pub all: Option<Vec<Condition>>,
    /// One is enough.
    #[serde(default)]
    pub any: Option<Vec<Condition>>,
    /// The opposite.
    #[serde(default)]
    pub not: Option<Box<Condition>>,
    /// A fact, compared by one of `eq`, `gte`, `gt`, `lte`, `lt`.
    #[serde(default)]
    pub fact: Option<String>,
    /// Equal to.
    #[serde(default)]
    pub eq: Option<Literal>,
    /// At least.
    #[serde(default)]
    pub gte: Option<f64>,
    /// More than.
    #[serde(default)]
    pub gt: Option<f64>,
    /// At most.
    #[serde(default)]
    pub lte: Option<f64>,
    /// Less than.
    #[serde(default)]
    pub lt: Option<f64>,
    /// On which day a state is looked at.
    #[serde(default)]
    pub at: At,
    /// An event was recorded in this stretch of incapacity.
    #[serde(default)]
    pub happened: Option<String>,
    /// The incapacity had lasted so long on the day of the trigger.
    #[serde(default)]
    pub lasted: Option<Lasted>,
}

/// On which day a state is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum At {
    /// The as-of date, or the rule's own date if that is later.
    #[default]
    Now,
    /// The day of the trigger.
    Trigger,
}

/// How long an incapacity has lasted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lasted {
    /// The clock that counts.
    pub clock: String,
    /// At least this long.
    pub at_least: Length,
}

/// A value a fact is compared with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Literal {
    /// Yes or no.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// One of the fact's values.
    Choice(String),
}

impl fmt::Display for Literal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(value) => write!(out, "{value}"),
            Self::Number(number) => write!(out, "{number}"),
            Self::Choice(word) => out.write_str(word),
        }
    }
}
