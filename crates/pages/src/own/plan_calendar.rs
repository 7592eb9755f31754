//! One calendar of treatment, rest, check-ups, exercise, travel and work: day by day, for the weeks to come. The person's own.

use askama::Template;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::PlanMade;
use houvast_casework::plan_wish::PlanWish;
use houvast_language::{Speaker, Value};
use jiff::ToSpan;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::specimen;
use super::words::{say_minutes, say_work};
use crate::frame::Frame;

/// Weeks shown.
const WEEKS: i64 = 6;

/// A day with everything on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// "Monday 30 November 2026".
    pub date: String,
    /// What is on it, in words.
    pub on_it: Vec<String>,
    /// It is today.
    pub is_today: bool,
}

/// A week of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarWeek {
    /// "Week of 30 November 2026: 7.5 hours".
    pub head: String,
    /// Monday to Sunday, days with something on them.
    pub days: Vec<CalendarDay>,
}

/// The calendar.
#[derive(Template)]
#[template(path = "own/plan_calendar.html")]
pub struct PlanCalendarPage {
    /// What stands around it.
    pub frame: Frame,
    /// The weeks to come, this one first.
    pub weeks: Vec<CalendarWeek>,
}

impl PlanCalendarPage {
    /// The calendar of a plan on a day.
    #[must_use]
    pub fn new(frame: Frame, today: Date, made: Option<&PlanMade>) -> Self {
        let t = frame.t;
        let weeks = made.map(|made| list_weeks(&made.hours, made.wish.as_ref(), today, &t)).unwrap_or_default();
        Self { frame, weeks }
    }

    /// Six weeks with everything on them.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut made = specimen::plan_made();
        made.wish = Some(specimen::full_wish());
        Self::new(in_own_space(frame), specimen::today(), Some(&made))
    }

    /// No plan yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), None)
    }
}

fn list_weeks(hours: &HoursPlan, wish: Option<&PlanWish>, today: Date, t: &Speaker) -> Vec<CalendarWeek> {
    let first = today.saturating_sub(i32::from(today.weekday().to_monday_zero_offset()).days());
    let week = |number: i64| {
        let monday = first.saturating_add((7 * number).days());
        let work = hours.find_week_on(monday).map(|(_, week)| week).unwrap_or_default();
        let days = work.0.iter().zip(0_i64..).map(|(minutes, day)| {
            let date = monday.saturating_add(day.days());
            CalendarDay { date: t.date(date), on_it: list_on(date, *minutes, wish, t), is_today: date == today }
        });
        let args = [("date", Value::from(t.short_date(monday))), ("hours", say_minutes(t, work.total()).into())];
        CalendarWeek {
            head: t.say_with("plan-calendar-week", &args),
            days: days.filter(|day| !day.on_it.is_empty()).collect(),
        }
    };
    (0..WEEKS).map(week).collect()
}

/// What is on a day: work first, then what counts beside it.
fn list_on(date: Date, work: Minutes, wish: Option<&PlanWish>, t: &Speaker) -> Vec<String> {
    let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
    let mut on_it = Vec::new();
    if work.0 > 0 {
        on_it.push(t.say_with("plan-calendar-work", &[("time", say_work(t, wish, weekday, work).into())]));
    }
    let Some(wish) = wish else { return on_it };
    if work.0 > 0 && wish.commute.0 > 0 {
        let minutes = Value::from(i64::from(wish.commute.0));
        on_it.push(t.say_with("plan-calendar-travel", &[("n", minutes)]));
    }
    if let Some(cycle) = &wish.treatment {
        let since = cycle.days().map(|day| i64::from((date - day).get_days())).filter(|since| *since >= 0).min();
        let (rest, light) = (i64::from(cycle.rest_days), i64::from(cycle.light_days));
        match since {
            Some(0) => on_it.push(t.say("plan-calendar-treatment")),
            Some(since) if since <= rest => on_it.push(t.say("plan-calendar-rest")),
            Some(since) if since <= rest + light => on_it.push(t.say("plan-calendar-light")),
            _ => {}
        }
    }
    if wish.check_ups.contains(&date) {
        on_it.push(t.say("plan-calendar-check_up"));
    }
    if wish.away.iter().any(|away| (away.from..=away.until).contains(&date)) {
        on_it.push(t.say("plan-calendar-away"));
    }
    if let Some(minutes) = wish.exercise.get(weekday).filter(|minutes| minutes.0 > 0) {
        on_it.push(t.say_with("plan-calendar-exercise", &[("n", Value::from(i64::from(minutes.0)))]));
    }
    on_it
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_shows_work_and_everything_beside_it() {
        let t = Speaker::default();
        let wish = specimen::full_wish();
        let count = |day, work| list_on(day, Minutes(work), Some(&wish), &t).len();
        assert_eq!(count(date(2026, 12, 8), 0), 1, "the treatment");
        assert_eq!(count(date(2026, 12, 9), 0), 1, "rest");
        assert_eq!(count(date(2026, 12, 11), 240), 3, "work, travel and a light day");
        assert_eq!(count(date(2026, 12, 14), 0), 0, "nothing");
        assert_eq!(count(date(2027, 1, 6), 0), 1, "a check-up");
        assert_eq!(list_on(date(2026, 12, 11), Minutes(240), None, &t).len(), 1);
    }
}
