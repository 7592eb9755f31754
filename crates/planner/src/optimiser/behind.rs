//! The walk from behind: for every week the least cost of all that comes after it, from every state.

use super::levels::Climb;
use super::season::{Season, Week};
use super::sets::{cross, may_follow};
use super::size::{IMPOSSIBLE, POSSIBLE_BELOW};
use super::stage::{Stage, Window};

/// Costs to go after the last week: those of missing the last level.
pub(crate) fn last_costs(season: &Season) -> Stage {
    let window = Window { low: 0, len: season.levels };
    let mut stage = Stage::empty(season, window);
    for row in stage.cells.chunks_exact_mut(window.len) {
        row.iter_mut().zip(0..).for_each(|(cost, level)| *cost = season.cost_of_end(level));
    }
    stage
}

/// Costs to go before a week, from those after it: what the week itself costs is added. Levels that cost more than
/// `most` in any case are left out.
pub(crate) fn costs_before(season: &Season, place: usize, week: &Week, after: &Stage, most: i32) -> Stage {
    let before = levels_before(season, week, after.window);
    let paid = pay_inside(season, place, week, after);
    let climb = Climb { season, week, counts_before: season.weeks[place - 1].ramp.counts, before, after: after.window };
    let (part, part_before) = (season.classes() * after.window.len, season.classes() * before.len);
    let mut moved = vec![IMPOSSIBLE; season.sets() * season.trails * part_before];
    for (from, into) in paid.chunks_exact(part).zip(moved.chunks_exact_mut(part_before)) {
        if from.iter().any(|cost| *cost < POSSIBLE_BELOW) {
            climb.behind(from, into);
        }
    }
    let row = season.row(before.len);
    let live: Vec<bool> = moved.chunks_exact(row).map(|row| row.iter().any(|cost| *cost < POSSIBLE_BELOW)).collect();
    let run = season.weeks[place - 1].run;
    let cells = cross(season, &moved, row, &live, week.pattern, |source, target| may_follow(target, source, run));
    narrow(Stage { window: before, cells }, most)
}

/// The levels from which a week's levels can be reached.
fn levels_before(season: &Season, week: &Week, after: Window) -> Window {
    let rise = week.ramp.rise.map_or(0, |(_, most)| most);
    let low = (after.low - rise).max(0);
    let end = (after.low + after.len as i32).saturating_add(week.ramp.fall).min(season.levels as i32);
    Window { low, len: (end - low) as usize }
}

/// Leaves out levels at both ends from which everything costs more than `most`.
fn narrow(stage: Stage, most: i32) -> Stage {
    let len = stage.window.len;
    let mut is_cheap = vec![false; len];
    for row in stage.cells.chunks_exact(len) {
        is_cheap.iter_mut().zip(row).for_each(|(is_cheap, cost)| *is_cheap |= *cost <= most);
    }
    let first = is_cheap.iter().position(|is_cheap| *is_cheap).unwrap_or(0);
    let last = is_cheap.iter().rposition(|is_cheap| *is_cheap).unwrap_or(len - 1);
    if first == 0 && last == len - 1 {
        return stage;
    }
    let window = Window { low: stage.window.low + first as i32, len: last - first + 1 };
    let cells = stage.cells.chunks_exact(len).flat_map(|row| &row[first..=last]).copied().collect();
    Stage { window, cells }
}

/// Costs to go at the beginning of a week, worked days and level chosen.
///
/// Shape: sets of this week × long days in a row before × classes × levels.
fn pay_inside(season: &Season, place: usize, week: &Week, after: &Stage) -> Vec<i32> {
    let (table, len) = (season.table(place), after.window.len);
    let part = season.classes() * len;
    let mut paid = vec![IMPOSSIBLE; after.cells.len()];
    for (at, column) in table.columns.iter().enumerate() {
        let set = season.place_of_set(column.set);
        let costs = &week.costs(at, season.levels)[after.window.low as usize..][..len];
        let from = &after.cells[(set * season.trails + column.trail) * part..][..part];
        for trail in 0..season.trails.saturating_sub(column.lead) {
            let into = &mut paid[(set * season.trails + trail) * part..][..part];
            for (into, from) in into.chunks_exact_mut(len).zip(from.chunks_exact(len)) {
                for ((old, rest), cost) in into.iter_mut().zip(from).zip(costs) {
                    *old = (*old).min(rest + cost).min(IMPOSSIBLE);
                }
            }
        }
    }
    paid
}
