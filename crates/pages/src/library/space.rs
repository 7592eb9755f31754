//! A tool of the library stands in several spaces: its words are the same, what stands around it is not.

use houvast_language::Speaker;

use crate::papers::preview::Piece;

/// In which space a tool stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// The open library.
    Library,
    /// The workplace: nothing there leads to pages that speak of an illness.
    Work,
    /// The care circle.
    Care,
}

impl Space {
    /// Where its addresses begin.
    #[must_use]
    pub fn within(self) -> &'static str {
        match self {
            Self::Library => "/library",
            Self::Work => "/work",
            Self::Care => "/care",
        }
    }

    /// The page one came from: address and words.
    #[must_use]
    pub fn back(self, t: &Speaker) -> (&'static str, String) {
        match self {
            Self::Library => ("/library", t.say("library-title")),
            Self::Work => ("/work/guide", t.say("guide-title")),
            Self::Care => ("/care/work", t.say("worklist-title")),
        }
    }
}

/// A sheet as a page shows it before it is printed or kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    /// Its title.
    pub title: String,
    /// Its pieces.
    pub pieces: Vec<Piece>,
}
