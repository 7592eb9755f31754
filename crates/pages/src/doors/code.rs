//! The door for whoever has a letter: a field for its code.

use askama::Template;

use crate::form::Faults;
use crate::frame::Frame;

/// `/code`
#[derive(Template)]
#[template(path = "doors/code.html")]
pub struct CodePage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// As typed.
    pub code: String,
}

impl CodePage {
    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("code", frame.t.say("code-slip"));
        Self { frame, faults, code: "7K3QX 2M9PD".to_owned() }
    }
}
