//! A step as a line of JSON, as `houvast pathway steps --json` prints it.

use jiff::civil::Date;
use serde::Serialize;

use crate::engine::step::State;
use crate::written::role::Role;
use crate::written::words::Language;

use super::reason::Reason;
use super::step::Step;

/// A step as a line of JSON.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepLine {
    /// The rule's id.
    pub id: String,
    /// The number of the revision that applies; none where none does.
    pub revision: Option<u16>,
    /// Where it stands.
    pub state: State,
    /// The first day, where the law names one.
    pub from: Option<Date>,
    /// The last day, where the law names one.
    pub due: Option<Date>,
    /// Who acts: `employer`, `employer and employee`; none where nobody does.
    pub actor: Option<String>,
    /// Who receives.
    pub recipient: Vec<Role>,
    /// The name of the paper.
    pub paper: Option<String>,
    /// What would have to be known.
    pub missing_facts: Vec<String>,
    /// Why.
    pub reason: Reason,
}

impl Step<'_> {
    /// The step as a line of JSON, its reason in one language.
    #[must_use]
    pub fn line(&self, language: Language) -> StepLine {
        let actors: Vec<&str> = self.actors().iter().map(|role| role.name()).collect();
        StepLine {
            id: self.id().to_owned(),
            revision: self.revision().map(|revision| revision.rev),
            state: self.state(),
            from: self.from(),
            due: self.due(),
            actor: (!actors.is_empty()).then(|| actors.join(" and ")),
            recipient: self.recipients().to_vec(),
            paper: self.paper().map(str::to_owned),
            missing_facts: self.missing_facts().into_iter().map(str::to_owned).collect(),
            reason: self.reason(language),
        }
    }
}
