//! Ending what somebody of the staff may do.

use askama::Template;
use houvast_casework::hat::Hat;

use super::staff::role_in_words;
use crate::form::Faults;
use crate::frame::Frame;

/// The value of the choice that everything ends.
pub const EVERYTHING: &str = "everything";

/// A role that can end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleChoice {
    /// Sent when it is chosen.
    pub value: String,
    /// The role, in words.
    pub words: String,
}

/// What somebody of the staff may do, and what is to end of it.
#[derive(Template)]
#[template(path = "desk/end.html")]
pub struct EndPage {
    /// What stands around it.
    pub frame: Frame,
    /// The account as it stands in the address.
    pub person: String,
    /// The name.
    pub name: String,
    /// The roles.
    pub roles: Vec<RoleChoice>,
    /// What was chosen.
    pub chosen: String,
    /// What is to be mended.
    pub faults: Faults,
}

impl EndPage {
    fn title(&self) -> String {
        self.frame.t.say_with("desk-end-title", &[("name", self.name.as_str().into())])
    }

    /// Somebody with two roles; nothing was chosen.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("end", frame.t.say("desk-end-fault"));
        let role =
            |hat: Hat, place| RoleChoice { value: hat.name().to_owned(), words: role_in_words(&frame.t, hat, place) };
        let service = "Preventiedienst Linde";
        let roles = vec![role(Hat::Coordinator, service), role(Hat::Administrator, service)];
        let person = "0198c0de00007000800000000000000a".to_owned();
        Self { person, name: "Lise Maas".to_owned(), roles, chosen: String::new(), faults, frame }
    }
}
