//! Papers that were given out: frozen, so that the same paper can be given out again.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::absence::{Country, Language};
use crate::class::Class;
use crate::contact::choices;

choices! {
    /// What a paper is about.
    PaperKind {
        /// The person's own hours plan.
        Plan = "plan",
        /// Hours as agreed with the workplace.
        Hours = "hours",
        /// How contact is kept.
        Contact = "contact",
        /// Asks for a visit to the occupational physician before the return (Belgium).
        VisitBeforeReturn = "visit_before_return",
        /// Asks for a talk with the occupational physician, without the employer.
        Consultation = "consultation",
        /// What the form for partial work asks for (Belgium).
        PartialWork = "partial_work",
        /// Asks the employer for an adjustment of the work.
        Adjustment = "adjustment",
    }
}

impl PaperKind {
    /// The requests a person makes in a country. They are the person's own and never lie at work.
    #[must_use]
    pub fn requests(country: Country) -> &'static [Self] {
        match country {
            Country::Belgium => &[Self::Consultation, Self::VisitBeforeReturn, Self::PartialWork, Self::Adjustment],
            Country::Netherlands => &[Self::Consultation, Self::Adjustment],
        }
    }

    /// Whether it is a request.
    #[must_use]
    pub fn is_request(self) -> bool {
        Self::requests(Country::Belgium).contains(&self)
    }

    /// The class of such a paper where it lies at work.
    #[must_use]
    pub fn work_class(self) -> Class {
        match self {
            Self::Contact => Class::ContactAgreement,
            _ => Class::AgreedHours,
        }
    }
}

/// A paper as it was given out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What it is about.
    pub kind: PaperKind,
    /// The language of every word.
    pub language: Language,
    /// The day that stands on it.
    pub issued_on: Date,
    /// All that stands on it, as the printer takes it.
    pub content: String,
    /// SHA-256 of the printed file, in 64 small hexadecimal digits.
    pub digest: String,
}

/// A paper in the list of those given out. What stands on it is read from the entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedPaper {
    /// The entry that holds it.
    pub seq: i64,
    /// What it is about.
    pub kind: PaperKind,
    /// The language of every word.
    pub language: Language,
    /// The day that stands on it.
    pub issued_on: Date,
    /// Of the printed file.
    pub digest: String,
}

impl IssuedPaper {
    /// The paper of an entry, for the list.
    #[must_use]
    pub fn of(seq: i64, paper: &Paper) -> Self {
        let Paper { kind, language, issued_on, digest, .. } = paper.clone();
        Self { seq, kind, language, issued_on, digest }
    }

    /// The part of the digest that stands in addresses: enough that nobody guesses it.
    #[must_use]
    pub fn mark(&self) -> &str {
        self.digest.get(..32).unwrap_or(&self.digest)
    }
}
