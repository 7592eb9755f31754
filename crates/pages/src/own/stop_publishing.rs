//! Stopping: later changes do not go to work any more. What lies there stays; the workplace cannot see that it stopped.

use askama::Template;
use houvast_language::Value;

use super::navigation::in_own_space;
use super::publish::{Workplace, linde};
use crate::frame::Frame;

/// The page before stopping.
#[derive(Template)]
#[template(path = "own/stop_publishing.html")]
pub struct StopPublishingPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where hours lie.
    pub workplace: Workplace,
}

impl StopPublishingPage {
    /// A workplace where hours lie.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), workplace: linde() }
    }

    /// What happens there.
    #[must_use]
    pub fn say_what_stays(&self) -> String {
        let t = &self.frame.t;
        let date = self.workplace.published.as_ref().map(|published| t.date(published.agreed_on)).unwrap_or_default();
        t.say_with("plan-stop-stays", &[("employer", Value::from(&self.workplace.employer)), ("date", date.into())])
    }
}
