//! The front of the library: what is looked for often, and the ways in by reader, moment and kind.

use askama::Template;
use houvast_library::Library;
use houvast_library::names::{Audience, Complaint, Kind, Language, Phase};
use houvast_library::shelves::Wanted;
use houvast_library::topic::Waiting;

use super::brochure::list_links;
use super::{Entry, Named};
use crate::frame::Frame;

/// `/library`
#[derive(Template)]
#[template(path = "library/home.html")]
pub struct LibraryPage {
    /// What stands around it.
    pub frame: Frame,
    /// What is looked for often.
    pub often: Vec<Entry>,
    /// For whom there is something.
    pub audiences: Vec<Named>,
    /// Moments for which there is something.
    pub phases: Vec<Named>,
    /// Complaints about which there is something.
    pub complaints: Vec<Named>,
    /// Kinds of page of which there are some.
    pub kinds: Vec<Named>,
}

impl LibraryPage {
    /// The ways in that lead somewhere.
    #[must_use]
    pub fn of(frame: Frame, library: &Library, waiting: Waiting) -> Self {
        let language = Language::find_by_name(frame.t.code()).unwrap_or(Language::Nl);
        let t = frame.t;
        let is_there = |wanted: Wanted| library.list(language, wanted, waiting).next().is_some();
        let named = |prefix: &str, name: &'static str| Named { name, text: t.named(prefix, name), chosen: false };
        let audiences = Audience::ALL.iter().filter(|one| **one != Audience::Everybody);
        let audiences = audiences.filter(|one| is_there(Wanted { audience: Some(**one), ..Wanted::default() }));
        let phases = Phase::ALL.iter().filter(|one| is_there(Wanted { phase: Some(**one), ..Wanted::default() }));
        let complaints =
            Complaint::ALL.iter().filter(|one| is_there(Wanted { complaint: Some(**one), ..Wanted::default() }));
        let kinds = Kind::ALL.iter().filter(|one| is_there(Wanted { kind: Some(**one), ..Wanted::default() }));
        Self {
            often: library.list_often(language, waiting).map(|topic| Entry::of(topic, &frame)).collect(),
            // keys: library-audience-*, library-phase-*, library-complaint-*, library-kind-*
            audiences: audiences.map(|one| named("library-audience", one.name())).collect(),
            phases: phases.map(|one| named("library-phase", one.name())).collect(),
            complaints: complaints.map(|one| named("library-complaint", one.name())).collect(),
            kinds: kinds.map(|one| named("library-kind", one.name())).collect(),
            frame,
        }
    }

    /// Whether there is nothing to read yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.audiences.is_empty()
    }

    fn brochures(&self) -> Vec<(String, String)> {
        list_links(&self.frame)
    }

    /// With every way in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, Library::embedded(), Waiting::Shown)
    }

    /// Before anything is written.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        Self::of(frame, &Library::default(), Waiting::Shown)
    }
}
