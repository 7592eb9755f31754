//! A change of the plan that runs, before it is made: plan B, a step back, longer, level, down, and the way back. What is
//! less holds at once; what is more waits for the paper of the country, and the page says which.

use askama::Template;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::WeekReason;
use houvast_language::Value;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::plan_reasons::{ReasonShown, list_limits, list_reasons};
use super::specimen;
use super::wished_changes::say_file_by;
use super::words::{say_minutes, say_working_days};
use crate::form::Faults;
use crate::frame::Frame;
use crate::work::agreed_hours::AgreedHours;

/// Names of the changes, as in addresses. The words are `plan-switch-title-*` and `plan-switch-lead-*`.
pub const CHANGES: [&str; 7] = ["plan_b", "plan_b_only", "plan_a", "hold", "step_back", "stay_level", "go_down"];

/// Whether the paper of the country comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// No day grows: at once.
    NotNeeded,
    /// It belongs to it; the page says so.
    Said,
    /// It has to be there before.
    Needed,
}

/// A change of the plan.
#[derive(Template)]
#[template(path = "own/switch_plan.html")]
pub struct SwitchPlanPage {
    /// What stands around it.
    pub frame: Frame,
    /// One of [`CHANGES`].
    pub change: &'static str,
    /// What the plan becomes; none where the wishes behind it leave no course to it.
    pub hours: Option<AgreedHours>,
    /// The wishes that do not go together then, in words.
    pub unmet: Vec<String>,
    /// The first week that changes: hours and days.
    pub next: (String, String),
    /// Why.
    pub reasons: Vec<ReasonShown>,
    /// Whether the paper comes first.
    pub paper: Paper,
    /// By when the paper has to be in, where the law names a day.
    pub file_by: Option<String>,
    /// What does not fit.
    pub faults: Faults,
}

impl SwitchPlanPage {
    /// A change seen on a day; `from` is the Monday of the first week that changes.
    #[must_use]
    pub fn new(
        frame: Frame,
        change: &'static str,
        (hours, reasons): (&HoursPlan, &[WeekReason]),
        (today, from): (Date, Date),
        paper: Paper,
    ) -> Self {
        let t = frame.t;
        let next = hours.find_week_on(from).map(|(_, week)| week).unwrap_or_default();
        let next = (say_minutes(&t, next.total()), say_working_days(&t, &next));
        Self {
            change,
            hours: Some(AgreedHours::of_plan(hours, today, &t)),
            unmet: Vec::new(),
            next,
            reasons: list_reasons(hours, reasons, &t),
            paper,
            file_by: None,
            faults: Faults::default(),
            frame,
        }
    }

    /// A change to which the wishes behind the plan leave no course.
    #[must_use]
    pub fn unmet(frame: Frame, change: &'static str, limits: &[&str]) -> Self {
        Self {
            change,
            hours: None,
            unmet: list_limits(limits, &frame.t),
            next: (String::new(), String::new()),
            reasons: Vec::new(),
            paper: Paper::NotNeeded,
            file_by: None,
            faults: Faults::default(),
            frame,
        }
    }

    /// Longer at these hours, where days are too short for it.
    #[must_use]
    pub fn sample_unmet(frame: Frame) -> Self {
        Self::unmet(in_own_space(frame), "hold", &["weekdays", "day_cap"])
    }

    /// Every change, with a paper that is needed.
    #[must_use]
    pub fn sample(frame: Frame, change: &'static str, paper: Paper) -> Self {
        let made = specimen::plan_made();
        let days = (specimen::today(), specimen::today());
        Self::new(in_own_space(frame), change, (&made.hours, &made.reasons), days, paper)
    }

    /// The paper is not there yet.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("prepared", frame.t.say("plan-fault-prepared"));
        let file_by = Some(say_file_by(specimen::today(), specimen::today(), &frame.t));
        Self { faults, file_by, ..Self::sample(frame, "plan_b", Paper::Needed) }
    }

    /// "From Monday on: 7.5 hours a week, on Monday, Friday".
    #[must_use]
    pub fn say_next(&self) -> String {
        let (hours, days) = &self.next;
        if days.is_empty() {
            return self.frame.t.say("plan-switch-rest");
        }
        self.frame.t.say_with("plan-switch-next", &[("hours", Value::from(hours)), ("days", Value::from(days))])
    }
}
