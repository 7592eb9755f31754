//! The invitation by post: neutral words, a code, where to type it, and a slip for who would rather be called.

use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use super::service_of;
use crate::letter::{Address, Letter, Picture, Slip, Window};
use crate::{About, Boxed};

/// The most lines under the name in the window of an envelope.
const MOST_LINES: usize = 5;

/// An invitation on paper.
#[derive(Debug, Clone)]
pub struct InvitationLetter {
    /// Who invites.
    pub service: String,
    /// Whom.
    pub name: String,
    /// The postal address in one line; without it the window stays empty.
    pub postal: Option<String>,
    /// Where the code is typed.
    pub place: String,
    /// The code; words in its place in a preview.
    pub code: String,
    /// The last day of the code.
    pub until: Date,
    /// The day it is made.
    pub issued_on: Date,
}

impl InvitationLetter {
    /// The letter in the words of its reader.
    #[must_use]
    pub fn letter(&self, t: &Speaker) -> Letter {
        let service = service_of(&self.service, t);
        let place = self.place.split_once("://").map_or(self.place.as_str(), |(_, plain)| plain);
        let args = [
            ("name", Value::from(&self.name)),
            ("service", Value::from(&service)),
            ("place", Value::from(place)),
            ("until", Value::from(t.date(self.until))),
        ];
        let say = |key: &str| t.say_with(key, &args);
        let about = About {
            language: t.locale.language,
            title: say("letters-paper-title"),
            service: service.clone(),
            issued_on: self.issued_on,
        };
        // keys: letters-paper-who letters-paper-what letters-paper-not letters-paper-sees letters-paper-list
        // keys: letters-paper-where letters-paper-closes letters-slip-name letters-slip-telephone letters-slip-when
        // keys: letters-slip-language letters-slip-interpreter
        let paragraphs = ["who", "what", "not", "sees", "list", "where"];
        let fields = ["name", "telephone", "when", "language", "interpreter"];
        Letter {
            about,
            sender: vec![service.clone()],
            to: Address { lines: self.lines(), window: Window::of(t.locale.country) },
            dated: t.date(self.issued_on),
            greeting: say("letters-paper-greeting"),
            paragraphs: paragraphs.map(|key| say(&format!("letters-paper-{key}"))).to_vec(),
            code: Some(Boxed { label: say("letters-paper-code"), code: self.code.clone() }),
            picture: Picture::of_address(&self.place, say("letters-paper-picture")),
            closing: vec![say("letters-paper-closes")],
            signed: Vec::new(),
            slip: Some(Slip {
                title: say("letters-slip-title"),
                explained: say("letters-slip-explained"),
                fields: fields.map(|key| say(&format!("letters-slip-{key}"))).to_vec(),
            }),
        }
    }

    /// What shows in the window; nothing where no address is known.
    fn lines(&self) -> Vec<String> {
        let Some(postal) = self.postal.as_deref().filter(|postal| !postal.trim().is_empty()) else {
            return vec![String::new()];
        };
        let parts: Vec<&str> = postal.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let mut lines = vec![self.name.clone()];
        let own = parts.len().min(MOST_LINES - 1);
        lines.extend(parts[..own].iter().map(|part| (*part).to_owned()));
        if parts.len() > own {
            lines.push(parts[own..].join(", "));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn invitation(postal: Option<&str>) -> InvitationLetter {
        InvitationLetter {
            service: "Dienst Vooruit".to_owned(),
            name: "Ana Proefmans".to_owned(),
            postal: postal.map(str::to_owned),
            place: "https://houvast.example/code".to_owned(),
            code: "7K3QX-2M9PD".to_owned(),
            until: date(2027, 1, 23),
            issued_on: date(2026, 11, 24),
        }
    }

    #[test]
    fn an_address_fits_the_window_however_many_parts_it_has() {
        let check = |postal, expect: &[&str]| assert_eq!(invitation(postal).lines(), expect);
        check(None, &[""]);
        check(Some(" "), &[""]);
        check(Some("Kerkstraat 2, 9000 Gent"), &["Ana Proefmans", "Kerkstraat 2", "9000 Gent"]);
        check(Some("a,b,c,d,e,f,g"), &["Ana Proefmans", "a", "b", "c", "d", "e, f, g"]);
    }

    #[test]
    fn it_says_the_plain_address_and_prints() {
        let letter = invitation(Some("Kerkstraat 2, 9000 Gent")).letter(&Speaker::default());
        assert!(letter.paragraphs.iter().any(|words| words.contains(" houvast.example/code")));
        assert!(letter.picture.is_some());
        assert!(letter.print().is_ok_and(|pdf| pdf.starts_with(b"%PDF")));
    }
}
