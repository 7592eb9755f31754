//! Hours worked, as the person records them at any time: day by day or for a whole week. The person's own record; what stands
//! in a check-in counts where nothing else was recorded. A correction stands beside the earlier record in the journal.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::case::HealthState;
use crate::hours::Minutes;
use crate::trend::monday_of;

/// What was worked in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Worked {
    /// The whole week in one number.
    Whole(Minutes),
    /// Monday to Sunday; a day of which nothing is known yet is empty.
    ByDay([Option<Minutes>; 7]),
}

impl Worked {
    /// The sum of the week.
    #[must_use]
    pub fn total(&self) -> Minutes {
        match self {
            Self::Whole(minutes) => *minutes,
            Self::ByDay(days) => days.iter().flatten().copied().sum(),
        }
    }
}

/// The record of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkedWeek {
    /// Its Monday.
    pub monday: Date,
    /// What was worked; none takes the record back.
    pub worked: Option<Worked>,
}

/// Why something cannot be the record of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAWeek {
    /// No Monday, a week that has not begun, or one longer ago than [`WorkedWeek::WEEKS_BACK`].
    #[error("a week is recorded once it has begun, and for a year after it")]
    Week,
    /// A day of more than 24 hours.
    #[error("a day has 24 hours")]
    Day(usize),
    /// More hours than a week has.
    #[error("a week has 168 hours")]
    Whole,
}

impl WorkedWeek {
    /// How many weeks back one may record.
    pub const WEEKS_BACK: i64 = 52;

    /// A record that can be kept.
    ///
    /// # Errors
    /// [`NotAWeek`] names what to mend.
    pub fn check(self, today: Date) -> Result<Self, NotAWeek> {
        let first = monday_of(today).saturating_sub(Self::WEEKS_BACK.weeks());
        if self.monday.weekday() != Weekday::Monday || self.monday > today || self.monday < first {
            return Err(NotAWeek::Week);
        }
        match self.worked {
            Some(Worked::Whole(minutes)) if minutes > Minutes::WEEK => Err(NotAWeek::Whole),
            Some(Worked::ByDay(days)) => {
                let long = days.iter().position(|day| day.is_some_and(|day| day.0 > 24 * 60));
                long.map_or(Ok(self), |day| Err(NotAWeek::Day(day)))
            }
            _ => Ok(self),
        }
    }
}

/// The most weeks that the state keeps; older ones are read from the entries.
const MOST_WEEKS: usize = 60;

/// Puts the record of a week in the place of the earlier one.
pub(crate) fn keep(weeks: &mut Vec<WorkedWeek>, record: WorkedWeek) {
    weeks.retain(|week| week.monday != record.monday);
    if record.worked.is_some() {
        weeks.push(record);
        weeks.sort_by_key(|week| week.monday);
    }
    let surplus = weeks.len().saturating_sub(MOST_WEEKS);
    weeks.drain(..surplus);
}

/// Hours worked by the Monday of their week, oldest first: the own record, and the check-in where there is none.
#[must_use]
pub fn list_worked(health: &HealthState, day_of: impl Fn(Timestamp) -> Date) -> Vec<(Date, Minutes)> {
    let mut weeks: Vec<(Date, Minutes)> = Vec::new();
    let said = health.work_answers.iter().filter_map(|(at, answers)| Some((monday_of(day_of(*at)), answers.worked?)));
    let recorded = health.worked.iter().filter_map(|week| Some((week.monday, week.worked?.total())));
    for (monday, minutes) in said.chain(recorded) {
        weeks.retain(|(of, _)| *of != monday);
        weeks.push((monday, minutes));
    }
    weeks.sort_unstable();
    weeks
}

/// The own record of the week of a day, once that week is over.
#[must_use]
pub fn find_whole_week(health: &HealthState, on: Date, today: Date) -> Option<Minutes> {
    let monday = monday_of(on);
    let record = health.worked.iter().find(|week| week.monday == monday && monday.saturating_add(6.days()) < today)?;
    record.worked.map(|worked| worked.total())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::check_in::{PlanFit, WorkAnswers};

    const MONDAY: Date = date(2026, 11, 23);
    const TODAY: Date = date(2026, 12, 2);

    fn whole(monday: Date, minutes: u32) -> WorkedWeek {
        WorkedWeek { monday, worked: Some(Worked::Whole(Minutes(minutes))) }
    }

    #[test]
    fn a_correction_takes_the_place_and_nothing_takes_it_back() {
        let mut weeks = Vec::new();
        keep(&mut weeks, whole(MONDAY, 300));
        keep(&mut weeks, whole(date(2026, 11, 16), 200));
        keep(&mut weeks, whole(MONDAY, 360));
        assert_eq!(weeks, [whole(date(2026, 11, 16), 200), whole(MONDAY, 360)]);
        keep(&mut weeks, WorkedWeek { monday: MONDAY, worked: None });
        assert_eq!(weeks.len(), 1);
    }

    #[test]
    fn what_cannot_be_worked_is_refused_by_name() {
        let check = |record: WorkedWeek, expect| assert_eq!(record.check(TODAY).map(|_| ()), expect);
        check(whole(MONDAY, 300), Ok(()));
        check(whole(date(2026, 11, 24), 300), Err(NotAWeek::Week));
        check(whole(date(2026, 12, 7), 300), Err(NotAWeek::Week));
        check(whole(date(2025, 11, 24), 300), Err(NotAWeek::Week));
        check(whole(MONDAY, 10_081), Err(NotAWeek::Whole));
        let mut days = [None; 7];
        days[3] = Some(Minutes(1441));
        check(WorkedWeek { monday: MONDAY, worked: Some(Worked::ByDay(days)) }, Err(NotAWeek::Day(3)));
    }

    #[test]
    fn the_own_record_stands_before_what_a_check_in_says() {
        let at = |day: Date| day.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp();
        let answers = |worked| WorkAnswers {
            plan_fit: PlanFit::Fits,
            recovered_next_morning: None,
            worked: Some(Minutes(worked)),
        };
        let work_answers = vec![(at(date(2026, 11, 20)), answers(100)), (at(date(2026, 11, 27)), answers(200))];
        let worked = vec![whole(MONDAY, 240), whole(date(2026, 11, 30), 60)];
        let health = HealthState { work_answers, worked, ..HealthState::default() };
        let listed = list_worked(&health, |at| at.to_zoned_datetime(TimeZone::UTC).date());
        let expect = [(date(2026, 11, 16), 100), (MONDAY, 240), (date(2026, 11, 30), 60)];
        assert_eq!(listed, expect.map(|(day, minutes)| (day, Minutes(minutes))));
        assert_eq!(find_whole_week(&health, date(2026, 11, 27), TODAY), Some(Minutes(240)));
        assert_eq!(find_whole_week(&health, TODAY, TODAY), None, "a week that runs says nothing yet");
    }
}
