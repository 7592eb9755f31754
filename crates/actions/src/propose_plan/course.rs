//! From the planner's units back to weeks of minutes, steps and reasons.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, NotAPlan, WeekHours, steps_of};
use houvast_casework::plan_made::WeekReason;
use houvast_planner::optimiser::{Problem, Proposal, Reason, Solution};
use jiff::civil::Date;

use super::{Proposed, UNIT};

/// The proposal in weeks; weeks that are past stand before it.
pub(super) fn read(
    problem: &Problem,
    found: &Proposal,
    starts_on: Date,
    past: &[WeekHours],
) -> Result<Proposed, NotAPlan> {
    let hours = hours_of(problem, &found.solution, starts_on, past)?;
    let weeks = hours.weeks().count();
    let mut reasons: Vec<WeekReason> = Vec::new();
    if !past.is_empty() {
        add(&mut reasons, "past".to_owned(), "fixed".to_owned(), Vec::new(), past.len());
    }
    for reason in found.reasons.iter().take(weeks.saturating_sub(past.len())) {
        let (course, toward, limits) = names(reason);
        add(&mut reasons, course, toward, limits, 1);
    }
    let home = homes(&found.solution, &hours, past.len());
    Ok(Proposed { hours, reasons, home, short_of: None, rounded: Vec::new() })
}

fn names(reason: &Reason) -> (String, String, Vec<String>) {
    let limits = reason.limits.iter().map(|binding| binding.limit.name().to_owned()).collect();
    (reason.course.name().to_owned(), reason.toward.name().to_owned(), limits)
}

/// Weeks with the same reason stand together.
fn add(reasons: &mut Vec<WeekReason>, course: String, toward: String, limits: Vec<String>, weeks: usize) {
    let weeks = u8::try_from(weeks).unwrap_or(u8::MAX);
    match reasons.last_mut() {
        Some(last) if (&last.course, &last.toward, &last.limits) == (&course, &toward, &limits) => {
            last.weeks = last.weeks.saturating_add(weeks);
        }
        _ => reasons.push(WeekReason { weeks, course, toward, limits }),
    }
}

/// The hours, in steps of equal weeks; the last step is as long as a level is held, since it stays anyway.
pub(super) fn hours_of(
    problem: &Problem,
    solution: &Solution,
    starts_on: Date,
    past: &[WeekHours],
) -> Result<HoursPlan, NotAPlan> {
    let planned = solution.days.chunks(7).map(|days| {
        let mut week = WeekHours::default();
        for (minutes, units) in week.0.iter_mut().zip(days) {
            *minutes = Minutes(u32::try_from(*units).unwrap_or_default() * UNIT);
        }
        week
    });
    let mut steps = steps_of(past.iter().copied().chain(planned));
    let held = u8::try_from(problem.hold.at(0)).unwrap_or(2).max(2);
    if let Some(last) = steps.last_mut() {
        last.weeks = last.weeks.min(held);
    }
    HoursPlan::new(starts_on, steps)
}

/// Days at home in each step: those of its first week, of a step that runs already those of the first to come.
fn homes(solution: &Solution, hours: &HoursPlan, past: usize) -> Vec<[bool; 7]> {
    let mut week = 0;
    let mut homes = Vec::with_capacity(hours.steps.len());
    for step in &hours.steps {
        let mut home = [false; 7];
        let next = week + usize::from(step.weeks);
        if let Some(planned) = usize::checked_sub(if next > past { week.max(past) } else { week }, past)
            && let Some(days) = solution.home.get(7 * planned..7 * planned + 7)
        {
            home.copy_from_slice(days);
        }
        homes.push(home);
        week = next;
    }
    homes
}
