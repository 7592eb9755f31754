//! Two versions of the own plan side by side, week by week, with why each was made. The person's own.

use askama::Template;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::{PlanVersion, WhyChanged};
use houvast_language::{Speaker, Value};
use jiff::ToSpan;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::specimen;
use crate::frame::Frame;

/// A week of two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedWeek {
    /// The Monday.
    pub of: String,
    /// Hours of the one and of the other, and by how much the other differs; a dash where there is none.
    pub cells: [String; 3],
    /// The hours differ.
    pub differs: bool,
}

/// The comparison.
#[derive(Template)]
#[template(path = "own/compare_plans.html")]
pub struct ComparePlansPage {
    /// What stands around it.
    pub frame: Frame,
    /// Every version in words, oldest first: since when, and why.
    pub versions: Vec<String>,
    /// The places of the two that are compared.
    pub compared: (usize, usize),
    /// Week by week, from the first of either until both have come to their end.
    pub weeks: Vec<ComparedWeek>,
}

impl ComparePlansPage {
    /// Two versions by their places, oldest first; without a place that there is, the last change.
    #[must_use]
    pub fn new(frame: Frame, versions: &[PlanVersion], asked: (Option<usize>, Option<usize>)) -> Self {
        let t = frame.t;
        let last = versions.len().saturating_sub(1);
        let find = |place: Option<usize>| place.filter(|place| *place <= last);
        let compared = (find(asked.0).unwrap_or(last.saturating_sub(1)), find(asked.1).unwrap_or(last));
        let pair = versions.get(compared.0).zip(versions.get(compared.1));
        let weeks = pair.map(|(one, other)| list_weeks(&one.hours, &other.hours, &t)).unwrap_or_default();
        Self { frame, versions: versions.iter().map(|version| say_version(version, &t)).collect(), compared, weeks }
    }

    /// A plan that was held at its second step.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut hours = specimen::plan();
        hours.steps[1].weeks += 2;
        let version = |hours, why| PlanVersion { at: specimen::now(), hours, why };
        let versions = [version(specimen::plan(), WhyChanged::Wished), version(hours, WhyChanged::Held)];
        Self::new(in_own_space(frame), &versions, (None, None))
    }

    /// One version alone.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        let only = PlanVersion { at: specimen::now(), hours: specimen::plan(), why: WhyChanged::Wished };
        Self::new(in_own_space(frame), &[only], (None, None))
    }

    /// The version at a place, in words.
    #[must_use]
    pub fn say(&self, place: &usize) -> &str {
        self.versions.get(*place).map(String::as_str).unwrap_or_default()
    }

    /// Whether no week differs.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.weeks.iter().all(|week| !week.differs)
    }
}

fn say_version(version: &PlanVersion, t: &Speaker) -> String {
    let args = [
        ("date", Value::from(t.date(t.day_of(version.at)))),
        ("why", t.named("plan-because", version.why.name()).into()),
    ];
    t.say_with("plan-compare-version", &args)
}

fn list_weeks(one: &HoursPlan, other: &HoursPlan, t: &Speaker) -> Vec<ComparedWeek> {
    let last = one.last_step_starts_on().max(other.last_step_starts_on());
    let mut monday = one.starts_on.min(other.starts_on);
    let mut weeks = Vec::new();
    while monday <= last {
        weeks.push(week_of(monday, one, other, t));
        monday = monday.saturating_add(7.days());
    }
    weeks
}

fn week_of(monday: Date, one: &HoursPlan, other: &HoursPlan, t: &Speaker) -> ComparedWeek {
    let total = |hours: &HoursPlan| hours.find_week_on(monday).map(|(_, week)| week.total());
    let (before, after) = (total(one), total(other));
    let dash = || "–".to_owned();
    let say = |minutes: Option<Minutes>| minutes.map_or_else(dash, |minutes| t.bare_hours(i64::from(minutes.0)));
    let by = before.zip(after).map(|(before, after)| i64::from(after.0) - i64::from(before.0)).filter(|by| *by != 0);
    let by = by.map(|by| format!("{}{}", if by > 0 { "+" } else { "−" }, t.bare_hours(by.abs())));
    let cells = [say(before), say(after), by.unwrap_or_else(dash)];
    ComparedWeek { of: t.short_date(monday), cells, differs: before != after }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_week_says_by_how_much_the_other_version_differs() {
        let page = ComparePlansPage::sample(Frame::open(Speaker::default(), "/own/plan/compare"));
        let cells: Vec<_> = page.weeks.iter().map(|week| week.cells.each_ref().map(String::as_str)).collect();
        assert_eq!(cells[3..7], [["11", "11", "–"], ["15", "11", "−4"], ["15", "11", "−4"], ["18,75", "15", "−3,75"]]);
        assert_eq!(page.weeks.len(), 15, "until both have come to their end");
        assert_eq!(page.weeks.last().unwrap().cells[2], "–");
        assert!(page.say(&page.compared.1).contains("dezelfde uren langer"), "{:?}", page.versions);
        assert!(!page.is_same());
    }

    #[test]
    fn what_is_asked_for_and_not_there_is_the_last_change() {
        let versions = [WhyChanged::Wished, WhyChanged::Held, WhyChanged::PlanB].map(|why| PlanVersion {
            at: specimen::now(),
            hours: specimen::plan(),
            why,
        });
        let compared = |asked| {
            let frame = Frame::open(Speaker::default(), "/own/plan/compare");
            ComparePlansPage::new(frame, &versions, asked).compared
        };
        assert_eq!(compared((None, None)), (1, 2));
        assert_eq!(compared((Some(0), Some(7))), (0, 2));
        assert_eq!(compared((Some(2), Some(0))), (2, 0));
    }

    #[test]
    fn weeks_that_one_of_them_did_not_have_yet_are_a_dash() {
        let mut later = specimen::plan();
        later.starts_on = later.starts_on.saturating_add(7.days());
        let weeks = list_weeks(&specimen::plan(), &later, &Speaker::default());
        assert_eq!((weeks[0].cells[1].as_str(), weeks[0].differs), ("–", true));
    }
}
