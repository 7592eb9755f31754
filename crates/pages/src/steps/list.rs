//! The list of steps: what to do now stands open, everything else is folded away under its heading.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::step_notes::{StepAnswer, StepMails, StepNote, StepNotes};
use houvast_language::Value;
use houvast_pathway::{Evaluation, Kind, Opening, Pack, Reader, State, Step, pack};
use jiff::civil::{Date, date};

use super::happened::Happened;
use super::question::{Answered, Answering, Question, list_answered, list_open};
use super::what_if::{WhatIf, sample_supposed};
use super::words::{Place, is_duty, language, say_to_confirm, say_when};
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;
use crate::own::navigation::in_own_space;
use crate::work::choice::{Choice, list_choices};

/// A step in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// Where it is told whole.
    pub href: String,
    /// The title.
    pub title: String,
    /// When.
    pub when: String,
    /// What to do, in plain words.
    pub text: String,
    /// Whom to ask, where the row is not verified.
    pub to_confirm: Option<String>,
}

/// Steps under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepGroup {
    /// Its name in messages and addresses.
    pub name: &'static str,
    /// The steps, the nearest first.
    pub rows: Vec<StepRow>,
}

/// The headings, in reading order. The first stands open.
const GROUPS: [&str; 8] = ["now", "coming", "may", "others", "perhaps", "ask", "know", "past"];

/// The page.
#[derive(Template)]
#[template(path = "steps/list.html")]
pub struct StepsPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where, and for whom.
    pub place: Place,
    /// The groups that hold something.
    pub groups: Vec<StepGroup>,
    /// Questions that would tell more.
    pub questions: Vec<Question>,
    /// What was answered.
    pub answered: Vec<Answered>,
    /// The day that is looked at.
    pub on: Date,
    /// Whether that is another day than today.
    pub is_ahead: bool,
    /// Whether rows about the end of a contract are shown.
    pub opening: Opening,
    /// Address and employer of the person's absences, where there are several.
    pub absences: Vec<(String, String)>,
    /// Which version of the law, and when it was compared.
    pub version: String,
    /// The event to ask for, where nothing says since when the absence lasts.
    pub asks_beginning: Option<String>,
    /// The guide to partial work, for a person in Belgium.
    pub partial_work: Option<String>,
    /// Which mails remind of days, for a person with a mail address; the inner none where they are off.
    pub mails: Option<Option<StepMails>>,
    /// Where one tells that something happened, for who records.
    pub happened: Option<Happened>,
    /// What may be supposed, for who only looks.
    pub what_if: Option<WhatIf>,
    /// What does not fit.
    pub faults: Faults,
}

/// What the list is made of.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The steps.
    pub evaluation: &'a Evaluation<'static>,
    /// Their pack.
    pub pack: &'a Pack,
    /// What was said on this side.
    pub notes: &'a StepNotes,
}

impl StepsPage {
    /// The list as it stands on a day.
    #[must_use]
    pub fn of(frame: Frame, place: Place, seen: Seen<'_>, today: Date, opening: Opening) -> Self {
        let t = frame.t;
        let on = seen.evaluation.on();
        let ahead = (on != today).then_some(on);
        let header = seen.pack.header();
        let version =
            [("version", Value::from(header.version.clone())), ("date", Value::from(t.date(header.checked_on)))];
        let questions = if place.may_record { list_open(seen.evaluation, seen.pack, &place, &t) } else { Vec::new() };
        // At work nothing about the end of a contract is proposed; there only what can be told is opened.
        let shown = if place.reader == Reader::Employee { opening } else { Opening::Closed };
        let tells = place.may_record && ahead.is_none();
        Self {
            groups: groups(&frame, &place, seen, ahead, shown),
            happened: tells.then(|| Happened::of(seen, &place, opening, &t)),
            questions,
            answered: list_answered(seen.pack, seen.notes, &t),
            on,
            is_ahead: ahead.is_some(),
            opening,
            absences: Vec::new(),
            version: t.say_with("steps-version", &version),
            asks_beginning: None,
            partial_work: partial_work(&place, &header.pack),
            mails: None,
            what_if: (!place.may_record).then(|| WhatIf::of(seen, &place, ahead, &t)),
            faults: Faults::default(),
            place,
            frame,
        }
    }

    /// Where the ways of the law are drawn.
    #[must_use]
    pub fn map(&self) -> String {
        self.place.at("map", self.is_ahead.then_some(self.on))
    }

