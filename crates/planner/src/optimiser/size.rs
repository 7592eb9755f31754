//! How large numbers and work may become, so that no input overflows or runs for ever.

use super::problem::Problem;

/// A cost that no plan reaches: impossible. Sums of two of these still fit.
pub(crate) const IMPOSSIBLE: i32 = 1_000_000_000;
/// Below this a cost is possible; costs below 0 (a preferred weekday) never bring an impossible one here.
pub(crate) const POSSIBLE_BELOW: i32 = 1 << 29;
/// Largest cost that a plan may have in sum.
pub(crate) const TOTAL_LIMIT: i64 = 1 << 28;

/// Most states kept at the same time, all weeks together: 4 bytes each.
const STATE_LIMIT: usize = 48_000_000;
/// Most steps of building week tables and of walking from week to week; a few seconds on one core.
const STEP_LIMIT: u64 = 12_000_000_000;

/// The problem needs more memory or work than a plan of that length may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the problem is too large; use longer units, fewer weeks, or fewer `levels`")]
pub struct TooLarge;

/// What is left of the work that one question may take. Counted, not timed: the same question ends the same way.
#[derive(Debug)]
pub(crate) struct Budget {
    states: usize,
    steps: u64,
}

impl Budget {
    /// A whole budget.
    pub(crate) fn new() -> Self {
        Self { states: STATE_LIMIT, steps: STEP_LIMIT }
    }

    /// Takes room for states.
    pub(crate) fn take_states(&mut self, count: usize) -> Result<(), TooLarge> {
        self.states = self.states.checked_sub(count).ok_or(TooLarge)?;
        Ok(())
    }

    /// Forgets the room taken so far: the states are gone.
    pub(crate) fn give_states_back(&mut self) {
        self.states = STATE_LIMIT;
    }

    /// Takes steps of work.
    pub(crate) fn take_steps(&mut self, count: usize) -> Result<(), TooLarge> {
        self.steps = self.steps.checked_sub(count as u64).ok_or(TooLarge)?;
        Ok(())
    }
}

/// An upper bound of what any plan can cost, by adding the worst of everything.
pub(crate) fn largest_total(problem: &Problem) -> i64 {
    let cost = &problem.cost;
    let base_day = problem.base.iter().flat_map(|base| &base.days).copied().max().unwrap_or(0);
    let day = problem.cap_day.largest().max(base_day);
    let week = (7 * day).max(problem.goal.largest());
    let level = problem.cap_week.largest();
    let step = level.max(problem.start.as_ref().map_or(0, |start| start.level + start.step.abs()));
    let job_goal = problem.jobs.iter().filter_map(|jobs| jobs.goal.as_ref()).flatten();
    let of_jobs: i64 = job_goal.map(|goal| goal.largest() * cost.job).sum();
    let dearest = |list: &[i64]| list.iter().map(|one| one.abs()).sum::<i64>();
    let slots = problem.slots.as_ref().map_or(0, |slots| dearest(&slots.cost));
    let weekly = cost.under.max(cost.over) * week
        + cost.spread * day
        + 2 * cost.smooth * step
        + 7 * (cost.pattern + cost.site + slots)
        + dearest(&cost.pref)
        + 7 * cost.change * day
        + of_jobs
        + cost.raise
        + cost.big_up * step;
    weekly * i64::try_from(problem.weeks).unwrap_or(i64::MAX) + cost.final_level * problem.final_level
}
