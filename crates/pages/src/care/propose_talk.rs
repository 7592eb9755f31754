//! `/care/{address}/talk`: answering somebody who asks for a talk.

use askama::Template;
use houvast_casework::consult::{Appointment, TalkWay};
use houvast_casework::talk::TalkAsk;
use houvast_language::Value;
use jiff::civil::{Date, Time, date, time};

use super::advice::say_appointment;
use super::asked::list_asked;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::own::ask_for_talk::TalkAskedPage;
use crate::work::absence::SAMPLE_ADDRESS;
use crate::work::choice::{Choice, list_choices};

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProposalForm {
    /// The day.
    pub on: String,
    /// The time.
    pub at: String,
    /// A name of [`TalkWay`].
    pub way: String,
}

impl ProposalForm {
    /// A fresh form: the first way that was asked for.
    #[must_use]
    pub fn blank(ask: &TalkAsk) -> Self {
        let way = ask.ways.iter().copied().find(|way| *way != TalkWay::AtTheService).or(ask.ways.first().copied());
        Self { way: way.unwrap_or(TalkWay::Phone).name().to_owned(), ..Self::default() }
    }

    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        Self { on: text("on"), at: text("at"), way: text("way") }
    }

    /// The moment.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self, today: Date) -> Result<Appointment, Vec<FieldFault>> {
        let on = self.on.parse::<Date>().ok().filter(|on| *on >= today);
        let at = self.at.parse::<Time>().ok();
        let way = TalkWay::find_by_name(&self.way);
        if let (Some(on), Some(at), Some(way)) = (on, at, way) {
            return Ok(Appointment { on, at, way });
        }
        let faults = [
            on.is_none().then(|| FieldFault::of("on", "consult-fault-on")),
            at.is_none().then(|| FieldFault::of("at", "consult-fault-at")),
            way.is_none().then(|| FieldFault::of("way", "consult-fault-way")),
        ];
        Err(faults.into_iter().flatten().collect())
    }
}

/// What can be done with an ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answering {
    /// Nobody asks now.
    NobodyAsks,
    /// A colleague answered.
    ByColleague(String),
    /// A colleague answered who is of the service no more.
    Left(String),
    /// The reader proposed this; it waits for the person.
    Proposed(Appointment),
    /// The reader and the person agreed on this.
    Agreed(Appointment),
    /// It waits for an answer until this day.
    Open(Date),
}

/// The page.
#[derive(Template)]
#[template(path = "care/propose_talk.html")]
pub struct ProposeTalkPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// What was asked.
    pub ask: Option<TalkAsk>,
    /// With whom, where that was chosen.
    pub with: Option<String>,
    /// What can be done.
    pub answering: Answering,
    /// Whether a mail can reach the person.
    pub reaches: bool,
    /// What was filled in.
    pub form: ProposalForm,
    /// What is to be mended.
    pub faults: Faults,
}

// keys: consult-way-*
impl ProposeTalkPage {
    fn title(&self) -> String {
        self.frame.t.say_with("worklist-answer-title", &[("name", Value::from(&self.name))])
    }

    fn asked(&self, ask: &TalkAsk) -> Vec<String> {
        list_asked(&self.frame.t, ask, self.with.as_deref())
    }

    fn ways(&self) -> Vec<Choice> {
        let names: Vec<_> = TalkWay::ALL.iter().map(|way| way.name()).collect();
        list_choices(&names, "consult-way", std::slice::from_ref(&self.form.way), &self.frame.t)
    }

    /// Where the ask stands, in a sentence.
    fn says(&self) -> String {
        let t = &self.frame.t;
        let with = |key, name, value: String| t.say_with(key, &[(name, Value::from(value))]);
        match &self.answering {
            Answering::NobodyAsks => t.say("worklist-nobody-asks"),
            Answering::Left(name) => with("worklist-left", "name", name.clone()),
            Answering::ByColleague(name) => with("worklist-by-colleague", "name", name.clone()),
            Answering::Proposed(moment) => with("worklist-proposed", "moment", say_appointment(t, moment)),
            Answering::Agreed(moment) => with("worklist-agreed", "moment", say_appointment(t, moment)),
            Answering::Open(day) => with("worklist-due", "date", t.date(*day)),
        }
    }

    fn may_propose(&self) -> bool {
        !matches!(self.answering, Answering::NobodyAsks | Answering::ByColleague(_))
    }

    /// An open ask.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let TalkAskedPage { ask, with, frame, .. } = TalkAskedPage::sample(frame);
        Self {
            frame,
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            form: ProposalForm::blank(&ask),
            ask: Some(ask),
            with,
            answering: Answering::Open(date(2026, 12, 2)),
            reaches: true,
            faults: Faults::default(),
        }
    }

    /// Nothing filled in.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = ProposalForm::default();
        let faults = say_all(&form.read(date(2026, 12, 1)).err().unwrap_or_default(), &frame.t);
        Self { form, faults, reaches: false, ..Self::sample(frame) }
    }

    /// A moment was proposed.
    #[must_use]
    pub fn sample_proposed(frame: Frame) -> Self {
        Self { answering: Answering::Proposed(moment()), ..Self::sample(frame) }
    }

    /// It is agreed.
    #[must_use]
    pub fn sample_agreed(frame: Frame) -> Self {
        Self { answering: Answering::Agreed(moment()), ..Self::sample(frame) }
    }

    /// A colleague answered.
    #[must_use]
    pub fn sample_by_colleague(frame: Frame) -> Self {
        Self { answering: Answering::ByColleague("Noor Haddad".to_owned()), ..Self::sample(frame) }
    }

    /// A colleague answered, and left.
    #[must_use]
    pub fn sample_left(frame: Frame) -> Self {
        Self { answering: Answering::Left("Noor Haddad".to_owned()), ..Self::sample(frame) }
    }

    /// Nobody asks.
    #[must_use]
    pub fn sample_nobody(frame: Frame) -> Self {
        Self { answering: Answering::NobodyAsks, ask: None, ..Self::sample(frame) }
    }
}

fn moment() -> Appointment {
    Appointment { on: date(2026, 12, 3), at: time(10, 30, 0, 0), way: TalkWay::Phone }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let check = |on: &str, at: &str, way: &str, expect: &[&str]| {
            let form = ProposalForm { on: on.to_owned(), at: at.to_owned(), way: way.to_owned() };
            let faults = form.read(date(2026, 12, 1)).err().unwrap_or_default();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect);
        };
        check("2026-12-01", "10:30", "video", &[]);
        check("2026-11-30", "10:30", "video", &["on"]);
        check("", "", "pigeon", &["on", "at", "way"]);
    }
}
