//! Pages of the open library that the person keeps in the own space, to read, to print and to take along as one leaflet.

use askama::Template;
use houvast_library::Library;
use houvast_library::topic::{Topic, Waiting};

use super::navigation::in_own_space;
use crate::frame::Frame;
use crate::library::Entry;
use crate::library::practice::language_of;

/// `/own/collection`
#[derive(Template)]
#[template(path = "own/collection.html")]
pub struct OwnCollectionPage {
    /// What stands around it.
    pub frame: Frame,
    /// The pages, in the order they were put in.
    pub entries: Vec<Entry>,
    /// No more pages fit in.
    pub is_full: bool,
    /// The last change can be undone.
    pub may_bring_back: bool,
}

impl OwnCollectionPage {
    /// The page.
    #[must_use]
    pub fn of(frame: Frame, topics: &[&Topic]) -> Self {
        let entries = topics.iter().map(|topic| Entry::of(topic, &frame)).collect();
        Self { entries, is_full: false, may_bring_back: false, frame }
    }

    /// With two pages, after a change.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let find = |slug| Library::embedded().find_shown(language_of(&frame.t), slug, Waiting::Hidden);
        let topics: Vec<&Topic> = ["fatigue_at_work", "pacing"].into_iter().filter_map(find).collect();
        Self { may_bring_back: true, ..Self::of(in_own_space(frame), &topics) }
    }

    /// With no room left.
    #[must_use]
    pub fn sample_full(frame: Frame) -> Self {
        Self { is_full: true, ..Self::sample(frame) }
    }

    /// Before anything is kept.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        Self::of(in_own_space(frame), &[])
    }
}
