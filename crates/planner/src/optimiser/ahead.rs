//! The walk forward: for every week the least cost of every state that can be reached.

use super::levels::Climb;
use super::problem::Start;
use super::season::{Pattern, Season, Week};
use super::sets::{cross, may_follow};
use super::size::{Budget, IMPOSSIBLE, POSSIBLE_BELOW, TooLarge};
use super::stage::{Stage, Window};

/// The week before the first, as the walk needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    pub(crate) level: i32,
    pub(crate) step: i32,
    pub(crate) age: i32,
    pub(crate) set: u8,
    pub(crate) run: u32,
    pub(crate) trail: usize,
}

impl Standing {
    /// Reads the start of a problem; `most_age` stands in for an unknown age.
    pub(crate) fn of(start: &Start, season: &Season, run_is_lifted: bool) -> Self {
        let set = (0..7).map(|day| u8::from(start.worked[day]) << day).sum();
        Self {
            level: start.level as i32,
            step: start.step as i32,
            age: start.age.map_or(season.most_age, |age| age.min(i64::from(season.most_age)) as i32),
            set,
            run: if run_is_lifted { 14 } else { start.max_run as u32 },
            trail: (start.long_run as usize).min(season.trails - 1),
        }
    }

    /// The cost of following this with worked days and a level, and the step taken; nothing if it may not be.
    pub(crate) fn cost_of(&self, season: &Season, week: &Week, set: u8, level: i32) -> Option<(i32, i32)> {
        let step = level - self.level;
        if !may_follow(self.set, set, self.run) {
            return None;
        }
        let moved = season.cost_of_step(week, step, self.level, self.age)?;
        let differing = ((self.set ^ set) & season.wished).count_ones() as i32;
        let pattern = match week.pattern {
            Pattern::Same if differing > 0 => return None,
            Pattern::Same => 0,
            Pattern::Costs(cost) => cost * differing,
        };
        Some((moved + pattern + week.ramp.smooth * (step - self.step).abs(), step))
    }
}

