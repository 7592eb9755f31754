//! The hours plan: weeks of working minutes per day, in steps that hold for a number of weeks.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::hours::Minutes;

/// Working minutes of one week, Monday first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WeekHours(pub [Minutes; 7]);

impl WeekHours {
    /// The sum of the seven days.
    #[must_use]
    pub fn total(&self) -> Minutes {
        self.0.iter().copied().sum()
    }
}

/// The same week, held for a number of weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// How many weeks this week is held, from 1.
    pub weeks: u8,
    /// The minutes per day.
    pub week: WeekHours,
}

/// Hours from a Monday on, step by step. The last step stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursPlan {
    /// The first Monday.
    pub starts_on: Date,
    /// Never empty.
    pub steps: Vec<Step>,
    /// The weekdays worked at home, Monday first, where places of work were agreed with the hours; all other days are
    /// worked at the workplace then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<[bool; 7]>,
}

/// Why hours cannot be a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAPlan {
    /// The first day is no Monday.
    #[error("a plan starts on a Monday")]
    NotAMonday,
    /// No step, or a step of no weeks.
    #[error("a plan has at least one step of at least one week")]
    Empty,
    /// A day of more than sixteen hours.
    #[error("a day holds at most sixteen hours")]
    DayTooLong,
    /// More weeks than a plan can sensibly hold (three years).
    #[error("a plan holds at most 156 weeks")]
    TooLong,
}

impl HoursPlan {
    /// A plan that holds together.
    ///
    /// # Errors
    /// [`NotAPlan`] names what is wrong.
    pub fn new(starts_on: Date, steps: Vec<Step>) -> Result<Self, NotAPlan> {
        if starts_on.weekday() != Weekday::Monday {
            return Err(NotAPlan::NotAMonday);
        }
        if steps.is_empty() || steps.iter().any(|step| step.weeks == 0) {
            return Err(NotAPlan::Empty);
        }
        if steps.iter().flat_map(|step| step.week.0).any(|day| day.0 > 16 * 60) {
            return Err(NotAPlan::DayTooLong);
        }
        if steps.iter().map(|step| u32::from(step.weeks)).sum::<u32>() > 156 {
            return Err(NotAPlan::TooLong);
        }
        Ok(Self { starts_on, steps, home: None })
    }

    /// The same hours with their places of work. Days on which nobody ever works have none; without a day at home nothing
    /// is said of places.
    #[must_use]
    pub fn with_home(self, home: [bool; 7]) -> Self {
        let is_worked = |day: usize| self.steps.iter().any(|step| step.week.0[day].0 > 0);
        let home: [bool; 7] = std::array::from_fn(|day| home[day] && is_worked(day));
        Self { home: home.contains(&true).then_some(home), ..self }
    }

    /// The hours of some weekdays alone, as those of one job of two.
    #[must_use]
    pub fn only_on(self, days: [bool; 7]) -> Self {
        if days == [true; 7] {
            return self;
        }
        let of_week =
            |week: WeekHours| WeekHours(std::array::from_fn(|day| if days[day] { week.0[day] } else { Minutes(0) }));
        Self { steps: steps_of(self.weeks().map(of_week)), ..self }
    }

    /// Whether another plan has the same hours, whatever it says of places.
    #[must_use]
    pub fn has_hours_of(&self, other: &Self) -> bool {
        (self.starts_on, &self.steps) == (other.starts_on, &other.steps)
    }

    /// Every week of the plan in order.
    pub fn weeks(&self) -> impl Iterator<Item = WeekHours> + '_ {
        self.steps.iter().flat_map(|step| std::iter::repeat_n(step.week, usize::from(step.weeks)))
    }

    /// The week that holds on a day: none before the start, the last step after the end.
    #[must_use]
    pub fn find_week_on(&self, day: Date) -> Option<(usize, WeekHours)> {
        let since = (day - self.starts_on).get_days();
        let number = usize::try_from(since.div_euclid(7)).ok()?;
        let week = self.weeks().nth(number).or_else(|| self.steps.last().map(|step| step.week))?;
        Some((number, week))
    }

    /// The Monday of the last step: from then on the hours stay.
    #[must_use]
    pub fn last_step_starts_on(&self) -> Date {
        let before: i32 = self.steps.iter().rev().skip(1).map(|step| i32::from(step.weeks)).sum();
        self.starts_on.saturating_add((before * 7).days())
    }

    /// These hours for somebody who knew others until now: what is past stays as it was known there, and nothing of the
    /// past is added to it. Hours that begin this week or later are what they are.
    #[must_use]
    pub fn as_known(&self, known: Option<&Self>, today: Date) -> Self {
        let monday = today.saturating_sub(i32::from(today.weekday().to_monday_zero_offset()).days());
        if self.starts_on >= monday || known.is_some_and(|known| known.has_hours_of(self)) {
            return self.clone();
        }
        let known = known.filter(|known| known.starts_on < monday);
        let starts_on = known.map_or(monday, |known| known.starts_on);
        let week_of = |plan: &Self, number: i64| plan.find_week_on(starts_on.saturating_add((7 * number).days()));
        let past = i64::from((monday - starts_on).get_days() / 7);
        let is_same = |known: &Self| {
            self.starts_on == starts_on && (0..past).all(|number| week_of(known, number) == week_of(self, number))
        };
        if known.is_some_and(is_same) {
            return self.clone();
        }
        let ends = i64::from((self.last_step_starts_on() - starts_on).get_days() / 7);
        let last = self.steps.last().map_or(1, |step| i64::from(step.weeks));
        let weeks = (0..(ends + last).max(past + 1)).filter_map(|number| {
            let source = known.filter(|_| number < past).unwrap_or(self);
            week_of(source, number).map(|(_, week)| week)
        });
        Self { starts_on, steps: steps_of(weeks), home: self.home }
    }

    /// The hours of the last step.
    #[must_use]
    pub fn ends_at(&self) -> Minutes {
        self.steps.last().map(|step| step.week.total()).unwrap_or_default()
    }
}

