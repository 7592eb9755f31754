//! One absence as the workplace sees it: situation, what to do now, contact, agreed hours. Rendered from the `work`
//! compartment alone; the own space shows exactly this page before hours are published.

use askama::Template;
use houvast_access::WorkView;
use houvast_casework::absence::{Agreed, Country, Language, Report, WorkState};
use houvast_casework::adjustment::Adjustment;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::situation::Situation;
use houvast_casework::spell::Spell;
use houvast_casework::step_notes::StepNotes;
use houvast_language::{Speaker, Value};
use jiff::civil::{Date, date};

use super::agreed_contact::AgreedContact;
use super::agreed_hours::AgreedHours;
use super::contact::sample_agreement;
use super::guide::Guide;
use super::offers::{Offered, list_offered};
use super::recorder::speaker_for;
use crate::adjustments::filter::title_of;
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

/// One absence.
#[derive(Template)]
#[template(path = "work/absence.html")]
pub struct AbsencePage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// Since when, or until when, in one sentence.
    pub since: String,
    /// The end the employer expects, in one sentence.
    pub expected: Option<String>,
    /// Earlier spells, a sentence each, and the last day of the contract.
    pub besides: Vec<String>,
    /// The situation in words.
    pub situation: String,
    /// What to do now.
    pub guide: Guide,
    /// How contact is kept.
    pub contact: Option<AgreedContact>,
    /// Which hours were agreed.
    pub hours: Option<AgreedHours>,
    /// Adjustments that are live, newest first: title and how each stands.
    pub adjustments: Vec<(String, String)>,
    /// Adjustments that are to be looked at again: number and title.
    pub reviews: Vec<(u32, String)>,
    /// What fits the situation of the work, two at most, each with why.
    pub offers: Vec<Offered>,
    /// Speaks with the words of the country of the employment.
    pub local: Speaker,
    /// Shown to the person as the workplace would see it: then nothing on it can be pressed.
    pub as_seen: bool,
    /// Whether the reader records dates.
    pub may_record_dates: bool,
}

impl AbsencePage {
    /// The page of an absence on a day; none before the absence was reported.
    #[must_use]
    pub fn of(frame: Frame, address: &str, work: &WorkState, today: Date) -> Option<Self> {
        let report = work.report.as_ref()?;
        let t = frame.t;
        let situation = work.situation_on(today);
        let on = |key: &str, day: Date| t.say_with(key, &[("date", Value::from(t.date(day)))]);
        let spells = work.list_spells();
        let (last, earlier) = spells.split_last()?;
        let since = match last.ended_on {
            Some(back) => on("work-back-since", back),
            None if today < last.first_day => on("work-absent-from", last.first_day),
            None => on("work-absent-since", last.first_day),
        };
        let before = |spell: &Spell| {
            let until = Value::from(t.date(spell.ended_on?));
            Some(t.say_with("work-earlier-spell", &[("from", Value::from(t.date(spell.first_day))), ("until", until)]))
        };
        let left = work.left_on.map(|last_day| on("work-contract-ends", last_day));
        let expected = report.expected_end.filter(|end| work.ended_on.is_none() && *end >= today);
        Some(Self {
            address: address.to_owned(),
            name: report.name.clone(),
            since,
            expected: expected.map(|end| on("work-expected-end", end)),
            besides: earlier.iter().filter_map(before).chain(left).collect(),
            situation: t.named("situation", situation.name()),
            guide: Guide::of(situation, &t),
            contact: work.contact.as_ref().map(|agreed| AgreedContact::of(agreed, today, &t)),
            hours: work.hours.as_ref().map(|agreed| AgreedHours::of(agreed, today, &t)),
            adjustments: list_live(work, &t),
            reviews: list_reviews(work, today, &t),
            offers: list_offered(situation, &t),
            local: speaker_for(&t, report.country),
            as_seen: false,
            may_record_dates: false,
            frame,
        })
    }

    /// The page as a manager will see it once these hours are published, shown to the person before anything leaves.
    /// Nothing on it can be pressed. None before the absence was reported.
    #[must_use]
    pub fn as_seen(frame: Frame, work: &WorkState, plan: Option<&HoursPlan>, today: Date) -> Option<Self> {
        let published = plan.map(|plan| Agreed { what: plan.clone(), on: today });
        let work = WorkState { hours: published.or_else(|| work.hours.clone()), ..work.clone() };
        let seen = WorkView::preview(Hat::Manager, &work)?;
        Some(Self { as_seen: true, ..Self::of(frame, "", seen.work(), today)? })
    }

