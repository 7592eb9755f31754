//! Plan B, made together with plan A by the same planner: for every level of A the week that would come in its place.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, WeekHours};
use houvast_casework::plan_b::{Fallback, PlanB};
use houvast_casework::plan_wish::{Aim, PlanWish};
use houvast_planner::optimiser::solve;
use jiff::ToSpan;

use super::change::{Standing, fallback_level};
use super::problem::{Asked, build};
use super::{NoProposal, course};

/// Fills in the grid of a plan B.
///
/// # Errors
/// [`NoProposal`] as for [`super::propose_plan`].
pub fn propose_plan_b(hours: &HoursPlan, wish: &PlanWish, wished: PlanB) -> Result<PlanB, NoProposal> {
    let mut grid: Vec<Fallback> = Vec::new();
    let mut highest = 0;
    let mut monday = hours.starts_on;
    for step in &hours.steps {
        let total = step.week.total().0;
        // The ramp never falls: only a new highest week is a new level.
        if total > highest {
            let before = Minutes(if highest == 0 { total / 2 } else { highest });
            let standing = Standing { level: Minutes(total), before };
            let week = week_of(wish, fallback_level(wish, standing, wished.hours))?;
            grid.push(Fallback { from: monday, level: Minutes(total), week });
            highest = total;
        }
        monday = monday.saturating_add((7 * i32::from(step.weeks)).days());
    }
    Ok(PlanB { grid, ..wished })
}

/// The best week of so many hours: no treatment in it, no step.
fn week_of(wish: &PlanWish, level: Minutes) -> Result<WeekHours, NoProposal> {
    if level.0 < 60 {
        return Ok(WeekHours::default());
    }
    let quiet = PlanWish {
        aim: Aim::Level,
        level: Some(level.min(wish.contract)),
        treatment: None,
        check_ups: Vec::new(),
        away: Vec::new(),
        ..wish.clone()
    };
    let problem = build(&quiet, &Asked::fresh(&quiet));
    let hours = course::hours_of(&problem, &solve(&problem)?, quiet.starts_on, &[])?;
    Ok(hours.steps.first().map(|step| step.week).unwrap_or_default())
}
