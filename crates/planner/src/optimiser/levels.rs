//! From the level of one week to that of the next: steps, weeks stood, and how much a step differs from the last.

use std::collections::VecDeque;

use super::season::{Season, Week};
use super::size::{IMPOSSIBLE, POSSIBLE_BELOW};
use super::stage::Window;

/// One move of the level, forwards or backwards, for all levels at once.
pub(crate) struct Climb<'a> {
    pub(crate) season: &'a Season,
    /// The week into which the level moves.
    pub(crate) week: &'a Week,
    /// What the week before adds to the weeks stood.
    pub(crate) counts_before: i32,
    /// Levels of the week before.
    pub(crate) before: Window,
    /// Levels of the week.
    pub(crate) after: Window,
}

impl Climb<'_> {
    /// Costs after the move, by class and level, from those before it.
    pub(crate) fn ahead(&self, from: &[i32], into: &mut [i32]) {
        into.fill(IMPOSSIBLE);
        let (len, most_age, zero) = (self.before.len, self.season.most_age, self.place_of_zero());
        for age in 0..=most_age {
            let mut rows = vec![IMPOSSIBLE; (self.season.steps.len() + 1) * len];
            rows[zero * len..][..len].copy_from_slice(&from[age as usize * len..][..len]);
            if age == self.counts_before.min(most_age) {
                self.each_step(|place, class| {
                    rows[place * len..][..len].copy_from_slice(&from[class * len..][..len]);
                });
            }
            if rows.iter().all(|cost| *cost >= POSSIBLE_BELOW) {
                continue;
            }
            self.smooth(&mut rows, len);
            self.each_move(age, |moved| {
                let end = usize::try_from(moved.not_from - self.before.low).unwrap_or(0).min(len);
                let row = Row { low: self.before.low, cells: &rows[self.place_of(moved.first) * len..][..end] };
                let target = &mut into[moved.class * self.after.len..][..self.after.len];
                lower_by_moves(row, target, self.after.low, (moved.first, moved.last), moved.cost);
            });
        }
        into.iter_mut().for_each(|cost| *cost = (*cost).min(IMPOSSIBLE));
    }

    /// Costs to go before the move, by class and level, from those after it.
    pub(crate) fn behind(&self, from: &[i32], into: &mut [i32]) {
        into.fill(IMPOSSIBLE);
        let (len, most_age, zero) = (self.before.len, self.season.most_age, self.place_of_zero());
        for age in 0..=most_age {
            let mut rows = vec![IMPOSSIBLE; (self.season.steps.len() + 1) * len];
            self.each_move(age, |moved| {
                let end = usize::try_from(moved.not_from - self.before.low).unwrap_or(0).min(len);
                let row = Row { low: self.after.low, cells: &from[moved.class * self.after.len..][..self.after.len] };
                let target = &mut rows[self.place_of(moved.first) * len..][..end];
                lower_by_moves(row, target, self.before.low, (-moved.last, -moved.first), moved.cost);
            });
            self.smooth(&mut rows, len);
            into[age as usize * len..][..len].copy_from_slice(&rows[zero * len..][..len]);
            if age == self.counts_before.min(most_age) {
                self.each_step(|place, class| {
                    into[class * len..][..len].copy_from_slice(&rows[place * len..][..len]);
                });
            }
        }
        into.iter_mut().for_each(|cost| *cost = (*cost).min(IMPOSSIBLE));
    }

    fn place_of_zero(&self) -> usize {
        self.season.steps.partition_point(|step| *step < 0)
    }

    /// The place of a step among the steps with 0 between; where steps are not told apart, all share one.
    fn place_of(&self, step: i32) -> usize {
        let zero = self.place_of_zero();
        match self.season.steps.binary_search(&step) {
            Ok(place) => place + usize::from(place >= zero),
            Err(_) => zero,
        }
    }

    /// Every step told apart: its place with 0 between, and its class.
    fn each_step(&self, mut tell: impl FnMut(usize, usize)) {
        let zero = self.place_of_zero();
        for place in 0..self.season.steps.len() {
            tell(place + usize::from(place >= zero), self.season.most_age as usize + 1 + place);
        }
    }

    /// Every move that may follow so many weeks. Steps of equal cost that nobody tells apart go together.
    fn each_move(&self, age: i32, mut tell: impl FnMut(Move)) {
        let (season, ramp) = (self.season, &self.week.ramp);
        let anywhere = i32::MAX;
        tell(Move { first: 0, last: 0, cost: 0, not_from: anywhere, class: season.class(0, age + ramp.counts) });
        let lowest = self.before.low + self.before.len as i32 - 1 - self.after.low;
        let go_together = season.steps.is_empty() && season.raise.1 == 0;
        let mut each = |from: i32, to: i32, not_from: i32| {
            if go_together && from <= to {
                let cost = if from > 0 { season.cost_of_rise(from) } else { 0 };
                tell(Move { first: from, last: to, cost, not_from, class: season.class(from, ramp.counts) });
                return;
            }
            for step in from..=to {
                let cost = if step > 0 { season.cost_of_rise(step) } else { 0 };
                tell(Move { first: step, last: step, cost, not_from, class: season.class(step, ramp.counts) });
            }
        };
        each(-ramp.fall.min(lowest), -1, anywhere);
        let Some((least, most)) = ramp.rise else { return };
        let not_from = ramp.needs.iter().filter(|(_, weeks)| *weeks > age).map(|(level, _)| *level).min();
        let highest = self.after.low + self.after.len as i32 - 1 - self.before.low;
        each(least, most.min(highest), not_from.unwrap_or(anywhere));
    }

    /// Lets each step take over from those beside it, at a cost for each unit between.
    fn smooth(&self, rows: &mut [i32], len: usize) {
        if self.season.steps.is_empty() {
            return;
        }
        let mut steps = self.season.steps.clone();
        steps.insert(self.place_of_zero(), 0);
        for place in 1..steps.len() {
            let (before, after) = rows.split_at_mut(place * len);
            let cost = self.week.ramp.smooth * (steps[place] - steps[place - 1]);
            take_over(&before[(place - 1) * len..], &mut after[..len], cost);
        }
        for place in (1..steps.len()).rev() {
            let (before, after) = rows.split_at_mut(place * len);
            let cost = self.week.ramp.smooth * (steps[place] - steps[place - 1]);
            take_over(&after[..len], &mut before[(place - 1) * len..], cost);
        }
    }
}

