//! A proposal before it becomes the person's own plan: every step with its reason, and where to stay.

use askama::Template;
use houvast_casework::contact::Day;
use houvast_casework::plan::{HoursPlan, WeekHours};
use houvast_language::Value;
use jiff::ToSpan;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::plan_wish::{LONGEST_DAYS, PACES, WishForm, list_mondays};
use super::specimen;
use super::words::say_minutes;
use crate::form::{Faults, find_value};
use crate::frame::Frame;
use crate::work::agreed_hours::AgreedHours;

/// A step of a proposal with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedStep {
    /// The Monday it begins.
    pub from: Date,
    /// Its week.
    pub week: WeekHours,
    /// Name of the reason; the words are `plan-reason-*`.
    pub reason: &'static str,
}

/// How many of the steps proposed are taken: the number chosen, all of them where none was.
#[must_use]
pub fn steps_taken(pairs: &[(String, String)], proposed: usize) -> usize {
    find_value(pairs, "steps").parse().ok().filter(|taken| (1..=proposed).contains(taken)).unwrap_or(proposed)
}

/// A proposal.
#[derive(Template)]
#[template(path = "own/preview_plan.html")]
pub struct PreviewPlanPage {
    /// What stands around it.
    pub frame: Frame,
    /// The proposal as a drawing and a table.
    pub hours: AgreedHours,
    /// Its steps.
    pub steps: Vec<ProposedStep>,
    /// The wish it answers, to be sent again when it is adopted.
    pub wish: WishForm,
    /// Mondays to begin on.
    pub mondays: Vec<Date>,
    /// What does not fit.
    pub faults: Faults,
}

impl PreviewPlanPage {
    /// A proposal; one reason for each step of the plan, in order.
    #[must_use]
    pub fn new(frame: Frame, today: Date, plan: &HoursPlan, reasons: &[&'static str], wish: WishForm) -> Self {
        let mut from = plan.starts_on;
        let mut steps = Vec::with_capacity(plan.steps.len());
        for (step, reason) in plan.steps.iter().zip(reasons) {
            steps.push(ProposedStep { from, week: step.week, reason });
            from = from.saturating_add((i32::from(step.weeks) * 7).days());
        }
        let hours = AgreedHours::of_plan(plan, today, &frame.t);
        Self { frame, hours, steps, wish, mondays: list_mondays(today), faults: Faults::default() }
    }

    /// A proposal with a step of every reason.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let reasons = ["begin_small", "one_more_day", "one_more_day", "longer_days", "last_fifth", "contract"];
        let mut wish = WishForm::fresh("38".to_owned());
        wish.starts_on = specimen::plan().starts_on.to_string();
        Self::new(in_own_space(frame), specimen::today(), &specimen::plan(), &reasons, wish)
    }

    /// "Monday 30 November 2026: 7.5 hours".
    #[must_use]
    pub fn say_step(&self, step: &ProposedStep) -> String {
        let t = &self.frame.t;
        let hours = say_minutes(t, step.week.total());
        t.say_with("plan-step", &[("date", Value::from(t.date(step.from))), ("hours", hours.into())])
    }

    /// "Stay at 15 hours".
    #[must_use]
    pub fn say_stay(&self, step: &ProposedStep) -> String {
        let t = &self.frame.t;
        t.say_with("plan-stay-at", &[("hours", say_minutes(t, step.week.total()).into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_may_stay_at_any_step_of_the_proposal() {
        let taken = |value: &str| steps_taken(&[("steps".to_owned(), value.to_owned())], 6);
        assert_eq!((taken("2"), taken("6"), taken("7"), taken("0")), (2, 6, 6, 6));
        assert_eq!(steps_taken(&[], 6), 6);
    }
}
