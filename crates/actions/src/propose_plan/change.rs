//! Planning anew from a plan that runs: what is past stays as it was, what is to come changes as little as possible.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, WeekHours, steps_of};
use houvast_casework::plan_b::FallbackHours;
use houvast_casework::plan_made::WeekReason;
use houvast_casework::plan_wish::{Aim, PlanWish};
use houvast_casework::trend::monday_of;
use houvast_planner::optimiser::{Start, propose};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::calendar::Calendar;
use super::pace::Steps;
use super::problem::{Asked, build, units};
use super::{NoProposal, Proposed, UNIT, course, list_rounded, short_of};

/// What is to be different from a Monday on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// On, as the wish says.
    Onward,
    /// The same hours two weeks longer.
    Hold,
    /// The step before, for two weeks; then on.
    StepBack,
    /// The hours stay where they are.
    StayLevel,
    /// The step before, and there they stay.
    GoDown,
    /// Plan B for four weeks; then up again.
    PlanB(FallbackHours),
    /// Plan B, without a way up.
    PlanBOnly(FallbackHours),
}

/// Weeks of a step back before the next step: it is tried again then.
const STEP_BACK_WEEKS: usize = 2;
/// Weeks of plan B before a step up.
const PLAN_B_WEEKS: usize = 4;

/// Where a plan stands in the week before a Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The hours of its level; a week around a treatment may hold fewer.
    pub level: Minutes,
    /// The level before that one; half of it where there was none.
    pub before: Minutes,
}

/// Where a plan stands in the week before a Monday; before its begin in its first week.
#[must_use]
pub fn standing_of(hours: &HoursPlan, wish: &PlanWish, from: Date) -> Standing {
    let past = weeks_before(hours, from);
    let calendar = Calendar::of(wish, hours.starts_on, past.len().max(1) as i64);
    let levels: Vec<u32> =
        (0_i64..).zip(&past).filter(|(week, _)| !calendar.may_dip(*week)).map(|(_, week)| week.total().0).collect();
    let first = hours.weeks().next().map(|week| week.total().0).unwrap_or_default();
    let level = levels.last().copied().unwrap_or_else(|| past.last().map_or(first, |week| week.total().0));
    let before = levels.iter().rev().copied().find(|total| *total < level).unwrap_or(level / 2);
    Standing { level: Minutes(level), before: Minutes(before / UNIT * UNIT) }
}

/// What the days of a plan have come to on a day: the last usual week, and what the present one holds beyond it.
pub(super) fn reached_week(hours: &HoursPlan, wish: &PlanWish, today: Date) -> WeekHours {
    let usual = usual_week(hours, wish, today);
    let present = hours.find_week_on(today).map_or(usual, |(_, week)| week);
    WeekHours(std::array::from_fn(|day| usual.0[day].max(present.0[day])))
}

/// The last week of a plan up to a day that no treatment and no holiday makes shorter; before its begin its first week.
pub(super) fn usual_week(hours: &HoursPlan, wish: &PlanWish, today: Date) -> WeekHours {
    let monday = monday_of(today);
    let weeks = weeks_before(hours, monday.saturating_add(7.days()));
    let calendar = Calendar::of(wish, hours.starts_on, weeks.len().max(1) as i64);
    let usual = (0_i64..).zip(&weeks).filter(|(week, _)| !calendar.may_dip(*week)).map(|(_, week)| *week);
    usual.last().or_else(|| hours.weeks().next()).unwrap_or_default()
}

/// The weeks of a plan before a Monday.
fn weeks_before(hours: &HoursPlan, from: Date) -> Vec<WeekHours> {
    let mut monday = hours.starts_on;
    let mut weeks = Vec::new();
    // Ten years hold every plan and its last step after it.
    while monday < from && weeks.len() < 520 {
        weeks.extend(hours.find_week_on(monday).map(|(_, week)| week));
        monday = monday.saturating_add(7.days());
    }
    weeks
}

/// More of the past than a year is not carried along; a plan has an end.
const MOST_PAST_WEEKS: usize = 52;

/// The weeks before a Monday that stay part of the plan, and the Monday of the first of them.
pub(super) fn kept_past(hours: &HoursPlan, from: Date) -> (Date, Vec<WeekHours>) {
    let mut past = weeks_before(hours, from);
    let surplus = past.len().saturating_sub(MOST_PAST_WEEKS);
    past.drain(..surplus);
    let back = 7 * i64::try_from(past.len()).unwrap_or_default();
    let begun = if past.is_empty() { from } else { from.saturating_sub(back.days()) };
    (begun, past)
}

