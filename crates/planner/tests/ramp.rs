//! The simple ramp: worked examples by hand, and what holds for every wish.
#![allow(clippy::unwrap_used, missing_docs)]

use houvast_planner::{Pace, RampError, RampReason, RampStep, RampWish, propose_ramp};
use jiff::civil::date;
use proptest::prelude::*;

const WORKDAYS: [bool; 7] = [true, true, true, true, true, false, false];

fn full_time(pace: Pace) -> RampWish {
    RampWish {
        contract_weekly_minutes: 38 * 60,
        starts_on: date(2026, 11, 30),
        pace,
        days: WORKDAYS,
        max_day_minutes: 8 * 60,
    }
}

fn told(steps: &[RampStep]) -> Vec<(u8, u32, RampReason)> {
    steps.iter().map(|step| (step.weeks, step.weekly_minutes(), step.reason)).collect()
}

#[test]
fn the_usual_pace_from_thirty_eight_hours_by_hand() {
    let steps = propose_ramp(&full_time(Pace::Usual)).unwrap();
    let expect = [
        (2, 450, RampReason::BeginSmall),
        (2, 660, RampReason::OneMoreDay),
        (2, 900, RampReason::OneMoreDay),
        (2, 1125, RampReason::LongerDays),
        (2, 1350, RampReason::LongerDays),
        (2, 1575, RampReason::LongerDays),
        (4, 1800, RampReason::LastFifth),
        (4, 2025, RampReason::LastFifth),
        (2, 2280, RampReason::Contract),
    ];
    assert_eq!(told(&steps), expect);
    assert_eq!(steps[0].day_minutes, [150, 0, 150, 0, 150, 0, 0]);
    assert_eq!(steps[1].day_minutes, [165, 165, 165, 0, 165, 0, 0]);
    assert_eq!(steps[8].day_minutes, [456, 456, 456, 456, 456, 0, 0]);
}

#[test]
fn slow_takes_longer_than_usual_and_usual_longer_than_fast() {
    let weeks = |pace| -> u32 {
        let steps = propose_ramp(&full_time(pace)).unwrap();
        steps.iter().map(|step| u32::from(step.weeks)).sum()
    };
    assert_eq!((weeks(Pace::Slow), weeks(Pace::Usual), weeks(Pace::Fast)), (63, 22, 18));
}

#[test]
fn a_wish_that_cannot_be_met_is_refused_by_name() {
    let check = |change: fn(&mut RampWish), expect| {
        let mut wish = full_time(Pace::Usual);
        change(&mut wish);
        assert_eq!(propose_ramp(&wish), Err(expect));
    };
    check(|wish| wish.starts_on = date(2026, 12, 1), RampError::NotAMonday);
    check(|wish| wish.days = [false; 7], RampError::NoDays);
    check(|wish| wish.contract_weekly_minutes = 239, RampError::ContractTooShort);
    check(
        |wish| {
            wish.contract_weekly_minutes = 300;
            wish.days = [true; 7];
        },
        RampError::TooManyDays,
    );
    check(|wish| wish.max_day_minutes = 455, RampError::TooFewDays);
    check(|wish| wish.contract_weekly_minutes = u32::MAX, RampError::TooFewDays);
}

fn wishes() -> impl Strategy<Value = RampWish> {
    let pace = prop_oneof![Just(Pace::Slow), Just(Pace::Usual), Just(Pace::Fast)];
    (240_u32..=3600, pace, any::<[bool; 7]>(), 60_u32..=960).prop_map(|(contract, pace, days, longest)| RampWish {
        contract_weekly_minutes: contract,
        starts_on: date(2026, 11, 30),
        pace,
        days,
        max_day_minutes: longest,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn a_ramp_rises_to_the_contract_and_never_above(wish in wishes()) {
        let Ok(steps) = propose_ramp(&wish) else { return Ok(()) };
        let totals: Vec<u32> = steps.iter().map(RampStep::weekly_minutes).collect();
        prop_assert!(totals[0] > 0);
        prop_assert!(totals.windows(2).all(|pair| pair[0] < pair[1]), "{totals:?}");
        prop_assert_eq!(*totals.last().unwrap(), wish.contract_weekly_minutes);
    }

    #[test]
    fn days_are_rounded_down_and_no_longer_than_their_share(wish in wishes()) {
        let Ok(steps) = propose_ramp(&wish) else { return Ok(()) };
        let chosen = u32::try_from(wish.days.iter().filter(|day| **day).count()).unwrap();
        let (last, before) = steps.split_last().unwrap();
        prop_assert!(before.iter().flat_map(|step| step.day_minutes).all(|day| day % 15 == 0));
        for step in &steps {
            prop_assert!(step.day_minutes.iter().all(|day| *day <= wish.contract_weekly_minutes.div_ceil(chosen)));
            prop_assert!(step.day_minutes.iter().all(|day| *day <= wish.max_day_minutes));
            prop_assert!(step.day_minutes.iter().zip(wish.days).all(|(day, chosen)| chosen || *day == 0));
            prop_assert!(step.weeks >= 1);
        }
        prop_assert_eq!(last.reason, RampReason::Contract);
        prop_assert!(before.iter().all(|step| step.reason != RampReason::Contract));
        prop_assert_eq!(before[0].reason, RampReason::BeginSmall);
    }

    #[test]
    fn in_every_week_the_hours_lie_at_or_below_the_pace(wish in wishes()) {
        let Ok(steps) = propose_ramp(&wish) else { return Ok(()) };
        let (percent, weeks) = match wish.pace { Pace::Slow => (5, 3), Pace::Usual => (10, 2), Pace::Fast => (15, 2) };
        let mut week = 0_u32;
        for step in &steps {
            let allowed = (20 + week / weeks * percent).min(100);
            prop_assert!(step.weekly_minutes() * 100 <= wish.contract_weekly_minutes * allowed);
            week += u32::from(step.weeks);
        }
    }

    #[test]
    fn days_once_in_use_stay_in_use(wish in wishes()) {
        let Ok(steps) = propose_ramp(&wish) else { return Ok(()) };
        for pair in steps.windows(2) {
            prop_assert!((0..7).all(|day| pair[0].day_minutes[day] == 0 || pair[1].day_minutes[day] > 0));
        }
    }

    #[test]
    fn the_same_wish_has_the_same_ramp(wish in wishes()) {
        prop_assert_eq!(propose_ramp(&wish), propose_ramp(&wish));
    }
}
