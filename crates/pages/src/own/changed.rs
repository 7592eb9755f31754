//! Something has changed: one tap, nobody is told, everything rests. And taking it up again.

use askama::Template;
use houvast_language::Value;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::specimen;
use crate::frame::Frame;

/// "Something has changed."
#[derive(Template)]
#[template(path = "own/changed.html")]
pub struct ChangedPage {
    /// What stands around it.
    pub frame: Frame,
    /// Since when everything rests, where it does.
    pub resting_since: Option<Date>,
}

impl ChangedPage {
    /// Before the tap.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), resting_since: None }
    }

    /// After the tap.
    #[must_use]
    pub fn resting(frame: Frame) -> Self {
        Self { resting_since: Some(specimen::today()), ..Self::sample(frame) }
    }

    /// Since when it rests.
    #[must_use]
    pub fn say_since(&self, since: &Date) -> String {
        let t = &self.frame.t;
        t.say_with("own-home-resting", &[("date", Value::from(t.date(*since)))])
    }
}

/// Taking it up again.
#[derive(Template)]
#[template(path = "own/resume.html")]
pub struct ResumePage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether there is a plan that goes on.
    pub has_plan: bool,
}

impl ResumePage {
    /// With a plan.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), has_plan: true }
    }
}
