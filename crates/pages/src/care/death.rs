//! A death is recorded, said once more, and within a day undone by a second person.

use askama::Template;
use houvast_language::Value;
use jiff::Timestamp;

use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;

/// Where the page stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeathStep {
    /// What it does, and the first press.
    Explain,
    /// The second press.
    Confirm,
    /// Recorded.
    Recorded {
        /// By whom.
        by: String,
        /// When.
        at: Timestamp,
        /// Until when it can be undone; none once it stands.
        undone_until: Option<Timestamp>,
        /// Whether the reader recorded it.
        is_own: bool,
    },
}

/// `/care/{address}/death`
#[derive(Template)]
#[template(path = "care/death.html")]
pub struct DeathPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// Where it stands.
    pub step: DeathStep,
}

impl DeathPage {
    fn say_who(&self) -> String {
        let args = [("name", Value::from(&self.name)), ("employer", Value::from(&self.employer))];
        self.frame.t.say_with("death-who", &args)
    }

    fn say_recorded(&self, by: &str, at: &Timestamp) -> String {
        let args = [("name", Value::from(by)), ("at", self.frame.t.date_time(*at).into())];
        self.frame.t.say_with("death-recorded-by", &args)
    }

    fn say_until(&self, until: &Timestamp) -> String {
        self.frame.t.say_with("death-undo-until", &[("until", self.frame.t.date_time(*until).into())])
    }

    /// Before the first press.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame,
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            employer: "Bakkerij Linde".to_owned(),
            step: DeathStep::Explain,
        }
    }

    /// Before the second press.
    #[must_use]
    pub fn sample_confirm(frame: Frame) -> Self {
        Self { step: DeathStep::Confirm, ..Self::sample(frame) }
    }

    /// Recorded by a colleague an hour ago, or by oneself, or long ago.
    #[must_use]
    pub fn sample_recorded(frame: Frame, is_own: bool, can_be_undone: bool) -> Self {
        let at = crate::own::specimen::now();
        let undone_until = can_be_undone.then_some(at);
        let step = DeathStep::Recorded { by: "Noor Haddad".to_owned(), at, undone_until, is_own };
        Self { step, ..Self::sample(frame) }
    }
}

/// `/care/deaths`: what was recorded in the last day, for a second person.
#[derive(Template)]
#[template(path = "care/deaths.html")]
pub struct DeathsPage {
    /// What stands around it.
    pub frame: Frame,
    /// Address, name and employer.
    pub rows: Vec<(String, String, String)>,
}

impl DeathsPage {
    /// One.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let row = (SAMPLE_ADDRESS.to_owned(), "Ana Vermeulen".to_owned(), "Bakkerij Linde".to_owned());
        Self { frame, rows: vec![row] }
    }

    /// None.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { frame, rows: Vec::new() }
    }
}
