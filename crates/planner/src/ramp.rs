//! The simple ramp: from about a fifth of the contract to the contract, in equal steps by date.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::days::{Order, order};

/// How large the steps are and how long each is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// About 5 % of the contract more, every 3 weeks.
    Slow,
    /// About 10 % of the contract more, every 2 weeks.
    Usual,
    /// About 15 % of the contract more, every 2 weeks.
    Fast,
}

/// What a person wishes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RampWish {
    /// Minutes of work a week by contract.
    pub contract_weekly_minutes: u32,
    /// The Monday of the first week.
    pub starts_on: Date,
    /// How fast.
    pub pace: Pace,
    /// The days one wants to work on in the end, Monday first.
    pub days: [bool; 7],
    /// The longest day one wants, in minutes.
    pub max_day_minutes: u32,
}

/// The same week, held for a number of weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RampStep {
    /// How many weeks, from 1. The last step stays afterwards.
    pub weeks: u8,
    /// Minutes of each day, Monday first.
    pub day_minutes: [u32; 7],
    /// Why this step is as it is.
    pub reason: RampReason,
}

impl RampStep {
    /// Minutes of the whole week.
    #[must_use]
    pub fn weekly_minutes(&self) -> u32 {
        self.day_minutes.iter().sum()
    }
}

/// Why a step is as it is: one sentence on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RampReason {
    /// Begins small, with free days between where the chosen days allow it.
    BeginSmall,
    /// One more day; the days stay short.
    OneMoreDay,
    /// The same days, somewhat longer.
    LongerDays,
    /// The last fifth usually takes longest: held twice as long.
    LastFifth,
    /// The contract. From here on it stays.
    Contract,
}

impl RampReason {
    /// The name in message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BeginSmall => "begin_small",
            Self::OneMoreDay => "one_more_day",
            Self::LongerDays => "longer_days",
            Self::LastFifth => "last_fifth",
            Self::Contract => "contract",
        }
    }
}

/// Why a wish has no ramp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RampError {
    /// The first day is no Monday.
    #[error("a plan starts on a Monday")]
    NotAMonday,
    /// No day was chosen.
    #[error("choose at least one day")]
    NoDays,
    /// Fewer than four hours a week: quarters of an hour are no steps.
    #[error("below four hours a week there is nothing to build up in steps")]
    ContractTooShort,
    /// The contract spread over the chosen days gives days of less than an hour.
    #[error("on so many days a day would be shorter than an hour")]
    TooManyDays,
    /// The contract does not fit into the chosen days with days that long.
    #[error("the contract does not fit into the chosen days")]
    TooFewDays,
}

const START_PERCENT: u32 = 20;
const LAST_FIFTH_PERCENT: u32 = 80;
const QUARTER: u32 = 15;
/// Coming for less than an hour is not worth the way: fewer days then. Our own reasoning (E5).
const SHORTEST_DAY: u32 = 60;
const SHORTEST_CONTRACT: u32 = 4 * 60;

impl Pace {
    /// Every pace, slowest first.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Usual, Self::Fast];

    /// The name in forms and message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Usual => "usual",
            Self::Fast => "fast",
        }
    }

    /// Reads a name as written by [`Pace::name`].
    #[must_use]
    pub fn find_by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pace| pace.name() == name)
    }

    /// Percent of the contract that a step adds. Conservative defaults, E5.
    fn step_percent(self) -> u32 {
        match self {
            Self::Slow => 5,
            Self::Usual => 10,
            Self::Fast => 15,
        }
    }

    /// Weeks a step is held below the last fifth. Conservative defaults, E5.
    fn interval_weeks(self) -> u8 {
        match self {
            Self::Slow => 3,
            Self::Usual | Self::Fast => 2,
        }
    }
}

