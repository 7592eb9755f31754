//! Why a pack cannot be read: each fault by name and with the words it speaks of, so that it can be told in any language.
//! `Display` tells it in English, as the check on the command line does.

use crate::misfit::Misfit;

/// One fault of a pack, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFault {
    /// Where: a file with its row, a rule and revision, or the keys that lead there in `pack.yaml`.
    pub place: String,
    /// What.
    pub fault: Fault,
}

impl PackFault {
    /// A fault at a place.
    pub(crate) fn at(place: impl Into<String>, fault: Fault) -> Self {
        Self { place: place.into(), fault }
    }
}

/// Why a pack cannot be used: every fault found, at least one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .faults.iter().map(|one| format!("error: {}: {}", one.place, one.fault)).collect::<Vec<_>>().join("; "))]
pub struct UnusablePack {
    /// What was found.
    pub faults: Vec<PackFault>,
}

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Something a condition reads.
    Fact,
    /// Something that can happen.
    Event,
    /// A way to join spells.
    Clock,
    /// Working days.
    Calendar,
}

impl Named {
    fn in_english(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Event => "event",
            Self::Clock => "clock",
            Self::Calendar => "calendar",
        }
    }
}

/// What does not fit in a pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each says what it is in the words beside it")]
pub enum Fault {
    #[error("{detail}")]
    Schema { misfit: Misfit, line: Option<usize>, detail: String },
    #[error("the file is missing")]
    FileMissing,
    #[error("the id is taken twice")]
    IdTwice,
    #[error("there is no revision")]
    NoRevision,
    #[error("too many rules or revisions")]
    TooMany,
    #[error("`{0}` is no name")]
    NoName(String),
    #[error("`{0}` is taken twice")]
    NameTwice(String),
    #[error("there is no {} `{}` in pack.yaml", .0.in_english(), .1)]
    Unknown(Named, String),
    #[error("only a boolean can be switched by events")]
    SwitchedByEvents,
    #[error("a choice has values, and nothing else has")]
    ChoiceValues,
    #[error("`applies_by` is the event that starts the clock")]
    ClockAppliesBy,
    #[error("`join` has exactly one of `at_most` and `less_than`")]
    JoinParts,
    #[error("no day is worked")]
    NoWeekday,
    #[error("there is no list of holidays `{0}`")]
    NoHolidays(String),
    #[error("a condition has exactly one of `all`, `any`, `not`, `fact`, `happened`, `lasted`")]
    ConditionParts,
    #[error("`{0}` is compared by exactly one of `eq`, `gte`, `gt`, `lte`, `lt`")]
    CompareParts(String),
    #[error("`{fact}` cannot be `{value}`")]
    WrongValue { fact: String, value: String },
    #[error("`{0}` is no number")]
    NoNumber(String),
    #[error("a revision in force needs a trigger and a term")]
    NoTrigger,
    #[error("`by` belongs to the effect `extend` and to no other")]
    ExtendBy,
    #[error("`repeats.every` is one to 1,000 calendar days, weeks, months or years")]
    RepeatsEvery,
    #[error("a term of bound `{0}` has the wrong parts")]
    TermParts(&'static str),
    #[error("a term has either `offset` or `cases`")]
    OffsetOrCases,
    #[error("a calendar is named where working days are counted or a date rolls, and only there")]
    CalendarNamed,
    #[error("a length is out of bounds")]
    LengthBounds,
    #[error("rules wake one another in a circle: {0} (`again: true` says that it is meant)")]
    CircleOfRules(String),
    #[error("rules happen by themselves in a circle: {0}")]
    CircleByItself(String),
}

impl Fault {
    /// Its name, by which catalogues tell it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Schema { misfit, .. } => misfit.name(),
            Self::FileMissing => "file_missing",
            Self::IdTwice => "id_twice",
            Self::NoRevision => "no_revision",
            Self::TooMany => "too_many",
            Self::NoName(_) => "no_name",
            Self::NameTwice(_) => "name_twice",
            Self::Unknown(Named::Fact, _) => "unknown_fact",
            Self::Unknown(Named::Event, _) => "unknown_event",
            Self::Unknown(Named::Clock, _) => "unknown_clock",
            Self::Unknown(Named::Calendar, _) => "unknown_calendar",
            Self::SwitchedByEvents => "switched_by_events",
            Self::ChoiceValues => "choice_values",
            Self::ClockAppliesBy => "clock_applies_by",
            Self::JoinParts => "join_parts",
            Self::NoWeekday => "no_weekday",
            Self::NoHolidays(_) => "no_holidays",
            Self::ConditionParts => "condition_parts",
            Self::CompareParts(_) => "compare_parts",
            Self::WrongValue { .. } => "wrong_value",
            Self::NoNumber(_) => "no_number",
            Self::NoTrigger => "no_trigger",
            Self::ExtendBy => "extend_by",
            Self::RepeatsEvery => "repeats_every",
            Self::TermParts(_) => "term_parts",
            Self::OffsetOrCases => "offset_or_cases",
            Self::CalendarNamed => "calendar_named",
            Self::LengthBounds => "length_bounds",
            Self::CircleOfRules(_) => "circle_of_rules",
            Self::CircleByItself(_) => "circle_by_itself",
        }
    }

    /// The words its sentence speaks of, each by the name a catalogue has for it: keys and values of the pack, not prose.
    #[must_use]
    pub fn words(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Schema { misfit, .. } => misfit.words(),
            Self::NoName(name)
            | Self::NameTwice(name)
            | Self::Unknown(_, name)
            | Self::NoHolidays(name)
            | Self::CompareParts(name)
            | Self::NoNumber(name) => vec![("name", name.clone())],
            Self::WrongValue { fact, value } => vec![("name", fact.clone()), ("value", value.clone())],
            Self::TermParts(bound) => vec![("name", (*bound).to_owned())],
            Self::CircleOfRules(circle) | Self::CircleByItself(circle) => vec![("circle", circle.clone())],
            _ => Vec::new(),
        }
    }

    /// The line of the file, where the reader of YAML told one.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Schema { line, .. } => *line,
            _ => None,
        }
    }

    /// One of each kind, so that whoever tells them can be asked for every one.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let word = || "NL-A11".to_owned();
        let circle = || "NL-A03 -analysis.received-> NL-A04 -asked-> NL-A03".to_owned();
        let named = [Named::Fact, Named::Event, Named::Clock, Named::Calendar];
        let mut samples: Vec<Self> = Misfit::samples()
            .into_iter()
            .map(|misfit| Self::Schema { misfit, line: Some(12), detail: word() })
            .collect();
        samples.extend(named.map(|what| Self::Unknown(what, word())));
        samples.extend([
            Self::FileMissing,
            Self::IdTwice,
            Self::NoRevision,
            Self::TooMany,
            Self::NoName(word()),
            Self::NameTwice(word()),
            Self::SwitchedByEvents,
            Self::ChoiceValues,
            Self::ClockAppliesBy,
            Self::JoinParts,
            Self::NoWeekday,
            Self::NoHolidays(word()),
            Self::ConditionParts,
            Self::CompareParts(word()),
            Self::WrongValue { fact: word(), value: "42".to_owned() },
            Self::NoNumber(word()),
            Self::NoTrigger,
            Self::ExtendBy,
            Self::RepeatsEvery,
            Self::TermParts("latest"),
            Self::OffsetOrCases,
            Self::CalendarNamed,
            Self::LengthBounds,
            Self::CircleOfRules(circle()),
            Self::CircleByItself(circle()),
        ]);
        samples
    }
}
