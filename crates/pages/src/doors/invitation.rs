//! Where an invitation leads: a neutral page that says what this is and is not. Nothing is kept until one accepts.

use askama::Template;

use crate::form::Faults;
use crate::frame::Frame;

/// What one is invited to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invited {
    /// To an own space, during a long absence.
    Own {
        /// Which service invites.
        service: String,
        /// Last day of the link, written out.
        until: String,
    },
    /// To a hat at work.
    Work {
        /// Which employer invites.
        organisation: String,
        /// The hat, in words.
        hat: String,
    },
    /// To a hat of the prevention service, or of a guest.
    Care {
        /// Which service invites.
        service: String,
        /// The hat, in words.
        hat: String,
    },
}

/// `/invitation/{token}`
#[derive(Template)]
#[template(path = "doors/invitation.html")]
pub struct InvitationPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// Of the address.
    pub token: String,
    /// To what.
    pub invited: Invited,
    /// Whether somebody is signed in and accepts with that account: then nothing is asked.
    pub known: bool,
    /// As typed.
    pub name: String,
    /// As typed.
    pub mail: String,
    /// Whether it came by letter: then no mail address is asked for.
    pub by_letter: bool,
}

impl InvitationPage {
    /// The title, for the hat.
    #[must_use]
    pub fn title(&self) -> String {
        let t = &self.frame.t;
        match &self.invited {
            Invited::Own { .. } => t.say("doors-invitation-title"),
            Invited::Work { .. } => t.say("doors-work-invitation-title"),
            Invited::Care { service, .. } => t.say_with("doors-care-invitation-title", &[("service", service.into())]),
        }
    }

    /// Who invites, and as what.
    #[must_use]
    pub fn lead(&self) -> String {
        let t = &self.frame.t;
        match &self.invited {
            Invited::Own { service, .. } => t.say_with("doors-invitation-lead", &[("service", service.into())]),
            Invited::Work { organisation, hat } => {
                t.say_with("doors-work-invitation-lead", &[("organisation", organisation.into()), ("hat", hat.into())])
            }
            Invited::Care { hat, .. } => t.say_with("doors-care-invitation-lead", &[("hat", hat.into())]),
        }
    }

    /// That nothing needs to be done, and until when the link works; for an own space only.
    #[must_use]
    pub fn nothing(&self) -> Option<String> {
        let Invited::Own { until, .. } = &self.invited else { return None };
        Some(self.frame.t.say_with("doors-invitation-nothing", &[("until", until.into())]))
    }

    /// Whether it is a hat at work.
    #[must_use]
    pub fn is_work(&self) -> bool {
        matches!(self.invited, Invited::Work { .. })
    }

    /// What the button says.
    #[must_use]
    pub fn button(&self) -> String {
        self.frame.t.say(match self.invited {
            Invited::Own { .. } => "doors-invitation-button",
            Invited::Work { .. } => "doors-work-invitation-button",
            Invited::Care { .. } => "doors-care-invitation-button",
        })
    }

    /// Which address is best, and that another one gets a mail first.
    #[must_use]
    pub fn mail_hint(&self) -> String {
        format!("{} {}", self.frame.t.say("doors-mail-hint"), self.frame.t.say("doors-mail-first"))
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
        faults.add("password", super::too_short(&frame));
        Self {
            frame,
            faults,
            token: "sample".to_owned(),
            invited: Invited::Own { service: "Preventiedienst Linde".to_owned(), until: "2026-12-24".to_owned() },
            known: false,
            name: "Ana".to_owned(),
            mail: "ana@example.org".to_owned(),
            by_letter: false,
        }
    }

    /// The same with the code of a letter.
    #[must_use]
    pub fn sample_by_letter(frame: Frame) -> Self {
        Self { by_letter: true, mail: String::new(), ..Self::sample(frame) }
    }

    /// The same for somebody who is signed in.
    #[must_use]
    pub fn sample_known(frame: Frame) -> Self {
        Self { known: true, faults: Faults::default(), ..Self::sample(frame) }
    }

    /// The same for a manager.
    #[must_use]
    pub fn sample_work(frame: Frame) -> Self {
        let hat = frame.t.say("hat-manager");
        let invited = Invited::Work { organisation: "Drukkerij De Pers".to_owned(), hat };
        Self { invited, faults: Faults::default(), ..Self::sample(frame) }
    }

    /// The same for a nurse.
    #[must_use]
    pub fn sample_care(frame: Frame) -> Self {
        let hat = frame.t.say("hat-nurse");
        let invited = Invited::Care { service: "Preventiedienst Linde".to_owned(), hat };
        Self { invited, faults: Faults::default(), ..Self::sample(frame) }
    }
}
