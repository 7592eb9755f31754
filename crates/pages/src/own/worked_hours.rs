//! Hours worked, recorded at any time: day by day, or the whole week in one number. The person's own record.

use askama::Template;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, WeekHours};
use houvast_casework::trend::monday_of;
use houvast_casework::worked::{NotAWeek, Worked, WorkedWeek};
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::specimen;
use super::words::say_minutes;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::agreed_hours::WEEK;

/// The fields of the seven days.
pub const DAYS: [&str; 7] = ["day-0", "day-1", "day-2", "day-3", "day-4", "day-5", "day-6"];

/// A week as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkedForm {
    /// The Monday, as `2026-11-30`; this week where it is empty.
    pub week: String,
    /// Monday to Sunday, in hours.
    pub days: [String; 7],
    /// The whole week, in hours.
    pub whole: String,
}

impl WorkedForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let find = |name: &str| find_value(pairs, name).to_owned();
        Self { week: find("week"), days: DAYS.map(find), whole: find("whole") }
    }

    /// A week with what was recorded for it, to be changed.
    #[must_use]
    pub fn of(monday: Date, record: Option<&WorkedWeek>, t: &Speaker) -> Self {
        let hours = |minutes: Minutes| t.bare_hours(i64::from(minutes.0));
        let mut form = Self { week: monday.to_string(), ..Self::default() };
        match record.and_then(|record| record.worked) {
            Some(Worked::Whole(minutes)) => form.whole = hours(minutes),
            Some(Worked::ByDay(days)) => form.days = days.map(|day| day.map(hours).unwrap_or_default()),
            None => {}
        }
        form
    }

    /// The week that is meant; this one where no week that can be recorded stands there.
    #[must_use]
    pub fn monday(&self, today: Date) -> Date {
        let can_be_recorded = |monday: &Date| WorkedWeek { monday: *monday, worked: None }.check(today).is_ok();
        self.week.parse().ok().filter(can_be_recorded).unwrap_or_else(|| monday_of(today))
    }

    /// The record of the week; nothing typed takes it back.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self, today: Date) -> Result<WorkedWeek, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut hours = |field: &str, typed: &str| {
            let read = Minutes::parse_hours(typed).ok();
            if read.is_none() && !typed.is_empty() {
                faults.push(FieldFault::of(field, "check_in-fault-worked"));
            }
            read
        };
        let days: Vec<Option<Minutes>> =
            DAYS.iter().zip(&self.days).map(|(field, typed)| hours(field, typed)).collect();
        let whole = hours("whole", &self.whole);
        let by_day = <[Option<Minutes>; 7]>::try_from(days).ok().filter(|days| days.iter().any(Option::is_some));
        if whole.is_some() && by_day.is_some() {
            faults.push(FieldFault::of("whole", "worked-fault-both"));
        }
        let monday = if self.week.is_empty() { Ok(monday_of(today)) } else { self.week.parse() };
        let worked = by_day.map(Worked::ByDay).or(whole.map(Worked::Whole));
        let record = monday.map_err(|_| NotAWeek::Week).and_then(|monday| WorkedWeek { monday, worked }.check(today));
        match record {
            Ok(record) if faults.is_empty() => return Ok(record),
            Ok(_) => {}
            Err(NotAWeek::Week) => faults.push(FieldFault::of("week", "worked-fault-week")),
            Err(NotAWeek::Day(day)) => faults.push(FieldFault::of(DAYS[day], "worked-fault-day")),
            Err(NotAWeek::Whole) => faults.push(FieldFault::of("whole", "check_in-fault-worked")),
        }
        Err(faults)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "own/worked_hours.html")]
pub struct WorkedHoursPage {
    /// What stands around it.
    pub frame: Frame,
    /// The day it is for the person.
    pub today: Date,
    /// The week of the plan beside it.
    pub planned: Option<WeekHours>,
    /// What was typed.
    pub form: WorkedForm,
    /// What does not fit.
    pub faults: Faults,
}

