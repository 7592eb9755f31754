//! A paper as it will look, before it is made.

use askama::Template;
use houvast_casework::paper::PaperKind;

use super::PapersOf;
use super::list::sample_work;
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
    /// The paper.
    pub pieces: Vec<Piece>,
}

impl PreviewPaperPage {
    fn who(&self) -> String {
        self.frame.t.say(if self.of == PapersOf::Own { "papers-own-who" } else { "papers-work-who" })
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
            pieces,
        }
    }

    /// At work.
    #[must_use]
    pub fn at_work(frame: Frame) -> Self {
        let Self { kind, title, under, pieces, .. } = Self::sample(Frame::open(frame.t, "/"));
        Self { frame, of: sample_work(), kind, absence: String::new(), title, under, words: None, pieces }
    }
}
