//! The inside of a week as plain numbers: what each day may hold and at what cost. Weeks with equal shapes share a table.

use super::calendar::DayMarks;
use super::limit::{Lifted, Limit};
use super::problem::Problem;
use super::slots::SlotPrices;

/// One length of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Choice {
    /// Units worked.
    pub(crate) units: i32,
    /// What it costs.
    pub(crate) cost: i32,
}

/// What a day may hold.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct DayShape {
    /// Cost of not working; nothing where the day must be worked.
    pub(crate) off: Option<i32>,
    /// Lengths on site, rising.
    pub(crate) site: Vec<Choice>,
    /// Lengths at home, rising.
    pub(crate) home: Vec<Choice>,
}

/// Most units and wished units of two jobs, and the cost of a unit that misses the wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct JobShape {
    /// The job of each weekday.
    pub(crate) of_weekday: [usize; 7],
    /// Most units.
    pub(crate) cap: [i32; 2],
    /// Wished units.
    pub(crate) goal: [i32; 2],
    /// Cost per unit below the wish.
    pub(crate) cost: i32,
}

/// The inside of a week.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct WeekShape {
    /// Its days, Monday first.
    pub(crate) days: [DayShape; 7],
    /// Most worked days.
    pub(crate) max_days: u32,
    /// Most worked days in a row inside the week.
    pub(crate) max_run: u32,
    /// Cost per unit between the longest and the shortest worked day.
    pub(crate) spread: i32,
    /// Most days at home.
    pub(crate) home_max: u32,
    /// Least days on site, if any day is worked.
    pub(crate) site_min: u32,
    /// Most units by number of days on site; below 0: impossible.
    pub(crate) cap_by_site: [i32; 8],
    /// Units from which a day is long, and how many may follow each other.
    pub(crate) long: Option<(i32, u32)>,
    /// Two jobs.
    pub(crate) jobs: Option<JobShape>,
}

/// No limit of units that a week could reach.
const UNLIMITED: i32 = 1 << 20;

/// Builds the shape of weeks.
pub(crate) struct Shaper<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) days: &'a [DayMarks],
    pub(crate) prices: &'a SlotPrices,
    pub(crate) lifted: Lifted,
    /// Long days in a row, where that limit can bind at all.
    pub(crate) long: Option<(i32, u32)>,
}

