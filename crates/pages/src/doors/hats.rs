//! Choosing a hat: in which capacity one acts from now on.

use askama::Template;

use crate::frame::Frame;

/// One capacity to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HatChoice {
    /// Sent when it is chosen.
    pub value: String,
    /// The hat, in words; none for the own space.
    pub hat: Option<String>,
    /// The employer or the service; empty where it does not need saying.
    pub place: String,
    /// Whether it is worn now.
    pub worn: bool,
}

/// `/hats`
#[derive(Template)]
#[template(path = "doors/hats.html")]
pub struct ChooseHatPage {
    /// What stands around it.
    pub frame: Frame,
    /// The hats of this account.
    pub choices: Vec<HatChoice>,
    /// Where to go afterwards: a path of ours, or empty.
    pub next: String,
}

impl ChooseHatPage {
    /// "As nurse at …", or the own space.
    #[must_use]
    pub fn words(&self, choice: &HatChoice) -> String {
        let Some(hat) = &choice.hat else { return self.frame.t.say("doors-hat-own") };
        if choice.place.is_empty() {
            return capitalised(hat);
        }
        self.frame.t.say_with("doors-hat-as", &[("hat", hat.into()), ("place", (&choice.place).into())])
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let hat = Some(frame.t.say("hat-nurse"));
        let own = HatChoice { value: "own".to_owned(), hat: None, place: String::new(), worn: true };
        let place = "Preventiedienst Linde".to_owned();
        let nurse = HatChoice { value: "nurse".to_owned(), hat, place, worn: false };
        let coach = HatChoice {
            value: "coach".to_owned(),
            hat: Some(frame.t.say("hat-coach")),
            place: String::new(),
            worn: false,
        };
        Self { frame, choices: vec![own, nurse, coach], next: String::new() }
    }

    /// The same without any hat.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { frame, choices: Vec::new(), next: String::new() }
    }
}

/// Hats are written as inside a sentence; alone they begin with a capital.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
