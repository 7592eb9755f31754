//! One page for the close person somebody named: what happens now, whom to call. Nothing to fill in.

use askama::Template;
use houvast_language::Value;

use crate::frame::Frame;

/// `/close-person/{token}`
#[derive(Template)]
#[template(path = "doors/close_person.html")]
pub struct ClosePersonPage {
    /// What stands around it.
    pub frame: Frame,
    /// The prevention service.
    pub service: String,
}

impl ClosePersonPage {
    fn say_call(&self) -> String {
        self.frame.t.say_with("death-close-call", &[("service", Value::from(&self.service))])
    }

    /// With a service.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, service: "Dienst Vooruit".to_owned() }
    }
}
