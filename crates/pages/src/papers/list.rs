//! The list of papers.

use askama::Template;
use houvast_casework::paper::{IssuedPaper, PaperKind};
use houvast_language::{Speaker, Value};
use jiff::civil::date;

use super::PapersOf;
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

/// A paper that can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What it is about.
    pub kind: PaperKind,
    /// The public id of the absence and the employer, in the own space where it is about one.
    pub at: Option<(String, String)>,
}

/// The list.
#[derive(Template)]
#[template(path = "papers/list.html")]
pub struct PapersPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where one is.
    pub of: PapersOf,
    /// What can be made.
    pub offers: Vec<Offer>,
    /// What was made, newest first.
    pub issued: Vec<IssuedPaper>,
}

// keys: papers-kind-*
impl PapersPage {
    fn is_own(&self) -> bool {
        self.of == PapersOf::Own
    }

    fn back(&self) -> (String, String) {
        match &self.of {
            PapersOf::Own => ("/own/settings".to_owned(), self.frame.t.say("own-nav-settings")),
            PapersOf::Work { address, name } => (format!("/work/{address}"), name.clone()),
        }
    }

    fn lead(&self) -> String {
        self.frame.t.say(if self.is_own() { "papers-own-lead" } else { "papers-work-lead" })
    }

    fn none(&self) -> String {
        self.frame.t.say(if self.is_own() { "papers-own-none" } else { "papers-work-none" })
    }

    /// Address and words of the agreements and requests that can be made.
    fn links(&self) -> Vec<(String, String)> {
        self.links_of(|kind| !kind.is_law_paper())
    }

    /// Address and words of the papers of the law that can be made.
    fn law_links(&self) -> Vec<(String, String)> {
        self.links_of(PaperKind::is_law_paper)
    }

    fn links_of(&self, wanted: impl Fn(PaperKind) -> bool) -> Vec<(String, String)> {
        let t = &self.frame.t;
        let link = |offer: &Offer| {
            let (path, kind) = (self.of.path(), offer.kind.name());
            let name = t.named("papers-kind", kind);
            match &offer.at {
                Some((address, employer)) => {
                    let words = [("kind", Value::from(name)), ("employer", Value::from(employer))];
                    (format!("{path}/new?kind={kind}&absence={address}"), t.say_with("papers-offer-at", &words))
                }
                None => (format!("{path}/new?kind={kind}"), name),
            }
        };
        self.offers.iter().filter(|offer| wanted(offer.kind)).map(link).collect()
    }

    /// Address and words of what was made.
    fn made(&self) -> Vec<(String, String)> {
        let made =
            |paper: &IssuedPaper| (format!("{}/{}", self.of.path(), paper.mark()), say_issued(paper, &self.frame.t));
        self.issued.iter().map(made).collect()
    }

    /// A plan and one agreement at work.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let at = Some(("0".repeat(26), "Drukkerij De Linde".to_owned()));
        let offers = vec![Offer { kind: PaperKind::Plan, at: None }, Offer { kind: PaperKind::Contact, at }];
        Self { frame: in_own_space(frame), of: PapersOf::Own, offers, issued: vec![sample_issued()] }
    }

    /// Nothing yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self { offers: Vec::new(), issued: Vec::new(), ..Self::sample(frame) }
    }

    /// At work.
    #[must_use]
    pub fn at_work(frame: Frame) -> Self {
        let kinds = [PaperKind::Hours, PaperKind::PlanOfAction, PaperKind::StepInvitation];
        let offers = kinds.map(|kind| Offer { kind, at: None }).to_vec();
        Self { frame, of: sample_work(), offers, issued: vec![sample_issued()] }
    }

    /// At work, nothing agreed.
    #[must_use]
    pub fn at_work_empty(frame: Frame) -> Self {
        Self { frame, of: sample_work(), offers: Vec::new(), issued: Vec::new() }
    }
}

/// What was made on which day.
fn say_issued(paper: &IssuedPaper, t: &Speaker) -> String {
    let kind = t.named("papers-kind", paper.kind.name());
    t.say_with("papers-issued", &[("kind", kind.into()), ("date", t.date(paper.issued_on).into())])
}

pub(super) fn sample_work() -> PapersOf {
    PapersOf::Work { address: "0".repeat(26), name: "Ana Vermeulen".to_owned() }
}

fn sample_issued() -> IssuedPaper {
    IssuedPaper {
        seq: 4,
        kind: PaperKind::Hours,
        language: houvast_casework::absence::Language::Dutch,
        issued_on: date(2026, 11, 24),
        digest: "0f".repeat(32),
    }
}
