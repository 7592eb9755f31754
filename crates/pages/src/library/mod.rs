//! The open library: for everybody, without an account. Nothing here depends on who reads, but the language and the country.

pub mod ask;
pub mod briefing;
pub mod brochure;
pub mod calculator;
pub mod colleague_sheet;
pub mod collection;
pub mod counter;
pub mod directory;
pub mod gestures;
pub mod glossary;
pub mod home;
pub mod letter;
pub mod listing;
pub mod policy;
pub mod practice;
pub mod space;
pub mod specialist;
pub mod topic;
pub mod training;

use houvast_library::names::Country;
use houvast_library::search::{Hit, Piece};
use houvast_library::topic::Topic;

use crate::frame::{Frame, Link};

/// A topic in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What one finds there.
    pub summary: String,
    /// "2 minutes".
    pub minutes: String,
    /// The sentence that answers a question, its words marked.
    pub snippet: Vec<Piece>,
}

impl Entry {
    /// A topic as a list shows it.
    #[must_use]
    pub fn of(topic: &Topic, frame: &Frame) -> Self {
        Self {
            slug: topic.slug.clone(),
            title: topic.about.title.clone(),
            summary: topic.about.summary.clone(),
            minutes: minutes(topic, frame),
            snippet: Vec::new(),
        }
    }

    /// An answer to a question.
    #[must_use]
    pub fn answering(hit: Hit, frame: &Frame) -> Self {
        Self { snippet: hit.snippet, ..Self::of(hit.topic, frame) }
    }
}

/// One of a closed list, to be chosen in a form or followed as a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name in the data.
    pub name: &'static str,
    /// Its name in the reader's language.
    pub text: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The frame of a page of the library: its front, and for somebody signed in the way back.
#[must_use]
pub fn in_library(mut frame: Frame) -> Frame {
    let path = frame.path.split('?').next().unwrap_or_default().to_owned();
    let link = |href: &str, text: String| Link { here: path == href, href: href.to_owned(), text };
    frame.links = vec![
        link("/library", frame.t.say("library-title")),
        link("/library/directory", frame.t.say("library-directory-title")),
        link("/library/collection", frame.t.say("collection-title")),
    ];
    if frame.signed_in {
        frame.links.push(link("/home", frame.t.say("library-back_home")));
    }
    with_ask(frame)
}

/// Every open page leads to whom one can ask in the reader's country.
#[must_use]
pub fn with_ask(mut frame: Frame) -> Frame {
    frame.ask = Some(format!("/library/ask?country={}", frame.t.locale.country.code()));
    frame
}

/// The country of a reader in the words of the library.
pub(crate) fn country_of(frame: &Frame) -> Country {
    Country::find_by_name(frame.t.locale.country.code()).unwrap_or(Country::Be)
}

/// "In Belgium".
pub(crate) fn in_country(frame: &Frame, country: Country) -> String {
    frame.t.say(match country {
        Country::Be => "help-belgium-title",
        Country::Nl => "help-netherlands-title",
    })
}

/// Countries to choose from.
pub(crate) fn list_countries(frame: &Frame, chosen: Country) -> Vec<Named> {
    let named = |one: &Country| Named { name: one.name(), text: in_country(frame, *one), chosen: *one == chosen };
    Country::ALL.iter().map(named).collect()
}

/// How long a topic takes to read.
pub(crate) fn minutes(topic: &Topic, frame: &Frame) -> String {
    let minutes = topic.minutes(country_of(frame));
    frame.t.say_with("library-minutes", &[("minutes", minutes.into())])
}
