//! The glossary: words of letters and talks in plain words, each with the page that tells more.

use askama::Template;
use houvast_library::Library;
use houvast_library::glossary::{Glossary, Term};
use houvast_library::names::Country;
use houvast_library::topic::{Topic, Waiting};

use super::practice::language_of;
use super::{country_of, in_country};
use crate::frame::Frame;

/// The most words listed under a topic.
const MOST_UNDER_TOPIC: usize = 8;

/// A word as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermShown {
    /// Its name in addresses.
    pub id: &'static str,
    /// The word.
    pub word: &'static str,
    /// What it means.
    pub says: &'static str,
    /// "In Belgium", where it is a word of one country.
    pub place: Option<String>,
    /// The page that tells more, where it may be shown: its name in addresses and its title.
    pub topic: Option<(&'static str, &'static str)>,
}

impl TermShown {
    /// A word in the reader's language.
    #[must_use]
    pub fn of(term: &'static Term, frame: &Frame, waiting: Waiting) -> Self {
        let language = language_of(&frame.t);
        let topic = Library::embedded().find_shown(language, &term.topic, waiting);
        Self {
            id: &term.id,
            word: term.word.in_language(language),
            says: term.says.in_language(language),
            place: term.country.map(|country: Country| in_country(frame, country)),
            topic: topic.map(|topic| (topic.slug.as_str(), topic.about.title.as_str())),
        }
    }

    /// Words that stand in a topic as the reader's country reads it.
    #[must_use]
    pub fn list_in(topic: &Topic, frame: &Frame) -> Vec<Self> {
        let terms = Glossary::embedded().list_in(topic, country_of(frame)).into_iter().take(MOST_UNDER_TOPIC);
        terms.map(|term| Self::of(term, frame, Waiting::Hidden)).collect()
    }
}

/// `/library/glossary`
#[derive(Template)]
#[template(path = "library/glossary.html")]
pub struct GlossaryPage {
    /// What stands around it.
    pub frame: Frame,
    /// The words, by the alphabet.
    pub terms: Vec<TermShown>,
}

impl GlossaryPage {
    /// Every word.
    #[must_use]
    pub fn of(frame: Frame, waiting: Waiting) -> Self {
        let terms = Glossary::embedded().list(language_of(&frame.t)).into_iter();
        Self { terms: terms.map(|term| TermShown::of(term, &frame, waiting)).collect(), frame }
    }

    /// When it was written, and that nobody reviewed it yet.
    #[must_use]
    pub fn review(&self) -> String {
        let (t, glossary) = (&self.frame.t, Glossary::embedded());
        let said = |key, day| t.say_with(key, &[("date", t.short_date(day).into())]);
        let written = said("library-not-reviewed", glossary.written_on);
        format!("{written} {}", said("library-next-review", glossary.next_review))
    }

    /// Every word.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, Waiting::Hidden)
    }
}
