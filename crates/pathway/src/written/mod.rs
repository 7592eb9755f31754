//! Packs as people write them: the YAML, key by key. Unknown keys are refused everywhere.

pub(crate) mod clock;
pub(crate) mod condition;
pub(crate) mod due;
pub(crate) mod evidence;
pub(crate) mod role;
pub(crate) mod rule;
pub(crate) mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use clock::Clock;
use evidence::Source;
use role::Role;
use rule::Rule;
use words::Words;

/// `pack.yaml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The pack's name: the country.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// The day a person last compared the pack with its sources.
    pub checked_on: Date,
    /// The clock that tells which stretch of incapacity a case is in.
    pub main_clock: String,
    /// Working days, per family of rules.
    pub calendars: BTreeMap<String, CalendarText>,
    /// Texts it rests on.
    pub sources: BTreeMap<String, Source>,
    /// What conditions may read.
    pub facts: BTreeMap<String, Fact>,
    /// What can happen.
    pub events: BTreeMap<String, Event>,
    /// How spells are joined.
    pub clocks: BTreeMap<String, Clock>,
}

/// Every other file of a pack.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Rows of the law.
    pub rules: Vec<Rule>,
}

/// Which days are worked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarText {
    /// Days of the week.
    pub weekdays: Vec<WeekdayName>,
    /// The list of public holidays.
    pub holidays: String,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekdayName {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// On which side a fact or an event lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptIn {
    /// In the absence: the workplace may know it.
    Work,
    /// On the person's own side only.
    Own,
}

/// Something a condition may read; unknown until somebody says.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What its values look like.
    #[serde(rename = "type")]
    pub value_type: ValueType,
    /// The values of a choice.
    #[serde(default)]
    pub values: Vec<String>,
    /// Who can tell.
    pub asked_of: Role,
    /// On which side it lies.
    pub kept_in: KeptIn,
    /// The question to ask.
    pub question: Words,
    /// Events from whose day on it is true.
    #[serde(default)]
    pub started_by: Vec<String>,
    /// Events from whose day on it is false.
    #[serde(default)]
    pub ended_by: Vec<String>,
    /// What it is when no event was recorded.
    #[serde(default)]
    pub otherwise: Option<bool>,
    /// Other names taken in input.
    #[serde(default)]
    pub aka: Vec<String>,
}

/// What the values of a fact look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueType {
    /// Yes or no.
    Boolean,
    /// A number.
    Number,
    /// One of a few words.
    Choice,
}

/// Something that can happen on a day. Never a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Who tells it.
    pub from: Role,
    /// On which side it lies.
    pub kept_in: KeptIn,
    /// What it is called.
    pub name: Words,
    /// The day itself still belongs to what ends.
    #[serde(default)]
    pub is_last_day: bool,
    /// Not tied to one stretch of incapacity.
    #[serde(default)]
    pub standing: bool,
    /// Other names taken in input.
    #[serde(default)]
    pub aka: Vec<String>,
}