impl WorkedHoursPage {
    /// A week beside the plan.
    #[must_use]
    pub fn new(frame: Frame, today: Date, plan: Option<&HoursPlan>, form: WorkedForm, faults: Faults) -> Self {
        let planned = plan.and_then(|plan| plan.find_week_on(form.monday(today))).map(|(_, week)| week);
        Self { frame, today, planned, form, faults }
    }

    /// A week of which two days are recorded.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut form = WorkedForm { week: specimen::today().to_string(), ..WorkedForm::default() };
        form.days[0] = "2,5".to_owned();
        form.days[1] = "0".to_owned();
        Self::new(in_own_space(frame), specimen::today(), Some(&specimen::plan()), form, Faults::default())
    }

    /// Days, a sum and words where a number belongs.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut form = WorkedForm { week: "2027-01-04".to_owned(), whole: "8".to_owned(), ..WorkedForm::default() };
        form.days[0] = "2".to_owned();
        form.days[2] = "veel".to_owned();
        let faults = say_all(&form.read(specimen::today()).err().unwrap_or_default(), &frame.t);
        Self::new(in_own_space(frame), specimen::today(), None, form, faults)
    }

    /// The week the form is about.
    #[must_use]
    pub fn monday(&self) -> Date {
        self.form.monday(self.today)
    }

    /// "Week of 30 November 2026".
    #[must_use]
    pub fn say_week(&self) -> String {
        let t = &self.frame.t;
        t.say_with("worked-week", &[("date", t.short_date(self.monday()).into())])
    }

    /// Field, day, what was typed, what was planned.
    #[must_use]
    pub fn list_days(&self) -> Vec<(&'static str, &'static str, &str, Option<String>)> {
        let t = &self.frame.t;
        let planned = |day: usize| {
            let minutes = self.planned.map(|week| week.0[day]).filter(|minutes| minutes.0 > 0)?;
            Some(t.say_with("worked-planned", &[("hours", say_minutes(t, minutes).into())]))
        };
        let day = |at: usize| (DAYS[at], t.weekday(WEEK[at]), self.form.days[at].as_str(), planned(at));
        (0..7).map(day).collect()
    }

    /// The address of the week before, and of the week after where it has begun.
    #[must_use]
    pub fn list_other_weeks(&self) -> (String, Option<String>) {
        let address = |monday: Date| format!("/own/plan/worked?week={monday}");
        let after = self.monday().saturating_add(1.week());
        (address(self.monday().saturating_sub(1.week())), (after <= self.today).then(|| address(after)))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 12, 2);

    fn read(of: &[(&str, &str)]) -> Result<WorkedWeek, Vec<FieldFault>> {
        let pairs: Vec<_> = of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        WorkedForm::from_pairs(&pairs).read(TODAY)
    }

    #[test]
    fn days_or_the_whole_week_are_read_and_nothing_takes_it_back() {
        let monday = date(2026, 11, 30);
        let whole = Some(Worked::Whole(Minutes(450)));
        assert_eq!(read(&[("whole", "7,5")]), Ok(WorkedWeek { monday, worked: whole }));
        let worked = read(&[("week", "2026-11-23"), ("day-0", "2:30"), ("day-4", "0")]).unwrap().worked.unwrap();
        assert_eq!(worked.total(), Minutes(150));
        assert_eq!(read(&[]), Ok(WorkedWeek { monday, worked: None }));
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let check = |of: &[(&str, &str)], expect: &[&str]| {
            let faults = read(of).unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect, "{of:?}");
        };
        check(&[("day-1", "veel"), ("whole", "x")], &["day-1", "whole"]);
        check(&[("day-1", "2"), ("whole", "8")], &["whole"]);
        check(&[("week", "2026-12-07"), ("whole", "8")], &["week"]);
        check(&[("day-6", "25")], &["day-6"]);
    }
}
