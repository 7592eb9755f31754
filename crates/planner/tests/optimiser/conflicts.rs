//! Wishes that cannot be met together are named: all of them are needed for the conflict, and none is missing.

use houvast_planner::optimiser::{Conflict, Limit, NoPlan, Problem, solve};
use serde_json::{Value, json};

fn plain() -> Value {
    json!({
        "weeks": 6, "allowed": [1, 1, 1, 1, 1, 0, 0], "min_day": 4, "cap_day": 8, "cap_week": 24, "max_days": 3,
        "max_run": 2, "goal": 20, "final": 20, "start_cap": 16, "max_up": 4, "drop_max": 80,
        "cost": { "pref": [0, 0, 0, 0, 0, 0, 0], "under": 4, "over": 6, "spread": 2, "smooth": 1, "pattern": 5, "final": 20 }
    })
}

fn conflict(changes: Value) -> Conflict {
    let mut instance = plain();
    for (name, value) in changes.as_object().unwrap() {
        instance[name] = value.clone();
    }
    match solve(&Problem::from_json(&instance.to_string()).unwrap()) {
        Err(NoPlan::Conflict(conflict)) => conflict,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn check(changes: Value, limits: &[Limit], week: usize) {
    assert_eq!(conflict(changes), Conflict { limits: limits.to_vec(), week });
}

#[test]
fn more_hours_than_the_days_can_hold() {
    check(json!({ "min_week": 30, "cap_week": 40 }), &[Limit::DayCap, Limit::MinWeek, Limit::MaxDays], 0);
    check(json!({ "min_week": 30 }), &[Limit::WeekCap, Limit::MinWeek], 0);
}

#[test]
fn a_least_level_above_the_first_one() {
    check(json!({ "level_min": 20 }), &[Limit::StartCap, Limit::LevelFloor], 0);
}

#[test]
fn a_week_without_any_day_that_is_not_marked_as_a_holiday() {
    let away: Vec<usize> = (21..28).collect();
    check(
        json!({ "unavailable_days": away, "level_min": 8 }),
        &[Limit::Unavailable, Limit::LevelFloor, Limit::Level],
        3,
    );
}

#[test]
fn a_past_that_was_not_kept_to() {
    let mut base = vec![0; 42];
    (base[0], base[1], base[2]) = (8, 8, 8);
    check(json!({ "base_plan": base, "change_from": 7, "cost": with_change() }), &[Limit::MaxRun, Limit::Past], 0);
}

#[test]
fn a_running_plan_that_may_not_step_back_far_enough() {
    let start = json!({ "level": 40, "worked": [1, 0, 1, 0, 1, 0, 0] });
    check(json!({ "start": start, "fall_max": 10 }), &[Limit::WeekCap, Limit::NoFall], 0);
}

#[test]
fn long_travel_and_a_short_day() {
    check(
        json!({ "commute": 200, "load_day": 300, "level_min": 4, "min_site": 4 }),
        &[Limit::MinDay, Limit::DayLoad, Limit::Places, Limit::LevelFloor, Limit::Level],
        0,
    );
}

fn with_change() -> Value {
    let mut cost = plain()["cost"].clone();
    cost["change"] = json!(1);
    cost
}

#[test]
fn a_conflict_is_said_in_one_sentence() {
    let said = conflict(json!({ "min_week": 30 })).to_string();
    assert_eq!(said, "no plan meets `cap_week` and `min_week` together by week 1");
}
