//! The person's own picture over weeks: what check-ins and diary say, week by week. Nothing is filled in where nothing was
//! said, nothing is weighed, and no rule reads it.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::case::HealthState;
use crate::check_in::Question;
use crate::diary::{DayQuestion, DiaryState};
use crate::moment::MomentKind;

/// What the picture shows over weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A question about a day.
    Day(DayQuestion),
    /// A question of the check-in.
    Week(Question),
}

impl Measure {
    /// Every measure, those of the diary first.
    pub fn list_all() -> impl Iterator<Item = Self> {
        let days = DayQuestion::ALL.iter().map(|question| Self::Day(*question));
        days.chain(Question::ALL.iter().map(|question| Self::Week(*question)))
    }

    /// The name in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Day(question) => question.name(),
            Self::Week(question) => question.name(),
        }
    }
}

/// One measure over the weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Of what.
    pub measure: Measure,
    /// Week by week in tenths, from 0 to 100: the average of what was said in that week, nothing where nothing was.
    pub tenths: Vec<Option<u8>>,
}

/// Weeks up to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverWeeks {
    /// The Mondays, oldest first.
    pub mondays: Vec<Date>,
    /// In which of them a check-up lies.
    pub has_check_up: Vec<bool>,
    /// Every measure of which something was said.
    pub series: Vec<Series>,
}

/// The Monday of the week of a day.
#[must_use]
pub fn monday_of(day: Date) -> Date {
    day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days())
}

impl OverWeeks {
    /// So many weeks, the one of today the last.
    #[must_use]
    pub fn of(
        (health, diary): (&HealthState, &DiaryState),
        today: Date,
        weeks: u8,
        day_of: impl Fn(Timestamp) -> Date,
    ) -> Self {
        let monday = |ago: u8| monday_of(today).saturating_sub(i32::from(ago).weeks());
        let mondays: Vec<Date> = (0..weeks).rev().map(monday).collect();
        let said = |measure| match measure {
            Measure::Day(question) => {
                diary.days.iter().filter_map(|day| Some((monday_of(day.on), day.find(question)?))).collect::<Vec<_>>()
            }
            Measure::Week(question) => {
                let of_week = |(at, given): &(Timestamp, crate::check_in::Symptoms)| {
                    let answer = given.0.iter().find(|(asked, _)| *asked == question)?.1;
                    Some((monday_of(day_of(*at)), answer))
                };
                health.symptoms.iter().filter_map(of_week).collect()
            }
        };
        let series = Measure::list_all().map(|measure| {
            let said = said(measure);
            Series { measure, tenths: mondays.iter().map(|monday| average(&said, *monday)).collect() }
        });
        let series = series.filter(|one| one.tenths.iter().any(Option::is_some)).collect();
        let has_check_up = mondays.iter().map(|monday| has_check_up(health, *monday)).collect();
        Self { mondays, has_check_up, series }
    }

    /// Whether nothing was said in any of these weeks.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.series.is_empty()
    }
}

fn average(said: &[(Date, u8)], monday: Date) -> Option<u8> {
    let of_week: Vec<u32> =
        said.iter().filter(|(of, _)| *of == monday).map(|(_, answer)| u32::from((*answer).min(10))).collect();
    let count = u32::try_from(of_week.len()).ok().filter(|count| *count > 0)?;
    u8::try_from((of_week.iter().sum::<u32>() * 10 + count / 2) / count).ok()
}

/// A check-up on the line, or among the wishes behind the plan.
fn has_check_up(health: &HealthState, monday: Date) -> bool {
    let sunday = monday.saturating_add(6.days());
    let mut on_line = health.moments.iter().filter(|moment| moment.kind == MomentKind::CheckUp);
    let wish = health.plan_made.as_ref().and_then(|made| made.wish.as_ref());
    on_line.any(|moment| moment.on <= sunday && moment.until.unwrap_or(moment.on) >= monday)
        || wish.is_some_and(|wish| wish.check_ups.iter().any(|day| (monday..=sunday).contains(day)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::check_in::Symptoms;
    use crate::diary::DayNote;
    use crate::ids::MomentId;
    use crate::moment::Moment;

    const TODAY: Date = date(2026, 12, 2);

    fn day_of(at: Timestamp) -> Date {
        at.to_zoned_datetime(TimeZone::UTC).date()
    }

    fn told() -> (HealthState, DiaryState) {
        let at = |day: Date| day.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp();
        let mut health = HealthState::default();
        health.symptoms.push((at(date(2026, 11, 10)), Symptoms(vec![(Question::Fatigue, 6)])));
        health.symptoms.push((at(date(2026, 11, 30)), Symptoms(vec![(Question::Fatigue, 4)])));
        let day = |on, energy| DayNote { on, answers: vec![(DayQuestion::Energy, energy)] };
        let days = vec![day(date(2026, 11, 23), 3), day(date(2026, 11, 25), 4), day(date(2026, 11, 29), 4)];
        (health, DiaryState { days, ..DiaryState::default() })
    }

    #[test]
    fn a_week_in_which_nothing_was_said_stays_empty_and_several_answers_are_averaged() {
        let (health, diary) = told();
        let weeks = OverWeeks::of((&health, &diary), TODAY, 4, day_of);
        assert_eq!(weeks.mondays, [9, 16, 23, 30].map(|day| date(2026, 11, day)));
        let lines: Vec<_> = weeks.series.iter().map(|one| (one.measure.name(), one.tenths.clone())).collect();
        let energy = ("energy", vec![None, None, Some(37), None]);
        assert_eq!(lines, [energy, ("nrs_fatigue", vec![Some(60), None, None, Some(40)])]);
    }

    #[test]
    fn weeks_before_the_period_are_not_shown() {
        let (health, diary) = told();
        let weeks = OverWeeks::of((&health, &diary), TODAY, 1, day_of);
        assert_eq!(weeks.series.len(), 1, "the diary says nothing of this week");
        assert!(OverWeeks::of((&HealthState::default(), &DiaryState::default()), TODAY, 4, day_of).is_empty());
    }

    #[test]
    fn weeks_with_a_check_up_are_marked() {
        let (mut health, diary) = told();
        let (kind, on) = (MomentKind::CheckUp, date(2026, 11, 22));
        health.moments.push(Moment { id: MomentId(uuid::Uuid::from_u128(1)), kind, on, until: None, words: None });
        let weeks = OverWeeks::of((&health, &diary), TODAY, 4, day_of);
        assert_eq!(weeks.has_check_up, [false, true, false, false]);
    }
}
