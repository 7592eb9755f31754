//! `/care/mails`: whether somebody of the service gets a mail when somebody asks for a talk, and when a day of the law
//! comes near.

use askama::Template;

use crate::frame::Frame;

/// The page.
#[derive(Template)]
#[template(path = "care/ask_mails.html")]
pub struct AskMailsPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether mails about asks are sent.
    pub wanted: bool,
    /// Whether mails about days of the law are sent.
    pub duties_wanted: bool,
}

impl AskMailsPage {
    /// Mails are sent.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, wanted: true, duties_wanted: true }
    }

    /// No mails are sent.
    #[must_use]
    pub fn sample_off(frame: Frame) -> Self {
        Self { frame, wanted: false, duties_wanted: false }
    }
}
