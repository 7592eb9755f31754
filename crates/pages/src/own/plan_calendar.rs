//! One calendar of treatment, rest, check-ups, exercise, travel and work: day by day, for the weeks to come. It reads the plan,
//! the wish behind it and the person's own line. The person's own.

use askama::Template;
use houvast_casework::case::HealthState;
use houvast_casework::hours::Minutes;
use houvast_casework::moment::{Moment, MomentKind};
use houvast_casework::own_days::{DaysBeside, list_beside};
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_wish::PlanWish;
use houvast_casework::trend::monday_of;
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
    /// What goes on through the week, in words: what lasts too long to belong to a day.
    pub goes_on: Vec<String>,
    /// Monday to Sunday, days with something on them.
    pub days: Vec<CalendarDay>,
}

/// The calendar.
#[derive(Template)]
#[template(path = "own/plan_calendar.html")]
pub struct PlanCalendarPage {
    /// What stands around it.
    pub frame: Frame,
    /// Since when everything rests.
    pub resting_since: Option<Date>,
    /// The weeks to come, this one first.
    pub weeks: Vec<CalendarWeek>,
}

impl PlanCalendarPage {
    /// The calendar of a person on a day. While everything rests, the hours of the plan are left out.
    #[must_use]
    pub fn new(frame: Frame, today: Date, health: &HealthState) -> Self {
        let t = frame.t;
        let resting_since = health.resting_since.map(|since| t.day_of(since));
        let weeks = Own::of(health).list_weeks(today, &t);
        let has_some = health.plan.is_some() || weeks.iter().any(|week| !week.is_empty());
        Self { frame, resting_since, weeks: if has_some { weeks } else { Vec::new() } }
    }

    /// Six weeks with everything on them.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), &sample_health())
    }

    /// A plan that rests beside what stands on the line.
    #[must_use]
    pub fn resting(frame: Frame) -> Self {
        let health = HealthState { resting_since: Some(specimen::now()), ..sample_health() };
        Self::new(in_own_space(frame), specimen::today(), &health)
    }

    /// Nothing yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), &HealthState::default())
    }

    /// Since when it rests.
    #[must_use]
    pub fn say_resting(&self) -> Option<String> {
        let t = &self.frame.t;
        self.resting_since.map(|since| t.say_with("plan-resting", &[("date", t.date(since).into())]))
    }
}

impl CalendarWeek {
    fn is_empty(&self) -> bool {
        self.days.is_empty() && self.goes_on.is_empty()
    }
}

/// A treatment that lasts, one day of it, a check-up, and a plan with its wish.
fn sample_health() -> HealthState {
    let mut made = specimen::plan_made();
    made.wish = Some(specimen::full_wish());
    let mut moments = specimen::moments();
    let of_line = |kind, on, until| Moment { kind, on, until, words: None, ..moments[0].clone() };
    let (first, last) = (jiff::civil::date(2026, 12, 1), jiff::civil::date(2027, 1, 20));
    let more = [of_line(MomentKind::Treatment, first, Some(last)), of_line(MomentKind::CheckUp, first, None)];
    moments.extend(more);
    HealthState { plan: Some(made.hours.clone()), plan_made: Some(made), moments, ..HealthState::default() }
}

/// What is read of a case for the calendar.
struct Own<'a> {
    /// The hours with the days at home, unless everything rests.
    hours: Option<&'a HoursPlan>,
    health: &'a HealthState,
    wish: Option<&'a PlanWish>,
    beside: Vec<DaysBeside>,
}

impl<'a> Own<'a> {
    fn of(health: &'a HealthState) -> Self {
        let wish = health.plan_made.as_ref().and_then(|made| made.wish.as_ref());
        let beside = wish.map(|wish| list_beside(wish, &health.moments)).unwrap_or_default();
        Self { hours: health.plan.as_ref().filter(|_| health.resting_since.is_none()), health, wish, beside }
    }

    fn list_weeks(&self, today: Date, t: &Speaker) -> Vec<CalendarWeek> {
        let first = monday_of(today);
        (0..WEEKS).map(|number| self.week_of(first.saturating_add((7 * number).days()), today, t)).collect()
    }

    fn week_of(&self, monday: Date, today: Date, t: &Speaker) -> CalendarWeek {
        let work = self.hours.and_then(|hours| hours.find_week_on(monday)).map(|(_, week)| week).unwrap_or_default();
        let days = work.0.iter().zip(0_i64..).map(|(minutes, day)| {
            let date = monday.saturating_add(day.days());
            CalendarDay { date: t.date(date), on_it: self.list_on(date, *minutes, t), is_today: date == today }
        });
        let sunday = monday.saturating_add(6.days());
        let goes_on = self.health.moments.iter().filter(|moment| moment.is_long());
        let goes_on = goes_on.filter(|moment| moment.on <= sunday && moment.until >= Some(monday));
        let hours = say_minutes(t, work.total());
        let args = [("date", Value::from(t.short_date(monday))), ("hours", hours.into())];
        CalendarWeek {
            head: t.say_with(if self.hours.is_some() { "plan-calendar-week" } else { "plan-calendar-week-of" }, &args),
            goes_on: goes_on.map(|moment| say_long(moment, t)).collect(),
            days: days.filter(|day| !day.on_it.is_empty()).collect(),
        }
    }

