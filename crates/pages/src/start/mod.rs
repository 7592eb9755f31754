//! The front page: what this is, for everybody, without an account.

use askama::Template;

use crate::frame::Frame;

/// The front page.
#[derive(Template)]
#[template(path = "start/front.html")]
pub struct Front {
    /// What stands around it.
    pub frame: Frame,
}

impl Front {
    /// As shown.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
