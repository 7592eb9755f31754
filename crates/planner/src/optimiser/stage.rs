//! The states after a week: worked days, long days at the end, the last step or the weeks stood, and the level.

use super::season::{Season, Week};
use super::size::{IMPOSSIBLE, POSSIBLE_BELOW};

/// The levels that a week can have: the lowest, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// The lowest level.
    pub(crate) low: i32,
    /// Number of levels.
    pub(crate) len: usize,
}

impl Window {
    fn between(low: i32, high: i32) -> Option<Self> {
        (low <= high).then_some(Self { low, len: (high - low + 1) as usize })
    }

    fn high(self) -> i32 {
        self.low + self.len as i32 - 1
    }
}

/// Costs of all states after a week, with its window of levels.
///
/// Shape: sets of worked weekdays × long days in a row × classes × levels of the window.
#[derive(Debug, Clone)]
pub(crate) struct Stage {
    /// Its levels.
    pub(crate) window: Window,
    /// The costs.
    pub(crate) cells: Vec<i32>,
}

impl Season {
    /// Number of sets of weekdays.
    pub(crate) fn sets(&self) -> usize {
        1 << self.weekdays.len()
    }

    /// Number of classes: weeks stood where the last step was 0, then each other step that is told apart.
    pub(crate) fn classes(&self) -> usize {
        self.most_age as usize + 1 + self.steps.len()
    }

    /// The class of a last step and the weeks stood since.
    pub(crate) fn class(&self, step: i32, age: i32) -> usize {
        match self.steps.binary_search(&step) {
            Ok(place) => self.most_age as usize + 1 + place,
            Err(_) => age.min(self.most_age) as usize,
        }
    }

    /// The last step (0 where it is not told apart) and the weeks stood of a class, after a week that counts so much.
    pub(crate) fn class_means(&self, class: usize, counts: i32) -> (i32, i32) {
        match class.checked_sub(self.most_age as usize + 1) {
            Some(place) => (self.steps[place], counts.min(self.most_age)),
            None => (0, class as i32),
        }
    }

    /// Number of states of a set with so many levels.
    pub(crate) fn row(&self, levels: usize) -> usize {
        self.trails * self.classes() * levels
    }

    /// The place of a set of weekdays among the possible ones.
    pub(crate) fn place_of_set(&self, set: u8) -> usize {
        let bits = self.weekdays.iter().enumerate().map(|(place, day)| usize::from(set >> day & 1) << place);
        bits.sum()
    }

    /// The set at a place.
    pub(crate) fn set_at(&self, place: usize) -> u8 {
        let bits = self.weekdays.iter().enumerate().map(|(bit, day)| ((place >> bit & 1) as u8) << day);
        bits.sum()
    }

    /// The cost of a step into a week; nothing if it may not be taken from that level after so many weeks.
    pub(crate) fn cost_of_step(&self, week: &Week, step: i32, level: i32, age: i32) -> Option<i32> {
        let ramp = &week.ramp;
        if step <= 0 {
            return (step >= -ramp.fall).then_some(0);
        }
        let (least, most) = ramp.rise?;
        let may = step >= least && step <= most && age.min(self.most_age) >= ramp.need(level).min(self.most_age);
        may.then(|| self.cost_of_rise(step))
    }

    /// The cost of a step up that may be taken.
    pub(crate) fn cost_of_rise(&self, step: i32) -> i32 {
        let (raise, big_up, soft) = self.raise;
        raise + big_up * (step - soft).max(0)
    }

    /// The window of levels that a week can hold at all.
    pub(crate) fn own_window(&self, week: usize) -> Option<Window> {
        let week = &self.weeks[week];
        let mut low_high: Option<(usize, usize)> = None;
        for row in week.by_level.chunks_exact(self.levels) {
            let first = row.iter().position(|cost| *cost < POSSIBLE_BELOW);
            let last = row.iter().rposition(|cost| *cost < POSSIBLE_BELOW);
            if let (Some(first), Some(last)) = (first, last) {
                low_high = Some(low_high.map_or((first, last), |(low, high)| (low.min(first), high.max(last))));
            }
        }
        low_high.and_then(|(low, high)| Window::between(low as i32, high as i32))
    }

    /// The levels that can be reached in each week, or the first week without any.
    pub(crate) fn windows_ahead(&self, start: Option<i32>) -> Result<Vec<Window>, usize> {
        let mut windows: Vec<Window> = Vec::with_capacity(self.weeks.len());
        for (place, week) in self.weeks.iter().enumerate() {
            let own = self.own_window(place).ok_or(place)?;
            let before = windows.last().map(|window| (window.low, window.high())).or(start.map(|level| (level, level)));
            let rise = week.ramp.rise.map_or(0, |(_, most)| most);
            let reached = before.map_or(Some(own), |(low, high)| {
                Window::between(own.low.max(low - week.ramp.fall), own.high().min(high + rise))
            });
            windows.push(reached.ok_or(place)?);
        }
        Ok(windows)
    }

    /// Narrows windows to the levels from which the later weeks can go on; as they were if there are none.
    pub(crate) fn narrow_from_behind(&self, windows: &[Window]) -> Vec<Window> {
        let mut narrow = windows.to_vec();
        for place in (0..windows.len().saturating_sub(1)).rev() {
            let (next, ramp) = (narrow[place + 1], &self.weeks[place + 1].ramp);
            let rise = ramp.rise.map_or(0, |(_, most)| most);
            let window = narrow[place];
            let low_high = (window.low.max(next.low - rise), window.high().min(next.high() + ramp.fall));
            match Window::between(low_high.0, low_high.1) {
                Some(window) => narrow[place] = window,
                None => return windows.to_vec(),
            }
        }
        narrow
    }
}

impl Stage {
    /// A stage without any possible state.
    pub(crate) fn empty(season: &Season, window: Window) -> Self {
        Self { window, cells: vec![IMPOSSIBLE; season.sets() * season.row(window.len)] }
    }

    /// The place of the first level of a state.
    pub(crate) fn place(&self, season: &Season, set: usize, trail: usize, class: usize) -> usize {
        ((set * season.trails + trail) * season.classes() + class) * self.window.len
    }

    /// Whether any state is possible.
    pub(crate) fn is_possible(&self) -> bool {
        self.cells.iter().any(|cost| *cost < POSSIBLE_BELOW)
    }

    /// Sets of which some state is possible.
    pub(crate) fn live_sets(&self, season: &Season) -> Vec<bool> {
        let rows = self.cells.chunks_exact(season.row(self.window.len));
        rows.map(|row| row.iter().any(|cost| *cost < POSSIBLE_BELOW)).collect()
    }
}
