//! `/care/mails`: whether somebody of the service gets a mail when somebody asks for a talk.

use askama::Template;

use crate::frame::Frame;

/// The page.
#[derive(Template)]
#[template(path = "care/ask_mails.html")]
pub struct AskMailsPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether mails are sent.
    pub wanted: bool,
}

impl AskMailsPage {
    /// Mails are sent.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, wanted: true }
    }

    /// No mails are sent.
    #[must_use]
    pub fn sample_off(frame: Frame) -> Self {
        Self { frame, wanted: false }
    }
}
