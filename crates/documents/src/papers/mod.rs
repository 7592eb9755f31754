//! The papers of the product: each a plain view model that says its sheet in the reader's language.

mod advice;
mod contact;
mod hours;
mod invitation;
mod law;
mod recovery;
mod request;
mod summary;

use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use crate::About;

pub use advice::{AdvicePaper, TalkLetter};
pub use contact::ContactPaper;
pub(crate) use hours::steps_of;
pub use hours::{Hours, HoursPaper};
pub use invitation::InvitationLetter;
pub use law::LawPaper;
pub use recovery::{CodesPaper, KeysPaper, WayBackPaper};
pub use request::RequestPaper;
pub use summary::{SummaryPaper, WeekSummary};

/// Who gives a paper out, to whom, on which day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parties {
    /// The name of the prevention service; empty where there is none.
    pub service: String,
    /// The name of the person.
    pub name: String,
    /// The employer, where the paper is about one.
    pub employer: Option<String>,
    /// The day it is made.
    pub issued_on: Date,
}

impl Parties {
    fn about(&self, title: String, t: &Speaker) -> About {
        About { language: t.locale.language, title, service: service_of(&self.service, t), issued_on: self.issued_on }
    }

    /// For whom, at which employer, made when.
    fn under(&self, t: &Speaker) -> Vec<String> {
        let mut under = vec![t.say_with("papers-for", &[("name", Value::from(&self.name))])];
        under.extend(self.employer.as_ref().map(|name| t.say_with("papers-at", &[("employer", Value::from(name))])));
        under.push(t.say_with("papers-made-on", &[("date", t.date(self.issued_on).into())]));
        under
    }

    fn foot(&self, t: &Speaker) -> String {
        foot(&self.service, self.issued_on, t)
    }
}

/// The author: the service, or the product where there is none.
pub(crate) fn service_of(service: &str, t: &Speaker) -> String {
    if service.is_empty() { t.say("frame-product") } else { service.to_owned() }
}

pub(crate) fn foot(service: &str, day: Date, t: &Speaker) -> String {
    format!("{} · {}", service_of(service, t), t.short_date(day))
}
