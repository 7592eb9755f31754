//! A paper as it will look, before it is made.

use askama::Template;
use houvast_casework::paper::PaperKind;

use super::PapersOf;
use super::law_form::{LawField, LawForm};
use super::list::sample_work;
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

/// A piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Heading(String),
    /// Words.
    Words(String),
    /// Words set off.
    Note(String),
    /// Short lines.
    Lines(Vec<String>),
    /// Names with what stands there.
    Facts(Vec<(String, String)>),
    /// What it shows, its heads, its rows.
    Table(String, Vec<String>, Vec<Vec<String>>),
}

impl Piece {
    /// The head over a cell, which stands beside it on a phone. Templates count by reference.
    #[must_use]
    pub fn head_of<'a>(heads: &'a [String], at: &usize) -> &'a str {
        heads.get(*at).map_or("", String::as_str)
    }
}

/// The preview.
#[derive(Template)]
#[template(path = "papers/preview.html")]
pub struct PreviewPaperPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where one is.
    pub of: PapersOf,
    /// What it is about.
    pub kind: PaperKind,
    /// The public id of the absence, in the own space where it is about one.
    pub absence: String,
    /// The title of the paper.
    pub title: String,
    /// Small lines under it.
    pub under: Vec<String>,
    /// What the person adds; none where nothing can be added.
    pub words: Option<String>,
    /// What can be chosen for a paper of the law; none where it is no such paper.
    pub law: Option<LawForm>,
    /// What does not fit.
    pub faults: Faults,
    /// Whether plan B stands on it; none where there is no plan B to put there.
    pub plan_b: Option<bool>,
    /// The paper.
    pub pieces: Vec<Piece>,
    /// The mark of what is shown: only that is made.
    pub seen: String,
}

impl PreviewPaperPage {
    fn who(&self) -> String {
        self.frame.t.say(if self.of == PapersOf::Own { "papers-own-who" } else { "papers-work-who" })
    }

    /// The fields of a paper of the law.
    fn fields(&self) -> Vec<LawField> {
        self.law.as_ref().map(|law| law.list_fields(&self.frame.t)).unwrap_or_default()
    }

    /// What was chosen, as it is sent on when the paper is made.
    fn chosen(&self) -> &[(String, String)] {
        self.law.as_ref().map(|law| law.typed.as_slice()).unwrap_or_default()
    }

    /// With every kind of piece.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let words = |text: &str| text.to_owned();
        let pieces = vec![
            Piece::Heading(words("A")),
            Piece::Words(words("B\nC")),
            Piece::Note(words("D")),
            Piece::Lines(vec![words("E")]),
            Piece::Facts(vec![(words("F"), words("G"))]),
            Piece::Table(words("H"), vec![words("I"), words("J")], vec![vec![words("K"), words("7,5")]]),
        ];
        Self {
            frame: in_own_space(frame),
            of: PapersOf::Own,
            kind: PaperKind::Contact,
            absence: "0".repeat(26),
            title: words("L"),
            under: vec![words("M")],
            words: Some(words("N")),
            law: None,
            faults: Faults::default(),
            plan_b: None,
            pieces,
            seen: "0".repeat(64),
        }
    }

    /// At work.
    #[must_use]
    pub fn at_work(frame: Frame) -> Self {
        let blank = Self::sample(Frame::open(frame.t, "/"));
        Self { frame, of: sample_work(), absence: String::new(), words: None, ..blank }
    }

    /// A paper of the law with a day and a name that cannot be.
    #[must_use]
    pub fn sample_of_law(frame: Frame) -> Self {
        let faults =
            [FieldFault::of("until", "papers-law-fault-day"), FieldFault::of("case_manager", "papers-law-fault-name")];
        let faults = say_all(&faults, &frame.t);
        Self { kind: PaperKind::PlanOfAction, law: Some(LawForm::sample()), faults, ..Self::at_work(frame) }
    }

    /// The plan, with plan B on it or not.
    #[must_use]
    pub fn of_plan(frame: Frame, with_plan_b: bool) -> Self {
        Self { kind: PaperKind::Plan, words: None, plan_b: Some(with_plan_b), ..Self::sample(frame) }
    }
}
