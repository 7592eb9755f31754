//! Which wishes cannot be met together: the smallest set of them that still leaves no plan.

use std::fmt;

use serde::Serialize;

use super::ahead::{Standing, Walked, walk};
use super::limit::{Lifted, Limit};
use super::problem::{Costs, Problem, Slots};
use super::season::Builder;
use super::size::{Budget, TooLarge};

/// Wishes of which one has to give way. Without any one of them there would be a plan up to that week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// The wishes.
    pub limits: Vec<Limit>,
    /// The week, from 0, by which they can no longer be met.
    pub week: usize,
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<String> = self.limits.iter().map(|limit| format!("`{}`", limit.fields())).collect();
        write!(f, "no plan meets {} together by week {}", fields.join(" and "), self.week + 1)
    }
}

/// How many smaller sets of limits are tried. All of them, in all but contrived cases.
const MOST_TRIES: u32 = 1_000;

/// The conflict of a problem without a plan.
///
/// Limits are left out one after the other as long as there is still no plan (deletion filter): of what remains, none
/// can be left out. A limit without which alone there is a plan belongs to every conflict; the sets with these that are
/// smaller still are tried, smallest first, up to `MOST_TRIES`.
pub(crate) fn find_conflict(problem: &Problem) -> Result<Conflict, TooLarge> {
    let mut search = Search { free: without_costs(problem), budget: Budget::new() };
    let stated: Vec<Limit> = Limit::ALL.iter().copied().filter(|limit| limit.is_stated(problem)).collect();
    let mut kept: u32 = stated.iter().map(|limit| limit.bit()).sum();
    let dead = search.dead_at(kept)?.unwrap_or(problem.weeks - 1);
    search.free = cut(&search.free, dead + 1);
    let mut needed = 0;
    for limit in &stated {
        if search.dead_at(kept & !limit.bit())?.is_none() {
            needed |= limit.bit();
        }
    }
    for limit in stated.iter().rev().filter(|limit| needed & limit.bit() == 0) {
        let fewer = kept & !limit.bit();
        if search.dead_at(fewer)?.is_some() {
            kept = fewer;
        }
    }
    let free: Vec<u32> = stated.iter().map(|limit| limit.bit()).filter(|bit| needed & bit == 0).collect();
    let mut tries = MOST_TRIES;
    for size in 0..kept.count_ones() - needed.count_ones() {
        // Out of tries: what is kept is a conflict from which none can be left out, though a smaller one may exist.
        let Ok(found) = search.find_of_size(size, needed, &free, &mut tries) else { break };
        if let Some(smaller) = found {
            kept = smaller;
            break;
        }
    }
    let limits = stated.into_iter().filter(|limit| kept & limit.bit() != 0).collect();
    Ok(Conflict { limits, week: dead })
}

struct Search {
    /// The problem, as far as it matters, without costs.
    free: Problem,
    budget: Budget,
}

impl Search {
    /// The first conflict of the given limits with so many of the free ones.
    fn find_of_size(&mut self, size: u32, given: u32, free: &[u32], tries: &mut u32) -> Result<Option<u32>, TooLarge> {
        if size == 0 {
            *tries = tries.checked_sub(1).ok_or(TooLarge)?;
            return Ok(self.dead_at(given)?.map(|_| given));
        }
        for (place, bit) in free.iter().enumerate() {
            if let Some(found) = self.find_of_size(size - 1, given | bit, &free[place + 1..], tries)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// The first week that no plan reaches when only the kept limits count; nothing if there is a plan.
    fn dead_at(&mut self, kept: u32) -> Result<Option<usize>, TooLarge> {
        let lifted = Lifted::Everywhere(!kept);
        self.budget.give_states_back();
        let season = Builder::of(&self.free).season(lifted, &mut self.budget)?;
        let run_is_lifted = lifted.covers_everywhere(Limit::MaxRun);
        let standing = self.free.start.as_ref().map(|start| Standing::of(start, &season, run_is_lifted));
        let windows = match season.windows_ahead(standing.map(|standing| standing.level)) {
            Ok(windows) => windows,
            Err(week) => return Ok(Some(week)),
        };
        match walk(&season, &windows, standing.as_ref(), &mut self.budget)? {
            Walked::Through(_) => Ok(None),
            Walked::DeadAt(week) => Ok(Some(week)),
        }
    }
}

fn without_costs(problem: &Problem) -> Problem {
    let slots = problem.slots.clone().map(|slots| Slots { cost: vec![0; slots.count], ..slots });
    Problem { cost: Costs::default(), slots, ..problem.clone() }
}

/// The first weeks of a problem. Nothing that lies later can make them impossible.
fn cut(problem: &Problem, weeks: usize) -> Problem {
    let days = 7 * weeks as i64;
    let mut cut = problem.clone();
    cut.weeks = weeks;
    cut.treatments.retain(|treatment| treatment.day < days);
    cut.base = cut.base.map(|mut base| {
        base.days.truncate(7 * weeks);
        base
    });
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    /// None of the limits of a conflict can be left out.
    fn check(changes: impl FnOnce(&mut Problem)) {
        use super::super::problem::Weekly::Same;
        let mut problem = Problem {
            weeks: 5,
            allowed: [true, true, true, true, true, false, false],
            min_day: 4,
            cap_day: Same(8),
            cap_week: Same(24),
            max_days: Same(3),
            max_run: Same(2),
            start_cap: 16,
            max_up: Same(4),
            drop_max: 80,
            ..Problem::default()
        };
        changes(&mut problem);
        let conflict = find_conflict(&problem).unwrap();
        let mut search = Search { free: cut(&problem, conflict.week + 1), budget: Budget::new() };
        let kept: u32 = conflict.limits.iter().map(|limit| limit.bit()).sum();
        assert!(search.dead_at(kept).unwrap().is_some(), "{conflict}");
        for limit in &conflict.limits {
            assert!(search.dead_at(kept & !limit.bit()).unwrap().is_none(), "{conflict} without {limit:?}");
        }
    }

    #[test]
    fn no_limit_of_a_conflict_can_be_left_out() {
        use super::super::problem::Weekly::{Each, Same};
        check(|problem| problem.min_week = Same(22));
        check(|problem| problem.level_min = Each(vec![0, 0, 20, 24, 30]));
        check(|problem| {
            problem.unavailable_days = (14..21).collect();
            problem.level_min = Same(4);
        });
        check(|problem| {
            problem.hold = Same(3);
            problem.level_min = Each(vec![0, 0, 0, 24, 24]);
        });
    }
}