/// What lies before a week.
#[derive(Clone, Copy)]
pub(crate) enum Before<'a> {
    /// The states after the week before.
    Week(&'a Stage),
    /// Where a running plan stands.
    Standing(&'a Standing),
    /// Nothing: the plan begins.
    Nothing,
}

impl<'a> Before<'a> {
    /// What lies before a week, from the stages before it.
    pub(crate) fn of(stages: &'a [Stage], place: usize, standing: Option<&'a Standing>) -> Self {
        match (place.checked_sub(1), standing) {
            (Some(before), _) => Self::Week(&stages[before]),
            (None, Some(standing)) => Self::Standing(standing),
            (None, None) => Self::Nothing,
        }
    }
}

/// What it costs to stand at the beginning of a week, worked days and level chosen, before its inside is paid.
///
/// Shape: sets of this week × most long days in a row before × classes after × levels of the window.
pub(crate) fn enter(season: &Season, place: usize, week: &Week, before: Before<'_>, window: Window) -> Vec<i32> {
    match before {
        Before::Week(before) => enter_from_week(season, place, week, before, window),
        Before::Standing(standing) => enter_first(season, window, standing.trail, |set, level| {
            let (cost, step) = standing.cost_of(season, week, set, level)?;
            let age = if step == 0 { standing.age + week.ramp.counts } else { week.ramp.counts };
            Some((cost, season.class(step, age)))
        }),
        Before::Nothing => enter_first(season, window, 0, |_, _| Some((0, season.class(0, week.ramp.counts)))),
    }
}

fn enter_first(
    season: &Season,
    window: Window,
    trail: usize,
    cost_and_class: impl Fn(u8, i32) -> Option<(i32, usize)>,
) -> Vec<i32> {
    let mut entered = Stage::empty(season, window);
    for set in 0..season.sets() {
        for (at, level) in (0..window.len).zip(window.low..) {
            let Some((cost, class)) = cost_and_class(season.set_at(set), level) else { continue };
            for most_before in trail..season.trails {
                let cell = entered.place(season, set, most_before, class) + at;
                entered.cells[cell] = cost;
            }
        }
    }
    entered.cells
}

fn enter_from_week(season: &Season, place: usize, week: &Week, before: &Stage, window: Window) -> Vec<i32> {
    let (row, classes) = (season.row(before.window.len), season.classes());
    let live = before.live_sets(season);
    let run = season.weeks[place - 1].run;
    let crossed =
        cross(season, &before.cells, row, &live, week.pattern, |source, target| may_follow(source, target, run));
    let climb = Climb {
        season,
        week,
        counts_before: season.weeks[place - 1].ramp.counts,
        before: before.window,
        after: window,
    };
    let (part, part_after) = (classes * before.window.len, classes * window.len);
    let mut entered = vec![IMPOSSIBLE; season.sets() * season.trails * part_after];
    for set in 0..season.sets() {
        // At most so many long days in a row before: the least over all that have fewer, too.
        let mut least = vec![IMPOSSIBLE; part];
        for trail in 0..season.trails {
            let from = &crossed[set * row + trail * part..][..part];
            least.iter_mut().zip(from).for_each(|(least, cost)| *least = (*least).min(*cost));
            if least.iter().any(|cost| *cost < POSSIBLE_BELOW) {
                climb.ahead(&least, &mut entered[(set * season.trails + trail) * part_after..][..part_after]);
            }
        }
    }
    entered
}

/// The states after a week.
fn next_stage(season: &Season, place: usize, before: Before<'_>, window: Window) -> Stage {
    let (week, table) = (&season.weeks[place], season.table(place));
    let entered = enter(season, place, week, before, window);
    let mut stage = Stage::empty(season, window);
    let part = season.classes() * window.len;
    for (at, column) in table.columns.iter().enumerate() {
        let Some(most_before) = (season.trails - 1).checked_sub(column.lead) else { continue };
        let set = season.place_of_set(column.set);
        let costs = &week.costs(at, season.levels)[window.low as usize..][..window.len];
        let from = &entered[(set * season.trails + most_before) * part..][..part];
        let into = &mut stage.cells[(set * season.trails + column.trail) * part..][..part];
        for (into, from) in into.chunks_exact_mut(window.len).zip(from.chunks_exact(window.len)) {
            for ((old, entered), cost) in into.iter_mut().zip(from).zip(costs) {
                *old = (*old).min(entered + cost).min(IMPOSSIBLE);
            }
        }
    }
    stage
}

/// How a walk forward ended.
pub(crate) enum Walked {
    /// Every week has states.
    Through(Vec<Stage>),
    /// The first week without any.
    DeadAt(usize),
}

/// Walks through all weeks with the given windows.
pub(crate) fn walk(
    season: &Season,
    windows: &[Window],
    standing: Option<&Standing>,
    budget: &mut Budget,
) -> Result<Walked, TooLarge> {
    let mut stages: Vec<Stage> = Vec::with_capacity(windows.len());
    for (place, window) in windows.iter().enumerate() {
        let cells = season.sets() * season.row(window.len);
        budget.take_states(cells)?;
        let moves = season.most_age as usize + season.steps.len() + 1 + season.weekdays.len();
        budget.take_steps(cells * (1 + moves))?;
        let stage = next_stage(season, place, Before::of(&stages, place, standing), *window);
        if !stage.is_possible() {
            return Ok(Walked::DeadAt(place));
        }
        stages.push(stage);
    }
    Ok(Walked::Through(stages))
}

impl Season {
    /// The table of a week.
    pub(crate) fn table(&self, week: usize) -> &super::table::Table {
        &self.tables[self.weeks[week].table].1
    }

    /// The cost of missing the last level.
    pub(crate) fn cost_of_end(&self, level: i32) -> i32 {
        self.last.0 * (self.last.1 - level).max(0)
    }
}