/// The Monday after a day; the day itself where it is one.
#[must_use]
pub(crate) fn next_monday(day: Date) -> Date {
    let since = day.weekday().since(Weekday::Monday);
    if since == 0 { day } else { day.saturating_add((7 - i32::from(since)).days()) }
}

/// What the plan of a new wish begins from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// The hours of the plan that runs then.
    WhereItStands,
    /// Small, as the first time.
    Anew,
}

/// The plan that follows from a new wish while another runs: what lies before its first week stays as it was.
///
/// # Errors
/// [`NoProposal`] as for [`super::propose_plan`].
pub fn propose_after(hours: &HoursPlan, wish: &PlanWish, begin: Begin) -> Result<Proposed, NoProposal> {
    let wish = wish.clone().check()?;
    if wish.starts_on <= hours.starts_on {
        return super::propose_plan(&wish);
    }
    if begin == Begin::WhereItStands {
        return replan(hours, &wish, wish.starts_on, Change::Onward).map(|(_, proposed)| proposed);
    }
    let (begun, past) = kept_past(hours, wish.starts_on);
    let problem = build(&wish, &Asked::fresh(&wish));
    let found = propose(&problem)?;
    let mut proposed = course::read(&problem, &found, begun, &past)?;
    proposed.short_of = short_of(&problem, found.solution.levels.last().copied().unwrap_or_default())?;
    proposed.rounded = list_rounded(&wish);
    Ok(proposed)
}

/// What a plan becomes from a Monday on. Less is always possible: where the wishes leave no course to it, every day becomes
/// shorter alike, and there it stays until the person wants more.
///
/// # Errors
/// [`NoProposal`] as for [`super::propose_plan`].
pub fn replan(
    hours: &HoursPlan,
    wish: &PlanWish,
    today: Date,
    change: Change,
) -> Result<(PlanWish, Proposed), NoProposal> {
    let is_less = !matches!(change, Change::Onward | Change::Hold | Change::StayLevel);
    let is_for_good = matches!(change, Change::GoDown | Change::PlanBOnly(_));
    match replan_with_wishes(hours, wish, today, change) {
        Err(NoProposal::Unmet(_)) if is_less => Ok((wish.clone(), lowered(hours, wish, today, change)?)),
        // Less for good waits for nobody: no day may become longer for it.
        Ok((next, proposed)) if is_for_good && has_longer_days(hours, wish, today, &proposed.hours) => {
            Ok((next, lowered(hours, wish, today, change)?))
        }
        done => done,
    }
}

/// Whether the first new week has a day that is longer than until now.
fn has_longer_days(hours: &HoursPlan, wish: &PlanWish, today: Date, next: &HoursPlan) -> bool {
    let now = reached_week(hours, wish, today);
    let from = next_monday(today).max(hours.starts_on);
    let first = next.find_week_on(from).map(|(_, week)| week).unwrap_or_default();
    first.0.iter().zip(now.0).any(|(after, before)| *after > before)
}

/// The weeks as they were, then every day shorter alike.
fn lowered(hours: &HoursPlan, wish: &PlanWish, today: Date, change: Change) -> Result<Proposed, NoProposal> {
    let from = next_monday(today).max(hours.starts_on);
    let (begun, mut past) = kept_past(hours, from);
    let target = target_of(wish, standing_of(hours, wish, from), change);
    let week = hours.find_week_on(from).map(|(_, week)| week).unwrap_or_default();
    let total = week.total().0.max(1);
    let shorter = |day: Minutes| Minutes((day.0 * target.0.min(total) / total) / UNIT * UNIT);
    let next = WeekHours(week.0.map(shorter));
    if let Some(now) = past.last_mut() {
        ease(now, &next.0.map(|day| i64::from(day.0 / UNIT)), today);
    }
    let reasons = reasons_of_less(past.len());
    let steps = steps_of(past.into_iter().chain([next, next]));
    let hours = HoursPlan::new(begun, steps)?;
    Ok(Proposed { hours, reasons, home: Vec::new(), short_of: None, rounded: Vec::new() })
}

/// Less because the person wishes for less: nothing limits it.
fn reasons_of_less(past: usize) -> Vec<WeekReason> {
    let reason = |weeks: usize, course: &str, toward: &str| WeekReason {
        weeks: u8::try_from(weeks).unwrap_or(u8::MAX),
        course: course.to_owned(),
        toward: toward.to_owned(),
        limits: Vec::new(),
    };
    let past = (past > 0).then(|| reason(past, "past", "fixed"));
    past.into_iter().chain([reason(1, "step_back", "goal"), reason(1, "stay", "goal")]).collect()
}

