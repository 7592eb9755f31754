//! Why a week has as many hours as it has, what limits it, and what would allow more.
//!
//! A limit is named only after the question was asked: the cheapest plan without it in that one week costs less and
//! gives that week more hours. With the costs up to a week and the costs after it, the answer is exact without walking
//! through all weeks again.

use std::collections::HashMap;

use serde::Serialize;

use super::ahead::{Before, enter};
use super::back::cheapest_units;
use super::behind::{costs_before, last_costs};
use super::limit::{Lifted, Limit};
use super::problem::Problem;
use super::season::Week;
use super::shape::WeekShape;
use super::size::{Budget, IMPOSSIBLE, POSSIBLE_BELOW, TooLarge};
use super::solve::Way;
use super::stage::Stage;
use super::table::Table;

/// What the week does in the course of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Course {
    /// It is past and stays as it was.
    Past,
    /// The plan begins.
    Begin,
    /// The level rises.
    Raise,
    /// The level is held.
    Hold,
    /// The level stays where the plan wants to end.
    Stay,
    /// The level goes down a step.
    StepBack,
    /// Fewer hours around a treatment; the level waits.
    Treatment,
    /// Fewer hours in a relapse; the level waits.
    Relapse,
    /// Fewer hours in a holiday, check-up or bad week; the level waits.
    Quiet,
}

impl Course {
    /// Every course.
    pub const ALL: [Self; 9] = [
        Self::Past,
        Self::Begin,
        Self::Raise,
        Self::Hold,
        Self::Stay,
        Self::StepBack,
        Self::Treatment,
        Self::Relapse,
        Self::Quiet,
    ];

    /// The name in message keys and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Begin => "begin",
            Self::Raise => "raise",
            Self::Hold => "hold",
            Self::Stay => "stay",
            Self::StepBack => "step_back",
            Self::Treatment => "treatment",
            Self::Relapse => "relapse",
            Self::Quiet => "quiet",
        }
    }
}

/// The hours against the wish of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Toward {
    /// Fewer than wished, because of the limits named.
    Limited,
    /// Fewer than wished: no single limit alone, but several together, or even steps and steady days weigh more.
    Balanced,
    /// As wished.
    Goal,
    /// More than wished, so that the way stays even.
    Above,
    /// Past: nothing is wished any more.
    Fixed,
}

impl Toward {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Limited, Self::Balanced, Self::Goal, Self::Above, Self::Fixed];

    /// The name in message keys and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Limited => "limited",
            Self::Balanced => "balanced",
            Self::Goal => "goal",
            Self::Above => "above",
            Self::Fixed => "fixed",
        }
    }
}

/// A limit without which the week would have more hours, at less cost for the plan as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Binding {
    /// The limit.
    pub limit: Limit,
    /// The week, from 0, in which it stands; `NoFall` stands in the week after.
    pub week: usize,
    /// By how much the objective would fall without it in that week.
    pub gain: i64,
}

/// Why a week is as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// What the week does.
    pub course: Course,
    /// Its hours against the wish.
    pub toward: Toward,
    /// What limits it, the most costly first; empty unless `toward` is `Limited`.
    pub limits: Vec<Binding>,
}

/// The reasons of every week of a way found by `Way::for_questions`.
pub(crate) fn explain(way: &Way<'_>) -> Result<Vec<Reason>, TooLarge> {
    let weeks = way.season.weeks.len();
    let mut budget = Budget::new();
    let most = way.total + most_below_zero(way.builder.problem);
    let mut asker = Asker { way, tables: HashMap::new(), most, budget: &mut budget };
    let mut after = last_costs(&way.season);
    let mut later: Option<Stage> = None;
    let mut reasons = Vec::with_capacity(weeks);
    for week in (0..weeks).rev() {
        reasons.push(asker.reason(week, &after, later.as_ref())?);
        if week > 0 {
            let cells = after.cells.len() * (way.season.weekdays.len() + way.season.classes());
            asker.budget.take_steps(cells)?;
            let before = costs_before(&way.season, week, &way.season.weeks[week], &after, most);
            later = Some(std::mem::replace(&mut after, before));
        }
    }
    reasons.reverse();
    Ok(reasons)
}

