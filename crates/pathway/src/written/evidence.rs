//! Where a rule was read, and how sure that is.

use jiff::civil::Date;
use serde::Deserialize;

/// A text a pack rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The day of the text, where known.
    #[serde(default)]
    pub text_date: Option<Date>,
}

/// What one revision, clock or calendar rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The words of the law file for the part used.
    pub confidence: String,
    /// The day a person last compared the rule with its sources.
    pub checked_on: Date,
    /// Keys of the pack's sources; none where nothing was read.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What a checker should know.
    #[serde(default)]
    pub note: Option<String>,
}

impl Evidence {
    /// Whether an official or a secondary text was read that is in force for the part used.
    #[must_use]
    pub fn is_verified(&self) -> bool {
        is_verified(&self.confidence)
    }
}

/// Whether these words of a confidence cell make a rule firm. Every other wording is "ask … to confirm".
#[must_use]
pub(crate) fn is_verified(confidence: &str) -> bool {
    confidence.starts_with("verified (official") || confidence.starts_with("verified (secondary")
}
