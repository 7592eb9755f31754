//! `/work/mails`: whether somebody at work gets a mail when a day of the law comes near.

use askama::Template;

use crate::frame::Frame;

/// The page.
#[derive(Template)]
#[template(path = "work/duty_mails.html")]
pub struct DutyMailsPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether mails are sent.
    pub duties_wanted: bool,
}

impl DutyMailsPage {
    /// Mails are sent.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, duties_wanted: true }
    }

    /// No mails are sent.
    #[must_use]
    pub fn sample_off(frame: Frame) -> Self {
        Self { frame, duties_wanted: false }
    }
}
