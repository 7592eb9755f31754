//! Whom the coordinator looks after without being asked: follow-up on offer, and what was silent for too long.

use askama::Template;
use houvast_casework::follow_up::{FollowUp, Proactive};
use houvast_language::Value;
use jiff::civil::{Date, date};

use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;

/// Why somebody stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A moment of follow-up, counted from this restart.
    Offered(Date, FollowUp),
    /// By itself, since this day.
    ByItself(Proactive, Date),
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The address of the file.
    pub address: String,
    /// The name.
    pub name: String,
    /// The employer.
    pub employer: String,
    /// Why.
    pub why: Why,
}

/// `/care/follow-up`
#[derive(Template)]
#[template(path = "care/follow_up.html")]
pub struct FollowUpPage {
    /// What stands around it.
    pub frame: Frame,
    /// The longest waiting first.
    pub lines: Vec<Line>,
}

// keys: follow_up-why-*
impl FollowUpPage {
    fn say_why(&self, why: &Why) -> String {
        let t = &self.frame.t;
        let (key, number, day) = match *why {
            Why::Offered(restart, FollowUp::Weeks(weeks)) => ("follow_up-weeks".to_owned(), weeks, restart),
            Why::Offered(restart, FollowUp::Months(months)) => ("follow_up-months".to_owned(), months, restart),
            Why::ByItself(reason, since) => (format!("follow_up-why-{}", reason.name()), 0, since),
        };
        t.say_with(&key, &[("n", Value::from(number)), ("date", t.short_date(day).into())])
    }

    /// Lines of every kind.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let (name, employer) = ("Ana Vermeulen".to_owned(), "Bakkerij Linde".to_owned());
        let day = date(2026, 11, 2);
        let line =
            |why| Line { address: SAMPLE_ADDRESS.to_owned(), name: name.clone(), employer: employer.clone(), why };
        let lines = [
            Why::Offered(day, FollowUp::Weeks(4)),
            Why::Offered(day, FollowUp::Months(6)),
            Why::ByItself(Proactive::NoFirstContact, day),
            Why::ByItself(Proactive::NoTalkAfterRestart, day),
            Why::ByItself(Proactive::LongSilence, day),
        ];
        Self { frame, lines: lines.map(line).to_vec() }
    }

    /// Nobody.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { frame, lines: Vec::new() }
    }
}
