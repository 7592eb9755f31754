//! The staff: who has which role.

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_language::{Speaker, Value};

use crate::frame::Frame;

/// A role, in words.
#[must_use]
pub fn role_in_words(t: &Speaker, hat: Hat, place: &str) -> String {
    t.say_with("desk-role", &[("hat", Value::from(t.hat(hat))), ("place", Value::from(place))])
}

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// The account as it stands in the address.
    pub person: String,
    /// The name.
    pub name: String,
    /// The roles, in words.
    pub roles: Vec<String>,
}

/// The staff.
#[derive(Template)]
#[template(path = "desk/staff.html")]
pub struct StaffPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was just done, in words.
    pub done: Option<String>,
    /// Everybody, by name.
    pub rows: Vec<StaffRow>,
    /// Whether nobody coordinates in the whole service: then some lines and letters are on nobody's list.
    pub without_coordinator: bool,
}

impl StaffPage {
    fn count(&self) -> String {
        self.frame.t.say_with("desk-count", &[("n", Value::from(self.rows.len()))])
    }

    /// Two of the staff.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let role = |hat, place| role_in_words(&frame.t, hat, place);
        let row = |name: &str, roles| StaffRow {
            person: "0198c0de00007000800000000000000a".to_owned(),
            name: name.to_owned(),
            roles,
        };
        let service = "Preventiedienst Linde";
        let rows = vec![
            row("Els Jacobs", vec![role(Hat::HumanResources, "Drukkerij De Linde")]),
            row("Lise Maas", vec![role(Hat::Coordinator, service), role(Hat::Administrator, service)]),
        ];
        Self { done: Some(frame.t.say("desk-ended")), frame, rows, without_coordinator: false }
    }

    /// Nobody coordinates yet.
    #[must_use]
    pub fn sample_without_coordinator(frame: Frame) -> Self {
        let mut page = Self::sample(frame);
        page.rows.truncate(1);
        Self { done: None, without_coordinator: true, ..page }
    }
}
