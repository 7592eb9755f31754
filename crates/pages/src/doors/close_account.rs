//! Closing the own account: what stays, what goes, and a word typed by hand.

use askama::Template;

use crate::form::Faults;
use crate::frame::Frame;

/// What stays when the account is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// The own space.
    OwnSpace,
    /// The name beside what was written and looked at.
    Name,
    /// Nothing.
    Nothing,
}

/// The page before an account is closed.
#[derive(Template)]
#[template(path = "doors/close_account.html")]
pub struct CloseAccountPage {
    /// What stands around it.
    pub frame: Frame,
    /// What stays.
    pub stays: Stays,
    /// What was typed.
    pub typed: String,
    /// What does not fit.
    pub faults: Faults,
}

impl CloseAccountPage {
    fn what(&self) -> String {
        self.frame.t.say(match self.stays {
            Stays::OwnSpace => "leaving-own-space",
            Stays::Name => "leaving-name-stays",
            Stays::Nothing => "leaving-gone",
        })
    }

    /// Somebody with an own space.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, stays: Stays::OwnSpace, typed: String::new(), faults: Faults::default() }
    }

    /// Somebody of the staff who typed another word.
    #[must_use]
    pub fn sample_with_fault(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("word", frame.t.say("own-erase-fault"));
        Self { stays: Stays::Name, typed: "ja".to_owned(), faults, ..Self::sample(frame) }
    }

    /// Somebody without any role.
    #[must_use]
    pub fn sample_nothing(frame: Frame) -> Self {
        Self { stays: Stays::Nothing, ..Self::sample(frame) }
    }
}

/// The page after an account was closed. Nobody is signed in any more.
#[derive(Template)]
#[template(path = "doors/account_closed.html")]
pub struct AccountClosedPage {
    /// What stands around it.
    pub frame: Frame,
}

impl AccountClosedPage {
    /// The page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame }
    }
}
