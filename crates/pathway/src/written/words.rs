//! Texts in the four languages.

use serde::{Deserialize, Serialize};

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All, in the order of the packs.
    pub const ALL: [Self; 4] = [Self::Nl, Self::Fr, Self::De, Self::En];

    /// The language with this code (ISO 639-1), if the product speaks it.
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Its code (ISO 639-1).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
        }
    }
}

/// One text in all four languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Dutch.
    pub nl: String,
    /// French.
    pub fr: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The text in one language.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }
}

/// An official term, in the languages in which the law has one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Dutch.
    #[serde(default)]
    pub nl: Option<String>,
    /// French.
    #[serde(default)]
    pub fr: Option<String>,
    /// German.
    #[serde(default)]
    pub de: Option<String>,
}
