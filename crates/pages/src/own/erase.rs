//! Erasing everything: what goes, what stays with others, that it cannot be undone, and a word typed by hand.

use askama::Template;
use houvast_language::Speaker;

use super::navigation::in_own_space;
use crate::form::Faults;
use crate::frame::Frame;

/// The page before everything is erased.
#[derive(Template)]
#[template(path = "own/erase.html")]
pub struct ErasePage {
    /// What stands around it.
    pub frame: Frame,
    /// What was typed.
    pub typed: String,
    /// What does not fit.
    pub faults: Faults,
}

impl ErasePage {
    /// A fresh page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), typed: String::new(), faults: Faults::default() }
    }

    /// Another word was typed.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("word", frame.t.say("own-erase-fault"));
        Self { typed: "ja".to_owned(), faults, ..Self::sample(frame) }
    }
}

/// Whether the word that erases was typed; capitals and spaces around it do not matter.
#[must_use]
pub fn is_erase_word(t: &Speaker, typed: &str) -> bool {
    typed.trim().to_lowercase() == t.say("own-erase-word").to_lowercase()
}

/// The page after everything was erased. Nobody is signed in any more.
#[derive(Template)]
#[template(path = "own/erased.html")]
pub struct ErasedPage {
    /// What stands around it.
    pub frame: Frame,
}

impl ErasedPage {
    /// The page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_word_on_the_page_erases() {
        let t = Speaker::default();
        assert!(is_erase_word(&t, " Wissen "));
        assert!(!is_erase_word(&t, ""));
        assert!(!is_erase_word(&t, "own-erase-word"));
    }
}