/// Steps that may be taken together: from the first to the last, at one cost, into one class.
struct Move {
    first: i32,
    last: i32,
    cost: i32,
    /// Levels from here on may not be left by it.
    not_from: i32,
    class: usize,
}

/// Costs by level, from the lowest on.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    /// The lowest level.
    pub(crate) low: i32,
    /// The costs.
    pub(crate) cells: &'a [i32],
}

/// Lowers every target level to the least cost among the source levels from which one of the steps leads there.
pub(crate) fn lower_by_moves(from: Row<'_>, into: &mut [i32], into_low: i32, (first, last): (i32, i32), cost: i32) {
    if first < last {
        let least = least_in_windows(from, into_low, into.len(), (first, last));
        into.iter_mut().zip(least).for_each(|(old, new)| *old = (*old).min(new + cost));
        return;
    }
    let low = from.low.max(into_low - first);
    let end = (from.low + from.cells.len() as i32).min(into_low + into.len() as i32 - first);
    if low < end {
        let source = &from.cells[(low - from.low) as usize..(end - from.low) as usize];
        let target = &mut into[(low + first - into_low) as usize..];
        target.iter_mut().zip(source).for_each(|(old, new)| *old = (*old).min(new + cost));
    }
}

/// For every target level the least of the source levels that lie between `last` and `first` below it.
fn least_in_windows(from: Row<'_>, into_low: i32, into_len: usize, (first, last): (i32, i32)) -> Vec<i32> {
    let mut waiting: VecDeque<i32> = VecDeque::new();
    let mut next = 0;
    let place = |level: i32| (level - from.low).clamp(0, from.cells.len() as i32);
    let targets = (into_low..).take(into_len);
    let least = targets.map(|level| {
        let end = place(level - first + 1);
        while next < end {
            while waiting.back().is_some_and(|back| from.cells[*back as usize] > from.cells[next as usize]) {
                waiting.pop_back();
            }
            waiting.push_back(next);
            next += 1;
        }
        let begin = place(level - last);
        while waiting.front().is_some_and(|front| *front < begin) {
            waiting.pop_front();
        }
        waiting.front().map_or(IMPOSSIBLE, |front| from.cells[*front as usize])
    });
    least.collect()
}

fn take_over(from: &[i32], into: &mut [i32], cost: i32) {
    into.iter_mut().zip(from).for_each(|(old, new)| *old = (*old).min(new + cost));
}
