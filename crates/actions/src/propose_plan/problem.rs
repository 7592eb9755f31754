//! The question to the planner. Every number here is a conservative default of our own (E5) or an answer of the person.

use std::collections::BTreeSet;

use houvast_casework::plan_wish::{Aim, DayWish, PlanWish};
use houvast_planner::optimiser::{BasePlan, Costs, Jobs, MOST_WEEKS, Problem, Start, Weekly, solve};
use jiff::civil::Date;

use super::UNIT;
use super::calendar::Calendar;
use super::pace::Steps;

/// Where a plan stands that already runs, and what is to be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// The first Monday.
    pub(super) first: Date,
    /// The week before it, where a plan runs.
    pub(super) start: Option<Start>,
    /// The plan that ran until then, day by day from `first` on: what is kept as far as possible.
    pub(super) before: Vec<i64>,
    /// Most units of the first weeks.
    pub(super) ceiling: Option<(usize, i64)>,
    /// How far the level may fall into the first week.
    pub(super) fall: i64,
    /// First weeks in which no hours are added.
    pub(super) quiet: usize,
}

impl Asked {
    /// A plan from the beginning.
    pub(super) fn fresh(wish: &PlanWish) -> Self {
        Self { first: wish.starts_on, start: None, before: Vec::new(), ceiling: None, fall: 0, quiet: 0 }
    }
}

/// Coming for less than two hours is not worth a way of an hour (E5).
const LONG_WAY: u32 = 60;

pub(super) fn units(minutes: u32) -> i64 {
    i64::from(minutes / UNIT)
}

/// The question.
pub(super) fn build(wish: &PlanWish, asked: &Asked) -> Problem {
    let steps = Steps::of(wish);
    let end = units(wish.ends_at().0);
    let begins_at = asked.start.as_ref().map_or(steps.start.min(end), |start| start.level);
    let weeks = weeks_of(wish, asked, &steps, end, begins_at);
    let calendar = Calendar::of(wish, asked.first, weeks as i64);
    let shares = shares(wish, &steps, begins_at, weeks);
    let mut problem = Problem {
        unit_minutes: i64::from(UNIT),
        weeks,
        allowed: calendar.open,
        cap_week: Weekly::Same(end.max(begins_at)),
        goal: Weekly::Same(end),
        final_level: end,
        cost: costs(wish, asked),
        ..Problem::default()
    };
    set_days(&mut problem, wish, &shares, asked.start.is_some());
    set_details(&mut problem, wish);
    set_ramp(&mut problem, wish, asked, &steps, &calendar);
    set_places(&mut problem, wish, &shares);
    let bad_weeks = calendar.bad_weeks.clone();
    set_calendar(&mut problem, calendar, end.max(begins_at));
    if !asked.before.is_empty() {
        let mut days = asked.before.clone();
        days.resize(7 * weeks, 0);
        problem.base = Some(BasePlan { days, change_from: 0 });
    }
    ease_bad_weeks(&mut problem, &bad_weeks);
    problem
}

/// A bad week holds at most half of the level at which the plan would stand: that is known once it is planned without.
fn ease_bad_weeks(problem: &mut Problem, bad_weeks: &BTreeSet<i64>) {
    if bad_weeks.is_empty() {
        return;
    }
    // Where the wishes leave no plan, the planner says so for the question itself.
    let Ok(without) = solve(problem) else { return };
    let halved = without.levels.iter().enumerate().map(|(week, level)| {
        let cap = problem.cap_week.at(week);
        if bad_weeks.contains(&(week as i64)) { cap.min(level / 2) } else { cap }
    });
    problem.cap_week = Weekly::Each(halved.collect());
}

/// Long enough for every step, every week in which none is taken, and two ordinary weeks at the end.
fn weeks_of(wish: &PlanWish, asked: &Asked, steps: &Steps, end: i64, begins_at: i64) -> usize {
    let whole = Calendar::of(wish, asked.first, MOST_WEEKS as i64);
    let last_dip = whole.last_dip().map_or(0, |week| week + 3);
    let climbing = if wish.aim == Aim::Grow {
        let begins_at = asked.ceiling.map_or(begins_at, |(_, level)| level.min(begins_at));
        let below = (steps.last_fifth.min(end) - begins_at).max(0);
        let above = (end - steps.last_fifth.max(begins_at)).max(0);
        let count = |span: i64| (span + steps.up - 1) / steps.up;
        steps.hold * (count(below) + 2 * count(above) + 2) + asked.ceiling.map_or(0, |(weeks, _)| weeks as i64)
    } else {
        8
    };
    let mut weeks = climbing + asked.quiet as i64 + 2;
    for _ in 0..3 {
        let stands_still = (0..weeks).filter(|week| whole.may_dip(*week) || whole.without_raise.contains(week)).count();
        weeks = climbing + asked.quiet as i64 + 2 + stands_still as i64;
    }
    usize::try_from(weeks.max(last_dip)).unwrap_or(MOST_WEEKS).clamp(4, MOST_WEEKS)
}

