//! Whom no mail reaches: the people an invitation goes to by letter. Nothing tells whether somebody answered.

use askama::Template;
use houvast_language::Value;
use jiff::civil::{Date, date};

use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterLine {
    /// The address of the file.
    pub address: String,
    /// The name.
    pub name: String,
    /// The employer.
    pub employer: String,
    /// Whether a mail came back; otherwise no address is known.
    pub undeliverable: bool,
    /// When the newest letter was made.
    pub made_on: Option<Date>,
}

/// `/care/letters`
#[derive(Template)]
#[template(path = "care/letters.html")]
pub struct LettersPage {
    /// What stands around it.
    pub frame: Frame,
    /// By name.
    pub lines: Vec<LetterLine>,
    /// Whether this is the beginning of the list.
    pub at_start: bool,
    /// The address of the next page, where more follow.
    pub next: Option<String>,
}

impl LettersPage {
    fn say_why(&self, line: &LetterLine) -> String {
        self.frame.t.say(if line.undeliverable { "letters-undeliverable" } else { "letters-no-address" })
    }

    fn say_made(&self, line: &LetterLine) -> String {
        match line.made_on {
            Some(day) => self.frame.t.say_with("letters-made", &[("date", Value::from(self.frame.t.date(day)))]),
            None => self.frame.t.say("letters-not-made"),
        }
    }

    /// Two people, and more behind them.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let line = |name: &str, undeliverable, made_on| LetterLine {
            address: SAMPLE_ADDRESS.to_owned(),
            name: name.to_owned(),
            employer: "Bakkerij Linde".to_owned(),
            undeliverable,
            made_on,
        };
        let lines = vec![line("Ana Vermeulen", false, Some(date(2026, 11, 24))), line("Bo Claes", true, None)];
        Self { frame, lines, at_start: false, next: Some("/care/letters?after=bo".to_owned()) }
    }

    /// Nobody.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { frame, lines: Vec::new(), at_start: true, next: None }
    }
}
