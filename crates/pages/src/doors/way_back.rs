//! The way back without mail: a sign-in name and codes on paper, shown once; a new password with one of them.

use askama::Template;

use crate::form::Faults;
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

/// The sign-in name and the codes, shown once.
#[derive(Template)]
#[template(path = "doors/way_back.html")]
pub struct WayBackPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// What to sign in with.
    pub name: String,
    /// Codes, each good for one new password.
    pub codes: Vec<String>,
    /// Where the reader goes on to.
    pub next: String,
}

impl WayBackPage {
    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let codes = (1..=8).map(|at| format!("k{at}4mx-9x{at}tq")).collect();
        let (name, next) = ("ana-4k7q".to_owned(), "/start/done".to_owned());
        Self { frame: in_own_space(frame), faults: Faults::default(), name, codes, next }
    }
}

/// `/way-back`: a new password with a code on paper.
#[derive(Template)]
#[template(path = "doors/choose_with_paper.html")]
pub struct ChooseWithPaperPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// As typed.
    pub name: String,
}

impl ChooseWithPaperPage {
    /// How long a password must be.
    #[must_use]
    pub fn length_hint(&self) -> String {
        super::length_hint(&self.frame)
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("sign_in_name", frame.t.say("way_back-refused"));
        Self { frame, faults, name: "ana-4k7q".to_owned() }
    }
}

/// A new password was chosen: how many codes are left.
#[derive(Template)]
#[template(path = "doors/chosen_with_paper.html")]
pub struct ChosenWithPaperPage {
    /// What stands around it.
    pub frame: Frame,
    /// Codes left.
    pub left: usize,
}

impl ChosenWithPaperPage {
    /// How many are left, and what to do.
    #[must_use]
    pub fn words(&self) -> String {
        self.frame.t.say_with("way_back-left", &[("count", self.left.into())])
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, left: 7 }
    }
}

/// `/way-back/codes`: new codes, for somebody who knows the password.
#[derive(Template)]
#[template(path = "doors/make_way_back.html")]
pub struct MakeWayBackPage {
    /// What stands around it.
    pub frame: Frame,
    /// What does not fit.
    pub faults: Faults,
    /// What the reader signs in with.
    pub name: String,
}

impl MakeWayBackPage {
    fn say_name(&self) -> String {
        self.frame.t.say_with("way_back-make-name", &[("name", self.name.as_str().into())])
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("password", frame.t.say("way_back-make-refused"));
        Self { frame: in_own_space(frame), faults, name: "ana-4k7q".to_owned() }
    }
}