/// How far below 0 the weeks of a plan can cost at most: preferred weekdays and hours.
fn most_below_zero(problem: &Problem) -> i32 {
    let below = |costs: &[i64]| costs.iter().map(|cost| (-cost).max(0)).sum::<i64>();
    let slots = problem.slots.as_ref().map_or(0, |slots| below(&slots.cost));
    (problem.weeks as i64 * (below(&problem.cost.pref) + 7 * slots)) as i32
}

struct Asker<'a, 'b> {
    way: &'a Way<'a>,
    /// Tables of weeks with a limit lifted.
    tables: HashMap<WeekShape, Table>,
    /// No cheaper plan has more than this to go after any week.
    most: i32,
    budget: &'b mut Budget,
}

impl Asker<'_, '_> {
    /// `after` holds the costs to go after the week, `later` those after the next one.
    fn reason(&mut self, week: usize, after: &Stage, later: Option<&Stage>) -> Result<Reason, TooLarge> {
        let (problem, footstep) = (self.way.builder.problem, self.way.footsteps[week]);
        let course = self.course(week);
        let (units, goal) = (footstep.units as i64, problem.goal.at(week));
        let toward = match units.cmp(&goal) {
            _ if course == Course::Past => Toward::Fixed,
            std::cmp::Ordering::Equal => Toward::Goal,
            std::cmp::Ordering::Greater => Toward::Above,
            std::cmp::Ordering::Less => Toward::Balanced,
        };
        let mut reason = Reason { course, toward, limits: Vec::new() };
        if toward != Toward::Balanced {
            return Ok(reason);
        }
        let entered = self.enter(week, &self.way.season.weeks[week], after);
        let asked: Vec<Limit> = Limit::ALL.iter().copied().filter(|limit| self.may_ask(*limit)).collect();
        for limit in asked {
            let (found, at) = match (limit, later) {
                (Limit::NoFall, Some(later)) => (self.without_no_fall(week, later)?, week + 1),
                (Limit::NoFall, None) => continue,
                _ => (self.without(week, limit, &entered, after)?, week),
            };
            if let Some((total, more)) = found
                && total < self.way.total
                && more > footstep.units
            {
                reason.limits.push(Binding { limit, week: at, gain: i64::from(self.way.total - total) });
            }
        }
        reason.limits.sort_by_key(|binding| (-binding.gain, binding.limit));
        if !reason.limits.is_empty() {
            reason.toward = Toward::Limited;
        }
        Ok(reason)
    }

    fn may_ask(&self, limit: Limit) -> bool {
        let builder = &self.way.builder;
        limit.may_be_a_reason() && limit.is_stated(builder.problem) && builder.may_ask_about(limit)
    }

    fn course(&self, week: usize) -> Course {
        let (problem, steps) = (self.way.builder.problem, &self.way.footsteps);
        let level = steps[week].level;
        let before = match week.checked_sub(1) {
            Some(before) => Some(steps[before].level),
            None => self.way.standing.map(|standing| standing.level),
        };
        let marks = self.way.season.weeks[week].marks;
        if problem.base.as_ref().is_some_and(|base| base.change_from >= 7 * week + 7) {
            return Course::Past;
        }
        if marks.dips() && (steps[week].units as i32) < level {
            return match (marks.treatment, marks.relapse) {
                (true, _) => Course::Treatment,
                (false, true) => Course::Relapse,
                (false, false) => Course::Quiet,
            };
        }
        match before {
            None => Course::Begin,
            Some(before) if level > before => Course::Raise,
            Some(before) if level < before => Course::StepBack,
            Some(_) if i64::from(level) >= problem.final_level => Course::Stay,
            Some(_) => Course::Hold,
        }
    }