    /// Name, words and whether it is chosen, of each way to be reminded.
    // keys: steps-mails-*
    #[must_use]
    pub fn list_mails(&self) -> Vec<Choice> {
        let chosen = self.mails.flatten().map_or("off", StepMails::name).to_owned();
        list_choices(
            &["off", StepMails::Neutral.name(), StepMails::Plain.name()],
            "steps-mails",
            &[chosen],
            &self.frame.t,
        )
    }

    /// Whether nothing at all is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Whether the rows about the end of a contract are shown.
    #[must_use]
    pub fn is_opened(&self) -> bool {
        self.opening == Opening::Opened
    }

    /// The same list with what is about the end of a contract.
    #[must_use]
    pub fn opened(&self) -> String {
        let of = self.place.of.as_ref().map(|of| format!("of={of}&")).unwrap_or_default();
        format!("{}?{of}end=shown", self.place.base)
    }

    /// The day that is looked at, in words.
    #[must_use]
    pub fn say_ahead(&self) -> String {
        self.frame.t.say_with("steps-ahead", &[("date", Value::from(self.frame.t.date(self.on)))])
    }

    /// Heading and number of a group.
    #[must_use]
    pub fn say_group(&self, group: &StepGroup) -> String {
        let heading = match (group.name, self.place.reader) {
            ("now" | "coming" | "may", Reader::Employee) => format!("{}-own", group.name),
            _ => group.name.to_owned(),
        };
        self.frame.t.named("steps-group", &heading)
    }

    /// A Belgian employee in the second month, the form for partial work not sent.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let place = Place::own(&frame.t, Some(crate::work::absence::SAMPLE_ADDRESS.to_owned()));
        let mut page = Self::sample_in(in_own_space(frame), Country::Belgium, place, Opening::Opened);
        page.absences = vec![
            (crate::work::absence::SAMPLE_ADDRESS.to_owned(), "Drukkerij De Linde".to_owned()),
            ("223456789abcdefghjkmnpqrst".to_owned(), "De Brug vzw".to_owned()),
        ];
        page.mails = Some(Some(StepMails::Neutral));
        page
    }

    /// The same where a form came back without what happened.
    #[must_use]
    pub fn sample_told(frame: Frame) -> Self {
        let mut page = Self::sample(frame);
        page.faults = say_all(&[FieldFault::of("event", "steps-fault-event")], &page.frame.t);
        page.happened = page.happened.map(|happened| Happened { on: "2026-12-01".to_owned(), ..happened });
        page
    }

    /// A person alone who has not said since when.
    #[must_use]
    pub fn sample_unbegun(frame: Frame) -> Self {
        let place = Place::own(&frame.t, None);
        let pack = sample_pack(Country::Netherlands);
        let evaluation = pack.evaluate(&pack.blank_case(), date(2026, 11, 30));
        let notes = StepNotes::default();
        let seen = Seen { evaluation: &evaluation, pack, notes: &notes };
        let mut page = Self::of(in_own_space(frame), place, seen, date(2026, 11, 30), Opening::Closed);
        page.asks_beginning = Some("incapacity.first_day".to_owned());
        page.faults = say_all(&[FieldFault::of("on", "steps-fault-day")], &page.frame.t);
        page
    }

    /// A Dutch absence in week 40, at work.
    #[must_use]
    pub fn sample_at_work(frame: Frame) -> Self {
        let place = Place::work(crate::work::absence::SAMPLE_ADDRESS, "Ana Vermeulen");
        Self::sample_in(frame, Country::Netherlands, place, Opening::Closed)
    }

    /// The same in the care circle, a year ahead.
    #[must_use]
    pub fn sample_in_care(frame: Frame) -> Self {
        let mut place = Place::care(crate::work::absence::SAMPLE_ADDRESS, "Ana Vermeulen");
        place.supposed = sample_supposed();
        let mut page = Self::sample_in(frame, Country::Netherlands, place, Opening::Closed);
        page.is_ahead = true;
        page
    }

    fn sample_in(frame: Frame, country: Country, place: Place, opening: Opening) -> Self {
        let (pack, evaluation) = sample_steps(country);
        let mut notes = StepNotes::default();
        let answer = StepAnswer::Number(60);
        notes.take(StepNote::Answered { fact: "employer.size".to_owned(), answer });
        let event = if country == Country::Belgium { "permitted_work.start" } else { "plan.made" };
        notes.take(StepNote::Happened { event: event.to_owned(), on: date(2026, 12, 14) });
        let seen = Seen { evaluation: &evaluation, pack, notes: &notes };
        Self::of(frame, place, seen, evaluation.on(), opening)
    }
}

