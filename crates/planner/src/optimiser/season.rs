//! The problem made ready for the walk from week to week: a shared table for each shape, and the rules between weeks.

use std::collections::HashMap;

use super::calendar::{Calendar, WeekMarks};
use super::levels::{Row, lower_by_moves};
use super::limit::{Lifted, Limit, REACH};
use super::problem::Problem;
use super::shape::{Shaper, WeekShape};
use super::size::{Budget, IMPOSSIBLE, POSSIBLE_BELOW, TooLarge};
use super::slots::SlotPrices;
use super::table::Table;

/// How the level may move into a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ramp {
    /// Smallest and largest step up; none where the level may not rise.
    pub(crate) rise: Option<(i32, i32)>,
    /// Largest step down.
    pub(crate) fall: i32,
    /// Weeks that must have been stood before a rise: (from this level on, weeks), rising in both.
    pub(crate) needs: Vec<(i32, i32)>,
    /// What this week adds to the weeks stood: 0 or 1.
    pub(crate) counts: i32,
    /// Cost per unit by which the step differs from the one before.
    pub(crate) smooth: i32,
}

/// Worked weekdays against those of the week before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Cost per weekday that differs.
    Costs(i32),
    /// The same weekdays.
    Same,
}

/// One week.
#[derive(Debug)]
pub(crate) struct Week {
    /// Its table.
    pub(crate) table: usize,
    /// Least cost by column and level, 0 to `Season::levels`, not included.
    pub(crate) by_level: Vec<i32>,
    /// Cost of a number of units beyond that of the table; `IMPOSSIBLE` where the week may not hold it.
    pub(crate) by_units: Vec<i32>,
    /// How far the level may lie above and below the units: least, most of level less units.
    pub(crate) tie: (i32, i32),
    /// How the level moves.
    pub(crate) ramp: Ramp,
    /// Weekdays against the week before.
    pub(crate) pattern: Pattern,
    /// Most worked days in a row that begin in this week, counted into the next.
    pub(crate) run: u32,
    /// What kind of week it is.
    pub(crate) marks: WeekMarks,
}

/// The whole plan, made ready.
#[derive(Debug)]
pub(crate) struct Season {
    /// Weeks in order.
    pub(crate) weeks: Vec<Week>,
    /// Shapes and their tables.
    pub(crate) tables: Vec<(WeekShape, Table)>,
    /// Levels are 0 to this, not included.
    pub(crate) levels: usize,
    /// Weekdays that can be worked in any week, as places in the week.
    pub(crate) weekdays: Vec<usize>,
    /// The wished weekdays as bits: those that are compared with the week before the first.
    pub(crate) wished: u8,
    /// Weeks stood beyond which more do not matter.
    pub(crate) most_age: i32,
    /// Steps other than 0 that have to be told apart, rising; empty where steps cost nothing.
    pub(crate) steps: Vec<i32>,
    /// Long days in a row are 0 to this, not included.
    pub(crate) trails: usize,
    /// Cost per week that rises; per unit above `soft_up`; `soft_up`.
    pub(crate) raise: (i32, i32, i32),
    /// Cost per unit that the last level misses, and the level wished.
    pub(crate) last: (i32, i32),
}

/// Builds weeks one by one.
pub(crate) struct Builder<'a> {
    pub(crate) problem: &'a Problem,
    calendar: Calendar,
    prices: SlotPrices,
    long: Option<(i32, u32)>,
    more_steps: i32,
    /// Whether questions will be asked, so that nothing may be left out that matters with a limit lifted only.
    pub(crate) is_for_questions: bool,
}

impl<'a> Builder<'a> {
    /// Works out what does not depend on what is lifted, for questions about all limits but the size of steps.
    pub(crate) fn for_most_questions(problem: &'a Problem) -> Self {
        Self { is_for_questions: true, ..Self::of(problem) }
    }

