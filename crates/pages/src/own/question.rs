//! The question for the next talk.

use askama::Template;

use super::navigation::in_own_space;
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;

/// The fault of a question that is too long.
#[must_use]
pub fn too_long() -> FieldFault {
    FieldFault::of("words", "talks-fault-question")
}

/// `/own/talks/question`
#[derive(Template)]
#[template(path = "own/question.html")]
pub struct QuestionPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was typed, or what is kept.
    pub words: String,
    /// What does not fit.
    pub faults: Faults,
}

impl QuestionPage {
    /// With a question.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), words: "Mag ik later beginnen?".to_owned(), faults: Faults::default() }
    }

    /// Too long.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = say_all(&[too_long()], &frame.t);
        Self { faults, ..Self::sample(frame) }
    }
}
