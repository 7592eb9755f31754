//! What a check of a pack finds.

use std::fmt;

use crate::fault::PackFault;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The pack may not be used.
    Error,
    /// A person should look.
    Warning,
}

/// One thing found in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// Where: a file, a rule and revision, a clock, a fact, an event.
    pub place: String,
    /// What.
    pub says: String,
}

impl Finding {
    /// An error.
    pub(crate) fn error(place: impl Into<String>, says: impl Into<String>) -> Self {
        Self { severity: Severity::Error, place: place.into(), says: says.into() }
    }

    /// A warning.
    pub(crate) fn warning(place: impl Into<String>, says: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, place: place.into(), says: says.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(out, "{severity}: {}: {}", self.place, self.says)
    }
}

impl From<PackFault> for Finding {
    fn from(one: PackFault) -> Self {
        Self::error(one.place, one.fault.to_string())
    }
}