impl Shaper<'_> {
    /// The shape of one week.
    pub(crate) fn week(&self, week: usize) -> WeekShape {
        let (problem, covers) = (self.problem, |limit| self.lifted.covers(limit, week));
        let has_places = !covers(Limit::Places);
        WeekShape {
            days: std::array::from_fn(|weekday| self.day(week, weekday)),
            max_days: if covers(Limit::MaxDays) { 7 } else { problem.max_days.at(week) as u32 },
            max_run: if covers(Limit::MaxRun) { 7 } else { problem.max_run.at(week) as u32 },
            spread: problem.cost.spread as i32,
            home_max: if has_places { problem.home_max.at(week) as u32 } else { 7 },
            site_min: if has_places { problem.site_min.at(week) as u32 } else { 0 },
            cap_by_site: self.cap_by_site(week),
            long: self.long.filter(|_| !covers(Limit::LongDays)),
            jobs: self.jobs(week),
        }
    }

    fn cap_by_site(&self, week: usize) -> [i32; 8] {
        let problem = self.problem;
        let load = problem.load_week.as_ref().filter(|_| !self.lifted.covers(Limit::WeekLoad, week));
        let Some(load) = load else { return [UNLIMITED; 8] };
        let days = 7 * week as i64..7 * week as i64 + 7;
        let other: i64 = problem.day_load.range(days).map(|(_, minutes)| minutes).sum();
        std::array::from_fn(|on_site| {
            let left = load.at(week) - other - problem.commute * on_site as i64;
            if left < 0 { -1 } else { (left / problem.unit_minutes) as i32 }
        })
    }

    fn jobs(&self, week: usize) -> Option<JobShape> {
        let jobs = self.problem.jobs.as_ref()?;
        let cap = jobs.cap.as_ref().filter(|_| !self.lifted.covers(Limit::JobCap, week));
        let goal = jobs.goal.as_ref().filter(|_| self.problem.cost.job > 0);
        if cap.is_none() && goal.is_none() {
            return None;
        }
        Some(JobShape {
            of_weekday: jobs.of_weekday,
            cap: std::array::from_fn(|job| cap.map_or(UNLIMITED, |cap| cap[job].at(week) as i32)),
            goal: std::array::from_fn(|job| goal.map_or(0, |goal| goal[job].at(week) as i32)),
            cost: self.problem.cost.job as i32,
        })
    }

    fn day(&self, week: usize, weekday: usize) -> DayShape {
        let (problem, day) = (self.problem, 7 * week + weekday);
        let covers = |limit| self.lifted.covers(limit, week);
        let base = problem.base.as_ref().map(|base| (base.days[day], day < base.change_from));
        let past = base.filter(|(_, is_past)| *is_past && !covers(Limit::Past)).map(|(units, _)| units);
        let blocked = !(problem.allowed[weekday] || covers(Limit::Weekdays))
            || (self.days[day].rest && !covers(Limit::Rest))
            || (self.days[day].unavailable && !covers(Limit::Unavailable));
        let change = match base {
            Some((units, false)) if problem.allowed[weekday] => Some(units),
            _ => None,
        };
        let change_cost = |units: i64| change.map_or(0, |base| problem.cost.change * (units - base).abs());
        let may_be_off = past.is_none_or(|units| units == 0);
        let mut shape = DayShape { off: may_be_off.then(|| change_cost(0) as i32), ..DayShape::default() };
        if blocked || past == Some(0) {
            return shape;
        }
        let lengths = past.map_or(1..=self.cap(week, weekday), |units| units..=units.min(self.cap(week, weekday)));
        for units in lengths {
            let Some(slot_cost) = self.prices.price(weekday, units, covers(Limit::Slots)) else { continue };
            let cost = problem.cost.pref[weekday] + slot_cost + change_cost(units);
            for at_home in [false, true] {
                if self.fits(week, weekday, units, at_home) {
                    let site = if at_home { 0 } else { problem.cost.site };
                    let list = if at_home { &mut shape.home } else { &mut shape.site };
                    list.push(Choice { units: units as i32, cost: (cost + site) as i32 });
                }
            }
        }
        shape
    }

    /// Most units of a day, its marks counted.
    fn cap(&self, week: usize, weekday: usize) -> i64 {
        let (problem, day) = (self.problem, 7 * week + weekday);
        let cap = problem.cap_day.at(week);
        let covers = |limit| self.lifted.covers(limit, week);
        let around_the_clock = (24 * 60 / problem.unit_minutes).min(96);
        let longest = around_the_clock.min(cap + i64::from(self.lifted.reach()));
        let cap = if covers(Limit::DayCap) { cap.max(longest) } else { cap };
        let light = self.days[day].light_max.filter(|_| !covers(Limit::LightDays));
        let short = problem.day_cap.get(&(day as i64)).copied().filter(|_| !covers(Limit::ShortDays));
        cap.min(light.unwrap_or(cap)).min(short.unwrap_or(cap))
    }

    fn fits(&self, week: usize, weekday: usize, units: i64, at_home: bool) -> bool {
        let (problem, covers) = (self.problem, |limit| self.lifted.covers(limit, week));
        if at_home && !(problem.home_ok[weekday] || self.lifted.covers_everywhere(Limit::Places)) {
            return false;
        }
        let least = if at_home { problem.min_day } else { problem.min_site.unwrap_or(problem.min_day) };
        if units < least && !covers(Limit::MinDay) {
            return false;
        }
        if !covers(Limit::Shifts) && problem.values.get(&weekday).is_some_and(|list| !list.contains(&units)) {
            return false;
        }
        let Some(load) = problem.load_day.as_ref().filter(|_| !covers(Limit::DayLoad)) else { return true };
        let travel = if at_home { 0 } else { problem.commute };
        let other = problem.day_load.get(&((7 * week + weekday) as i64)).copied().unwrap_or(0);
        problem.unit_minutes * units + travel + other <= load.at(week)
    }
}
