//! What changed while somebody was away: a sheet that the team fills in for a colleague who comes back. Closed headings, a few
//! short lines each, about work alone; a word that may be about health is pointed out first. Nothing is kept.

use askama::Template;
use houvast_language::{Speaker, Value};
use houvast_library::health_words::find_health_word;

use super::space::{Made, Space};
use crate::form::{Faults, find_value};
use crate::frame::Frame;
use crate::papers::preview::Piece;

/// The headings, in the order of the sheet.
pub const HEADINGS: [&str; 8] =
    ["people", "tools", "tasks", "agreements", "words", "waits", "taken_over", "first_week"];
/// The most that stands under a heading, in characters.
const LONGEST: usize = 400;
/// The longest name of whom to ask, in characters.
const LONGEST_NAME: usize = 80;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BriefingForm {
    /// What stands under each heading, in their order.
    pub parts: [String; HEADINGS.len()],
    /// Whom to ask.
    pub asks: String,
    /// Whether every word that could be about health is about work, as whoever fills it in says.
    pub about_work: bool,
}

impl BriefingForm {
    /// Takes in what was sent. Line ends are kept, other signs that cannot be seen are not.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let part = |name: &str| -> String {
            let text = find_value(pairs, name).replace("\r\n", "\n");
            text.chars().filter(|one| *one == '\n' || !one.is_control()).take(LONGEST).collect()
        };
        let asks = find_value(pairs, "asks").chars().filter(|one| !one.is_control()).take(LONGEST_NAME).collect();
        Self { parts: HEADINGS.map(part), asks, about_work: find_value(pairs, "about_work") == "yes" }
    }

    /// What is to be mended before it goes on paper.
    fn list_faults(&self, t: &Speaker) -> Faults {
        let mut faults = Faults::default();
        if self.parts.iter().all(|part| part.trim().is_empty()) {
            faults.add(HEADINGS[0], t.say("briefing-fault-empty"));
        }
        let named = HEADINGS.iter().copied().zip(&self.parts).chain([("asks", &self.asks)]);
        for (field, text) in named.filter(|_| !self.about_work) {
            if let Some(word) = find_health_word(text) {
                faults.add(field, t.say_with("briefing-fault-health", &[("word", Value::from(word))]));
            }
        }
        faults
    }

    /// The headings under which something stands, in words, with their lines.
    // keys: briefing-about-*
    #[must_use]
    pub fn list_parts(&self, t: &Speaker) -> Vec<(String, Vec<String>)> {
        let lines = |part: &String| -> Vec<String> {
            part.lines().map(|line| line.trim_start_matches(['-', '•', ' ']).trim().to_owned()).collect()
        };
        let filled = HEADINGS.iter().zip(&self.parts).map(|(name, part)| (name, lines(part)));
        let filled = filled.map(|(name, lines)| {
            let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            (t.named("briefing-about", name), lines)
        });
        filled.filter(|(_, lines)| !lines.is_empty()).collect()
    }

    /// Everything as it was sent, to send it again.
    fn sent(&self) -> Vec<(&'static str, &str)> {
        let parts = HEADINGS.iter().copied().zip(self.parts.iter().map(String::as_str));
        let about_work = self.about_work.then_some(("about_work", "yes"));
        parts.chain([("asks", self.asks.as_str())]).chain(about_work).collect()
    }
}

/// A heading to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its name in the form.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// What fits under it.
    pub hint: String,
    /// What was written.
    pub text: String,
}

/// `/library/briefing` and `/work/briefing`
#[derive(Template)]
#[template(path = "library/briefing.html")]
pub struct BriefingPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where it stands.
    pub space: Space,
    /// What was filled in.
    pub form: BriefingForm,
    /// What is to be mended.
    pub faults: Faults,
    /// The sheet, once asked for.
    pub made: Option<Made>,
}

impl BriefingPage {
    /// Before anything is filled in.
    #[must_use]
    pub fn blank(frame: Frame, space: Space) -> Self {
        Self { frame, space, form: BriefingForm::default(), faults: Faults::default(), made: None }
    }

    /// With what was filled in, and what is to be mended in it. The sheet is added where nothing is.
    #[must_use]
    pub fn of(frame: Frame, space: Space, form: BriefingForm) -> Self {
        let faults = form.list_faults(&frame.t);
        Self { frame, space, form, faults, made: None }
    }

    fn back(&self) -> (&'static str, String) {
        self.space.back(&self.frame.t)
    }

    // keys: briefing-hint-*
    fn asked(&self) -> Vec<Asked> {
        let t = &self.frame.t;
        let asked = |(name, text): (&'static str, &String)| Asked {
            name,
            title: t.named("briefing-about", name),
            hint: t.named("briefing-hint", name),
            text: text.clone(),
        };
        HEADINGS.iter().copied().zip(&self.form.parts).map(asked).collect()
    }

    /// Whether somebody has to say that words are about work.
    fn asks_about_work(&self) -> bool {
        let texts = self.form.parts.iter().chain([&self.form.asks]);
        self.form.about_work || texts.into_iter().any(|text| find_health_word(text).is_some())
    }

    /// Before anything is filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::blank(frame, Space::Library)
    }

    /// With a sheet made.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        Self::sample_in(frame, Space::Library)
    }

    /// At work, with a sheet made.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        Self::sample_in(frame, Space::Work)
    }

    /// With a word that is pointed out.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut form = sample_form();
        form.parts[0] = "Chemo Jansen".to_owned();
        Self::of(frame, Space::Library, form)
    }

    fn sample_in(frame: Frame, space: Space) -> Self {
        let form = sample_form();
        let mut pieces = Vec::new();
        for (title, lines) in form.list_parts(&frame.t) {
            pieces.extend([Piece::Heading(title), Piece::Lines(lines)]);
        }
        let made = Made { title: frame.t.say("briefing-title"), pieces };
        Self { made: Some(made), ..Self::of(frame, space, form) }
    }
}

fn sample_form() -> BriefingForm {
    let mut parts = HEADINGS.map(|_| String::new());
    parts[0] = "- Ine (planning)\n- Karim".to_owned();
    parts[1] = "Teams".to_owned();
    BriefingForm { parts, asks: "Els".to_owned(), about_work: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> BriefingForm {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        BriefingForm::from_pairs(&pairs)
    }

    #[test]
    fn only_headings_with_something_under_them_stand_on_the_sheet_a_line_each() {
        let parts =
            form(&[("tools", "- Nieuw planbord\r\n\r\n• Els helpt"), ("waits", "  ")]).list_parts(&Speaker::default());
        assert_eq!(parts.len(), 1);
        assert_eq!(parts[0].1, ["Nieuw planbord", "Els helpt"]);
    }

    #[test]
    fn a_word_about_health_is_pointed_out_until_somebody_says_it_is_about_work() {
        let t = Speaker::default();
        let faults = form(&[("people", "Jan is nog ziek"), ("asks", "Els")]).list_faults(&t);
        assert!(faults.find_of("people").is_some_and(|says| says.contains("ziek")), "{faults:?}");
        let hospital = [("people", "Ziekenhuis Noord: Ine"), ("about_work", "yes")];
        assert!(form(&hospital).list_faults(&t).is_empty());
        assert!(form(&[]).list_faults(&t).has("people"), "an empty sheet is none");
    }
}
