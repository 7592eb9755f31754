//! Whom to ask, for each reader, in the reader's country. Every page of the library leads here.

use askama::Template;
use houvast_library::crisis::{self, Line};
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
    /// Lines for questions about an illness: on pages of the open library only.
    pub information: Vec<Line>,
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
        // keys: library-kind-*
        let about = |kind: &str| AskRow { reader: t.named("library-kind", kind), says: t.named("library-ask", kind) };
        let about = ["money", "palliative", "other_work"].map(about);
        let country = country_of(&frame);
        let information = crisis::list_information(country.name(), t.code()).into_iter().cloned().collect();
        Self { country, rows: readers.map(row).chain(about).collect(), information, own_talk, frame }
    }

    /// The day a person called or checked the number of a line; without one it is not shown.
    #[must_use]
    pub fn checked(&self, line: &Line) -> Option<String> {
        let day = line.checked_on.map(|day| self.frame.t.short_date(day))?;
        Some(self.frame.t.say_with("library-ask-line-checked", &[("date", day.into())]))
    }

    /// "Call …".
    #[must_use]
    pub fn call(&self, line: &Line) -> String {
        self.frame.t.say_with("help-call", &[("number", line.number.as_str().into())])
    }

    /// Countries to choose from.
    #[must_use]
    pub fn countries(&self) -> Vec<Named> {
        list_countries(&self.frame, self.country)
    }

    /// Where a person checked the numbers.
    #[must_use]
    pub fn sample_checked(frame: Frame) -> Self {
        let mut page = Self::of(frame, false);
        page.information.iter_mut().for_each(|line| line.checked_on = Some(jiff::civil::date(2026, 12, 1)));
        page
    }

    /// For somebody with an own space.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, true)
    }
}
