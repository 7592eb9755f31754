//! Asking for a plan: at most six answers, everything else folded. Made before, it comes back as it was answered.

use askama::Template;
use houvast_casework::contact::Day;
use houvast_casework::plan_b::{FallbackHours, Trigger};
use houvast_casework::plan_wish::{Aim, Pace};
use houvast_language::{Country, Value};
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::plan_details::{FIELDS, LESSONS, LONG_DAYS};
use super::plan_wish::{
    AWAYS, CHECK_UPS, EVERY_WEEKS, HOME_DAYS, REST_DAYS, TREATMENTS, WishForm, list_mondays, say_day,
};
use super::specimen;
use crate::form::{Faults, say_all};
use crate::frame::Frame;

/// The form that asks for a plan.
#[derive(Template)]
#[template(path = "own/change_plan.html")]
pub struct ChangePlanPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether there is a plan already.
    pub has_plan: bool,
    /// What was typed.
    pub wish: WishForm,
    /// Mondays to begin on.
    pub mondays: Vec<Date>,
    /// What does not fit.
    pub faults: Faults,
    /// Wishes that do not go together, in words; empty where they do.
    pub unmet: Vec<String>,
}

impl ChangePlanPage {
    /// The form on a day.
    #[must_use]
    pub fn new(frame: Frame, today: Date, has_plan: bool, wish: WishForm, faults: Faults) -> Self {
        Self { frame, has_plan, wish, mondays: list_mondays(today), faults, unmet: Vec::new() }
    }

    /// A fresh form.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), false, WishForm::fresh("38", false), Faults::default())
    }

    /// Everything answered, and nothing of it fits.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let fields = [
            "pace",
            "starts_on",
            "longest_day",
            "contract",
            "commute",
            "telework",
            "treatment_on",
            "check_up-1",
            "away_from-1",
            "shifts",
            "approved",
            "exercise_minutes",
            "core_from",
            "level",
            "b_talk_on",
            "begins",
            "lessons-2",
            "long_from",
            "second_hours",
        ];
        let typed: Vec<(String, String)> =
            fields.iter().map(|field| ((*field).to_owned(), "veel".to_owned())).collect();
        let mut wish = WishForm::from_pairs(&typed);
        wish.0.push(("b_takes_over".to_owned(), "a".repeat(301)));
        let faults = say_all(&wish.read().err().unwrap_or_default(), &frame.t);
        let unmet = vec![frame.t.named("reasons-limit", "weekdays"), frame.t.named("reasons-limit", "day_cap")];
        let page = Self::new(in_own_space(frame), specimen::today(), true, wish, faults);
        Self { unmet, ..page }
    }

    /// Whether hours have to be approved by the sickness fund's physician.
    #[must_use]
    pub fn asks_approval(&self) -> bool {
        self.frame.t.locale.country == Country::Be
    }

    /// "Check-up 2", by the end of the field's name.
    #[must_use]
    pub fn say_numbered(&self, key: &str, field: &str) -> String {
        // keys: plan-check_up plan-away_from plan-away_until
        let number = field.rsplit('-').next().unwrap_or_default();
        self.frame.t.say_with(key, &[("n", Value::from(number))])
    }

    /// Whether the folded part about treatment stands open.
    #[must_use]
    pub fn is_treatment_open(&self) -> bool {
        self.wish.is_filled(&["treatment_on"]) || self.faults.has("treatment_on")
    }

    /// Whether the folded part with everything else stands open.
    #[must_use]
    pub fn is_more_open(&self) -> bool {
        let fields = ["level", "telework", "shifts", "approved", "core_from", "core_until", "exercise_minutes"];
        let dates = CHECK_UPS.into_iter().chain(AWAYS.into_iter().flat_map(|(from, until)| [from, until]));
        let all: Vec<&str> = fields.into_iter().chain(dates).collect();
        self.wish.text("aim") == Aim::Comfort.name()
            || all.iter().any(|field| self.faults.has(field))
            || {
                let filled = all.iter().filter(|field| **field != "telework" || self.wish.text("telework") != "0");
                self.has_plan && filled.clone().any(|field| !self.wish.text(field).is_empty())
            }
            || self.faults.has("longest_day")
    }

    /// Whether the folded part with details stands open.
    #[must_use]
    pub fn is_details_open(&self) -> bool {
        FIELDS.iter().any(|field| self.faults.has(field))
            || (self.has_plan && FIELDS.iter().any(|field| !self.wish.text(field).is_empty()))
    }

    /// The field of lessons and the day, Monday first.
    #[must_use]
    pub fn list_lessons(&self) -> Vec<(&'static str, String)> {
        let t = &self.frame.t;
        LESSONS.iter().zip(Day::ALL).map(|(field, day)| (*field, say_day(t, day).to_owned())).collect()
    }

    /// Whether the folded part about plan B stands open.
    #[must_use]
    pub fn is_plan_b_open(&self) -> bool {
        ["b_takes_over", "b_tells", "b_talk_on"].iter().any(|field| self.faults.has(field))
    }
}