    /// The costs at the beginning of a week.
    fn enter(&self, week: usize, built: &Week, after: &Stage) -> Vec<i32> {
        let before = Before::of(&self.way.stages, week, self.way.standing.as_ref());
        enter(&self.way.season, week, built, before, after.window)
    }

    /// The cheapest plan with a limit lifted in a week: its cost and that week's units. Nothing where it changes nothing.
    fn without(
        &mut self,
        week: usize,
        limit: Limit,
        entered: &[i32],
        after: &Stage,
    ) -> Result<Option<(i32, usize)>, TooLarge> {
        let (lifted, season) = (Lifted::InWeek(limit, week), &self.way.season);
        let (builder, usual) = (&self.way.builder, &season.weeks[week]);
        let shape = builder.shape(week, lifted);
        let is_usual_shape = shape == season.tables[usual.table].0;
        if !is_usual_shape && !self.tables.contains_key(&shape) {
            let table = Table::of(&shape, self.budget)?;
            self.tables.insert(shape.clone(), table);
        }
        let table = if is_usual_shape { season.table(week) } else { &self.tables[&shape] };
        let built = builder.week(week, lifted, table, usual.table, season.levels, self.budget)?;
        let is_usual_way = built.ramp == usual.ramp && built.pattern == usual.pattern;
        if is_usual_shape && is_usual_way && built.by_level == usual.by_level {
            return Ok(None);
        }
        self.budget.take_steps(after.cells.len())?;
        let own = if is_usual_way { None } else { Some(self.enter(week, &built, after)) };
        Ok(self.join(&built, table, own.as_deref().unwrap_or(entered), after))
    }

    /// The same for the level that may fall again in the week after.
    fn without_no_fall(&mut self, week: usize, later: &Stage) -> Result<Option<(i32, usize)>, TooLarge> {
        let season = &self.way.season;
        let (lifted, next) = (Lifted::InWeek(Limit::NoFall, week + 1), &season.weeks[week + 1]);
        let ramp = self.way.builder.ramp(week + 1, lifted);
        self.budget.take_steps(later.cells.len() * (season.weekdays.len() + season.classes()))?;
        let built = Week { ramp, by_level: next.by_level.clone(), by_units: next.by_units.clone(), ..*next };
        let after = costs_before(season, week + 1, &built, later, self.most);
        let entered = self.enter(week, &season.weeks[week], &after);
        Ok(self.join(&season.weeks[week], season.table(week), &entered, &after))
    }

    /// Joins the costs up to a week, its own, and those after it.
    fn join(&self, built: &Week, table: &Table, entered: &[i32], after: &Stage) -> Option<(i32, usize)> {
        let season = &self.way.season;
        let (part, len) = (season.classes() * after.window.len, after.window.len);
        let mut best: Option<(i32, usize, i32)> = None;
        for (at, column) in table.columns.iter().enumerate() {
            let Some(most_before) = (season.trails - 1).checked_sub(column.lead) else { continue };
            let set = season.place_of_set(column.set);
            let to_here = &entered[(set * season.trails + most_before) * part..][..part];
            let from_here = &after.cells[(set * season.trails + column.trail) * part..][..part];
            let inside = &built.costs(at, season.levels)[after.window.low as usize..][..len];
            for (place, (to_here, from_here)) in to_here.iter().zip(from_here).enumerate() {
                let level = place % len;
                let is_possible = inside[level] < POSSIBLE_BELOW && *to_here < POSSIBLE_BELOW;
                let total = if is_possible { to_here + from_here + inside[level] } else { IMPOSSIBLE };
                if total < best.map_or(POSSIBLE_BELOW, |(least, _, _)| least) {
                    best = Some((total, at, after.window.low + level as i32));
                }
            }
        }
        best.and_then(|(total, at, level)| cheapest_units(season, built, table, at, level).map(|units| (total, units)))
    }
}
