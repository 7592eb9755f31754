//! The walk back: from the cheapest last state to the weeks that lead there.

use super::ahead::Standing;
use super::season::{Pattern, Season, Week};
use super::sets::may_follow;
use super::size::POSSIBLE_BELOW;
use super::stage::Stage;
use super::table::Table;

/// One week of a way through all weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Footstep {
    /// The column of the week's table.
    pub(crate) column: usize,
    /// The level.
    pub(crate) level: i32,
    /// Units worked.
    pub(crate) units: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    set: usize,
    trail: usize,
    class: usize,
    level: i32,
    cost: i32,
}

/// The least cost of the whole plan and the first way in fixed order that has it.
pub(crate) fn walk_back(
    season: &Season,
    stages: &[Stage],
    standing: Option<&Standing>,
) -> Option<(i32, Vec<Footstep>)> {
    let last = stages.last()?;
    let best = states(season, last).min_by_key(|state| state.cost + season.cost_of_end(state.level))?;
    let total = best.cost + season.cost_of_end(best.level);
    let mut footsteps = vec![Footstep::default(); stages.len()];
    let mut state = best;
    for place in (0..stages.len()).rev() {
        let before = place.checked_sub(1).map(|before| &stages[before]);
        let (column, earlier) = match before {
            Some(before) => step_back(season, place, before, state)?,
            None => (first_column(season, standing, state)?, state),
        };
        let level = state.level;
        let units = cheapest_units(season, &season.weeks[place], season.table(place), column, level)?;
        footsteps[place] = Footstep { column, level, units };
        state = earlier;
    }
    Some((total, footsteps))
}

fn states<'a>(season: &'a Season, stage: &'a Stage) -> impl Iterator<Item = State> + 'a {
    let len = stage.window.len;
    stage.cells.iter().enumerate().filter(|(_, cost)| **cost < POSSIBLE_BELOW).map(move |(cell, cost)| {
        let (rest, level) = (cell / len, stage.window.low + (cell % len) as i32);
        let (rest, class) = (rest / season.classes(), rest % season.classes());
        State { set: rest / season.trails, trail: rest % season.trails, class, level, cost: *cost }
    })
}

/// The column of the first week behind a state.
fn first_column(season: &Season, standing: Option<&Standing>, state: State) -> Option<usize> {
    let (week, table) = (&season.weeks[0], season.table(0));
    table.columns.iter().enumerate().position(|(place, column)| {
        let cost = week.costs(place, season.levels)[state.level as usize];
        let shows = season.place_of_set(column.set) == state.set && column.trail == state.trail;
        let more = match standing {
            None => Some(0),
            Some(standing) if standing.trail + column.lead >= season.trails => None,
            Some(standing) => standing.cost_of(season, week, column.set, state.level).map(|(more, _)| more),
        };
        shows && cost < POSSIBLE_BELOW && more.is_some_and(|more| cost + more == state.cost)
    })
}

/// A column and a state of the week before that together cost what the state costs.
fn step_back(season: &Season, place: usize, before: &Stage, state: State) -> Option<(usize, State)> {
    let (week, table) = (&season.weeks[place], season.table(place));
    for (at, column) in table.columns.iter().enumerate() {
        let inside = week.costs(at, season.levels)[state.level as usize];
        let shows = season.place_of_set(column.set) == state.set && column.trail == state.trail;
        if shows && inside < POSSIBLE_BELOW && column.lead < season.trails {
            let earlier = find_before(season, place, before, state, column.set, column.lead, state.cost - inside);
            if let Some(earlier) = earlier {
                return Some((at, earlier));
            }
        }
    }
    None
}

fn find_before(
    season: &Season,
    place: usize,
    before: &Stage,
    state: State,
    set: u8,
    lead: usize,
    cost: i32,
) -> Option<State> {
    let (week, before_week) = (&season.weeks[place], &season.weeks[place - 1]);
    let mut fitting = (0..season.sets()).filter_map(|earlier| {
        let differing = ((set ^ season.set_at(earlier)).count_ones()) as i32;
        let pattern = match week.pattern {
            Pattern::Same if differing > 0 => return None,
            Pattern::Same => 0,
            Pattern::Costs(cost) => cost * differing,
        };
        may_follow(season.set_at(earlier), set, before_week.run).then_some((earlier, cost - pattern))
    });
    fitting.find_map(|(earlier, left)| {
        let trails = 0..season.trails - lead;
        let classes = 0..season.classes();
        let mut ends = trails.flat_map(|trail| classes.clone().map(move |class| (trail, class)));
        ends.find_map(|(trail, class)| {
            let (last_step, age) = season.class_means(class, before_week.ramp.counts);
            let first = before.place(season, earlier, trail, class);
            let row = &before.cells[first..first + before.window.len];
            row.iter().enumerate().find_map(|(at, paid)| {
                let level = before.window.low + at as i32;
                let step = state.level - level;
                let moved = (*paid < POSSIBLE_BELOW).then(|| season.cost_of_step(week, step, level, age)).flatten()?;
                let age_after = if step == 0 { age + week.ramp.counts } else { week.ramp.counts };
                let smooth = week.ramp.smooth * (step - last_step).abs();
                let is_it = season.class(step, age_after) == state.class && paid + moved + smooth == left;
                is_it.then_some(State { set: earlier, trail, class, level, cost: *paid })
            })
        })
    })
}

/// The first number of units that a level allows at the least cost.
pub(crate) fn cheapest_units(season: &Season, week: &Week, table: &Table, column: usize, level: i32) -> Option<usize> {
    let target = week.costs(column, season.levels)[level as usize];
    let costs = table.costs(column).iter().zip(&week.by_units).enumerate();
    let fits = |units: usize| (week.tie.0..=week.tie.1).contains(&(level - units as i32));
    costs
        .filter(|(units, (inside, outside))| fits(*units) && **inside < POSSIBLE_BELOW && **outside < POSSIBLE_BELOW)
        .find(|(_, (inside, outside))| **inside + **outside == target)
        .map(|(units, _)| units)
}