    /// The same for all limits: steps that only a lifted limit allows are told apart as well.
    pub(crate) fn for_questions(problem: &'a Problem) -> Self {
        Self { more_steps: REACH, ..Self::for_most_questions(problem) }
    }

    /// Whether a question about a limit can be answered.
    pub(crate) fn may_ask_about(&self, limit: Limit) -> bool {
        let is_about_steps = matches!(limit, Limit::StepSize | Limit::NoFall);
        !is_about_steps || self.more_steps > 0 || self.problem.cost.smooth == 0
    }

    /// Works out what does not depend on what is lifted.
    pub(crate) fn of(problem: &'a Problem) -> Self {
        // Seven long days in a row cannot be exceeded: no more than seven days in a row are ever worked.
        let long = problem.long_from.zip(problem.max_long_run).filter(|(_, most)| *most < 7);
        Self {
            problem,
            calendar: Calendar::of(problem),
            prices: SlotPrices::of(problem),
            long: long.map(|(from, most)| (from as i32, most as u32)),
            more_steps: 0,
            is_for_questions: false,
        }
    }

    /// The plan with some limits lifted.
    pub(crate) fn season(&self, lifted: Lifted, budget: &mut Budget) -> Result<Season, TooLarge> {
        let problem = self.problem;
        let mut season = Season {
            weeks: Vec::with_capacity(problem.weeks),
            tables: Vec::new(),
            levels: self.ceiling(lifted) as usize + 1,
            weekdays: (0..7).filter(|day| problem.allowed[*day] || lifted.covers_everywhere(Limit::Weekdays)).collect(),
            wished: (0..7).map(|day| u8::from(problem.allowed[day]) << day).sum(),
            most_age: self.most_age(),
            steps: Vec::new(),
            trails: self.long.map_or(1, |(_, most)| most as usize + 1),
            raise: (problem.cost.raise as i32, problem.cost.big_up as i32, problem.soft_up as i32),
            last: (problem.cost.final_level as i32, problem.final_level as i32),
        };
        let mut known: HashMap<WeekShape, usize> = HashMap::new();
        for week in 0..problem.weeks {
            let shape = self.shape(week, lifted);
            let table = match known.get(&shape) {
                Some(table) => *table,
                None => {
                    season.tables.push((shape.clone(), Table::of(&shape, budget)?));
                    known.insert(shape, season.tables.len() - 1);
                    season.tables.len() - 1
                }
            };
            let built = self.week(week, lifted, &season.tables[table].1, table, season.levels, budget)?;
            season.weeks.push(built);
        }
        season.steps = steps_to_tell_apart(&season, problem, self.more_steps);
        Ok(season)
    }

    /// The shape of a week.
    pub(crate) fn shape(&self, week: usize, lifted: Lifted) -> WeekShape {
        let Self { problem, calendar, prices, long, .. } = self;
        Shaper { problem, days: &calendar.days, prices, lifted, long: *long }.week(week)
    }

    /// A week on the table of its shape.
    pub(crate) fn week(
        &self,
        week: usize,
        lifted: Lifted,
        table: &Table,
        place: usize,
        levels: usize,
        budget: &mut Budget,
    ) -> Result<Week, TooLarge> {
        let (problem, marks) = (self.problem, self.calendar.weeks[week]);
        let anything = (-(1 << 16), 1 << 16);
        let tie = match marks.dips() {
            _ if lifted.covers(Limit::Level, week) => anything,
            true => (0, problem.drop_max as i32),
            false => (-problem.loose[1] as i32, problem.loose[0] as i32),
        };
        let mut built = Week {
            table: place,
            by_level: Vec::new(),
            by_units: self.by_units(week, lifted, table.width),
            tie,
            ramp: self.ramp(week, lifted),
            pattern: self.pattern(week, lifted),
            run: if lifted.covers_everywhere(Limit::MaxRun) { 14 } else { problem.max_run.at(week) as u32 },
            marks,
        };
        budget.take_steps(table.columns.len() * (table.width + levels))?;
        built.by_level = by_level(table, &built, levels, &self.level_marks(week, lifted, levels));
        Ok(built)
    }