/// Proposes a ramp from about a fifth of the contract to the whole contract.
///
/// # Errors
/// [`RampError`] names the wish that has to change.
pub fn propose_ramp(wish: &RampWish) -> Result<Vec<RampStep>, RampError> {
    let days = check(wish)?;
    let mut steps: Vec<RampStep> = Vec::new();
    let mut days_before = 0;
    let mut percent = START_PERCENT;
    for number in 0.. {
        if percent >= 100 {
            break;
        }
        let in_use = days_in_use(wish, &days, percent, number);
        let week = spread(wish, &days.days[..in_use], percent);
        let weeks = weeks_at(wish.pace, percent);
        match steps.last_mut() {
            Some(last) if last.weekly_minutes() >= week.iter().sum() => last.weeks += weeks,
            _ => {
                let reason = reason(steps.is_empty(), percent, in_use > days_before);
                steps.push(RampStep { weeks, day_minutes: week, reason });
                days_before = in_use;
            }
        }
        percent += wish.pace.step_percent();
    }
    let week = whole_contract(wish, &days);
    steps.push(RampStep { weeks: wish.pace.interval_weeks(), day_minutes: week, reason: RampReason::Contract });
    Ok(steps)
}

fn check(wish: &RampWish) -> Result<Order, RampError> {
    if wish.starts_on.weekday() != Weekday::Monday {
        return Err(RampError::NotAMonday);
    }
    let days = order(&wish.days);
    let count = count(&days);
    if count == 0 {
        return Err(RampError::NoDays);
    }
    if wish.contract_weekly_minutes < SHORTEST_CONTRACT {
        return Err(RampError::ContractTooShort);
    }
    if wish.contract_weekly_minutes < SHORTEST_DAY * count {
        return Err(RampError::TooManyDays);
    }
    if wish.contract_weekly_minutes.div_ceil(count) > wish.max_day_minutes.min(24 * 60) {
        return Err(RampError::TooFewDays);
    }
    Ok(days)
}

/// Begins with the days that lie apart; every step takes at most one day more, and no day shorter than an hour.
fn days_in_use(wish: &RampWish, days: &Order, percent: u32, number: usize) -> usize {
    let wanted = (days.spaced + number).min(days.days.len());
    let filled = minutes_at(wish, percent) / SHORTEST_DAY;
    usize::try_from(filled).unwrap_or(wanted).clamp(1, wanted)
}

/// Equal days, rounded down to a quarter, none longer than its share of the contract.
fn spread(wish: &RampWish, in_use: &[usize], percent: u32) -> [u32; 7] {
    let equal = minutes_at(wish, percent) / u32::try_from(in_use.len().max(1)).unwrap_or(1);
    let chosen = wish.days.iter().filter(|day| **day).count();
    let share = wish.contract_weekly_minutes / u32::try_from(chosen.max(1)).unwrap_or(1);
    let mut week = [0; 7];
    for day in in_use {
        week[*day] = equal.min(share) / QUARTER * QUARTER;
    }
    week
}

/// The contract to the minute: where it does not divide, the first days of the week hold a minute more.
fn whole_contract(wish: &RampWish, days: &Order) -> [u32; 7] {
    let mut in_week_order = days.days.clone();
    in_week_order.sort_unstable();
    let (share, rest) = (wish.contract_weekly_minutes / count(days), wish.contract_weekly_minutes % count(days));
    let mut week = [0; 7];
    for (place, day) in (0_u32..).zip(in_week_order) {
        week[day] = share + u32::from(place < rest);
    }
    week
}

fn weeks_at(pace: Pace, percent: u32) -> u8 {
    if percent >= LAST_FIFTH_PERCENT { pace.interval_weeks() * 2 } else { pace.interval_weeks() }
}

fn reason(is_first: bool, percent: u32, has_more_days: bool) -> RampReason {
    match (is_first, percent) {
        (true, _) => RampReason::BeginSmall,
        (false, LAST_FIFTH_PERCENT..) => RampReason::LastFifth,
        (false, _) if has_more_days => RampReason::OneMoreDay,
        (false, _) => RampReason::LongerDays,
    }
}

fn minutes_at(wish: &RampWish, percent: u32) -> u32 {
    u32::try_from(u64::from(wish.contract_weekly_minutes) * u64::from(percent) / 100).unwrap_or(u32::MAX)
}

fn count(days: &Order) -> u32 {
    u32::try_from(days.days.len()).unwrap_or_default()
}
