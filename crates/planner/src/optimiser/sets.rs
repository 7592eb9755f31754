//! From the worked days of one week to those of the next.

use super::season::{Pattern, Season};
use super::size::IMPOSSIBLE;

/// For every target the least cost over all sources that fit, with the cost of the weekdays that differ.
///
/// `cells` holds a row for each source; `fits` says which source may stand beside which target. Targets that fit the
/// same sources share the work; the cost of differing weekdays is added one weekday at a time.
pub(crate) fn cross(
    season: &Season,
    cells: &[i32],
    row: usize,
    live: &[bool],
    pattern: Pattern,
    fits: impl Fn(u8, u8) -> bool,
) -> Vec<i32> {
    let sets = season.sets();
    let real: Vec<u8> = (0..sets).map(|place| season.set_at(place)).collect();
    let sources = |target: usize| -> u128 {
        (0..sets).filter(|source| live[*source] && fits(real[*source], real[target])).map(|source| 1 << source).sum()
    };
    let fitting: Vec<u128> = (0..sets).map(sources).collect();
    let mut crossed = vec![IMPOSSIBLE; cells.len()];
    let mut done = vec![false; sets];
    for first in 0..sets {
        if done[first] || fitting[first] == 0 {
            continue;
        }
        let alike: Vec<usize> = (first..sets).filter(|target| fitting[*target] == fitting[first]).collect();
        alike.iter().for_each(|target| done[*target] = true);
        let mut rows = vec![IMPOSSIBLE; cells.len()];
        for source in (0..sets).filter(|source| fitting[first] >> source & 1 == 1) {
            rows[source * row..][..row].copy_from_slice(&cells[source * row..][..row]);
        }
        match pattern {
            Pattern::Same => {}
            Pattern::Costs(0) => fold(&mut rows, row),
            Pattern::Costs(cost) => spread_out(&mut rows, row, sets, cost),
        }
        for target in alike {
            let from = if pattern == Pattern::Costs(0) { 0 } else { target * row };
            crossed[target * row..][..row].copy_from_slice(&rows[from..][..row]);
        }
    }
    crossed
}

/// The least over all rows, in the first.
fn fold(rows: &mut [i32], row: usize) {
    let (first, others) = rows.split_at_mut(row);
    for other in others.chunks_exact(row) {
        first.iter_mut().zip(other).for_each(|(least, cost)| *least = (*least).min(*cost));
    }
}

/// Lets every row take over from those that differ in weekdays, at a cost for each.
fn spread_out(rows: &mut [i32], row: usize, sets: usize, cost: i32) {
    let mut bit = 1;
    while bit < sets {
        for pair in rows.chunks_exact_mut(2 * bit * row) {
            let (without, with) = pair.split_at_mut(bit * row);
            for (without, with) in without.iter_mut().zip(with) {
                let (one, other) = (*without, *with);
                *without = one.min(other + cost);
                *with = other.min(one + cost);
            }
        }
        bit *= 2;
    }
}

/// Worked days in a row up to Sunday.
pub(crate) fn trailing(set: u8) -> u32 {
    (set << 1).leading_ones()
}

/// Worked days in a row from Monday.
pub(crate) fn leading(set: u8) -> u32 {
    set.trailing_ones()
}

/// Whether a week may follow another: no row of days that begins in the first is too long.
pub(crate) fn may_follow(before: u8, after: u8, run: u32) -> bool {
    trailing(before) == 0 || leading(after) == 0 || trailing(before) + leading(after) <= run
}
