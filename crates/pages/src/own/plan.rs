//! The person's own plan: this week, the whole course, and the form that asks for a proposal.

use askama::Template;
use houvast_casework::contact::Day;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_language::Value;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::plan_wish::{LONGEST_DAYS, PACES, WishForm, list_mondays};
use super::specimen;
use super::words::say_minutes;
use crate::form::{Faults, say_all};
use crate::frame::Frame;
use crate::work::agreed_hours::{AgreedHours, WEEK};

/// The plan, or the form to make one.
#[derive(Template)]
#[template(path = "own/plan.html")]
pub struct PlanPage {
    /// What stands around it.
    pub frame: Frame,
    /// The day it is for the person.
    pub today: Date,
    /// Since when everything rests.
    pub resting_since: Option<Date>,
    /// The plan.
    pub plan: Option<HoursPlan>,
    /// The plan as a drawing and a table.
    pub hours: Option<AgreedHours>,
    /// What was typed.
    pub wish: WishForm,
    /// Mondays to begin on.
    pub mondays: Vec<Date>,
    /// What does not fit.
    pub faults: Faults,
}

impl PlanPage {
    /// The page of a plan on a day, with a fresh or a faulty form.
    #[must_use]
    pub fn new(frame: Frame, today: Date, plan: Option<HoursPlan>, wish: WishForm, faults: Faults) -> Self {
        let hours = plan.as_ref().map(|plan| AgreedHours::of_plan(plan, today, &frame.t));
        let mondays = list_mondays(today);
        Self { frame, today, resting_since: None, plan, hours, wish, mondays, faults }
    }

    /// A plan in its third week.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let wish = WishForm::fresh("38".to_owned());
        Self::new(in_own_space(frame), specimen::today(), Some(specimen::plan()), wish, Faults::default())
    }

    /// No plan yet, and a wish that does not fit.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let wish = WishForm { days: Vec::new(), ..WishForm::fresh("veel".to_owned()) };
        let faults = say_all(&wish.read().err().unwrap_or_default(), &frame.t);
        Self::new(in_own_space(frame), specimen::today(), None, wish, faults)
    }

    /// A plan that rests.
    #[must_use]
    pub fn resting(frame: Frame) -> Self {
        Self { resting_since: Some(specimen::today()), ..Self::sample(frame) }
    }

    /// The seven days of this week with their hours; none before the plan begins.
    #[must_use]
    pub fn find_week(&self) -> Option<Vec<(&'static str, Option<String>, bool)>> {
        let (_, week) = self.plan.as_ref()?.find_week_on(self.today)?;
        let t = &self.frame.t;
        let say = |minutes: Minutes| (minutes.0 > 0).then(|| say_minutes(t, minutes));
        let day = |(day, minutes): (&jiff::civil::Weekday, Minutes)| {
            (t.weekday(*day), say(minutes), *day == self.today.weekday())
        };
        Some(WEEK.iter().zip(week.0).map(day).collect())
    }

    /// Which week it is and how many hours it holds, or when the plan begins.
    #[must_use]
    pub fn say_week(&self) -> String {
        let t = &self.frame.t;
        let Some(plan) = &self.plan else { return t.say("plan-none") };
        match plan.find_week_on(self.today) {
            None => t.say_with("plan-begins", &[("date", t.date(plan.starts_on).into())]),
            Some((number, week)) => t.say_with(
                "plan-week",
                &[("week", Value::from(number + 1)), ("hours", say_minutes(t, week.total()).into())],
            ),
        }
    }

    /// Since when it rests.
    #[must_use]
    pub fn say_resting(&self) -> Option<String> {
        let t = &self.frame.t;
        self.resting_since.map(|since| t.say_with("plan-resting", &[("date", t.date(since).into())]))
    }
}