/// Weeks as steps of equal ones.
#[must_use]
pub fn steps_of(weeks: impl Iterator<Item = WeekHours>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for week in weeks {
        match steps.last_mut() {
            Some(last) if last.week == week && last.weeks < u8::MAX => last.weeks += 1,
            _ => steps.push(Step { weeks: 1, week }),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn week(minutes: u32) -> WeekHours {
        WeekHours([Minutes(minutes), Minutes(0), Minutes(0), Minutes(0), Minutes(0), Minutes(0), Minutes(0)])
    }

    fn two_steps() -> HoursPlan {
        let steps = vec![Step { weeks: 2, week: week(60) }, Step { weeks: 1, week: week(120) }];
        HoursPlan::new(date(2026, 11, 30), steps).unwrap()
    }

    #[test]
    fn the_last_step_stays() {
        let plan = two_steps();
        assert_eq!(plan.find_week_on(date(2026, 11, 29)), None);
        assert_eq!(plan.find_week_on(date(2026, 12, 13)), Some((1, week(60))));
        assert_eq!(plan.find_week_on(date(2026, 12, 14)), Some((2, week(120))));
        assert_eq!(plan.find_week_on(date(2027, 6, 1)).map(|(_, week)| week.total()), Some(Minutes(120)));
        assert_eq!(plan.last_step_starts_on(), date(2026, 12, 14));
    }

    #[test]
    fn who_knew_other_hours_until_now_learns_nothing_of_the_past() {
        let plan = two_steps();
        assert_eq!(plan.as_known(None, date(2026, 12, 6)), plan, "it begins this week");
        let cut = plan.as_known(None, date(2026, 12, 9));
        assert_eq!((cut.starts_on, cut.steps.len()), (date(2026, 12, 7), 2));
        assert_eq!(cut.find_week_on(date(2026, 12, 14)).map(|(_, week)| week), Some(week(120)));
        let known = HoursPlan::new(date(2026, 11, 23), vec![Step { weeks: 9, week: week(90) }]).unwrap();
        let told = plan.as_known(Some(&known), date(2026, 12, 9));
        let totals: Vec<u32> = told.weeks().map(|week| week.total().0).collect();
        assert_eq!((told.starts_on, totals), (date(2026, 11, 23), vec![90, 90, 60, 120]));
        assert_eq!(told.as_known(Some(&known), date(2026, 12, 9)), told);
        assert_eq!(plan.as_known(Some(&plan), date(2027, 6, 1)), plan, "nothing changed");
        let long_over = plan.as_known(None, date(2027, 6, 1));
        assert_eq!((long_over.steps.len(), long_over.ends_at()), (1, Minutes(120)));
    }

    #[test]
    fn places_belong_to_days_of_work_and_hours_of_one_job_to_its_days() {
        let plan = two_steps();
        let days = |set: &[usize]| -> [bool; 7] { std::array::from_fn(|day| set.contains(&day)) };
        let home = plan.clone().with_home(days(&[0, 4]));
        assert_eq!(home.home, Some(days(&[0])), "nobody works on a Friday");
        assert!(home.has_hours_of(&plan) && home != plan);
        assert_eq!(plan.clone().with_home(days(&[4])).home, None);
        assert_eq!(plan.clone().only_on(days(&[1, 2])).ends_at(), Minutes(0));
        assert_eq!(plan.clone().only_on([true; 7]), plan);
        let written = serde_json::to_string(&plan).unwrap();
        assert!(!written.contains("home"), "hours without places are written as they always were: {written}");
    }

    #[test]
    fn what_is_no_plan_is_refused_by_name() {
        let check = |starts_on, steps, expect| assert_eq!(HoursPlan::new(starts_on, steps), Err(expect));
        check(date(2026, 12, 1), vec![Step { weeks: 1, week: week(60) }], NotAPlan::NotAMonday);
        check(date(2026, 11, 30), vec![], NotAPlan::Empty);
        check(date(2026, 11, 30), vec![Step { weeks: 0, week: week(60) }], NotAPlan::Empty);
        check(date(2026, 11, 30), vec![Step { weeks: 1, week: week(961) }], NotAPlan::DayTooLong);
        check(date(2026, 11, 30), vec![Step { weeks: 157, week: week(60) }], NotAPlan::TooLong);
    }
}
