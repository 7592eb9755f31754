//! Somebody close whom the service writes to once, after a death.

use askama::Template;

use super::navigation::in_own_space;
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;

/// `/own/close-person`
#[derive(Template)]
#[template(path = "own/close_person.html")]
pub struct OwnClosePersonPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether a service knows the person at all.
    pub has_service: bool,
    /// The name.
    pub name: String,
    /// The mail address.
    pub mail: String,
    /// What does not fit.
    pub faults: Faults,
}

/// What is wrong with the name.
#[must_use]
pub fn name_fault() -> FieldFault {
    FieldFault::of("name", "death-fault-name")
}

/// What is wrong with the address.
#[must_use]
pub fn mail_fault() -> FieldFault {
    FieldFault::of("mail", "death-fault-mail")
}

impl OwnClosePersonPage {
    /// Somebody is named.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame: in_own_space(frame),
            has_service: true,
            name: "Jan".to_owned(),
            mail: "jan@thuis.example".to_owned(),
            faults: Faults::default(),
        }
    }

    /// Neither a name nor an address.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = say_all(&[name_fault(), mail_fault()], &frame.t);
        Self { faults, name: String::new(), mail: "jan".to_owned(), ..Self::sample(frame) }
    }

    /// No service.
    #[must_use]
    pub fn sample_no_service(frame: Frame) -> Self {
        Self { has_service: false, ..Self::sample(frame) }
    }
}
