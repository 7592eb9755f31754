//! From the problem to the cheapest plan.

use super::ahead::{Standing, Walked, walk};
use super::back::{Footstep, walk_back};
use super::conflict::{Conflict, find_conflict};
use super::fault::Fault;
use super::limit::{Lifted, Limit};
use super::problem::Problem;
use super::reasons::{Reason, explain};
use super::season::{Builder, Season};
use super::size::{Budget, TooLarge};
use super::stage::Stage;
use super::trace::trace;

/// The cheapest plan, in the units of the problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    /// Its cost: the objective of the reference model.
    pub objective: i64,
    /// Units of every day, week after week.
    pub days: Vec<i64>,
    /// Whether a worked day is at home.
    pub home: Vec<bool>,
    /// The level of every week.
    pub levels: Vec<i64>,
}

impl Solution {
    /// Units of every week.
    #[must_use]
    pub fn weeks(&self) -> Vec<i64> {
        self.days.chunks(7).map(|week| week.iter().sum()).collect()
    }
}

/// The cheapest plan with the reasons of every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The plan.
    pub solution: Solution,
    /// Why each week is as it is.
    pub reasons: Vec<Reason>,
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPlan {
    /// A value that cannot be used.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// Wishes that cannot be met together.
    #[error("{0}")]
    Conflict(Conflict),
    /// It would take too much memory or work.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
}

/// The exact optimum. The same problem gives the same plan.
///
/// # Errors
/// [`NoPlan`] names the field, or the smallest set of wishes that cannot be met together.
pub fn solve(problem: &Problem) -> Result<Solution, NoPlan> {
    problem.check()?;
    let way = Way::find(Builder::of(problem), Lifted::Nothing)?;
    way.map_or_else(|| Err(NoPlan::Conflict(find_conflict(problem)?)), |way| Ok(way.solution()?))
}

/// The exact optimum with the reasons of every week; the same plan as [`solve`] gives.
///
/// # Errors
/// [`NoPlan`] as for [`solve`].
pub fn propose(problem: &Problem) -> Result<Proposal, NoPlan> {
    problem.check()?;
    // Where questions about larger steps take too much room, the others are asked.
    for builder in [Builder::for_questions, Builder::for_most_questions] {
        match Way::find(builder(problem), Lifted::Nothing) {
            Ok(Some(way)) => return Ok(Proposal { solution: way.solution()?, reasons: explain(&way)? }),
            Ok(None) => return Err(NoPlan::Conflict(find_conflict(problem)?)),
            Err(TooLarge) => {}
        }
    }
    Err(NoPlan::TooLarge(TooLarge))
}

/// The exact optimum if one limit did not count in one week; nothing if there is none.
///
/// # Errors
/// [`NoPlan`] as for [`solve`], conflicts apart.
pub fn solve_without(problem: &Problem, limit: Limit, week: usize) -> Result<Option<Solution>, NoPlan> {
    problem.check()?;
    Ok(Way::find(Builder::of(problem), Lifted::InWeek(limit, week))?.map(|way| way.solution()).transpose()?)
}

/// The cheapest way through all weeks, with what is needed to ask about it.
pub(crate) struct Way<'a> {
    pub(crate) builder: Builder<'a>,
    pub(crate) season: Season,
    pub(crate) standing: Option<Standing>,
    pub(crate) stages: Vec<Stage>,
    pub(crate) total: i32,
    pub(crate) footsteps: Vec<Footstep>,
}

impl<'a> Way<'a> {
    /// Finds it; nothing if there is none.
    pub(crate) fn find(builder: Builder<'a>, lifted: Lifted) -> Result<Option<Self>, TooLarge> {
        let problem = builder.problem;
        let mut budget = Budget::new();
        let season = builder.season(lifted, &mut budget)?;
        let standing = problem.start.as_ref().map(|start| Standing::of(start, &season, false));
        let Ok(windows) = season.windows_ahead(standing.map(|standing| standing.level)) else { return Ok(None) };
        // A lifted limit may open levels that the later weeks do not reach as things stand.
        let windows = if builder.is_for_questions { windows } else { season.narrow_from_behind(&windows) };
        let Walked::Through(stages) = walk(&season, &windows, standing.as_ref(), &mut budget)? else { return Ok(None) };
        let found = walk_back(&season, &stages, standing.as_ref());
        Ok(found.map(|(total, footsteps)| Self { builder, season, standing, stages, total, footsteps }))
    }

    /// The days of the way.
    pub(crate) fn solution(&self) -> Result<Solution, TooLarge> {
        let mut solution = Solution {
            objective: i64::from(self.total),
            days: Vec::with_capacity(7 * self.footsteps.len()),
            home: Vec::with_capacity(7 * self.footsteps.len()),
            levels: self.footsteps.iter().map(|step| i64::from(step.level)).collect(),
        };
        let mut budget = Budget::new();
        for (week, step) in self.footsteps.iter().enumerate() {
            let (shape, table) = &self.season.tables[self.season.weeks[week].table];
            let days = trace(shape, table, step.column, step.units, &mut budget)?;
            solution.days.extend(days.units.iter().map(|units| i64::from(*units)));
            solution.home.extend(days.home);
        }
        Ok(solution)
    }
}