/// Where the guide to partial work is, for who may use it.
fn partial_work(place: &Place, country: &str) -> Option<String> {
    let asked = place.of.as_ref().map(|of| format!("?of={of}")).unwrap_or_default();
    (place.reader == Reader::Employee && country == "be").then(|| format!("/own/partial-work{asked}"))
}

fn sample_pack(country: Country) -> &'static Pack {
    pack(country.name()).ok().flatten().expect("the pack is built in and a test reads it")
}

/// An absence since the second of March, looked at in December.
pub(super) fn sample_steps(country: Country) -> (&'static Pack, Evaluation<'static>) {
    let pack = sample_pack(country);
    let (beginning, partial) = match country {
        Country::Belgium => ("incapacity.start", "permitted_work.start"),
        Country::Netherlands => ("incapacity.first_day", "plan.made"),
    };
    let mut case = pack.blank_case();
    for (event, on) in [(beginning, date(2026, 3, 2)), (partial, date(2026, 12, 14))] {
        pack.tell_event(&mut case, event, on).expect("the pack knows the event");
    }
    (pack, pack.evaluate(&case, date(2026, 12, 15)))
}

fn groups(frame: &Frame, place: &Place, seen: Seen<'_>, ahead: Option<Date>, opening: Opening) -> Vec<StepGroup> {
    let country = seen.pack.header().pack.as_str();
    let mut sorted: Vec<(Option<Date>, &'static str, StepRow)> = Vec::new();
    for step in place.list(seen.evaluation, opening, &frame.t) {
        let row = StepRow {
            href: place.at(step.id(), ahead),
            title: step.title(language(&frame.t)).to_owned(),
            when: say_when(&step, &frame.t),
            text: place.text(&step, &frame.t).unwrap_or_default().to_owned(),
            to_confirm: say_to_confirm(&step, country, &frame.t),
        };
        sorted.push((step.due().or(step.from()), group_of(place, &step), row));
    }
    // What has a day comes first, the nearest at the top; the order of the law otherwise.
    sorted.sort_by_key(|(day, ..)| (day.is_none(), *day));
    let mut groups: Vec<StepGroup> = GROUPS.iter().map(|name| StepGroup { name, rows: Vec::new() }).collect();
    for (_, name, row) in sorted {
        if let Some(group) = groups.iter_mut().find(|group| group.name == name) {
            // Several terms of one rule are told on its page.
            if group.rows.last().is_none_or(|last| last.href != row.href || last.when != row.when) {
                group.rows.push(row);
            }
        }
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// Under which heading a step stands. What is not verified is never shown as a duty.
fn group_of(place: &Place, step: &Step<'_>) -> &'static str {
    match step.state() {
        State::Done | State::Lapsed | State::Asleep => "past",
        _ if step.is_to_confirm() => "ask",
        State::MayApply => "perhaps",
        State::Informative => "know",
        _ if step.kind() == Some(Kind::Info) => "know",
        _ if !place.acts(step) => "others",
        State::Due | State::Late if is_duty(step) => "now",
        State::Coming if is_duty(step) => "coming",
        State::Due | State::Late | State::Coming => "may",
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn nothing_unverified_stands_under_what_to_do_and_nothing_is_lost() {
        for country in [Country::Belgium, Country::Netherlands] {
            for reader in Reader::ALL {
                let place = Place { reader, ..Place::own(&Speaker::default(), None) };
                let (_, evaluation) = sample_steps(country);
                for step in evaluation.steps_for(reader, Opening::Opened) {
                    let group = group_of(&place, &step);
                    assert!(GROUPS.contains(&group));
                    assert!(!step.is_to_confirm() || matches!(group, "ask" | "past"), "{}", step.id());
                }
            }
        }
    }

    #[test]
    fn a_row_that_is_not_verified_says_whom_to_ask() {
        let page = StepsPage::sample(Frame::open(Speaker::default(), "/own/steps"));
        let ask = page.groups.iter().find(|group| group.name == "ask").unwrap();
        assert!(ask.rows.iter().all(|row| row.to_confirm.is_some()));
    }
}
