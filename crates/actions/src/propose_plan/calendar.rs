//! What happens on which day of the plan: treatments, check-ups, days away, exercise. Days are counted from the first Monday.

use std::collections::{BTreeMap, BTreeSet};

use houvast_casework::plan_wish::{DayWish, PlanWish};
use houvast_planner::optimiser::Treatment;
use jiff::civil::Date;

use super::UNIT;

/// The calendar of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Calendar {
    /// Treatments with their rest.
    pub(super) treatments: Vec<Treatment>,
    /// Days without work.
    pub(super) away: BTreeSet<i64>,
    /// Most units of single days.
    pub(super) day_cap: BTreeMap<i64, i64>,
    /// Minutes of exercise by day.
    pub(super) day_load: BTreeMap<i64, i64>,
    /// Weeks that hold a treatment or its rest.
    pub(super) treatment_weeks: BTreeSet<i64>,
    /// Bad weeks after a treatment: they hold half.
    pub(super) bad_weeks: BTreeSet<i64>,
    /// Weeks with days away or a check-up: they may hold less.
    pub(super) quiet_weeks: BTreeSet<i64>,
    /// Weeks in which no hours are added.
    pub(super) without_raise: BTreeSet<i64>,
    /// Weekdays of work, Monday first.
    pub(super) open: [bool; 7],
}

/// Half of the longest day, in units: a light day, and a day with a check-up.
fn half_day(wish: &PlanWish) -> i64 {
    i64::from(wish.longest_day.0 / 2 / UNIT).max(1)
}

impl Calendar {
    /// The calendar of so many weeks from a Monday on.
    pub(super) fn of(wish: &PlanWish, first: Date, weeks: i64) -> Self {
        let mut calendar = Self { open: wish.days.map(|day| day != DayWish::Never), ..Self::default() };
        let place = |day: Date| i64::from((day - first).get_days());
        if wish.even {
            calendar.keep_even(wish, place, weeks);
        } else {
            calendar.add_treatments(wish, place, weeks);
            calendar.add_check_ups(wish, place, weeks);
        }
        for away in &wish.away {
            let days = (place(away.from)..=place(away.until)).filter(|day| (0..7 * weeks).contains(day));
            calendar.away.extend(days);
        }
        let away_weeks: Vec<i64> = calendar.away.iter().map(|day| day / 7).collect();
        away_weeks.into_iter().for_each(|week| calendar.is_quiet(week, weeks));
        for (weekday, minutes) in (0..).zip(wish.exercise).filter(|(_, minutes)| minutes.0 > 0) {
            let days = (0..weeks).map(|week| (7 * week + weekday, i64::from(minutes.0)));
            calendar.day_load.extend(days);
        }
        calendar
    }

    /// The week and the one after it take no step.
    fn is_quiet(&mut self, week: i64, weeks: i64) {
        self.quiet_weeks.insert(week);
        self.without_raise.extend([week, week + 1].into_iter().filter(|week| *week < weeks));
    }

    fn add_treatments(&mut self, wish: &PlanWish, place: impl Fn(Date) -> i64, weeks: i64) {
        let Some(cycle) = wish.treatment else { return };
        let (full, light) = (i64::from(cycle.rest_days), i64::from(cycle.light_days));
        for day in cycle.days().map(&place).filter(|day| day + full + light >= 0 && *day < 7 * weeks && *day > -100) {
            self.treatments.push(Treatment { day, full, light, light_max: half_day(wish) });
            let in_plan = (day..=day + full + light).filter(|day| (0..7 * weeks).contains(day));
            self.treatment_weeks.extend(in_plan.map(|day| day / 7));
        }
        let bad = wish.bad_weeks().map(|day| place(day).div_euclid(7)).filter(|week| (0..weeks).contains(week));
        self.bad_weeks.extend(bad);
        self.treatment_weeks.extend(self.bad_weeks.iter().copied());
        // Where every week belongs to a treatment, steps fall into such weeks or nowhere.
        if !self.is_always_in_treatment() {
            self.without_raise.extend(self.treatment_weeks.iter().copied());
        }
    }

    /// Whether no week between the first and the last treatment is free of it.
    pub(super) fn is_always_in_treatment(&self) -> bool {
        let (Some(first), Some(last)) = (self.treatment_weeks.first(), self.treatment_weeks.last()) else {
            return false;
        };
        last - first >= 3 && (last - first + 1) == self.treatment_weeks.len() as i64
    }

    fn add_check_ups(&mut self, wish: &PlanWish, place: impl Fn(Date) -> i64, weeks: i64) {
        for day in wish.check_ups.iter().map(|day| place(*day)).filter(|day| (0..7 * weeks).contains(day)) {
            self.day_cap.insert(day, half_day(wish));
            self.is_quiet(day / 7, weeks);
        }
    }

    /// Weekdays that a treatment ever takes are free in every week, those it makes light are light in every week.
    fn keep_even(&mut self, wish: &PlanWish, place: impl Fn(Date) -> i64, weeks: i64) {
        let Some(cycle) = wish.treatment else { return };
        let (full, light) = (i64::from(cycle.rest_days), i64::from(cycle.light_days));
        for day in cycle.days().map(place) {
            for lost in day..=day + full {
                self.open[lost.rem_euclid(7) as usize] = false;
            }
            for lighter in day + full + 1..=day + full + light {
                let weekday = lighter.rem_euclid(7);
                self.day_cap.extend((0..weeks).map(|week| (7 * week + weekday, half_day(wish))));
            }
        }
    }

    /// The last week that may hold less than its level.
    pub(super) fn last_dip(&self) -> Option<i64> {
        self.treatment_weeks.last().copied().max(self.quiet_weeks.last().copied())
    }

    /// Whether a week may hold less than its level.
    pub(super) fn may_dip(&self, week: i64) -> bool {
        self.treatment_weeks.contains(&week) || self.quiet_weeks.contains(&week)
    }
}