    // keys: plan-calendar-treatment plan-calendar-rest plan-calendar-light plan-calendar-check_up plan-calendar-away
    /// What is on a day: work first, then what counts beside it.
    fn list_on(&self, date: Date, work: Minutes, t: &Speaker) -> Vec<String> {
        let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        let mut on_it = self.list_work(date, weekday, work, t);
        let moments = self.health.moments.iter().filter(|moment| moment.is_on(date) && !moment.is_long());
        on_it.extend(moments.map(|moment| say_moment(moment, t)));
        let beside = self.beside.iter().filter(|days| days.is_on(date));
        on_it.extend(beside.map(|days| t.named("plan-calendar", days.what.name())));
        let exercise = self.wish.and_then(|wish| wish.exercise.get(weekday)).filter(|minutes| minutes.0 > 0);
        on_it.extend(
            exercise.map(|minutes| t.say_with("plan-calendar-exercise", &[("n", Value::from(i64::from(minutes.0)))])),
        );
        on_it
    }

    /// Work, and the way to it on days that are not at home.
    fn list_work(&self, date: Date, weekday: usize, work: Minutes, t: &Speaker) -> Vec<String> {
        if work.0 == 0 {
            return Vec::new();
        }
        let time = say_work(t, self.wish, weekday, work);
        let mut said = vec![t.say_with("plan-calendar-work", &[("time", time.into())])];
        let is_home = self.health.plan_made.as_ref().is_some_and(|made| made.home_on(date)[weekday]);
        let travel = self.wish.map(|wish| wish.commute).filter(|commute| commute.0 > 0 && !is_home);
        if is_home {
            said.push(t.say("plan-calendar-at_home"));
        }
        said.extend(
            travel.map(|commute| t.say_with("plan-calendar-travel", &[("n", Value::from(i64::from(commute.0)))])),
        );
        said
    }
}

/// What a moment is, with the person's own words.
fn say_moment(moment: &Moment, t: &Speaker) -> String {
    let kind = t.named("line-kind", moment.kind.name());
    moment.words.as_ref().map_or(kind.clone(), |words| format!("{kind}: {words}"))
}

/// The same with its days.
fn say_long(moment: &Moment, t: &Speaker) -> String {
    let until = moment.until.unwrap_or(moment.on);
    let days = [("from", Value::from(t.date(moment.on))), ("until", t.date(until).into())];
    format!("{}, {}", say_moment(moment, t), t.say_with("line-from-until", &days))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn on(health: &HealthState, day: Date, work: u32) -> Vec<String> {
        Own::of(health).list_on(day, Minutes(work), &Speaker::default())
    }

    #[test]
    fn a_day_shows_work_and_everything_beside_it() {
        let health = sample_health();
        let check = |day, work, expect: &[&str]| assert_eq!(on(&health, day, work), expect, "{day}");
        check(date(2026, 12, 8), 0, &["behandeling"]);
        check(date(2026, 12, 9), 0, &["rust"]);
        check(date(2026, 12, 11), 240, &["werk: 4 uur, 9.00 uur tot 13.00 uur", "onderweg: 100 minuten", "rustig aan"]);
        check(date(2026, 12, 14), 0, &[]);
        check(date(2027, 1, 6), 0, &["controle"]);
        check(date(2026, 12, 2), 240, &["werk: 4 uur, 9.00 uur tot 13.00 uur", "thuis"]);
    }

    #[test]
    fn what_stands_on_the_line_is_there_with_and_without_a_plan_and_once() {
        let mut health = sample_health();
        let words = Some("Operatie".to_owned());
        let treatment = Moment {
            kind: MomentKind::Treatment,
            on: date(2026, 12, 8),
            until: None,
            words,
            ..health.moments[0].clone()
        };
        health.moments.push(treatment);
        assert_eq!(on(&health, date(2026, 12, 8), 0), ["behandeling: Operatie"]);
        assert_eq!(on(&health, date(2026, 12, 1), 0), ["controle"]);
        health.plan = None;
        health.plan_made = None;
        let page =
            PlanCalendarPage::new(Frame::open(Speaker::default(), "/own/plan/calendar"), specimen::today(), &health);
        assert_eq!(
            page.weeks[0].goes_on,
            ["behandeling, van dinsdag 1 december 2026 tot en met woensdag 20 januari 2027"]
        );
        assert_eq!(page.weeks[0].days.len(), 1, "the check-up: {:?}", page.weeks[0]);
        assert!(!page.weeks[0].head.contains("uur"), "{}", page.weeks[0].head);
    }

    #[test]
    fn while_everything_rests_only_the_hours_are_left_out() {
        let page = PlanCalendarPage::resting(Frame::open(Speaker::default(), "/own/plan/calendar"));
        let days: Vec<&String> = page.weeks.iter().flat_map(|week| &week.days).flat_map(|day| &day.on_it).collect();
        assert!(days.iter().all(|one| !one.starts_with("werk") && !one.starts_with("onderweg")), "{days:?}");
        assert!(days.iter().any(|one| *one == "behandeling") && page.say_resting().is_some());
    }
}
