//! From which side an agreement is recorded. It decides links and the words around a form; it is never kept
//! and never shown to the workplace.

use houvast_casework::absence::Country;
use houvast_language::{Locale, Speaker};

/// The side from which a form is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorder {
    /// The workplace itself.
    Workplace,
    /// The prevention service, for people who agree on paper or by phone (product rule 13).
    Care,
}

impl Recorder {
    /// The address of the file on this side.
    #[must_use]
    pub fn file_path(self, address: &str) -> String {
        match self {
            Self::Workplace => format!("/work/{address}"),
            Self::Care => format!("/care/{address}"),
        }
    }
}

/// Speaks with the words of the country of the employment, whatever the reader's own country is.
#[must_use]
pub fn speaker_for(t: &Speaker, country: Country) -> Speaker {
    let country = match country {
        Country::Belgium => houvast_language::Country::Be,
        Country::Netherlands => houvast_language::Country::Nl,
    };
    Speaker::new(Locale { country, ..t.locale })
}
