//! Topics that are wanted: narrowed by reader, moment, kind and complaint, some at a time.

use askama::Template;
use houvast_library::Library;
use houvast_library::glossary::Glossary;
use houvast_library::names::{Audience, Complaint, Kind, Language, Phase};
use houvast_library::search::find;
use houvast_library::shelves::Wanted;
use houvast_library::topic::Waiting;

use super::glossary::TermShown;
use super::{Entry, Named, country_of};
use crate::frame::Frame;

/// How many topics are on a page.
const ON_A_PAGE: usize = 15;

/// More of a question is not read.
const LONGEST_QUESTION: usize = 200;

/// `/library?audience=…`
#[derive(Template)]
#[template(path = "library/listing.html")]
pub struct ListingPage {
    /// What stands around it.
    pub frame: Frame,
    /// The question, as it was asked; it is kept nowhere else.
    pub question: String,
    /// The word of the glossary that was asked for, where it was one.
    pub explained: Option<TermShown>,
    /// What is wanted.
    pub wanted: Wanted,
    /// The topics of this page.
    pub entries: Vec<Entry>,
    /// How many there are in all.
    pub of: usize,
    /// Which page it is, from one.
    pub page: usize,
}

impl ListingPage {
    /// The topics wanted, from a page that is there.
    #[must_use]
    pub fn of(frame: Frame, library: &Library, wanted: Wanted, page: usize, waiting: Waiting) -> Self {
        let language = Language::find_by_name(frame.t.code()).unwrap_or(Language::Nl);
        let mut all: Vec<_> = library.list(language, wanted, waiting).collect();
        let country = country_of(&frame);
        all.sort_by_key(|topic| !topic.about.is_for(country));
        let page = page.clamp(1, all.len().div_ceil(ON_A_PAGE).max(1));
        let shown = all.iter().skip((page - 1) * ON_A_PAGE).take(ON_A_PAGE);
        let entries = shown.map(|topic| Entry::of(topic, &frame)).collect();
        Self { of: all.len(), question: String::new(), explained: None, entries, wanted, page, frame }
    }

    /// The topics that answer a question best.
    #[must_use]
    pub fn answering(frame: Frame, question: &str, wanted: Wanted, waiting: Waiting) -> Self {
        let language = Language::find_by_name(frame.t.code()).unwrap_or(Language::Nl);
        let asked: String = question.chars().take(LONGEST_QUESTION).collect();
        let hits = find(&asked, (language, Some(country_of(&frame))), wanted, waiting, ON_A_PAGE);
        let entries: Vec<Entry> = hits.into_iter().map(|hit| Entry::answering(hit, &frame)).collect();
        let term = Glossary::embedded().find_asked(&asked, language);
        let explained = term.map(|term| TermShown::of(term, &frame, waiting));
        Self { of: entries.len(), question: asked, explained, entries, wanted, page: 1, frame }
    }

    /// "12 pages".
    #[must_use]
    pub fn count(&self) -> String {
        self.frame.t.say_with("library-count", &[("count", self.of.into())])
    }

    /// Readers to choose from.
    #[must_use]
    pub fn audiences(&self) -> Vec<Named> {
        let all = Audience::ALL.iter().filter(|one| **one != Audience::Everybody);
        all.map(|one| self.named("library-audience", one.name(), self.wanted.audience == Some(*one))).collect()
    }

    /// Moments to choose from.
    #[must_use]
    pub fn phases(&self) -> Vec<Named> {
        let named = |one: &Phase| self.named("library-phase", one.name(), self.wanted.phase == Some(*one));
        Phase::ALL.iter().map(named).collect()
    }

    /// Kinds to choose from.
    #[must_use]
    pub fn kinds(&self) -> Vec<Named> {
        let named = |one: &Kind| self.named("library-kind", one.name(), self.wanted.kind == Some(*one));
        Kind::ALL.iter().map(named).collect()
    }

    /// Complaints to choose from.
    #[must_use]
    pub fn complaints(&self) -> Vec<Named> {
        let named = |one: &Complaint| self.named("library-complaint", one.name(), self.wanted.complaint == Some(*one));
        Complaint::ALL.iter().map(named).collect()
    }

    fn named(&self, prefix: &str, name: &'static str, chosen: bool) -> Named {
        Named { name, text: self.frame.t.named(prefix, name), chosen }
    }

    /// The address of the page after this one.
    #[must_use]
    pub fn find_next(&self) -> Option<String> {
        (self.page * ON_A_PAGE < self.of).then(|| self.address(self.page + 1))
    }

    /// The address of the page before this one.
    #[must_use]
    pub fn find_before(&self) -> Option<String> {
        (self.page > 1).then(|| self.address(self.page - 1))
    }

    fn address(&self, page: usize) -> String {
        let Wanted { audience, phase, kind, complaint } = self.wanted;
        let pairs = [
            ("audience", audience.map(Audience::name)),
            ("phase", phase.map(Phase::name)),
            ("kind", kind.map(Kind::name)),
            ("complaint", complaint.map(Complaint::name)),
        ];
        let kept = pairs.iter().filter_map(|(key, value)| value.map(|value| format!("{key}={value}&")));
        format!("/library?{}page={page}", kept.collect::<String>())
    }

    /// With topics for an employee.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let wanted = Wanted { audience: Some(Audience::Employee), ..Wanted::default() };
        Self::of(frame, Library::embedded(), wanted, 1, Waiting::Shown)
    }

    /// With answers to a question.
    #[must_use]
    pub fn sample_found(frame: Frame) -> Self {
        Self::answering(frame, "chemo", Wanted::default(), Waiting::Shown)
    }

    /// Where nothing is what is wanted.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        let wanted = Wanted { phase: Some(Phase::Suspicion), ..Wanted::default() };
        Self::of(frame, &Library::default(), wanted, 1, Waiting::Shown)
    }
}
