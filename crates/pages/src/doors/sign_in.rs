//! Signing in: e-mail and password, then the code where a second factor is set. And signing out.

use askama::Template;

use crate::form::Faults;
use crate::frame::Frame;

/// What happened just before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Before {
    /// Nothing to tell.
    #[default]
    Nothing,
    /// The session ended while something was being filled in.
    DraftKept,
    /// A new password was chosen.
    PasswordReset,
}

/// `/sign-in`
#[derive(Template)]
#[template(path = "doors/sign_in.html")]
pub struct SignInPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// What happened just before.
    pub before: Before,
    /// As typed.
    pub mail: String,
    /// Where to go afterwards: a path of ours, or empty.
    pub next: String,
}

impl SignInPage {
    /// A fresh page.
    #[must_use]
    pub fn new(frame: Frame, next: &str) -> Self {
        let (faults, before) = Default::default();
        Self { frame, faults, before, mail: String::new(), next: next.to_owned() }
    }

    /// A word about what happened just before.
    #[must_use]
    pub fn notice(&self) -> Option<String> {
        match self.before {
            Before::Nothing => None,
            Before::DraftKept => Some(self.frame.t.say("doors-sign-in-draft")),
            Before::PasswordReset => Some(self.frame.t.say("doors-reset-done")),
        }
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut page = Self::new(frame, "/own/check-in");
        page.before = Before::DraftKept;
        page.mail = "ana@example.org".to_owned();
        page.faults.add("mail", page.frame.t.say("doors-sign-in-refused"));
        page
    }
}

/// By which way one shows the second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// A code of the app.
    #[default]
    Code,
    /// A code of the sheet.
    Recovery,
}

/// `/sign-in/code`
#[derive(Template)]
#[template(path = "doors/sign_in_code.html")]
pub struct SignInCodePage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// App or sheet.
    pub way: Way,
    /// Where to go afterwards: a path of ours, or empty.
    pub next: String,
}

impl SignInCodePage {
    /// Whether a code of the sheet is asked for.
    #[must_use]
    pub fn is_recovery(&self) -> bool {
        self.way == Way::Recovery
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("code", frame.t.say("doors-code-refused"));
        Self { frame, faults, way: Way::Code, next: String::new() }
    }
}

/// After signing in with a code of the sheet: how many are left.
#[derive(Template)]
#[template(path = "doors/recovery_left.html")]
pub struct RecoveryLeftPage {
    /// What stands around it.
    pub frame: Frame,
    /// Codes left.
    pub left: usize,
    /// Where the reader goes on to.
    pub next: String,
}

impl RecoveryLeftPage {
    /// How many are left, and what to do.
    #[must_use]
    pub fn words(&self) -> String {
        self.frame.t.say_with("doors-recovery-left", &[("count", self.left.into())])
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, left: 1, next: "/own".to_owned() }
    }
}

/// `GET /sign-out`: what one sees after having signed out.
#[derive(Template)]
#[template(path = "doors/signed_out.html")]
pub struct SignedOutPage {
    /// What stands around it.
    pub frame: Frame,
}

impl SignedOutPage {
    /// As shown.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
