//! A forgotten password: an address, a mail, then a new password.

use askama::Template;

use crate::form::Faults;
use crate::frame::Frame;

/// `/forgot`
#[derive(Template)]
#[template(path = "doors/forgotten.html")]
pub struct ForgottenPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// As typed.
    pub mail: String,
}

impl ForgottenPage {
    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("mail", frame.t.say("doors-mail-invalid"));
        Self { frame, faults, mail: "ana".to_owned() }
    }
}

/// `/forgot/{token}`
#[derive(Template)]
#[template(path = "doors/new_password.html")]
pub struct NewPasswordPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// Of the address.
    pub token: String,
}

impl NewPasswordPage {
    /// How long a password must be.
    #[must_use]
    pub fn length_hint(&self) -> String {
        super::length_hint(&self.frame)
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("password", super::too_long(&frame));
        Self { frame, faults, token: "sample".to_owned() }
    }
}