    /// The highest level. Where the cap of the week is lifted everywhere, the most that any other wish asks for.
    fn ceiling(&self, lifted: Lifted) -> i64 {
        let (problem, cap) = (self.problem, self.problem.cap_week.largest());
        if !lifted.covers_everywhere(Limit::WeekCap) {
            return cap;
        }
        let longest = problem.values.values().flatten().copied().chain(problem.min_site).max().unwrap_or(0);
        let days = problem.base.iter().flat_map(|base| base.days.chunks(7)).map(|week| week.iter().sum::<i64>());
        let asked = [
            7 * longest.max(problem.min_day),
            problem.min_week.largest(),
            problem.level_min.largest(),
            problem.levels.iter().flatten().copied().max().unwrap_or(0),
            problem.start.as_ref().map_or(0, |start| start.level),
            problem.start_cap,
        ];
        days.chain(asked).map(|units| units + problem.loose[0]).max().unwrap_or(0).clamp(cap, cap.max(7 * 96))
    }

    fn most_age(&self) -> i32 {
        let of_levels = self.problem.hold_levels.iter().map(|(_, weeks)| *weeks);
        of_levels.chain([self.problem.hold.largest()]).max().unwrap_or(0) as i32
    }

    /// Cost of missing the goal; impossible outside the bounds of the week.
    fn by_units(&self, week: usize, lifted: Lifted, width: usize) -> Vec<i32> {
        let (problem, goal) = (self.problem, self.problem.goal.at(week));
        let has_least = !self.calendar.weeks[week].dips() && !lifted.covers(Limit::MinWeek, week);
        let least = if has_least { problem.min_week.at(week) } else { 0 };
        let most = if lifted.covers(Limit::WeekCap, week) { i64::MAX } else { problem.cap_week.at(week) };
        let cost = |units: i64| match units < least || units > most {
            true => IMPOSSIBLE,
            false => (problem.cost.under * (goal - units).max(0) + problem.cost.over * (units - goal).max(0)) as i32,
        };
        (0..width as i64).map(cost).collect()
    }

    fn level_marks(&self, week: usize, lifted: Lifted, levels: usize) -> Vec<bool> {
        let problem = self.problem;
        let least = if lifted.covers(Limit::LevelFloor, week) { 0 } else { problem.level_min.at(week) };
        let has_cap = !lifted.covers(Limit::LevelCap, week);
        let most = problem.level_max.as_ref().filter(|_| has_cap).map_or(i64::MAX, |most| most.at(week));
        let is_first = week == 0 && problem.start.is_none() && !lifted.covers(Limit::StartCap, week);
        let most = if is_first { most.min(problem.start_cap) } else { most };
        let only = problem.levels.as_ref().filter(|_| has_cap);
        let mut marks: Vec<bool> =
            (0..levels as i64).map(|level| only.is_none() && level >= least && level <= most).collect();
        for level in only.into_iter().flatten().filter(|level| **level >= least && **level <= most) {
            if let Some(mark) = marks.get_mut(*level as usize) {
                *mark = true;
            }
        }
        marks
    }

