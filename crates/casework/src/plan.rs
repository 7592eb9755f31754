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
        Ok(Self { starts_on, steps })
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

    /// The hours of the last step.
    #[must_use]
    pub fn ends_at(&self) -> Minutes {
        self.steps.last().map(|step| step.week.total()).unwrap_or_default()
    }
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
    fn what_is_no_plan_is_refused_by_name() {
        let check = |starts_on, steps, expect| assert_eq!(HoursPlan::new(starts_on, steps), Err(expect));
        check(date(2026, 12, 1), vec![Step { weeks: 1, week: week(60) }], NotAPlan::NotAMonday);
        check(date(2026, 11, 30), vec![], NotAPlan::Empty);
        check(date(2026, 11, 30), vec![Step { weeks: 0, week: week(60) }], NotAPlan::Empty);
        check(date(2026, 11, 30), vec![Step { weeks: 1, week: week(961) }], NotAPlan::DayTooLong);
        check(date(2026, 11, 30), vec![Step { weeks: 157, week: week(60) }], NotAPlan::TooLong);
    }
}
