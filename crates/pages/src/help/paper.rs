//! The check-in on paper, for who has no device at hand. It holds questions only; nobody is asked who prints it.

use askama::Template;
use houvast_casework::check_in::{PlanFit, Question, Recovered};

use crate::frame::Frame;

/// `/check-in-on-paper`
#[derive(Template)]
#[template(path = "help/paper.html")]
pub struct PaperPage {
    /// What stands around it.
    pub frame: Frame,
}

impl PaperPage {
    /// The page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
