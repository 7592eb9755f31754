#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod adjustment;
pub mod briefing;
pub mod brochure;
pub mod calendar;
pub mod certificate;
pub mod colleague_sheet;
pub mod counter;
pub mod export;
pub mod gestures;
pub mod leaflet;
pub mod letter;
pub mod papers;
pub mod policy;
pub mod sheet;
pub mod specialist;

mod legible;
mod press;

use houvast_language::Language;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use letter::Letter;
pub use press::NotPrinted;
pub use sheet::Sheet;

/// What a paper says about itself. It ends up in the file's properties, so it is neutral: no word of health.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The language of every word.
    #[serde(with = "language_code")]
    pub language: Language,
    /// The title, also the first heading of a sheet.
    pub title: String,
    /// The service that gives it out: the author in the properties.
    pub service: String,
    /// The day it was made.
    pub issued_on: Date,
}

/// A code in a box, in large letters of equal width.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boxed {
    /// What it is.
    pub label: String,
    /// The code itself.
    pub code: String,
}

/// Languages by their code, as everywhere outside the program.
mod language_code {
    use houvast_language::Language;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(language.code())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
        let code = String::deserialize(from)?;
        Language::find_by_code(&code).ok_or_else(|| D::Error::custom("no language of ours"))
    }
}
