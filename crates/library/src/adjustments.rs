//! The closed list of adjustments at work: 72 of them, each with its facts and, in four languages, a title and a sentence.
//!
//! Titles and sentences speak of work alone: they stand on pages of the workplace. Complaints and phases are for the person
//! and for whoever opens the page without an account; no page of the workplace has them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

static LIST: LazyLock<Vec<Adjustment>> = LazyLock::new(|| built_in(include_str!("../adjustments/catalogue.yaml")));
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| built_in(include_str!("../adjustments/sources.yaml")));
static WORDS: LazyLock<[(&str, BTreeMap<String, Words>); 4]> = LazyLock::new(|| {
    [
        ("nl", built_in(include_str!("../adjustments/words.nl.yaml"))),
        ("fr", built_in(include_str!("../adjustments/words.fr.yaml"))),
        ("de", built_in(include_str!("../adjustments/words.de.yaml"))),
        ("en", built_in(include_str!("../adjustments/words.en.yaml"))),
    ]
});

fn built_in<T: DeserializeOwned>(text: &str) -> T {
    serde_norway::from_str(text).expect("a test reads every file built in")
}

/// A closed list of the data, with the name each member has there, in addresses and in message keys.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$member_doc:meta])* $member:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $type { $($(#[$member_doc])* #[serde(rename = $name)] $member,)* }

        impl $type {
            /// Every one of them, in the order shown.
            pub const ALL: &'static [Self] = &[$(Self::$member,)*];

            /// Its name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$member => $name,)* }
            }

            /// Reads a name as written by `name`.
            #[must_use]
            pub fn find_by_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$member),)* _ => None }
            }
        }
    };
}

named! {
    /// What an adjustment changes.
    Category {
        /// Hours and rosters.
        Hours = "hours",
        /// Pace and tasks.
        Tasks = "tasks",
        /// Place, work from home, travel.
        Place = "place",
        /// Furniture, tools, clothes.
        Aids = "aids",
        /// Information and overview.
        Overview = "overview",
        /// Colleagues, contact, organisation.
        Together = "together",
        /// Time off and breaks.
        TimeOff = "time_off",
    }
}

named! {
    /// Kinds of work.
    WorkType {
        /// At a desk.
        Desk = "desk",
        /// With people: care, teaching, shops.
        People = "people",
        /// With the hands and the body.
        Physical = "physical",
        /// Driving and work where safety hangs on one person.
        Driving = "driving",
        /// Leading and thinking.
        Leading = "leading",
        /// Whatever the work is.
        Every = "every",
    }
}

named! {
    /// What somebody is troubled by. Never on a page of the workplace.
    Complaint {
        /// Tiredness.
        Fatigue = "fatigue",
        /// Sleep.
        Sleep = "sleep",
        /// Pain, and limits of the body.
        Pain = "pain",
        /// Concentration and memory.
        Concentration = "concentration",
        /// Stress.
        Stress = "stress",
        /// Mood and worry.
        Mood = "mood",
        /// Too many stimuli.
        Overstimulation = "overstimulation",
        /// Keeping one's limits.
        Boundaries = "boundaries",
        /// Appointments and medicines.
        Appointments = "appointments",
        /// Catching something easily.
        Infection = "infection",
        /// An arm that swells or is stiff.
        Arm = "arm",
        /// Bowel, bladder or stoma.
        BowelBladder = "bowel_bladder",
        /// Numb or tingling hands and feet.
        Numbness = "numbness",
        /// Voice, swallowing, speech.
        Voice = "voice",
        /// How one looks.
        Appearance = "appearance",
        /// Hot flushes.
        HotFlushes = "hot_flushes",
    }
}

named! {
    /// How well something is known.
    Grade {
        /// Trials or a strong guideline.
        E1 = "e1",
        /// Cohort studies.
        E2 = "e2",
        /// Guideline, consensus or practice guide.
        E3 = "e3",
        /// Lived experience.
        E4 = "e4",
        /// Our own reasoning.
        E5 = "e5",
    }
}

