//! The diary: own words, only the person, ever. Nothing of it can be shared.

use askama::Template;
use jiff::Timestamp;

use super::check_in_form::{MOST_WORDS, is_too_long};
use super::navigation::in_own_space;
use super::specimen;
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;

/// What is wrong with words for the diary. Empty words are no fault: nothing is written then.
#[must_use]
pub fn check_words(words: &str) -> Vec<FieldFault> {
    if is_too_long(words) { vec![FieldFault::of("words", "check_in-fault-words")] } else { Vec::new() }
}

/// The newest words of the diary.
#[derive(Template)]
#[template(path = "own/diary.html")]
pub struct DiaryPage {
    /// What stands around it.
    pub frame: Frame,
    /// Newest last, as kept.
    pub notes: Vec<(Timestamp, String)>,
    /// What was typed.
    pub words: String,
    /// What does not fit.
    pub faults: Faults,
}

impl DiaryPage {
    /// A diary with one note.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let notes = vec![(specimen::now(), "Gewandeld tot aan het water.\nDaarna geslapen.".to_owned())];
        Self { frame: in_own_space(frame), notes, words: String::new(), faults: Faults::default() }
    }

    /// A diary without words.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self { notes: Vec::new(), ..Self::sample(frame) }
    }

    /// More words than the diary takes.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = say_all(&check_words(&"a".repeat(MOST_WORDS + 1)), &frame.t);
        Self { words: "Te veel.".to_owned(), faults, ..Self::sample(frame) }
    }

    /// When words were written.
    #[must_use]
    pub fn say_at(&self, at: &Timestamp) -> String {
        self.frame.t.date_time(*at)
    }
}
