//! Proposing a plan: from life to the planner's model, to its optimum, and back to weeks with reasons. Pure and exact: the
//! same wish gives the same plan. Nothing is kept; `adopt_plan` keeps.
//!
//! What the defaults rest on: no guideline gives numeric step sizes. They are conservative defaults of our own (E5), to be
//! validated by an occupational physician.

mod authority;
mod calendar;
mod change;
mod course;
mod fallback;
mod give_away;
mod pace;
mod problem;
mod rest;

use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, NotAPlan};
use houvast_casework::plan_made::{PlanMade, WeekReason};
use houvast_casework::plan_wish::{NotAWish, PlanWish};
use houvast_planner::optimiser::{Conflict, Limit, NoPlan, Problem, propose, solve};
use jiff::ToSpan;

pub use authority::{
    Authority, Permitted, WishedChange, authority_for, authority_of_change, last_day_to_file, list_wished_changes,
    needs_no_paper, permitted_for,
};
pub(crate) use change::next_monday;
pub use change::{Begin, Change, propose_after, replan, standing_of};
pub use fallback::propose_plan_b;
pub use give_away::{GiveAway, even_wish, find_give_away};
pub(crate) use rest::plan_after_rest;
pub use rest::{as_it_stands, plan_as_shown};

/// Minutes of one unit of the planner.
pub(crate) const UNIT: u32 = 30;

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The hours.
    pub hours: HoursPlan,
    /// Why its weeks are as they are, from the first on.
    pub reasons: Vec<WeekReason>,
    /// Days at home in each step, Monday first; empty where no wish led to the hours.
    pub home: Vec<[bool; 7]>,
    /// The wishes that keep the plan from ending where the person wants, the smallest set of them.
    pub short_of: Option<Unmet>,
    /// What was rounded down, because it is no whole half hours.
    pub rounded: Vec<Rounded>,
}

impl Proposed {
    /// Days at home in each step; those of steps that are over, or that no wish led to, are what they were.
    #[must_use]
    pub fn home_after(&self, before: Option<&PlanMade>) -> Vec<[bool; 7]> {
        let past =
            self.reasons.first().filter(|first| first.course == "past").map_or(0, |first| i32::from(first.weeks));
        let from = self.hours.starts_on.saturating_add((7 * past).days());
        let mut monday = self.hours.starts_on;
        let mut homes = Vec::with_capacity(self.hours.steps.len());
        for (number, step) in self.hours.steps.iter().enumerate() {
            let next = monday.saturating_add((7 * i32::from(step.weeks)).days());
            let planned = self.home.get(number).filter(|_| next > from);
            let was = || before.map(|before| before.home_on(monday)).unwrap_or_default();
            homes.push(planned.copied().unwrap_or_else(was));
            monday = next;
        }
        if homes.iter().any(|home| home.contains(&true)) { homes } else { Vec::new() }
    }
}

/// An answer that is no whole half hours, and what the plan counts instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounded {
    /// Which: `level`, `longest_day`, `shift`, `second_job`. The words are `plan-rounded-*`.
    pub what: &'static str,
    /// As it was answered.
    pub from: Minutes,
    /// As it is counted.
    pub to: Minutes,
}

/// Wishes that do not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// Names of the planner's limits; the words are `reasons-limit-*`.
    pub limits: Vec<&'static str>,
    /// The week, from 1, by which they can no longer be met.
    pub week: usize,
}

/// Why there is no proposal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoProposal {
    /// An answer that cannot stay.
    #[error(transparent)]
    Wish(#[from] NotAWish),
    /// Wishes that do not go together.
    #[error("these wishes do not go together")]
    Unmet(Unmet),
    /// The result is no plan.
    #[error(transparent)]
    NotAPlan(#[from] NotAPlan),
    /// The planner refused the question: ours to mend.
    #[error("the planner refused the question: {0}")]
    Planner(String),
}

impl From<NoPlan> for NoProposal {
    fn from(none: NoPlan) -> Self {
        match none {
            NoPlan::Conflict(conflict) => Self::Unmet(Unmet::of(&conflict)),
            NoPlan::Fault(fault) => Self::Planner(fault.to_string()),
            NoPlan::TooLarge(large) => Self::Planner(large.to_string()),
        }
    }
}

impl Unmet {
    fn of(conflict: &Conflict) -> Self {
        // The level is how the model says "where the plan ends": the page says that itself.
        let is_inside = |limit: &Limit| matches!(limit, Limit::Level | Limit::LevelFloor | Limit::LevelCap);
        let limits = conflict.limits.iter().filter(|limit| !is_inside(limit)).map(|limit| limit.name());
        Self { limits: limits.collect(), week: conflict.week + 1 }
    }
}

/// The plan that follows from a wish, from its first week on.
///
/// # Errors
/// [`NoProposal`] says which wishes have to change.
pub fn propose_plan(wish: &PlanWish) -> Result<Proposed, NoProposal> {
    let wish = wish.clone().check()?;
    let asked = problem::Asked::fresh(&wish);
    let problem = problem::build(&wish, &asked);
    let found = propose(&problem)?;
    let mut proposed = course::read(&problem, &found, wish.starts_on, &[])?;
    proposed.rounded = list_rounded(&wish);
    proposed.short_of = short_of(&problem, found.solution.levels.last().copied().unwrap_or_default())?;
    Ok(proposed)
}

/// The hours alone, without reasons: quicker, for those who need nothing else.
///
/// # Errors
/// [`NoProposal`] as for [`propose_plan`].
pub fn propose_hours(wish: &PlanWish) -> Result<HoursPlan, NoProposal> {
    let wish = wish.clone().check()?;
    let problem = problem::build(&wish, &problem::Asked::fresh(&wish));
    Ok(course::hours_of(&problem, &solve(&problem)?, wish.starts_on, &[])?)
}

/// Which wishes keep the last level below the one the plan should end at.
fn short_of(problem: &Problem, last_level: i64) -> Result<Option<Unmet>, NoProposal> {
    if last_level >= problem.final_level {
        return Ok(None);
    }
    let mut demanding = problem.clone();
    let mut floor = vec![0; problem.weeks];
    if let Some(last) = floor.last_mut() {
        *last = problem.final_level;
    }
    demanding.level_min = houvast_planner::optimiser::Weekly::Each(floor);
    match solve(&demanding) {
        Err(NoPlan::Conflict(conflict)) => Ok(Some(Unmet::of(&conflict))),
        Err(other) => Err(other.into()),
        // It can be reached, and costs more than it is worth: no wish stands in the way.
        Ok(_) => Ok(None),
    }
}

/// Every answer that the planner's half hours cut.
fn list_rounded(wish: &PlanWish) -> Vec<Rounded> {
    let shifts = wish.shifts.iter().map(|shift| ("shift", *shift));
    let second_job = wish.details.second_job.map(|job| ("second_job", job.contract));
    let answers = [("level", wish.ends_at()), ("longest_day", wish.longest_day)].into_iter().chain(shifts);
    let cut = answers.chain(second_job).filter(|(_, from)| !from.0.is_multiple_of(UNIT));
    cut.map(|(what, from)| Rounded { what, from, to: Minutes(from.0 / UNIT * UNIT) }).collect()
}

/// Runs a question to the planner beside the requests of others.
///
/// # Errors
/// As the question itself.
pub async fn in_peace<T, E>(question: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: From<NoProposal> + Send + 'static,
{
    let asked = tokio::task::spawn_blocking(question).await;
    asked.unwrap_or_else(|stopped| Err(NoProposal::Planner(stopped.to_string()).into()))
}

#[cfg(test)]
mod tests;
