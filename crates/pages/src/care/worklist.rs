//! The worklist: who asks for a talk above everything, agreed talks, who asks to read notes, and whom the coordinator looks
//! after without being asked. Each line says why it is there and by when.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::consult::{Appointment, TalkWay};
use houvast_casework::follow_up::{FollowUp, Proactive};
use houvast_language::Value;
use jiff::civil::{Date, date, time};

use super::advice::say_appointment;
use crate::frame::Frame;
use crate::steps::ahead::title_of;
use crate::work::absence::SAMPLE_ADDRESS;

/// Why somebody stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Asks for a talk, since this day.
    Asks(Date),
    /// Asked for a talk; the proposed moment passed without an answer.
    Unanswered(Appointment),
    /// A talk is agreed.
    Talk(Appointment),
    /// A talk was agreed, and nothing was recorded of it since.
    NotRecorded(Appointment),
    /// A day of the law: the country and the rule.
    Duty(Country, &'static str),
    /// The same, not verified: somebody has to confirm it first.
    ToConfirm(Country, &'static str),
    /// Asked on this day to read the notes of the reader's discipline.
    AsksForNotes(Date),
    /// The same, and the answer is near.
    NotesDueSoon(Date),
    /// A moment of follow-up, counted from this restart.
    Offered(Date, FollowUp),
    /// By itself, since this day.
    ByItself(Proactive, Date),
}

impl Why {
    fn part(self) -> Part {
        match self {
            Self::Asks(_) | Self::Unanswered(_) | Self::NotesDueSoon(_) => Part::Asks,
            Self::Talk(_) | Self::NotRecorded(_) => Part::Talks,
            Self::Duty(..) => Part::Duties,
            Self::ToConfirm(..) => Part::ToConfirm,
            Self::AsksForNotes(_) => Part::Notes,
            Self::Offered(..) | Self::ByItself(..) => Part::FollowUp,
        }
    }
}

/// A part of the list, in the order shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Asks,
    Talks,
    Duties,
    ToConfirm,
    Notes,
    FollowUp,
}

impl Part {
    const ALL: [Self; 6] = [Self::Asks, Self::Talks, Self::Duties, Self::ToConfirm, Self::Notes, Self::FollowUp];

    fn name(self) -> &'static str {
        match self {
            Self::Asks => "asks",
            Self::Talks => "talks",
            Self::Duties => "duties",
            Self::ToConfirm => "to_confirm",
            Self::Notes => "notes",
            Self::FollowUp => "follow_up",
        }
    }
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
    /// By when.
    pub due: Date,
}

/// `/care/work`
#[derive(Template)]
#[template(path = "care/worklist.html")]
pub struct WorklistPage {
    /// What stands around it.
    pub frame: Frame,
    /// The lines of this page, in order.
    pub lines: Vec<Line>,
    /// How many lines there are in all.
    pub of: usize,
    /// How many absences were not looked into, because the list is full.
    pub beyond: usize,
    /// The key of the last line, where more follow.
    pub next: Option<String>,
    /// Whether this page begins at the first line.
    pub at_start: bool,
    /// The day it is.
    pub today: Date,
    /// Whether the reader's hat answers those who ask for a talk.
    pub answers: bool,
}

// keys: follow_up-why-*, worklist-part-*
impl WorklistPage {
    /// The parts that have lines on this page, each with its title.
    fn parts(&self) -> Vec<(&'static str, String, Vec<&Line>)> {
        let lines = |part| self.lines.iter().filter(|line| line.why.part() == part).collect::<Vec<_>>();
        let named = |part: Part| (part.name(), self.frame.t.named("worklist-part", part.name()), lines(part));
        Part::ALL.map(named).into_iter().filter(|(_, _, lines)| !lines.is_empty()).collect()
    }

