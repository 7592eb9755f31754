//! A case as a JSON file: `{"facts": {"employer.size": 60}, "events": [{"event": "incapacity.start", "on": "2026-01-12"}]}`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::case::{Case, CaseFault};
use crate::compile::Pack;
use crate::written::condition::Literal;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    #[serde(default)]
    facts: BTreeMap<String, Option<Literal>>,
    #[serde(default)]
    events: Vec<EventLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventLine {
    event: String,
    on: Date,
}

/// Why a file of a case is not taken.
#[derive(Debug, thiserror::Error)]
pub enum CaseFileFault {
    /// It is no JSON of the right shape.
    #[error("the file does not have the shape {{\"facts\": {{…}}, \"events\": [{{\"event\": …, \"on\": …}}]}}: {0}")]
    Shape(#[from] serde_json::Error),
    /// It tells something the pack does not take.
    #[error(transparent)]
    Told(#[from] CaseFault),
}

impl Pack {
    /// Reads a case from JSON. A fact that is `null` or `"unknown"` stays unknown.
    ///
    /// # Errors
    /// Another shape, a name the pack does not know, a value that does not fit.
    pub fn read_case(&self, json: &str) -> Result<Case, CaseFileFault> {
        let file: CaseFile = serde_json::from_str(json)?;
        let mut case = self.case([], file.events.iter().map(|line| (line.event.as_str(), line.on)))?;
        for (name, value) in &file.facts {
            let is_unknown = value.as_ref().is_none_or(|value| *value == Literal::Choice("unknown".to_owned()));
            match value.as_ref().filter(|_| !is_unknown) {
                Some(value) => self.tell_fact(&mut case, name, value)?,
                None => self.forget_fact(&mut case, name)?,
            }
        }
        Ok(case)
    }
}
