//! Numbers to call now.

use askama::Template;
use houvast_library::crisis::{self, Line, Numbers};

use crate::frame::Frame;

/// `/help-now`
#[derive(Template)]
#[template(path = "help/now.html")]
pub struct HelpNowPage {
    /// What stands around it.
    pub frame: Frame,
    /// Numbers of the reader's own country.
    pub here: Numbers,
    /// Numbers of the other country.
    pub there: Numbers,
}

impl HelpNowPage {
    /// The page for the reader's country and language.
    #[must_use]
    pub fn new(frame: Frame) -> Self {
        let (here, there) = if is_in_belgium(&frame) { ("be", "nl") } else { ("nl", "be") };
        let language = frame.t.code();
        let (here, there) = (crisis::list_numbers(here, language), crisis::list_numbers(there, language));
        Self { frame, here, there }
    }

    /// "In the Netherlands" for a reader in Belgium, and the other way round.
    #[must_use]
    pub fn there_title(&self) -> String {
        self.frame.t.say(if is_in_belgium(&self.frame) { "help-netherlands-title" } else { "help-belgium-title" })
    }

    /// The oldest day on which a person checked a number of this page; as long as one was only read, that and since when.
    #[must_use]
    pub fn checked(&self) -> String {
        let lines = || self.here.all().chain(self.there.all());
        let (key, day) = if lines().any(|line| line.checked_on.is_none()) {
            ("help-read", lines().map(|line| line.read_on).min())
        } else {
            ("help-checked", lines().filter_map(|line: &Line| line.checked_on).min())
        };
        let day = day.map(|day| self.frame.t.short_date(day)).unwrap_or_default();
        // keys: help-read, help-checked
        self.frame.t.say_with(key, &[("date", day.into())])
    }

    /// As shown.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::new(frame)
    }
}

fn is_in_belgium(frame: &Frame) -> bool {
    frame.t.locale.country.code() == "be"
}

#[cfg(test)]
mod tests {
    use houvast_language::{Locale, Speaker};

    use super::*;

    #[test]
    fn every_number_is_there_in_every_locale_and_has_its_words() {
        for locale in Locale::all() {
            let page = HelpNowPage::new(Frame::open(Speaker::new(locale), "/help-now"));
            let text = page.render().unwrap();
            for line in crisis::list_all().iter().filter(|line| line.kind != crisis::Kind::Information) {
                assert!(text.contains(&format!("href=\"{}\"", line.address())), "{}", line.id);
            }
            assert!(!text.contains("help-line-"), "{locale:?}");
        }
    }
}
