//! The cheapest hours of the day for a number of units: at most so many blocks, none too long, core slots included.

use super::problem::{Problem, Slots};

/// Cost of each length of a day, by weekday.
#[derive(Debug)]
pub(crate) struct SlotPrices {
    /// As wished: nothing where a length is impossible. Empty without slots.
    wished: Vec<Vec<Option<i64>>>,
    /// With slots chosen freely.
    free: Vec<i64>,
}

impl SlotPrices {
    /// Works out every length of every weekday once.
    pub(crate) fn of(problem: &Problem) -> Self {
        let Some(slots) = &problem.slots else { return Self { wished: Vec::new(), free: Vec::new() } };
        let mut cost = slots.cost.clone();
        cost.sort_unstable();
        let mut sum = 0;
        let free = std::iter::once(0).chain(cost.iter().map(|one| {
            sum += one;
            sum
        }));
        let mut wished: Vec<Vec<Option<i64>>> = Vec::new();
        for weekday in 0..7 {
            let same = |other: &usize| {
                slots.core.get(other) == slots.core.get(&weekday) && slots.open.get(other) == slots.open.get(&weekday)
            };
            let prices = (0..weekday).find(same).map(|other| wished[other].clone());
            wished.push(prices.unwrap_or_else(|| cheapest(slots, weekday)));
        }
        Self { wished, free: free.collect() }
    }

    /// The cost of so many units on a weekday; nothing if they do not fit.
    pub(crate) fn price(&self, weekday: usize, units: i64, is_free: bool) -> Option<i64> {
        let (Some(wished), Ok(units)) = (self.wished.get(weekday), usize::try_from(units)) else { return Some(0) };
        // Beyond the last slot the dearest is paid again: there the wish is lifted, not the day made longer.
        if is_free { self.free.get(units).or(self.free.last()).copied() } else { wished.get(units).copied().flatten() }
    }
}

/// Walks through the slots of a day. A state is (units so far, blocks so far, length of the block that runs).
fn cheapest(slots: &Slots, weekday: usize) -> Vec<Option<i64>> {
    let count = slots.count;
    let blocks = slots.max_blocks.min(count.div_ceil(2));
    let block = slots.max_block.min(count);
    let place = |units: usize, block_at: usize, length: usize| (units * (blocks + 1) + block_at) * (block + 1) + length;
    let size = (count + 1) * (blocks + 1) * (block + 1);
    let mut before: Vec<Option<i64>> = vec![None; size];
    before[place(0, 0, 0)] = Some(0);
    for slot in 0..count {
        let is_open = slots.open.get(&weekday).is_none_or(|open| open.contains(&slot));
        let is_core = slots.core.get(&weekday).is_some_and(|core| core.contains(&slot));
        let mut after: Vec<Option<i64>> = vec![None; size];
        for units in 0..=slot {
            for at in 0..=blocks {
                for length in 0..=block {
                    let Some(cost) = before[place(units, at, length)] else { continue };
                    if !is_core {
                        lower(&mut after[place(units, at, 0)], cost);
                    }
                    let next = if length > 0 { (at, length + 1) } else { (at + 1, 1) };
                    if is_open && next.0 <= blocks && next.1 <= block {
                        lower(&mut after[place(units + 1, next.0, next.1)], cost + slots.cost[slot]);
                    }
                }
            }
        }
        before = after;
    }
    let of_units = |units: usize| {
        let ends = (0..=blocks).flat_map(|at| (0..=block).map(move |length| (at, length)));
        ends.filter_map(|(at, length)| before[place(units, at, length)]).min()
    };
    (0..=count).map(of_units).collect()
}

fn lower(cell: &mut Option<i64>, cost: i64) {
    *cell = Some(cell.map_or(cost, |old| old.min(cost)));
}
