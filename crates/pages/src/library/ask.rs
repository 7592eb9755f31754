//! Whom to ask, for each reader, in the reader's country. Every page of the library leads here.

use askama::Template;
use houvast_library::names::{Audience, Country};

use super::{Named, country_of, list_countries};
use crate::frame::Frame;

/// Whom a reader asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskRow {
    /// Who reads: "managers".
    pub reader: String,
    /// Whom to ask.
    pub says: String,
}

/// `/library/ask`
#[derive(Template)]
#[template(path = "library/ask.html")]
pub struct AskPage {
    /// What stands around it.
    pub frame: Frame,
    /// The country.
    pub country: Country,
    /// Each reader, who is ill first.
    pub rows: Vec<AskRow>,
    /// Whether people can be reached from the reader's own space.
    pub own_talk: bool,
}

impl AskPage {
    /// The page for the reader's country.
    #[must_use]
    pub fn of(frame: Frame, own_talk: bool) -> Self {
        let t = frame.t;
        // keys: library-audience-*, library-ask-*
        let row = |audience: &Audience| AskRow {
            reader: t.named("library-audience", audience.name()),
            says: t.named("library-ask", audience.name()),
        };
        let readers = Audience::ALL.iter().filter(|audience| **audience != Audience::Everybody);
        let other_work = AskRow { reader: t.say("library-kind-other_work"), says: t.say("library-ask-other_work") };
        Self { country: country_of(&frame), rows: readers.map(row).chain([other_work]).collect(), own_talk, frame }
    }

    /// Countries to choose from.
    #[must_use]
    pub fn countries(&self) -> Vec<Named> {
        list_countries(&self.frame, self.country)
    }

    /// For somebody with an own space.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, true)
    }
}
