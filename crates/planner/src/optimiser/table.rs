//! The table of a week: the least cost of its inside for every set of worked days and every number of units.
//!
//! The cost of the spread makes days depend on each other. For each pair of a shortest and a longest day the rest is a sum
//! over days. Pairs are tried from the closest on, and no further than a bound shows that none wider can be cheaper.

use super::shape::WeekShape;
use super::size::{Budget, IMPOSSIBLE, POSSIBLE_BELOW, TooLarge};
use super::walk::{Node, Walk};

/// What a week shows to its neighbours: its worked days and the long days at its two ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Column {
    /// Worked days as bits, Monday lowest.
    pub(crate) set: u8,
    /// Long days in a row from Monday.
    pub(crate) lead: usize,
    /// Long days in a row up to Sunday.
    pub(crate) trail: usize,
}

/// Least costs of a week's inside.
#[derive(Debug)]
pub(crate) struct Table {
    /// What a week can show.
    pub(crate) columns: Vec<Column>,
    /// Units are 0 to this, not included.
    pub(crate) width: usize,
    /// By column and units.
    costs: Vec<i32>,
    /// By column and units: the range of lengths that gives it.
    ranges: Vec<u16>,
    /// Shortest and longest worked day.
    pairs: Vec<(i32, i32)>,
}

/// All sets are wanted.
pub(super) const ALL: [[bool; 128]; 8] = [[true; 128]; 8];

impl Table {
    /// The costs of a column, by units.
    pub(crate) fn costs(&self, column: usize) -> &[i32] {
        &self.costs[column * self.width..][..self.width]
    }

    /// The shortest and the longest worked day behind a cost.
    pub(super) fn range(&self, column: usize, units: usize) -> (i32, i32) {
        self.pairs[usize::from(self.ranges[column * self.width + units])]
    }

    /// Builds the table of a shape.
    pub(crate) fn of(shape: &WeekShape, budget: &mut Budget) -> Result<Self, TooLarge> {
        let lengths = list_lengths(shape);
        let whole = (lengths.first().copied().unwrap_or(0), lengths.last().copied().unwrap_or(0));
        let width = longest_week(shape) + 1;
        let mut table = Self { columns: Vec::new(), width, costs: Vec::new(), ranges: Vec::new(), pairs: vec![whole] };
        let mut places = Places::default();
        let mut walk = Walk::new(shape, counts_homes(shape), &ALL);
        walk.range = whole;
        walk.visit(0, Node::default(), budget, &mut |walk, node| table.take(walk, node, (0, 0), &mut places))?;
        if shape.spread > 0 && whole.0 < whole.1 {
            table.add_spread(shape, &lengths, &mut places, budget)?;
        }
        Ok(table)
    }

    /// Tries ranges from the closest on. What stands in the table so far is a bound without any spread.
    fn add_spread(
        &mut self,
        shape: &WeekShape,
        lengths: &[i32],
        places: &mut Places,
        budget: &mut Budget,
    ) -> Result<(), TooLarge> {
        let free = std::mem::replace(&mut self.costs, vec![IMPOSSIBLE; self.columns.len() * self.width]);
        let from = |low: usize| lengths[low..].iter().map(move |high| (lengths[low], *high));
        let mut pairs: Vec<(i32, i32)> = (0..lengths.len()).flat_map(from).collect();
        pairs.sort_by_key(|(low, high)| (high - low, *low));
        let mut wanted = ALL;
        let mut span = -1;
        let counts_homes = counts_homes(shape);
        for (place, range) in pairs.iter().enumerate() {
            if range.1 - range.0 > span {
                span = range.1 - range.0;
                if !self.mark_open(&free, shape.spread * span, &mut wanted) {
                    break;
                }
            }
            let mut walk = Walk::new(shape, counts_homes, &wanted);
            walk.range = *range;
            let at = (place as u16, shape.spread * span);
            walk.visit(0, Node::default(), budget, &mut |walk, node| self.take(walk, node, at, places))?;
        }
        self.pairs = pairs;
        Ok(())
    }

    /// Marks the sets for which a range with that spread could still be cheaper; false if there is none.
    fn mark_open(&self, free: &[i32], spread: i32, wanted: &mut [[bool; 128]; 8]) -> bool {
        *wanted = [[false; 128]; 8];
        let rows = self.costs.chunks_exact(self.width).zip(free.chunks_exact(self.width));
        for (column, (costs, free)) in self.columns.iter().zip(rows) {
            let is_open = costs.iter().zip(free).any(|(cost, free)| *free < POSSIBLE_BELOW && *cost > free + spread);
            if is_open {
                for (day, wanted) in wanted.iter_mut().enumerate() {
                    wanted[usize::from(column.set) & ((1 << day) - 1)] = true;
                }
            }
        }
        wanted[0][0]
    }

    /// Takes in the costs at the end of a walk.
    fn take(&mut self, walk: &Walk<'_>, node: Node, (range, spread): (u16, i32), places: &mut Places) {
        let column = Column { set: node.set, lead: node.lead as usize, trail: node.trail as usize };
        let row = places.find_or_add(column, self.columns.len());
        if row == self.columns.len() {
            self.columns.push(column);
            self.costs.resize(self.columns.len() * self.width, IMPOSSIBLE);
            self.ranges.resize(self.columns.len() * self.width, 0);
        }
        let (costs, ranges) = (&mut self.costs[row * self.width..], &mut self.ranges[row * self.width..]);
        walk.each_end(node, |units, cost, _| {
            let units = units as usize;
            let cost = cost + spread;
            if cost < costs[units] {
                costs[units] = cost;
                ranges[units] = range;
            }
        });
    }
}

/// Where the columns stand, by what they show.
#[derive(Default)]
struct Places(Vec<Option<u16>>);

impl Places {
    fn find_or_add(&mut self, column: Column, next: usize) -> usize {
        let place = (usize::from(column.set) * 8 + column.lead) * 8 + column.trail;
        if self.0.len() <= place {
            self.0.resize(place + 1, None);
        }
        usize::from(*self.0[place].get_or_insert(next as u16))
    }
}

/// Every length that some day can have, rising.
fn list_lengths(shape: &WeekShape) -> Vec<i32> {
    let choices = shape.days.iter().flat_map(|day| day.site.iter().chain(&day.home));
    let mut lengths: Vec<i32> = choices.map(|choice| choice.units).collect();
    lengths.sort_unstable();
    lengths.dedup();
    lengths
}

fn longest_week(shape: &WeekShape) -> usize {
    let longest = |day: &super::shape::DayShape| day.site.iter().chain(&day.home).map(|choice| choice.units).max();
    shape.days.iter().filter_map(longest).sum::<i32>() as usize
}

/// Days at home need counting only where some day that may be at home might have to be on site.
pub(super) fn counts_homes(shape: &WeekShape) -> bool {
    let at_home = shape.days.iter().filter(|day| !day.home.is_empty()).count() as u32;
    at_home > 0 && (shape.home_max < at_home || shape.site_min > 0)
}
