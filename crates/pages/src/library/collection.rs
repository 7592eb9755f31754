//! Pages that somebody put together, to read, to print, to take along as one leaflet or to send as an address.

use askama::Template;
use houvast_library::Library;
use houvast_library::names::Language;
use houvast_library::topic::{Topic, Waiting};

use super::Entry;
use crate::frame::Frame;

/// `/library/collection`
#[derive(Template)]
#[template(path = "library/collection.html")]
pub struct CollectionPage {
    /// What stands around it.
    pub frame: Frame,
    /// The pages, in the order they were put in.
    pub entries: Vec<Entry>,
    /// Whether it is that of this browser, which can be changed; otherwise it came with an address.
    pub is_own: bool,
    /// Whether the reader has an own space, where pages are kept too.
    pub has_own_space: bool,
}

impl CollectionPage {
    /// The page.
    #[must_use]
    pub fn of(frame: Frame, topics: &[&Topic], is_own: bool) -> Self {
        Self {
            entries: topics.iter().map(|topic| Entry::of(topic, &frame)).collect(),
            is_own,
            has_own_space: false,
            frame,
        }
    }

    /// The names of the pages, as they stand in an address.
    #[must_use]
    pub fn names(&self) -> String {
        self.entries.iter().map(|entry| entry.slug.as_str()).collect::<Vec<_>>().join(".")
    }

    /// With two pages.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::sample_of(frame, &["fatigue_at_work", "pacing"], true)
    }

    /// Somebody with an own space, to which the pages can be moved.
    #[must_use]
    pub fn sample_to_move(frame: Frame) -> Self {
        Self { has_own_space: true, ..Self::sample(frame) }
    }

    /// As it came with an address.
    #[must_use]
    pub fn sample_sent(frame: Frame) -> Self {
        Self::sample_of(frame, &["fatigue_at_work"], false)
    }

    /// Before anything is put in.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        Self::sample_of(frame, &[], true)
    }

    fn sample_of(frame: Frame, slugs: &[&str], is_own: bool) -> Self {
        let language = Language::find_by_name(frame.t.code()).unwrap_or(Language::Nl);
        let find = |slug: &&str| Library::embedded().find_shown(language, slug, Waiting::Hidden);
        let topics: Vec<&Topic> = slugs.iter().filter_map(find).collect();
        Self::of(frame, &topics, is_own)
    }
}