/// The share of the contract, in hundredths, that a week can have reached at most: what days may hold follows from it.
fn shares(wish: &PlanWish, steps: &Steps, begins_at: i64, weeks: usize) -> Vec<i64> {
    let whole = units(wish.contract.0).max(1);
    if wish.aim != Aim::Grow {
        return vec![100; weeks];
    }
    let level = |week: i64| begins_at + steps.up * (week / steps.hold);
    (0..weeks as i64).map(|week| (100 * level(week) / whole).min(100)).collect()
}

/// How many of the chosen days lie apart.
fn days_apart(open: &[bool; 7]) -> i64 {
    let mut before = None;
    let mut count = 0;
    for day in (0..7).filter(|day| open[*day]) {
        if before.is_none_or(|before| day > before + 1) {
            count += 1;
            before = Some(day);
        }
    }
    count
}

/// The longest day in units, within the hours at which a day may begin and end.
fn longest_day(wish: &PlanWish) -> i64 {
    let longest = wish.details.longest_day().map_or(wish.longest_day.0, |inside| inside.0.min(wish.longest_day.0));
    units(longest).max(1)
}

/// Lessons, long shifts and a second job.
fn set_details(problem: &mut Problem, wish: &PlanWish) {
    let longest = longest_day(wish);
    for weekday in (0..7).filter(|day| problem.allowed[*day] && !wish.details.lessons[*day].is_empty()) {
        let runs = wish.details.list_runs(weekday);
        let mut lengths: Vec<i64> = runs.iter().map(|run| units(run.0.0)).filter(|length| *length <= longest).collect();
        lengths.sort_unstable();
        lengths.dedup();
        if let Some(shortest) = lengths.first().copied() {
            problem.min_day = problem.min_day.min(shortest);
            problem.min_site = None;
            let caps = (0..problem.weeks).map(|week| problem.cap_day.at(week).max(shortest));
            problem.cap_day = Weekly::Each(caps.collect());
            problem.values.insert(weekday, lengths);
        }
    }
    if let Some(long) = wish.details.long_days {
        problem.long_from = Some(units(long.from.0));
        problem.max_long_run = Some(i64::from(long.most));
    }
    if let Some(job) = wish.details.second_job {
        let second = units(job.contract.0);
        let first = problem.cap_week.at(0).max(second) - second;
        problem.jobs = Some(Jobs {
            of_weekday: job.days.map(usize::from),
            cap: Some([Weekly::Same(first), Weekly::Same(second)]),
            goal: None,
        });
    }
}

fn set_days(problem: &mut Problem, wish: &PlanWish, shares: &[i64], runs: bool) {
    let longest = longest_day(wish);
    let end = problem.final_level.max(1);
    let apart = days_apart(&problem.allowed);
    let half = 8.min(longest).max(1);
    problem.min_day = wish.core.map_or(2, |core| i64::from(core.length().0.div_ceil(UNIT))).clamp(1, longest);
    if wish.commute.0 >= LONG_WAY {
        problem.min_site = Some(4.max(problem.min_day).min(longest));
    }
    if !wish.shifts.is_empty() {
        let mut lengths: Vec<i64> = wish.shifts.iter().map(|shift| units(shift.0)).collect();
        lengths.sort_unstable();
        problem.min_day = lengths[0].min(problem.min_day);
        problem.min_site = None;
        problem.values = (0..7).filter(|day| problem.allowed[*day]).map(|day| (day, lengths.clone())).collect();
        problem.cap_day = Weekly::Same(longest);
        return;
    }
    if wish.aim == Aim::Grow {
        // At the beginning few days, short ones, with a free day between.
        let cap = |share: &i64| (longest * (40 + 60 * share / 100) / 100).max(problem.min_day).max(1);
        problem.cap_day = Weekly::Each(shares.iter().map(cap).collect());
        let days = |share: &i64| match share {
            ..=25 => 3,
            26..=40 => 4,
            _ => 7,
        };
        problem.max_days = Weekly::Each(shares.iter().map(days).collect());
        let run = |share: &i64| match share {
            ..=25 if apart >= 2 => 1,
            ..=40 if apart >= 2 => 2,
            _ => 7,
        };
        problem.max_run = Weekly::Each(shares.iter().map(run).collect());
    } else {
        problem.cap_day = Weekly::Same(longest);
        if runs {
            return;
        }
        let days = ((end + half - 1) / half).clamp(1, 7);
        problem.max_days = Weekly::Same(days);
        problem.max_run = Weekly::Same(if apart >= days { 1 } else { 7 });
    }
}

