//! Agreed hours as bars, one per week, drawn on the server. The table beside it says the same.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_language::Speaker;
use jiff::civil::Date;

/// Width of the drawing in its own units.
pub const WIDTH: u32 = 640;
/// The line the bars stand on.
pub const GROUND: u32 = 156;
/// Room for the highest bar.
const TALLEST: u32 = 112;
const LEFT: u32 = 24;
/// Narrower than this two figures would touch.
const FIGURE_WIDTH: u32 = 48;

/// One week as a bar. All measures in units of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Left side.
    pub x: u32,
    /// Upper side.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// The middle, where figures stand.
    pub middle: u32,
    /// Its class: `done`, `present` or `next`.
    pub when: &'static str,
    /// The hours, where there is room and they differ from the bar before.
    pub hours: Option<String>,
    /// The number of the week, from 1, where there is room.
    pub week: Option<usize>,
}

impl Bar {
    /// Where the figure above the bar stands.
    #[must_use]
    pub fn figure_y(&self) -> u32 {
        self.y.saturating_sub(8)
    }

    /// Where the mark of the present week stands.
    #[must_use]
    pub fn mark_y(&self) -> u32 {
        self.y.saturating_sub(30)
    }

    /// Whether this is the present week.
    #[must_use]
    pub fn is_now(&self) -> bool {
        self.when == "present"
    }
}

/// The bars of a plan, seen on a day.
#[must_use]
pub fn bars(plan: &HoursPlan, today: Date, t: &Speaker) -> Vec<Bar> {
    let totals: Vec<Minutes> = plan.weeks().map(|week| week.total()).collect();
    let count = u32::try_from(totals.len()).unwrap_or(u32::MAX).max(1);
    let highest = totals.iter().map(|total| total.0).max().unwrap_or(0).max(1);
    let pitch = ((WIDTH - 2 * LEFT) / count).clamp(1, 72);
    let width = if pitch > 8 { pitch * 4 / 5 } else { pitch };
    let now = find_present_week(plan, today, totals.len());
    let mut figure_free_from = 0;
    let mut week_free_from = 0;
    let mut before = None;
    let mut bars = Vec::with_capacity(totals.len());
    for ((number, total), x) in totals.iter().enumerate().zip((LEFT..).step_by(pitch as usize)) {
        let height = total.0 * TALLEST / highest;
        let middle = x + width / 2;
        let shows_hours = before != Some(*total) && middle >= figure_free_from;
        let shows_week = middle >= week_free_from;
        if shows_hours {
            figure_free_from = middle + FIGURE_WIDTH;
        }
        if shows_week {
            week_free_from = middle + FIGURE_WIDTH;
        }
        let y = GROUND - height;
        let hours = shows_hours.then(|| t.bare_hours(i64::from(total.0)));
        let week = shows_week.then_some(number + 1);
        bars.push(Bar { x, y, width, height, middle, when: when(number, now), hours, week });
        before = Some(*total);
    }
    bars
}

/// The week that holds on a day; past the end the last one, which stays.
fn find_present_week(plan: &HoursPlan, today: Date, count: usize) -> Option<usize> {
    plan.find_week_on(today).map(|(number, _)| number.min(count.saturating_sub(1)))
}

fn when(number: usize, now: Option<usize>) -> &'static str {
    match now {
        Some(now) if number < now => "done",
        Some(now) if number == now => "present",
        _ => "next",
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::plan::{Step, WeekHours};
    use jiff::civil::date;

    use super::*;

    fn plan(weeks: &[(u8, u32)]) -> HoursPlan {
        let step = |(weeks, minutes): &(u8, u32)| Step { weeks: *weeks, week: WeekHours([Minutes(*minutes); 7]) };
        HoursPlan::new(date(2026, 11, 30), weeks.iter().map(step).collect()).unwrap()
    }

    #[test]
    fn the_present_week_is_marked_once_and_the_last_stays() {
        let plan = plan(&[(2, 60), (1, 120)]);
        let whens = |day| bars(&plan, day, &Speaker::default()).iter().map(|bar| bar.when).collect::<Vec<_>>();
        assert_eq!(whens(date(2026, 11, 29)), ["next", "next", "next"]);
        assert_eq!(whens(date(2026, 12, 8)), ["done", "present", "next"]);
        assert_eq!(whens(date(2028, 1, 1)), ["done", "done", "present"]);
    }

    #[test]
    fn the_longest_plan_stays_inside_the_drawing_and_its_figures_do_not_touch() {
        for count in [1, 7, 12, 52, 156] {
            let bars = bars(
                &plan(&[(count / 2, 60), (count - count / 2, 480)].map(|(n, m)| (n.max(1), m))),
                date(2026, 12, 1),
                &Speaker::default(),
            );
            assert!(bars.iter().all(|bar| bar.x + bar.width <= WIDTH && bar.y + bar.height == GROUND), "{count}");
            let figures: Vec<u32> = bars.iter().filter(|bar| bar.week.is_some()).map(|bar| bar.middle).collect();
            assert!(figures.windows(2).all(|pair| pair[1] - pair[0] >= FIGURE_WIDTH), "{count}");
        }
    }
}
