//! "I want to talk to a person": name, hours and reply time where somebody is there, outside help where nobody is.

use askama::Template;
use houvast_library::crisis::{self, Line};

use crate::frame::Frame;

/// Somebody who can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reachable {
    /// The name.
    pub name: String,
    /// The hat, in words.
    pub hat: String,
    /// When, as the service wrote it.
    pub hours: String,
    /// How soon an answer comes, in working days.
    pub reply_days: u8,
    /// A telephone number, as people write it.
    pub telephone: Option<String>,
}

/// `/talk`
#[derive(Template)]
#[template(path = "help/talk.html")]
pub struct TalkPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who is there.
    pub people: Vec<Reachable>,
    /// Lines outside, where nobody is there.
    pub outside: Vec<&'static Line>,
}

impl TalkPage {
    /// The page with who is there; lines outside in the reader's language first.
    #[must_use]
    pub fn new(frame: Frame, people: Vec<Reachable>) -> Self {
        let mut numbers = crisis::list_numbers(frame.t.locale.country.code(), frame.t.code());
        numbers.spoken.append(&mut numbers.elsewhere);
        Self { frame, people, outside: numbers.spoken }
    }

    /// "… answers within two working days."
    #[must_use]
    pub fn reply(&self, person: &Reachable) -> String {
        let args = [("name", (&person.name).into()), ("days", person.reply_days.into())];
        self.frame.t.say_with("help-talk-reply", &args)
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let person = Reachable {
            name: "Noor Peeters".to_owned(),
            hat: frame.t.say("hat-nurse"),
            hours: "9 – 12, 13 – 16".to_owned(),
            reply_days: 2,
            telephone: Some("02 000 00 00".to_owned()),
        };
        Self::new(frame, vec![person])
    }
}
