//! Inviting somebody of the staff.

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_language::Language;

use crate::form::{Faults, find_value};
use crate::frame::Frame;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InviteForm {
    /// The hat.
    pub hat: String,
    /// The employer.
    pub employer: String,
    /// The name.
    pub name: String,
    /// The address.
    pub mail: String,
    /// The language of the letter.
    pub language: String,
}

impl InviteForm {
    /// The form as it was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let value = |name| find_value(pairs, name).to_owned();
        Self {
            hat: value("hat"),
            employer: value("employer"),
            name: value("name"),
            mail: value("mail"),
            language: value("language"),
        }
    }
}

/// The form of an invitation.
#[derive(Template)]
#[template(path = "desk/invite.html")]
pub struct InvitePage {
    /// What stands around it.
    pub frame: Frame,
    /// The hats one can be invited to.
    pub hats: Vec<Hat>,
    /// The employers that are known.
    pub employers: Vec<String>,
    /// What was filled in.
    pub form: InviteForm,
    /// What is to be mended.
    pub faults: Faults,
}

impl InvitePage {
    /// Nothing filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame,
            hats: vec![Hat::OccupationalPhysician, Hat::HumanResources, Hat::Administrator],
            employers: vec!["Drukkerij De Linde".to_owned()],
            form: InviteForm::default(),
            faults: Faults::default(),
        }
    }

    /// Everything to be mended.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let mut faults = Faults::default();
        let fields = [
            ("hat", "desk-hat-fault"),
            ("employer", "desk-employer-fault"),
            ("name", "desk-name-fault"),
            ("mail", "doors-mail-invalid"),
            ("language", "desk-language-fault"),
        ];
        for (field, key) in fields {
            faults.add(field, frame.t.say(key));
        }
        let form = InviteForm { hat: "human_resources".to_owned(), mail: "els".to_owned(), ..InviteForm::default() };
        Self { form, faults, ..Self::sample(frame) }
    }
}