named! {
    /// What an adjustment costs the employer, roughly.
    #[derive(Default)]
    CostClass {
        /// Nothing.
        None = "none",
        /// Little.
        Low = "low",
        /// Something to budget for.
        Medium = "medium",
        /// Much.
        High = "high",
        /// No source says it.
        #[default]
        Unknown = "unknown",
    }
}

named! {
    /// When in the course of things it fits. Never on a page of the workplace.
    Phase {
        /// Before it is known.
        P0 = "p0",
        /// At the diagnosis.
        P1 = "p1",
        /// During treatment.
        P2 = "p2",
        /// Recovery and preparation.
        P3 = "p3",
        /// Building up.
        P4 = "p4",
        /// The first year back.
        P5 = "p5",
        /// Longer back.
        P6 = "p6",
        /// It is back, or it stays.
        Px = "px",
    }
}

/// How well it is known, and where it was found.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The grade.
    pub grade: Grade,
    /// The name of the source, where one is known.
    pub source: Option<String>,
}

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name in the data.
    pub id: String,
    /// What it is.
    pub title: String,
    /// A page to open.
    pub address: Option<String>,
}

/// One adjustment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adjustment {
    /// Its name: `a01` to `a72`.
    pub id: String,
    /// What it changes.
    pub category: Category,
    /// What it helps with. Never on a page of the workplace.
    pub complaints: Vec<Complaint>,
    /// The work it fits.
    pub work: Vec<WorkType>,
    /// When it fits. Never on a page of the workplace.
    pub phases: Vec<Phase>,
    /// How well it is known.
    pub evidence: Vec<Evidence>,
    /// Whether the occupational physician is to be spoken with first.
    #[serde(default)]
    pub physician: bool,
    /// What it costs the employer. No source says it so far.
    #[serde(default)]
    pub cost: CostClass,
}

/// What an adjustment is called, about work alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// A few words.
    pub title: String,
    /// One sentence: what is done.
    pub how: String,
}

impl Adjustment {
    /// Its words in a language; in English where the language is none of the four.
    ///
    /// # Panics
    /// Never: a test finds the words of every adjustment.
    #[must_use]
    pub fn words(&self, language: &str) -> &'static Words {
        let spoken = WORDS.iter().find(|(code, _)| *code == language).unwrap_or(&WORDS[3]);
        &spoken.1[&self.id]
    }

    /// Whether it fits a kind of work.
    #[must_use]
    pub fn fits(&self, work: WorkType) -> bool {
        work == WorkType::Every || self.work.contains(&WorkType::Every) || self.work.contains(&work)
    }

    /// The sources that are known, each once.
    #[must_use]
    pub fn list_sources(&self) -> Vec<&'static Source> {
        let ids = self.evidence.iter().filter_map(|evidence| evidence.source.as_deref());
        ids.filter_map(|id| SOURCES.iter().find(|source| source.id == id)).collect()
    }
}

/// What is looked for in the list. Empty: everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sought {
    /// Helps with this.
    pub complaint: Option<Complaint>,
    /// Fits this work.
    pub work: Option<WorkType>,
    /// Fits now.
    pub phase: Option<Phase>,
}

impl Sought {
    /// Adjustments that fit, in the order of the list.
    #[must_use]
    pub fn list(&self) -> Vec<&'static Adjustment> {
        let helps = |one: &Adjustment| self.complaint.is_none_or(|complaint| one.complaints.contains(&complaint));
        let fits = |one: &Adjustment| self.work.is_none_or(|work| one.fits(work));
        let is_time = |one: &Adjustment| self.phase.is_none_or(|phase| one.phases.contains(&phase));
        LIST.iter().filter(|one| helps(one) && fits(one) && is_time(one)).collect()
    }
}

/// Every adjustment.
#[must_use]
pub fn list_all() -> &'static [Adjustment] {
    &LIST
}

/// The adjustment of a name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Adjustment> {
    LIST.iter().find(|one| one.id == id)
}

#[cfg(test)]
mod tests;
