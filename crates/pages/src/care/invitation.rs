//! The invitation of one person: how it stands, the letter before it is made, and a mail address given by hand.

use askama::Template;
use houvast_casework::coordination::CareState;
use houvast_language::Value;
use jiff::{Timestamp, ToSpan};

use crate::form::Faults;
use crate::frame::Frame;
use crate::papers::preview::Piece;
use crate::work::absence::SAMPLE_ADDRESS;

/// `/care/{address}/invitation`
#[derive(Template)]
#[template(path = "care/invitation.html")]
pub struct InvitationPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// How the person is reached, and when an invitation left.
    pub care: CareState,
    /// The language of the letter, as a page says it.
    pub language: &'static str,
    /// The title of the letter.
    pub title: String,
    /// The letter.
    pub pieces: Vec<Piece>,
    /// As typed.
    pub mail: String,
    /// Whether an address was added just now.
    pub added: bool,
}

impl InvitationPage {
    fn say_who(&self) -> String {
        let args = [("name", Value::from(&self.name)), ("employer", Value::from(&self.employer))];
        self.frame.t.say_with("letters-who", &args)
    }

    fn day(&self, at: &Timestamp) -> String {
        self.frame.t.date(self.frame.t.day_of(*at))
    }

    /// Nobody was invited, and nothing is known but a name.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let words = |text: &str| text.to_owned();
        let mut faults = Faults::default();
        faults.add("mail", frame.t.say("doors-mail-invalid"));
        Self {
            frame,
            faults,
            address: SAMPLE_ADDRESS.to_owned(),
            name: words("Ana Vermeulen"),
            employer: words("Bakkerij Linde"),
            care: CareState::default(),
            language: "fr",
            title: words("A"),
            pieces: vec![Piece::Words(words("B")), Piece::Facts(vec![(words("C"), words("D"))])],
            mail: words("ana"),
            added: false,
        }
    }

    /// Invited, reminded, returned, and a letter made.
    #[must_use]
    pub fn sample_made(frame: Frame) -> Self {
        let at = crate::own::specimen::now();
        let mut care = CareState { undeliverable: true, letter_made_at: Some(at), ..CareState::default() };
        (care.invited_at, care.reminded_at) = (Some(at - 600.hours()), Some(at - 300.hours()));
        care.reachable.postal = true;
        Self { care, faults: Faults::default(), mail: String::new(), added: true, ..Self::sample(frame) }
    }
}