fn replan_with_wishes(
    hours: &HoursPlan,
    wish: &PlanWish,
    today: Date,
    change: Change,
) -> Result<(PlanWish, Proposed), NoProposal> {
    let from = next_monday(today).max(hours.starts_on);
    let (begun, mut past) = kept_past(hours, from);
    let standing = standing_of(hours, wish, from);
    let mut wish = wish.clone();
    wish.starts_on = from;
    let target = target_of(&wish, standing, change);
    if matches!(change, Change::StayLevel | Change::GoDown | Change::PlanBOnly(_)) {
        wish.aim = if wish.aim == Aim::Comfort { Aim::Comfort } else { Aim::Level };
        wish.level = Some(Minutes(target.0.max(60)).min(wish.contract));
    }
    let wish = wish.check()?;
    let asked = asked(hours, &wish, &past, (from, standing, target, change));
    let mut problem = build(&wish, &asked);
    if matches!(change, Change::PlanBOnly(FallbackHours::Rest)) {
        problem.final_level = 0;
        problem.goal = houvast_planner::optimiser::Weekly::Same(0);
    }
    let found = propose(&problem)?;
    if let (Some(now), Some(first)) = (past.last_mut(), found.solution.days.get(..7)) {
        ease(now, first, today);
    }
    let mut proposed = course::read(&problem, &found, begun, &past)?;
    proposed.short_of = short_of(&problem, found.solution.levels.last().copied().unwrap_or_default())?;
    proposed.rounded = list_rounded(&wish);
    Ok((wish, proposed))
}

/// Less holds at once: what is left of this week is no longer than the same day of the next one.
fn ease(now: &mut WeekHours, next: &[i64], today: Date) {
    let left = usize::try_from(today.weekday().to_monday_zero_offset()).unwrap_or_default();
    // On a Monday this week is the first new one.
    if left == 0 {
        return;
    }
    for (day, units) in now.0.iter_mut().zip(next).skip(left) {
        *day = (*day).min(Minutes(u32::try_from(*units).unwrap_or_default() * UNIT));
    }
}

/// The hours of the first weeks.
fn target_of(wish: &PlanWish, standing: Standing, change: Change) -> Minutes {
    match change {
        Change::Onward | Change::Hold | Change::StayLevel => standing.level,
        Change::StepBack | Change::GoDown => standing.before,
        Change::PlanB(hours) | Change::PlanBOnly(hours) => fallback_level(wish, standing, hours),
    }
}

/// The hours a week of plan B while plan A stands at a level.
pub(super) fn fallback_level(wish: &PlanWish, standing: Standing, hours: FallbackHours) -> Minutes {
    let whole = |minutes: u32| Minutes(minutes / UNIT * UNIT);
    match hours {
        FallbackHours::StepBack => standing.before,
        FallbackHours::Half => whole(standing.level.0 / 2),
        FallbackHours::Few => {
            let start = u32::try_from(Steps::of(wish).start).unwrap_or_default() * UNIT;
            Minutes(start).min(whole(standing.level.0 / 2))
        }
        FallbackHours::Rest => Minutes(0),
    }
}

type Turn = (Date, Standing, Minutes, Change);

fn asked(hours: &HoursPlan, wish: &PlanWish, past: &[WeekHours], (from, standing, target, change): Turn) -> Asked {
    let (level, target) = (units(standing.level.0), units(target.0));
    let start = past.last().map(|last| {
        let calendar = Calendar::of(wish, hours.starts_on, past.len() as i64);
        Start {
            level,
            age: None,
            step: 0,
            worked: last.0.map(|day| day.0 > 0),
            max_run: 7,
            long_run: 0,
            dip: calendar.may_dip(past.len() as i64 - 1),
        }
    });
    let ceiling = match change {
        Change::Onward | Change::StayLevel => None,
        Change::Hold => Some((STEP_BACK_WEEKS, level)),
        Change::StepBack => Some((STEP_BACK_WEEKS, target)),
        Change::PlanB(_) => Some((PLAN_B_WEEKS, target)),
        Change::GoDown | Change::PlanBOnly(_) => Some((usize::MAX, target)),
    };
    let quiet = match change {
        Change::Hold | Change::StepBack => STEP_BACK_WEEKS,
        Change::PlanB(_) => PLAN_B_WEEKS,
        _ => 0,
    };
    let weeks = (0..104).map(|week: i32| from.saturating_add((7 * week).days()));
    let days = weeks.filter_map(|monday| hours.find_week_on(monday)).flat_map(|(_, week)| week.0);
    Asked {
        first: from,
        start,
        before: days.map(|day| units(day.0)).collect(),
        ceiling,
        // A new wish may need fewer hours than the plan that runs; what it does not need, it does not lower.
        fall: if change == Change::Onward { level } else { (level - target).max(0) },
        quiet,
    }
}
