//! `plan solve` and `plan explain`.

use crate::binary::{Said, run};

const INSTANCE: &str = r#"{ "weeks": 2, "allowed": [1, 1, 1, 1, 1, 0, 0], "min_day": 4, "cap_day": 8, "cap_week": 24,
    "max_days": 3, "max_run": 2, "goal": [8, 24], "final": 24, "start_cap": 8, "max_up": 4, "drop_max": 0,
    "cost": { "pref": [0, 0, 0, 0, 0, 0, 0], "under": 4, "over": 6, "spread": 2, "smooth": 0, "pattern": 5, "final": 20 } }"#;

/// A command about an instance that lies in a file.
fn about(instance: &str, command: &str, more: &[&str]) -> Said {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("instance.json");
    std::fs::write(&file, instance).unwrap();
    let file = file.to_string_lossy().into_owned();
    run(&[&["plan", command, &file], more].concat())
}

/// A file of the planner's reference instances.
fn reference(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../planner/tests/reference");
    std::fs::read_to_string(format!("{folder}/{name}")).unwrap()
}

/// The numbers of a line after its first word.
fn numbers(line: &str) -> Vec<f64> {
    line.split_whitespace().skip(1).map(|word| word.trim_end_matches('h').parse().unwrap_or_default()).collect()
}

#[test]
fn a_solved_plan_is_told_with_objective_hours_per_day_weekly_totals_and_time() {
    let said = about(INSTANCE, "solve", &[]);
    said.expect(0, &["objective ", "Mon", "Sun", "week", "milliseconds"]);
    let lines: Vec<&str> = said.out.lines().collect();
    let of_week = |week: &str| lines.iter().find(|line| line.trim_start().starts_with(week)).map(|line| numbers(line));
    for (week, most) in [("1", 4.0), ("2", 6.0)] {
        let told = of_week(week).unwrap_or_else(|| panic!("{}", said.out));
        let (days, total) = (&told[..7], told[7]);
        assert!((days.iter().sum::<f64>() - total).abs() < 0.01 && total > 0.0 && total <= most, "{}", said.out);
    }
}

#[test]
fn json_has_four_keys_and_the_recorded_optimum() {
    let said = about(&reference("v2-w14-stepback-replan.json"), "solve", &["--json"]);
    said.expect(0, &[]);
    let told: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let mut keys: Vec<&String> = told.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(keys, ["days", "milliseconds", "objective", "weeks"]);
    let expected: serde_json::Value = serde_json::from_str(&reference("v2-w14-stepback-replan.expected.json")).unwrap();
    assert_eq!(told["objective"], expected["optimal"]);
    let list = |key: &str| -> Vec<i64> { serde_json::from_value(told[key].clone()).unwrap() };
    let sums: Vec<i64> = list("days").chunks(7).map(|week| week.iter().sum()).collect();
    assert_eq!((sums.len(), sums), (14, list("weeks")));
    assert!(told["milliseconds"].as_f64().unwrap() > 0.0);
}

#[test]
fn bad_input_is_refused_with_the_name_of_the_field() {
    let changed = |from: &str, to: &str| INSTANCE.replace(from, to);
    for command in ["solve", "explain"] {
        about(&changed("\"max_up\": 4", "\"max_upp\": 4"), command, &[]).expect(2, &["`max_upp`"]);
        about(&changed("\"cap_day\": 8", "\"cap_day\": \"long\""), command, &[]).expect(2, &["`cap_day`"]);
        about(&changed("\"under\": 4", "\"under\": -4"), command, &[]).expect(2, &["`cost.under`"]);
        about(&changed("\"weeks\": 2", "\"weeks\": 0"), command, &[]).expect(2, &["`weeks`"]);
        let nowhere = run(&["plan", command, "/nowhere/instance.json"]);
        nowhere.expect(2, &["`instance`", "/nowhere/instance.json"]);
        assert!(nowhere.out.is_empty(), "a refusal stands beside the answer: {nowhere:?}");
    }
}

#[test]
fn every_week_is_explained_in_the_language_that_was_asked_for() {
    let said = about(INSTANCE, "explain", &["--lang", "en"]);
    said.expect(0, &["Week 1: ", "Week 2: ", "The plan begins here.", "Steps are neither too small nor too large."]);
    about(INSTANCE, "explain", &["--lang", "nl"]).expect(0, &["Week 1: "]);
    assert_ne!(said.out, about(INSTANCE, "explain", &["--lang", "fr"]).out);
}

#[test]
fn wishes_that_do_not_go_together_are_told_with_their_fields() {
    let conflict = INSTANCE.replace("\"drop_max\": 0", "\"drop_max\": 0, \"min_week\": 30");
    about(&conflict, "solve", &[]).expect(1, &["(cap_week)", "(min_week)"]);
    about(&conflict, "explain", &["--lang", "de"]).expect(1, &["(cap_week)", "(min_week)"]);
}