    /// What the person sees before publishing.
    #[must_use]
    pub fn sample_as_seen(frame: Frame) -> Self {
        let plan = sample_plan();
        let page = Self::as_seen(in_own_space(frame), &sample_work(), Some(&plan), date(2026, 12, 15));
        page.expect("the sample is reported")
    }

    /// An absence with hours and contact agreed, as the tests show it.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, SAMPLE_ADDRESS, &sample_work(), date(2026, 12, 15)).expect("the sample is reported")
    }

    /// An absence in its second spell, seen by human resources; the contract ends.
    #[must_use]
    pub fn sample_again(frame: Frame) -> Self {
        let spell = |first_day, ended_on| Spell { first_day, ended_on };
        let spells = vec![spell(date(2026, 3, 2), Some(date(2026, 9, 1))), spell(date(2026, 10, 5), None)];
        let work = WorkState { spells, left_on: Some(date(2027, 3, 31)), hours: None, ..sample_work() };
        let page = Self::of(frame, SAMPLE_ADDRESS, &work, date(2026, 12, 15));
        Self { may_record_dates: true, ..page.expect("the sample is reported") }
    }

    /// An absence in one situation, with nothing more agreed than the situation needs.
    #[must_use]
    pub fn sample_in(frame: Frame, situation: Situation) -> Self {
        let whole = sample_work();
        let with = |hours: bool| WorkState {
            contact: None,
            adjustments: Vec::new(),
            hours: whole.hours.clone().filter(|_| hours),
            ..whole.clone()
        };
        let (work, day) = match situation {
            Situation::StillAtWork => (with(false), date(2026, 2, 27)),
            Situation::Absent => (with(false), date(2026, 10, 1)),
            Situation::PreparingReturn => (with(true), date(2026, 11, 20)),
            Situation::BuildingUp => (with(true), date(2026, 12, 15)),
            Situation::BackAtWork => (WorkState { ended_on: Some(date(2027, 2, 1)), ..with(true) }, date(2027, 2, 10)),
            Situation::LongerBack => (WorkState { ended_on: Some(date(2027, 2, 1)), ..with(true) }, date(2028, 2, 10)),
        };
        Self::of(frame, SAMPLE_ADDRESS, &work, day).expect("the sample is reported")
    }
}

pub(crate) const SAMPLE_ADDRESS: &str = "0123456789abcdefghjkmnpqrs";

/// A reported absence with hours and contact agreed.
#[must_use]
pub(crate) fn sample_work() -> WorkState {
    let report = Report {
        name: "Ana Vermeulen".to_owned(),
        employer: "Drukkerij De Linde".to_owned(),
        first_day: date(2026, 3, 2),
        expected_end: Some(date(2027, 1, 31)),
        contract_weekly: Minutes(2280),
        language: Language::Dutch,
        country: Country::Belgium,
    };
    WorkState {
        report: Some(report),
        ended_on: None,
        spells: Vec::new(),
        left_on: None,
        hours: Some(Agreed { what: sample_plan(), on: date(2026, 11, 12) }),
        contact: Some(Agreed { what: sample_agreement(), on: date(2026, 11, 12) }),
        papers: Vec::new(),
        step_notes: StepNotes::default(),
        adjustments: super::adjustments::sample_register(),
    }
}

// keys: register-standing-*
fn list_live(work: &WorkState, t: &Speaker) -> Vec<(String, String)> {
    let live = work.adjustments.iter().rev().filter(|one| one.is_live());
    let row = |one: &Adjustment| {
        let standing = t.named("register-standing", one.standing().name());
        (title_of(&one.what.to_string(), t), standing)
    };
    live.map(row).collect()
}

fn list_reviews(work: &WorkState, today: Date, t: &Speaker) -> Vec<(u32, String)> {
    let due = work.adjustments.iter().filter(|one| one.is_review_due(today));
    due.map(|one| (one.number, title_of(&one.what.to_string(), t))).collect()
}

/// Eight weeks from 7.5 to 15 hours.
pub(crate) fn sample_plan() -> HoursPlan {
    let step = |weeks, minutes: [u32; 7]| Step { weeks, week: WeekHours(minutes.map(Minutes)) };
    let steps = vec![
        step(2, [150, 0, 0, 150, 150, 0, 0]),
        step(2, [150, 150, 0, 150, 150, 0, 0]),
        step(2, [180, 180, 0, 180, 180, 0, 0]),
        step(2, [240, 240, 0, 240, 180, 0, 0]),
    ];
    HoursPlan::new(date(2026, 11, 30), steps).expect("the sample plan starts on a Monday")
}
