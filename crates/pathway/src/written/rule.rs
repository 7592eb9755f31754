//! Rules as packs write them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::due::{Due, Length};
use super::evidence::Evidence;
use super::role::{OneOrMany, Reader, Role};
use super::words::{Term, Words};

/// One row of the law, in all its revisions.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The row's id; a second rule of the same row ends in a small letter.
    pub id: String,
    /// The official term.
    #[serde(default)]
    pub term: Term,
    /// A plain title.
    pub title: Words,
    /// When people see it at all.
    #[serde(default)]
    pub shown: Shown,
    /// Its revisions.
    pub revisions: Vec<Revision>,
}

impl Rule {
    /// The row of the law file this rule belongs to: the id without the small letter of a second rule.
    #[must_use]
    pub fn row(&self) -> &str {
        self.id.trim_end_matches(|letter: char| letter.is_ascii_lowercase())
    }
}

/// When people see a rule at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// Always.
    #[default]
    Always,
    /// Only when the employee opens it, or a notice came.
    WhenOpened,
}

/// Whether a revision is law.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It is, within its dates.
    #[default]
    InForce,
    /// Announced only: maintainers see it, nobody else.
    Planned,
}

/// How a step is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A duty.
    Must,
    /// A choice.
    May,
    /// Something one is entitled to.
    Right,
    /// Good to know.
    Info,
    /// A habit, no duty.
    Practice,
}

/// How firm the ground is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Act of parliament.
    Law,
    /// Royal decree.
    Decree,
    /// Ministerial regulation.
    Regulation,
    /// How an authority does it.
    AuthorityPractice,
    /// A guideline of a profession.
    ProfessionalGuideline,
    /// Collective agreement.
    Cba,
    /// Work regulations of the employer.
    WorkRegulations,
}

/// One version of a rule.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// Its number.
    pub rev: u16,
    /// Whether it is law.
    #[serde(default)]
    pub status: Status,
    /// How it is meant.
    pub kind: Kind,
    /// How firm the ground is.
    pub basis: Basis,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Which date of the case picks the revision; the first that is recorded.
    #[serde(default)]
    pub applies_by: OneOrMany<String>,
    /// What wakes the rule.
    #[serde(default)]
    pub trigger: Option<Trigger>,
    /// When it applies.
    #[serde(default)]
    pub when: Option<Condition>,
    /// When it does not apply: only if that is known to hold. Unknown is no obstacle here, and asks no question.
    #[serde(default)]
    pub unless: Option<Condition>,
    /// Its terms; each is a step of its own.
    #[serde(default)]
    pub due: OneOrMany<Due>,
    /// What ends it.
    #[serde(default)]
    pub stops_on: Vec<String>,
    /// What means that it is done, besides its outcomes.
    #[serde(default)]
    pub done_by: Vec<String>,
    /// What holds the term up.
    #[serde(default)]
    pub suspends: Vec<Suspension>,
    /// When it comes again.
    #[serde(default)]
    pub repeats: Option<Repeat>,
    /// How often it may be used.
    #[serde(default)]
    pub limits: Option<Limit>,
    /// What may set another term.
    #[serde(default)]
    pub overridable_by: Vec<Override>,
    /// Who may agree on another term.
    #[serde(default)]
    pub deviation: Option<Deviation>,
    /// Who acts.
    #[serde(default)]
    pub actor: OneOrMany<Role>,
    /// Who receives.
    #[serde(default)]
    pub recipient: OneOrMany<Role>,
    /// The paper.
    #[serde(default)]
    pub document: Option<Document>,
    /// How it can end, by name.
    #[serde(default)]
    pub outcomes: BTreeMap<String, Outcome>,
    /// The event that happens by itself on the due date.
    #[serde(default)]
    pub at_due: Option<String>,
    /// What is at stake.
    #[serde(default)]
    pub consequence: Vec<Consequence>,
    /// Plain words per reader.
    pub texts: BTreeMap<Reader, Words>,
    /// Whom to ask where the rule is not verified.
    #[serde(default)]
    pub confirm_with: Option<Role>,
    /// What it rests on.
    pub evidence: Evidence,
}

/// What wakes a rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// One event or several; the newest counts.
    pub event: OneOrMany<String>,
    /// The clock that joins spells first.
    #[serde(default)]
    pub clock: Option<String>,
}

/// What holds a term up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// The event that begins it.
    pub from: String,
    /// The event that ends it.
    pub to: String,
    /// What it does to the term.
    pub effect: Effect,
    /// How much is added by `extend`.
    #[serde(default)]
    pub by: Option<Length>,
}

/// What a suspension does to a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The days between are added.
    Pause,
    /// The term is counted anew from the end.
    Restart,
    /// A fixed length is added.
    Extend,
}

/// When a rule comes again.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// The distance between two.
    pub every: Length,
    /// What ends the row.
    #[serde(default)]
    pub until: Vec<String>,
    /// At most so many.
    #[serde(default)]
    pub max: Option<u16>,
}

/// How often something may be used.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// At most so often.
    pub max: u16,
    /// In which period.
    pub per: Period,
    /// The event that is a use.
    pub counts: String,
}

/// The period of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// From January to December.
    CalendarYear,
    /// The whole case.
    Case,
}

/// What may set another term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Override {
    /// Collective agreement.
    Cba,
    /// Work regulations.
    WorkRegulations,
    /// An agreement of the two.
    Agreement,
}

/// Who may agree on another term, and the paper for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// Who has to agree.
    pub needs: Vec<Role>,
    /// Where the reasons are written.
    pub document: String,
}

/// A paper of a step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its name.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What kind of facts it holds.
    pub class: DocumentClass,
    /// Who may see it.
    pub visible_to: Vec<Role>,
}

/// What kind of facts a paper holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentClass {
    /// Steps and agreements.
    Process,
    /// What a doctor advises, in words about work.
    Advice,
    /// Pay.
    Payroll,
    /// A benefit.
    Benefit,
    /// For doctors and the person only.
    Medical,
}

/// How a step can end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The event it is.
    pub emit: String,
    /// Going round again is meant.
    #[serde(default)]
    pub again: bool,
}

/// What is at stake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consequence {
    /// Nothing.
    None,
    /// Pay.
    Pay,
    /// A benefit.
    Benefit,
    /// A fine.
    Fine,
    /// The contract.
    Contract,
    /// The procedure ends.
    ProcedureEnd,
}