    fn say_why(&self, why: &Why) -> String {
        let t = &self.frame.t;
        let dated = |key: &str, day| t.say_with(key, &[("date", Value::from(t.short_date(day)))]);
        let follow_up = |key: &str, number: u16, day| {
            t.say_with(key, &[("n", Value::from(number)), ("date", t.short_date(day).into())])
        };
        match *why {
            Why::Asks(since) => dated("worklist-why-asks", since),
            Why::Unanswered(moment) => dated("worklist-why-unanswered", moment.on),
            Why::Talk(moment) => say_appointment(t, &moment),
            Why::NotRecorded(moment) => dated("worklist-why-not_recorded", moment.on),
            Why::Duty(country, rule) => title_of(country, rule, t).unwrap_or_default(),
            Why::ToConfirm(country, rule) => {
                format!("{}. {}.", title_of(country, rule, t).unwrap_or_default(), t.say("steps-to-confirm"))
            }
            Why::AsksForNotes(on) | Why::NotesDueSoon(on) => dated("worklist-why-notes", on),
            Why::Offered(restart, FollowUp::Weeks(weeks)) => follow_up("follow_up-weeks", weeks, restart),
            Why::Offered(restart, FollowUp::Months(months)) => follow_up("follow_up-months", months, restart),
            Why::ByItself(reason, since) => follow_up(&format!("follow_up-why-{}", reason.name()), 0, since),
        }
    }

    fn say_due(&self, line: &Line) -> String {
        let day = self.frame.t.short_date(line.due);
        self.frame.t.say_with("worklist-due", &[("date", day.into())])
    }

    fn is_late(&self, line: &Line) -> bool {
        // What is not verified presses nobody.
        !matches!(line.why.part(), Part::FollowUp | Part::ToConfirm) && line.due < self.today
    }

    fn address(&self, line: &Line) -> String {
        let page = match line.why {
            Why::Asks(_) | Why::Unanswered(_) => "/talk".to_owned(),
            Why::Talk(_) | Why::NotRecorded(_) => "/consult".to_owned(),
            Why::Duty(_, rule) | Why::ToConfirm(_, rule) => format!("/steps/{rule}"),
            Why::AsksForNotes(_) | Why::NotesDueSoon(_) => "/notes/hand-over".to_owned(),
            Why::Offered(..) | Why::ByItself(..) => String::new(),
        };
        format!("/care/{}{page}", line.address)
    }

    fn count(&self) -> String {
        self.frame.t.say_with("worklist-count", &[("n", Value::from(self.of))])
    }

    fn say_beyond(&self) -> Option<String> {
        (self.beyond > 0).then(|| self.frame.t.say_with("worklist-beyond", &[("n", Value::from(self.beyond))]))
    }

    fn next_address(&self) -> Option<String> {
        self.next.as_deref().map(|after| format!("/care/work?after={}", after.replace(' ', "%20")))
    }

    /// Lines of every kind.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let (name, employer) = ("Ana Vermeulen".to_owned(), "Bakkerij Linde".to_owned());
        let day = date(2026, 11, 2);
        let moment = Appointment { on: date(2026, 12, 3), at: time(10, 30, 0, 0), way: TalkWay::Phone };
        let address = SAMPLE_ADDRESS.to_owned();
        let line =
            |why| Line { address: address.clone(), name: name.clone(), employer: employer.clone(), why, due: day };
        let lines = [
            Why::Asks(day),
            Why::Unanswered(moment),
            Why::Talk(moment),
            Why::NotRecorded(moment),
            Why::Duty(Country::Netherlands, "NL-A03"),
            Why::ToConfirm(Country::Belgium, "BE-D08"),
            Why::NotesDueSoon(day),
            Why::AsksForNotes(day),
            Why::Offered(day, FollowUp::Weeks(4)),
            Why::Offered(day, FollowUp::Months(6)),
            Why::ByItself(Proactive::NoFirstContact, day),
            Why::ByItself(Proactive::NoTalkAfterRestart, day),
            Why::ByItself(Proactive::LongSilence, day),
        ];
        let next = Some("2 2026-11-02 a".to_owned());
        Self {
            frame,
            lines: lines.map(line).to_vec(),
            of: 31,
            beyond: 0,
            next,
            at_start: false,
            today: date(2026, 12, 1),
            answers: true,
        }
    }

    /// In a hat that keeps notes and answers nobody who asks for a talk.
    #[must_use]
    pub fn sample_of_notes(frame: Frame) -> Self {
        let mut page = Self { answers: false, at_start: true, next: None, of: 1, ..Self::sample(frame) };
        page.lines.retain(|line| matches!(line.why, Why::AsksForNotes(_)));
        page
    }

    /// So much that not every absence was looked into.
    #[must_use]
    pub fn sample_full(frame: Frame) -> Self {
        Self { of: 1500, beyond: 214, ..Self::sample(frame) }
    }

    /// Nobody.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { lines: Vec::new(), of: 0, next: None, at_start: true, ..Self::sample(frame) }
    }
}
