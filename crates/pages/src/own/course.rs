//! The whole course of the own plan: planned, worked and plan B, week by week, as a drawing and as the table that says the same.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_b::PlanB;
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::work::hours_chart::{Bar, GROUND, bars};

/// A week of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseWeek {
    /// Its bar.
    pub bar: Bar,
    /// Where the mark of the hours worked stands.
    pub worked_y: Option<u32>,
    /// Where the line of plan B stands.
    pub plan_b_y: Option<u32>,
    /// The Monday, planned, worked, plan B.
    pub cells: [String; 4],
}

/// The course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Week by week.
    pub weeks: Vec<CourseWeek>,
    /// Whether there is a plan B.
    pub has_plan_b: bool,
}

/// Hours worked in the week of a Monday.
pub type Worked = Vec<(Date, Minutes)>;

impl Course {
    /// A plan beside what was worked and what plan B would be.
    #[must_use]
    pub fn of(hours: &HoursPlan, plan_b: Option<&PlanB>, worked: &Worked, today: Date, t: &Speaker) -> Self {
        let highest = hours.weeks().map(|week| week.total().0).max().unwrap_or_default().max(1);
        let weeks = bars(hours, today, t).into_iter().zip(hours.weeks()).enumerate().map(|(number, (bar, week))| {
            let monday = hours.starts_on.saturating_add((7 * i64::try_from(number).unwrap_or_default()).days());
            let worked = worked.iter().rev().find(|(of, _)| *of == monday).map(|(_, minutes)| minutes.0);
            let other = plan_b.and_then(|plan_b| plan_b.find_on(monday)).map(|row| row.week.total().0);
            let tallest = GROUND - bars_top();
            let y = |minutes: u32| GROUND - (minutes.min(highest) * tallest / highest);
            let say = |minutes: u32| t.bare_hours(i64::from(minutes));
            let or_dash = |minutes: Option<u32>| minutes.map_or_else(|| "–".to_owned(), say);
            CourseWeek {
                bar,
                worked_y: worked.map(y),
                plan_b_y: other.map(y),
                cells: [t.short_date(monday), say(week.total().0), or_dash(worked), or_dash(other)],
            }
        });
        Self { weeks: weeks.collect(), has_plan_b: plan_b.is_some() }
    }
}

/// The upper end of the highest bar.
fn bars_top() -> u32 {
    44
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::specimen;

    #[test]
    fn worked_hours_stand_beside_the_week_they_belong_to() {
        let plan = specimen::plan();
        let worked = vec![(plan.starts_on, Minutes(420))];
        let course = Course::of(&plan, Some(&specimen::plan_b()), &worked, specimen::today(), &Speaker::default());
        assert_eq!(course.weeks[0].cells[1..], ["7,5", "7", "3,5"]);
        assert_eq!(course.weeks[1].cells[2], "–");
        assert_eq!(course.weeks.len(), plan.weeks().count());
    }

    #[test]
    fn more_than_planned_stays_inside_the_drawing() {
        let plan = specimen::plan();
        let worked = vec![(plan.starts_on, Minutes(4000))];
        let course = Course::of(&plan, None, &worked, specimen::today(), &Speaker::default());
        assert_eq!(course.weeks[0].worked_y, Some(bars_top()));
    }
}