/// Where every day of work is made of whole lessons, the shortest of them: a step cannot be smaller.
fn least_block(problem: &Problem) -> i64 {
    let mut blocks = Vec::new();
    for weekday in (0..7).filter(|day| problem.allowed[*day]) {
        match problem.values.get(&weekday).and_then(|lengths| lengths.first()) {
            Some(shortest) => blocks.push(*shortest),
            None => return 0,
        }
    }
    blocks.into_iter().min().unwrap_or_default()
}

fn set_ramp(problem: &mut Problem, wish: &PlanWish, asked: &Asked, steps: &Steps, calendar: &Calendar) {
    let weeks = problem.weeks;
    let least_day = problem.min_site.unwrap_or(problem.min_day);
    problem.start = asked.start.clone();
    problem.hold = Weekly::Same(steps.hold);
    problem.hold_levels = vec![(steps.last_fifth, 2 * steps.hold)];
    problem.hold_in_dip = calendar.is_always_in_treatment();
    let block = least_block(problem);
    let mut up = vec![steps.up.max(block); weeks];
    if let (Some(first), Some(start), true) = (up.first_mut(), &asked.start, wish.aim != Aim::Grow) {
        *first = (problem.final_level - start.level).max(1);
    }
    problem.max_up = Weekly::Each(up);
    problem.start_cap = match wish.aim {
        Aim::Grow => steps.start.max(least_day).max(block).min(problem.final_level),
        Aim::Level | Aim::Comfort => problem.final_level,
    };
    let may_raise = |week: usize| {
        let is_still = calendar.without_raise.contains(&(week as i64)) || week < asked.quiet;
        // Hours that are to stay level may be reached in one step, where they lie above those of now.
        let is_way_up = wish.aim == Aim::Grow || asked.start.is_none() || week == 0;
        i64::from(!is_still && is_way_up)
    };
    problem.raise_ok = Weekly::Each((0..weeks).map(may_raise).collect());
    let mut fall = vec![0; weeks];
    if let (Some(first), true) = (fall.first_mut(), asked.fall > 0) {
        *first = asked.fall;
    }
    problem.fall_max = Weekly::Each(fall);
    if let Some((first, level)) = asked.ceiling {
        let highest = problem.cap_week.at(0);
        let ceiling = |week| if week < first { level } else { highest };
        problem.level_max = Some(Weekly::Each((0..weeks).map(ceiling).collect()));
    }
}

fn set_places(problem: &mut Problem, wish: &PlanWish, shares: &[i64]) {
    if wish.telework_days > 0 {
        problem.home_ok = problem.allowed;
        problem.home_max = Weekly::Same(i64::from(wish.telework_days.min(7)));
        // At least one day among colleagues, where there is more than one.
        let chosen = problem.allowed.iter().filter(|day| **day).count();
        problem.site_min = Weekly::Same(i64::from(chosen > 1 && usize::from(wish.telework_days) < chosen));
    }
    let is_loaded = wish.exercise.iter().any(|minutes| minutes.0 > 0);
    if wish.commute.0 == 0 && !is_loaded {
        return;
    }
    problem.commute = i64::from(wish.commute.0);
    // Travel and exercise count: at the beginning a day of both holds half of what a whole one does in the end.
    let whole = i64::from(wish.longest_day.0 + wish.commute.0);
    let load = |share: &i64| (whole * (50 + share / 2) / 100).min(24 * 60);
    problem.load_day = Some(Weekly::Each(shares.iter().map(load).collect()));
}

fn set_calendar(problem: &mut Problem, calendar: Calendar, most: i64) {
    problem.treatments = calendar.treatments;
    problem.unavailable_days = calendar.away.into_iter().collect();
    problem.day_cap = calendar.day_cap;
    problem.day_load = calendar.day_load;
    problem.dip_weeks = calendar.quiet_weeks.into_iter().chain(calendar.bad_weeks).collect();
    problem.drop_max = most;
}

fn costs(wish: &PlanWish, asked: &Asked) -> Costs {
    let pref = wish.days.map(|day| match day {
        DayWish::Gladly => -2,
        DayWish::RatherNot => 6,
        DayWish::Never => 0,
    });
    Costs {
        pref,
        under: 8,
        over: 12,
        spread: 4,
        pattern: 10,
        final_level: 40,
        change: i64::from(!asked.before.is_empty()),
        site: i64::from(wish.commute.0 >= LONG_WAY) * 2,
        ..Costs::default()
    }
}
