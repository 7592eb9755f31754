//! On instances of a week or two every plan is tried; none is cheaper than the planner's.

use houvast_planner::optimiser::{NoPlan, Problem, solve};
use serde_json::Value;

use super::checker::{Plan, check};
use super::random::{Size, instance};

/// The least cost of all plans of a small instance, by trying them.
fn least_of_all(instance: &Value) -> Option<i64> {
    let weeks = instance["weeks"].as_u64().unwrap() as usize;
    let open: Vec<usize> = (0..7 * weeks).filter(|day| instance["allowed"][day % 7] == 1).collect();
    let most = instance["cap_day"].as_array().unwrap().iter().filter_map(Value::as_i64).max().unwrap();
    let top = instance["cap_week"].as_array().unwrap().iter().filter_map(Value::as_i64).max().unwrap();
    let mut plan = (vec![0; 7 * weeks], vec![false; 7 * weeks]);
    let mut best = None;
    try_days(instance, &open, most, &mut plan, &mut |days, home| {
        for levels in list_levels(weeks, top) {
            if let Ok(cost) = check(instance, &Plan { days, home, levels: &levels }) {
                best = Some(best.map_or(cost, |least: i64| least.min(cost)));
            }
        }
    });
    best
}

fn try_days(
    instance: &Value,
    open: &[usize],
    most: i64,
    plan: &mut (Vec<i64>, Vec<bool>),
    tell: &mut dyn FnMut(&[i64], &[bool]),
) {
    let Some((day, rest)) = open.split_first() else {
        tell(&plan.0, &plan.1);
        return;
    };
    for units in 0..=most {
        for home in [false, true] {
            let may_be_home = units > 0 && instance["home_ok"][day % 7] == 1;
            if home && !may_be_home {
                continue;
            }
            (plan.0[*day], plan.1[*day]) = (units, home);
            try_days(instance, rest, most, plan, tell);
        }
    }
    (plan.0[*day], plan.1[*day]) = (0, false);
}

fn list_levels(weeks: usize, top: i64) -> Vec<Vec<i64>> {
    let mut all = vec![Vec::new()];
    for _ in 0..weeks {
        all = all.iter().flat_map(|levels| (0..=top).map(|level| [levels.as_slice(), &[level]].concat())).collect();
    }
    all
}

/// Leaves few enough days open that all plans can be tried.
fn shrink(mut instance: Value, open: usize) -> Value {
    let weeks = instance["weeks"].as_u64().unwrap() as usize;
    let mut left = open / weeks;
    for weekday in 0..7 {
        let is_open = instance["allowed"][weekday] == 1 && left > 0;
        left -= usize::from(is_open);
        instance["allowed"][weekday] = Value::from(u8::from(is_open));
    }
    let map = instance.as_object_mut().unwrap();
    map.remove("base_plan");
    map.remove("change_from");
    instance
}

#[test]
fn no_plan_of_a_tiny_instance_is_cheaper() {
    let mut with_plan = 0;
    for seed in 0..60 {
        let instance = shrink(instance(seed, Size::TINY), 4);
        let ours = match solve(&Problem::from_json(&instance.to_string()).unwrap()) {
            Ok(solution) => Some(solution.objective),
            Err(NoPlan::Conflict(_)) => None,
            Err(other) => panic!("{other}"),
        };
        assert_eq!(ours, least_of_all(&instance), "{instance}");
        with_plan += usize::from(ours.is_some());
    }
    assert!(with_plan > 30, "{with_plan} have a plan");
}
