//! Starting alone, without an invitation: an address, a mail, then name, country and password.

use askama::Template;
use houvast_casework::absence::Country;

use crate::form::Faults;
use crate::frame::Frame;

/// `/start`
#[derive(Template)]
#[template(path = "doors/start_alone.html")]
pub struct StartAlonePage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// As typed.
    pub mail: String,
}

impl StartAlonePage {
    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, faults: Faults::default(), mail: String::new() }
    }
}

/// Why a mail is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// To start alone.
    Start,
    /// To set a new password.
    Forgotten,
    /// To accept the invitation of this token under another address.
    Invitation(String),
}

/// "Look in your mail." The same whether the address is known or not, so that nobody can find out who has an account.
#[derive(Template)]
#[template(path = "doors/mail_sent.html")]
pub struct MailSentPage {
    /// What stands around it.
    pub frame: Frame,
    /// Why.
    pub why: Sent,
    /// The address as typed.
    pub mail: String,
    /// Until when the link works, written out.
    pub until: String,
}

impl MailSentPage {
    /// What the link in the mail is for.
    #[must_use]
    pub fn lead(&self) -> String {
        let args = [("mail", (&self.mail).into()), ("until", (&self.until).into())];
        match &self.why {
            Sent::Start | Sent::Invitation(_) => self.frame.t.say_with("doors-sent", &args),
            Sent::Forgotten => self.frame.t.say_with("doors-forgotten-sent", &args),
        }
    }

    /// Where to ask again.
    #[must_use]
    pub fn again(&self) -> String {
        match &self.why {
            Sent::Start => "/start".to_owned(),
            Sent::Forgotten => "/forgot".to_owned(),
            Sent::Invitation(token) => format!("/invitation/{token}"),
        }
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, why: Sent::Start, mail: "ana@example.org".to_owned(), until: "2026-11-29".to_owned() }
    }

    /// The same where an invitation is accepted under another address.
    #[must_use]
    pub fn sample_invitation(frame: Frame) -> Self {
        Self { why: Sent::Invitation("sample".to_owned()), ..Self::sample(frame) }
    }

    /// The same after a forgotten password.
    #[must_use]
    pub fn sample_forgotten(frame: Frame) -> Self {
        Self { why: Sent::Forgotten, ..Self::sample(frame) }
    }
}

/// `/start/{token}`: the address is confirmed, now a name, the country whose words and rules hold, and a password.
#[derive(Template)]
#[template(path = "doors/start_account.html")]
pub struct StartAccountPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// Of the address.
    pub token: String,
    /// The confirmed address.
    pub mail: String,
    /// As typed.
    pub name: String,
    /// As chosen.
    pub country: Option<Country>,
}

impl StartAccountPage {
    /// With which address one signs in.
    #[must_use]
    pub fn lead(&self) -> String {
        self.frame.t.say_with("doors-choose-lead", &[("mail", (&self.mail).into())])
    }

    /// Countries: the name in the form, the words, whether it is chosen.
    #[must_use]
    pub fn countries(&self) -> Vec<(&'static str, String, bool)> {
        let words = |country| match country {
            Country::Belgium => self.frame.t.say("doors-country-belgium"),
            Country::Netherlands => self.frame.t.say("doors-country-netherlands"),
        };
        Country::ALL.iter().map(|&one| (one.name(), words(one), self.country == Some(one))).collect()
    }

    /// How long a password must be.
    #[must_use]
    pub fn length_hint(&self) -> String {
        super::length_hint(&self.frame)
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("name", frame.t.say("doors-name-missing"));
        faults.add("country", frame.t.say("doors-alone-country-missing"));
        let (token, mail) = ("sample".to_owned(), "ana@example.org".to_owned());
        Self { frame, faults, token, mail, name: String::new(), country: None }
    }
}

/// `/start/done`: the own space is there. The second factor is offered here, once, and never asked of the person again.
#[derive(Template)]
#[template(path = "doors/space_ready.html")]
pub struct SpaceReadyPage {
    /// What stands around it.
    pub frame: Frame,
}

impl SpaceReadyPage {
    /// As shown.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn what_was_typed_and_chosen_comes_back() {
        let mut page = StartAccountPage::sample(Frame::open(Speaker::default(), "/start/sample"));
        page.name = "Ana \"A\"".to_owned();
        page.country = Some(Country::Netherlands);
        let text = page.render().unwrap();
        assert!(text.contains("name=\"name\" type=\"text\" value=\"Ana &#34;A&#34;\""), "{text}");
        assert!(text.contains("value=\"nl\" checked"), "{text}");
        assert_eq!(text.matches(" checked").count(), 1);
    }
}
