//! The reader refuses what it does not know and every value that cannot be used, by name and with the remedy.

use houvast_planner::optimiser::{Problem, propose};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::random::{Size, instance};

fn plain() -> Value {
    json!({
        "name": "plain", "unit": "half-hours", "weeks": 2, "allowed": [1, 1, 1, 1, 1, 0, 0], "min_day": 4, "cap_day": 8,
        "cap_week": 24, "max_days": [3, 3], "max_run": 2, "goal": 20, "final": 20, "start_cap": 16, "max_up": 4,
        "drop_max": 80, "treatment_days": [1], "rest_full": 1, "rest_light": 2, "light_max": 6, "unavailable_days": [],
        "cost": { "pref": [0, 0, 0, 0, 0, 0, 0], "under": 4, "over": 6, "spread": 2, "smooth": 1, "pattern": 5, "final": 20, "change": 1 }
    })
}

/// Puts a value at `field`, or at `field.inner`; nothing takes the field away.
#[track_caller]
fn check(field: &str, value: Option<Value>, says: &str) {
    let mut instance = plain();
    let (object, name) = match field.split_once('.') {
        Some((outer, inner)) => (&mut instance[outer], inner),
        None => (&mut instance, field),
    };
    match value {
        Some(value) => object[name] = value,
        None => {
            object.as_object_mut().unwrap().remove(name);
        }
    }
    assert_eq!(Problem::from_json(&instance.to_string()).unwrap_err().to_string(), says);
}

#[test]
fn a_field_that_is_not_known_is_refused_by_name() {
    check("min_dya", Some(json!(4)), "`min_dya`: is not a field of the model; remove it or correct its name");
    check("cost.undre", Some(json!(4)), "`cost.undre`: is not a field of the model; remove it or correct its name");
    let start = json!({ "level": 3, "wroked": [] });
    check("start", Some(start), "`start.wroked`: is not a field of the model; remove it or correct its name");
}

#[test]
fn a_field_that_is_missing_is_asked_for() {
    check("goal", None, "`goal`: is missing; add it");
    check("cost.under", None, "`cost.under`: is missing; add it");
    check("rest_full", None, "`rest_full`: is missing; add it");
    check("start_cap", None, "`start_cap`: is missing; add it");
}

#[test]
fn a_value_out_of_bounds_is_refused_with_the_bound() {
    check("min_day", Some(json!(0)), "`min_day`: must be at least 1 (here 0)");
    check("weeks", Some(json!(0)), "`weeks`: must be at least 1 (here 0)");
    check("weeks", Some(json!(1_000_000)), "`weeks`: must be at most 104 (here 1000000)");
    check("max_run", Some(json!(8)), "`max_run`: must be at most 7 (here 8)");
    check("max_run", Some(json!([2, 0])), "`max_run`: must be at least 1 (here 0)");
    check("min_site", Some(json!(3)), "`min_site`: must be at least 4 (here 3)");
    check("unavailable_days", Some(json!([14])), "`unavailable_days`: must be at most 13 (here 14)");
    check("cost.under", Some(json!(-1)), "`cost.under`: must be at least 0 (here -1)");
    check("job", Some(json!([0, 0, 2, 0, 0, 0, 0])), "`job`: must be at most 1 (here 2)");
    check("cap_day", Some(json!(97)), "`cap_day`: must be at most 96 (here 97)");
    check("cost.spread", Some(json!(1_000_000)), "`cost.spread`: must be at most 100000 (here 1000000)");
}

#[test]
fn weights_that_could_overflow_are_refused() {
    let mut instance = plain();
    (instance["weeks"], instance["max_days"]) = (json!(104), json!(3));
    instance["cost"]["under"] = json!(100_000);
    let said = Problem::from_json(&instance.to_string()).unwrap_err().to_string();
    assert_eq!(said, "`cost`: adds up to numbers that are too large; divide every weight by the same number");
}

#[test]
fn a_value_of_the_wrong_kind_is_refused() {
    check("min_day", Some(json!("4")), "`min_day`: must be a whole number");
    check("min_day", Some(json!(4.5)), "`min_day`: must be a whole number");
    check("min_day", Some(json!(null)), "`min_day`: must be a whole number");
    check("goal", Some(json!("20")), "`goal`: must be a whole number, or a list with one for each week");
    check("goal", Some(json!([20, 20, 20])), "`goal`: must be one number or a list of 2 (here 3)");
    check("allowed", Some(json!([1, 1])), "`allowed`: must be a list of 7");
    check("allowed", Some(json!([1, 1, 1, 1, 1, 0, 2])), "`allowed`: must be 0 or 1");
    check("cost", Some(json!(3)), "`cost`: must be an object with named fields");
    check(
        "day_cap",
        Some(json!({ "monday": 3 })),
        "`day_cap`: has a name that is not a day; write days as numbers, as in {\"0\": ..}",
    );
    check("values", Some(json!({ "7": [3] })), "`values`: must be at most 6 (here 7)");
}

#[test]
fn a_wish_that_would_be_lost_is_refused() {
    check("core_slots", Some(json!({ "1": [4] })), "`core_slots`: means nothing without `slots`; add that");
    check("change_from", Some(json!(7)), "`change_from`: means nothing without `base_plan`; add that");
    let twice = plain().to_string().replacen("\"goal\":20", "\"goal\":20,\"goal\":10", 1);
    let said = Problem::from_json(&twice).unwrap_err().to_string();
    assert!(said.starts_with("`instance`: cannot be read as JSON: `goal` is written twice; keep one"), "{said}");
}

#[test]
fn text_that_is_no_instance_is_refused() {
    for text in ["", "{", "[]", "null", "\"weeks\"", "{}", &"[".repeat(100_000), &" ".repeat(2 << 20)] {
        assert!(Problem::from_json(text).is_err());
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-5_i64..200).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z0-9]{0,4}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 16, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..9).prop_map(Value::from),
            prop::collection::hash_map("[0-9]{1,3}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_value_of_any_field_makes_the_reader_panic(seed in any::<u64>(), place in any::<prop::sample::Index>(), value in any_json()) {
        let mut instance = instance(seed, Size::TINY);
        let fields: Vec<String> = instance.as_object().unwrap().keys().cloned().collect();
        instance[fields[place.index(fields.len())].as_str()] = value;
        let read = Problem::from_json(&instance.to_string());
        // What can be read can be asked for a plan; some questions are large, so only in a long run.
        if let (Ok(problem), true) = (read, std::env::var_os("HOUVAST_LONG").is_some()) {
            let _ = propose(&problem);
        }
    }

    #[test]
    fn every_field_is_read(seed in 0_u64..1_000) {
        let instance = instance(seed, Size::USUAL);
        prop_assert!(Problem::from_json(&instance.to_string()).is_ok());
    }
}