    /// How the level may move into a week.
    pub(crate) fn ramp(&self, week: usize, lifted: Lifted) -> Ramp {
        let (problem, covers) = (self.problem, |limit| lifted.covers(limit, week));
        let (step, fall) = ((problem.min_up as i32, problem.max_up.at(week) as i32), problem.fall_max.at(week) as i32);
        let step = if covers(Limit::StepSize) { (1, step.1 + lifted.reach()) } else { step };
        let may_rise = problem.raise_ok.at(week) == 1 || covers(Limit::NoRaise);
        let mut needs = vec![(0, problem.hold.at(week) as i32)];
        needs.extend(problem.hold_levels.iter().map(|(level, weeks)| (*level as i32, *weeks as i32)));
        needs.sort_unstable();
        needs.retain(|_| !covers(Limit::Hold));
        let smooth_from = if problem.start.is_some() { 0 } else { 2 };
        Ramp {
            rise: (may_rise && step.0 <= step.1).then_some(step),
            fall: if covers(Limit::NoFall) { fall + lifted.reach() } else { fall },
            needs,
            counts: i32::from(problem.hold_in_dip || !self.calendar.weeks[week].dips()),
            smooth: if week >= smooth_from { problem.cost.smooth as i32 } else { 0 },
        }
    }

    fn pattern(&self, week: usize, lifted: Lifted) -> Pattern {
        let is_free_before = match week.checked_sub(1) {
            Some(before) => self.calendar.weeks[before].is_free_of_pattern(),
            None => self.problem.start.as_ref().is_none_or(|start| start.dip),
        };
        let is_free = is_free_before || self.calendar.weeks[week].is_free_of_pattern();
        if is_free {
            Pattern::Costs(0)
        } else if self.problem.keep_days.at(week) == 1 && !lifted.covers(Limit::KeepDays, week) {
            Pattern::Same
        } else {
            Pattern::Costs(self.problem.cost.pattern as i32)
        }
    }
}

impl Ramp {
    /// Weeks that must have been stood before a rise from a level.
    pub(crate) fn need(&self, level: i32) -> i32 {
        self.needs.iter().filter(|(from, _)| level >= *from).map(|(_, weeks)| *weeks).max().unwrap_or(0)
    }
}

impl Week {
    /// The costs of a column, by level.
    pub(crate) fn costs(&self, column: usize, levels: usize) -> &[i32] {
        &self.by_level[column * levels..][..levels]
    }
}

/// For every column and level the cheapest number of units that the level allows.
fn by_level(table: &Table, week: &Week, levels: usize, marks: &[bool]) -> Vec<i32> {
    let mut all = vec![IMPOSSIBLE; table.columns.len() * levels];
    let mut of_units = vec![IMPOSSIBLE; table.width];
    for (column, row) in all.chunks_exact_mut(levels).enumerate() {
        for ((sum, inside), outside) in of_units.iter_mut().zip(table.costs(column)).zip(&week.by_units) {
            *sum = if *inside < POSSIBLE_BELOW && *outside < POSSIBLE_BELOW { inside + outside } else { IMPOSSIBLE };
        }
        row.fill(IMPOSSIBLE);
        lower_by_moves(Row { low: 0, cells: &of_units }, row, 0, week.tie, 0);
        row.iter_mut().zip(marks).filter(|(_, mark)| !**mark).for_each(|(cost, _)| *cost = IMPOSSIBLE);
    }
    all
}

/// The steps that any week may take, where the next week's cost depends on them; so many more on both sides.
fn steps_to_tell_apart(season: &Season, problem: &Problem, more: i32) -> Vec<i32> {
    if problem.cost.smooth == 0 {
        return Vec::new();
    }
    let from = problem.start.as_ref().map_or(0, |start| start.level as i32);
    let most = from.max(season.levels as i32 - 1);
    let ramps = || season.weeks.iter().skip(usize::from(problem.start.is_none())).map(|week| &week.ramp);
    let fall = ramps().map(|ramp| (ramp.fall + more).min(most)).max().unwrap_or(0);
    let first = ramps().filter_map(|ramp| ramp.rise).map(|rise| rise.0).filter(|_| more == 0).min().unwrap_or(1);
    let last = ramps().filter_map(|ramp| ramp.rise).map(|rise| rise.1).max().unwrap_or(0);
    let last = (last.max(if more > 0 { problem.max_up.largest() as i32 } else { 0 }) + more).min(most);
    (-fall..0).chain(first..=last).collect()
}
