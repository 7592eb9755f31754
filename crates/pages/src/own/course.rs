//! The whole course of the own plan: planned, worked and plan B, week by week, as a drawing and as the table that says the same.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_b::PlanB;
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::work::agreed_hours::WEEK;
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

impl Course {
    /// The same for a spreadsheet of the reader's language, with the hours of every day: where the decimal sign is a comma,
    /// cells are parted by a semicolon. The mark before the first cell says that letters are UTF-8.
    #[must_use]
    pub fn csv(hours: &HoursPlan, plan_b: Option<&PlanB>, worked: &Worked, t: &Speaker) -> String {
        let separator = if t.bare_hours(30).contains(',') { ";" } else { "," };
        let say = |minutes: Minutes| t.bare_hours(i64::from(minutes.0));
        let mut head = vec![t.say("plan-course-week")];
        head.extend(WEEK.iter().map(|day| t.weekday(*day).to_owned()));
        head.extend(["plan-course-planned", "plan-course-worked", "plan-b-title"].map(|key| t.say(key)));
        let quoted: Vec<String> = head.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let mut lines = vec![format!("\u{feff}{}", quoted.join(separator))];
        for (number, week) in (0_i64..).zip(hours.weeks()) {
            let monday = hours.starts_on.saturating_add((7 * number).days());
            let mut cells = vec![monday.to_string()];
            cells.extend(week.0.iter().map(|day| say(*day)));
            cells.push(say(week.total()));
            let of_week = worked.iter().rev().find(|(of, _)| *of == monday);
            cells.push(of_week.map(|(_, minutes)| say(*minutes)).unwrap_or_default());
            let plan_b = plan_b.and_then(|plan_b| plan_b.find_on(monday));
            cells.push(plan_b.map(|row| say(row.week.total())).unwrap_or_default());
            lines.push(cells.join(separator));
        }
        lines.join("\r\n") + "\r\n"
    }
}

/// The upper end of the highest bar.
fn bars_top() -> u32 {
    44
}

#[cfg(test)]
mod tests {
    use houvast_language::{Country, Language, Locale};

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
    fn a_spreadsheet_reads_hours_and_headings_of_its_language() {
        let mut plan = specimen::plan();
        plan.steps[0].week.0[0] = Minutes(100);
        let worked = vec![(plan.starts_on, Minutes(420))];
        let lines = |language| {
            let t = Speaker::new(Locale { language, country: Country::Be });
            let csv = Course::csv(&plan, Some(&specimen::plan_b()), &worked, &t);
            let lines: Vec<String> = csv.strip_prefix('\u{feff}').unwrap().lines().take(2).map(str::to_owned).collect();
            assert_eq!(csv.lines().count(), plan.weeks().count() + 1);
            lines
        };
        let german = lines(Language::De);
        assert!(german[0].contains(";\"Montag\";\"Dienstag\";") && german[0].ends_with("\"Plan B\""), "{german:?}");
        assert_eq!(german[1], "2026-11-16;1,67;0;2,5;0;2,5;0;0;6,67;7;3,5");
        let english = lines(Language::En);
        assert!(english[0].contains(",\"Monday\","), "{english:?}");
        assert_eq!(english[1], "2026-11-16,1.67,0,2.5,0,2.5,0,0,6.67,7,3.5");
    }

    #[test]
    fn more_than_planned_stays_inside_the_drawing() {
        let plan = specimen::plan();
        let worked = vec![(plan.starts_on, Minutes(4000))];
        let course = Course::of(&plan, None, &worked, specimen::today(), &Speaker::default());
        assert_eq!(course.weeks[0].worked_y, Some(bars_top()));
    }
}
