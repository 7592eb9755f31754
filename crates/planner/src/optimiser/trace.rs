//! Finds the days behind a cost of a week table.

use super::shape::WeekShape;
use super::size::{Budget, TooLarge};
use super::table::{Column, Table, counts_homes};
use super::walk::{Node, Walk};

/// The days of one week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Days {
    /// Units, Monday first.
    pub(crate) units: [i32; 7],
    /// Whether a worked day is at home.
    pub(crate) home: [bool; 7],
}

/// The first way in fixed order to reach a column with so many units at the least cost.
pub(crate) fn trace(
    shape: &WeekShape,
    table: &Table,
    column: usize,
    units: usize,
    budget: &mut Budget,
) -> Result<Days, TooLarge> {
    let shown = table.columns[column];
    let mut wanted = [[false; 128]; 8];
    for (day, wanted) in wanted.iter_mut().enumerate() {
        wanted[usize::from(shown.set) & ((1 << day) - 1)] = true;
    }
    let mut walk = Walk::new(shape, counts_homes(shape), &wanted);
    walk.range = table.range(column, units);
    let spread = if shape.spread > 0 && shown.set != 0 { shape.spread * (walk.range.1 - walk.range.0) } else { 0 };
    let target = table.costs(column)[units] - spread;
    let mut found = None;
    walk.visit(0, Node::default(), budget, &mut |walk, node| {
        let is_shown = Column { set: node.set, lead: node.lead as usize, trail: node.trail as usize } == shown;
        if found.is_some() || !is_shown {
            return;
        }
        let mut cell = None;
        walk.each_end(node, |at, cost, place| {
            if at as usize == units && cost == target && cell.is_none() {
                cell = Some(place);
            }
        });
        found = cell.map(|cell| walk_back(walk, cell));
    })?;
    debug_assert!(found.is_some(), "a cost in a table has days behind it");
    Ok(found.unwrap_or_default())
}

/// Goes back from a cell through the layers, one worked day at a time.
fn walk_back(walk: &Walk<'_>, mut cell: usize) -> Days {
    let mut days = Days::default();
    for (depth, (day, length)) in walk.path.iter().enumerate().rev() {
        let (before, after, job) = (&walk.layers[depth], &walk.layers[depth + 1], walk.job_of(*day));
        let size = after.len[0] * after.len[1];
        let (homes, place) = (cell / size, cell % size);
        let at = [place / after.len[1], place % after.len[1]];
        let places = [false, true].into_iter().flat_map(|at_home| {
            let homes_before = if walk.counts_homes && at_home { homes.checked_sub(1) } else { Some(homes) };
            let fits = walk.counts_homes || at_home == walk.is_home_anyway(*day);
            walk.choices(*day, *length, at_home)
                .filter(move |_| fits)
                .map(move |choice| (at_home, homes_before, choice))
        });
        let back = places.filter_map(|(at_home, homes_before, choice)| {
            let shift = (choice.units - walk.range.0) as usize;
            let mut from = at;
            from[job] = from[job].checked_sub(shift)?;
            let is_inside = from[0] < before.len[0] && from[1] < before.len[1] && homes_before? < before.homes;
            let cell_before = (homes_before? * before.len[0] + from[0]) * before.len[1] + from[1];
            let is_it = is_inside && before.cells[cell_before] + choice.cost == after.cells[cell];
            is_it.then_some((at_home, choice, cell_before))
        });
        let Some((at_home, choice, cell_before)) = { back }.next() else { return days };
        days.units[*day] = choice.units;
        days.home[*day] = at_home;
        cell = cell_before;
    }
    days
}
