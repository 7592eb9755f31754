//! Settings: language of the own space, and the way to everything one sets once.

use askama::Template;
use houvast_language::Language;

use super::navigation::in_own_space;
use crate::form::find_value;
use crate::frame::Frame;

/// The language that was sent; none where it is not one of the four.
#[must_use]
pub fn find_language(pairs: &[(String, String)]) -> Option<Language> {
    Language::find_by_code(find_value(pairs, "language"))
}

/// Settings of the own space.
#[derive(Template)]
#[template(path = "own/settings.html")]
pub struct SettingsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The language mails and letters to the person are written in.
    pub language: Language,
}

impl SettingsPage {
    /// The page of a person who reads the language of the frame.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let language = frame.t.locale.language;
        Self { frame: in_own_space(frame), language }
    }
}
