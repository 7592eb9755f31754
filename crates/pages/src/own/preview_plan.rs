//! A proposal before it becomes the person's own plan: the course, the reason of every week, plan B, and what has to be
//! asked for first.

use askama::Template;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::PlanMade;
use houvast_language::Value;
use jiff::ToSpan;
use jiff::civil::Date;

use super::course::Course;
use super::navigation::in_own_space;
use super::plan_b_shown::PlanBShown;
use super::plan_reasons::{ReasonShown, list_limits, list_reasons};
use super::plan_wish::WishForm;
use super::specimen;
use super::switch_plan::Paper;
use super::wished_changes::{ChangeAhead, ChangeShown, say_file_by};
use super::words::say_minutes;
use crate::form::Faults;
use crate::frame::Frame;
use crate::work::agreed_hours::{AgreedHours, WEEK};

/// What is beside the hours of a proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// What was rounded down to half hours: which answer, from and to; the words are `plan-rounded-*`.
    pub rounded: Vec<(&'static str, Minutes, Minutes)>,
    /// Names of limits that keep the plan from ending where it should; the words are `reasons-limit-*`. None where it does
    /// end there, empty where several wishes together stand in the way.
    pub short_of: Option<Vec<&'static str>>,
    /// Changes that need a paper first.
    pub changes: Vec<ChangeAhead>,
    /// Days at home in each step.
    pub home: Vec<[bool; 7]>,
}

/// A proposal.
#[derive(Template)]
#[template(path = "own/preview_plan.html")]
pub struct PreviewPlanPage {
    /// What stands around it.
    pub frame: Frame,
    /// It is the level variant of a plan that gives something away.
    pub is_level: bool,
    /// The proposal as a drawing and a table.
    pub hours: AgreedHours,
    /// Planned beside plan B.
    pub course: Course,
    /// Why its weeks are as they are.
    pub reasons: Vec<ReasonShown>,
    /// Its plan B.
    pub plan_b: Option<PlanBShown>,
    /// What it ends at.
    pub ends_at: String,
    /// What is beside the hours.
    pub beside: Beside,
    /// When days are at home, in words.
    pub home: Vec<String>,
    /// Changes that need a paper first, in words.
    pub changes: Vec<ChangeShown>,
    /// Whether a paper comes before the plan itself.
    pub paper: Paper,
    /// By when it has to be in, where the law names a day.
    pub file_by: Option<String>,
    /// What does not fit.
    pub faults: Faults,
    /// The wish it answers, to be sent again when it is adopted.
    pub wish: WishForm,
}

impl PreviewPlanPage {
    /// A proposal seen on a day.
    #[must_use]
    pub fn new(frame: Frame, today: Date, made: &PlanMade, beside: Beside, wish: WishForm) -> Self {
        let t = frame.t;
        Self {
            is_level: false,
            hours: AgreedHours::of_plan(&made.hours, today, &t),
            course: Course::of(&made.hours, made.plan_b.as_ref(), &Vec::new(), today, &t),
            reasons: list_reasons(&made.hours, &made.reasons, &t),
            plan_b: made.plan_b.as_ref().map(|plan_b| PlanBShown::of(plan_b, &t)),
            ends_at: say_minutes(&t, made.hours.ends_at()),
            home: say_homes(&made.hours, &beside.home, &t),
            changes: beside.changes.iter().map(|change| change.shown(today, &t)).collect(),
            paper: Paper::Said,
            file_by: None,
            faults: Faults::default(),
            beside,
            wish,
            frame,
        }
    }

    /// A proposal with everything beside it.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut wish = WishForm::fresh("38", false);
        wish.0.push(("starts_on".to_owned(), specimen::plan().starts_on.to_string()));
        let beside = Beside {
            rounded: ["level", "longest_day", "shift", "second_job"]
                .map(|what| (what, Minutes(456), Minutes(450)))
                .to_vec(),
            short_of: Some(vec!["weekdays", "day_cap"]),
            changes: vec![specimen::change_ahead()],
            home: vec![[false, false, true, false, false, false, false]; specimen::plan().steps.len()],
        };
        Self::new(in_own_space(frame), specimen::today(), &specimen::plan_made(), beside, wish)
    }

    /// The level variant.
    #[must_use]
    pub fn sample_level(frame: Frame) -> Self {
        let beside = Beside::default();
        let page = Self::new(frame, specimen::today(), &specimen::plan_made(), beside, WishForm::default());
        Self { is_level: true, frame: in_own_space(page.frame), ..page }
    }

    /// More hours at once, and the paper is not there yet.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("prepared", frame.t.say("plan-fault-prepared"));
        let file_by = Some(say_file_by(specimen::today(), specimen::today(), &frame.t));
        Self { paper: Paper::Needed, file_by, faults, ..Self::sample(frame) }
    }

    /// The wishes together leave less, and no single one stands in the way.
    #[must_use]
    pub fn short_of_several(frame: Frame) -> Self {
        let mut page = Self::sample(frame);
        page.beside.short_of = Some(Vec::new());
        page
    }

    /// What keeps the plan from ending where it should, in words.
    #[must_use]
    pub fn list_short(&self) -> Vec<String> {
        list_limits(self.beside.short_of.as_deref().unwrap_or_default(), &self.frame.t)
    }

    // keys: plan-rounded-level plan-rounded-longest_day plan-rounded-shift plan-rounded-second_job
    /// What was rounded down, a sentence each.
    #[must_use]
    pub fn list_rounded(&self) -> Vec<String> {
        let t = &self.frame.t;
        let say = |(what, from, to): &(&str, Minutes, Minutes)| {
            let hours = [("from", Value::from(say_minutes(t, *from))), ("hours", say_minutes(t, *to).into())];
            t.say_with(&format!("plan-rounded-{what}"), &hours)
        };
        self.beside.rounded.iter().map(say).collect()
    }

    /// Where the plan ends where the wishes do not reach further.
    #[must_use]
    pub fn say_short(&self) -> String {
        self.frame.t.say_with("plan-short_of", &[("hours", Value::from(&self.ends_at))])
    }
}

/// From when which days are at home; nothing where none ever is.
fn say_homes(hours: &HoursPlan, home: &[[bool; 7]], t: &houvast_language::Speaker) -> Vec<String> {
    let mut monday = hours.starts_on;
    let mut said = Vec::new();
    let mut before = [false; 7];
    for (step, at_home) in hours.steps.iter().zip(home) {
        if *at_home != before {
            let days = WEEK.iter().zip(at_home).filter(|(_, home)| **home).map(|(day, _)| t.weekday(*day));
            let days: Vec<&str> = days.collect();
            let days = if days.is_empty() { t.say("plan-home-none") } else { days.join(", ") };
            said.push(t.say_with("plan-home-row", &[("date", t.short_date(monday).into()), ("days", days.into())]));
            before = *at_home;
        }
        monday = monday.saturating_add((7 * i32::from(step.weeks)).days());
    }
    said
}
