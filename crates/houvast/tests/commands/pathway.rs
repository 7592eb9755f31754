//! `pathway check`, `pathway steps` and `pathway compare`.

use crate::binary::{Said, run};

/// The steps of a case of the Netherlands that lies in a file.
fn steps(case: &str, more: &[&str]) -> Said {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.json");
    std::fs::write(&file, case).unwrap();
    let file = file.to_string_lossy().into_owned();
    run(&[&["pathway", "steps", "--pack", "nl", "--events", &file], more].concat())
}

const CASE: &str =
    r#"{"facts": {"contract.running": true}, "events": [{"event": "incapacity.first_day", "on": "2026-01-12"}]}"#;

#[test]
fn both_packs_are_checked_and_have_no_error() {
    let said = run(&["pathway", "check", "--on", "2026-11-24"]);
    said.expect(0, &["be: 77 rules, 0 errors", "nl: 51 rules, 0 errors"]);
}

#[test]
fn a_pack_in_a_folder_is_checked_and_one_with_an_error_is_something_wrong() {
    let check = |folder: &std::path::Path| {
        run(&["pathway", "check", "--on", "2026-11-24", "--with", &folder.to_string_lossy()])
    };
    let good = a_pack_with("42");
    check(good.path()).expect(0, &["51 rules, 0 errors"]);
    let gap = tempfile::tempdir().unwrap();
    for (name, text) in houvast_pathway::files("be") {
        let changed = text.replace("valid_to: 2025-12-31", "valid_to: 2025-12-30");
        std::fs::write(gap.path().join(name), changed).unwrap();
    }
    check(gap.path()).expect(1, &["error: BE-D08: a gap from 2025-12-31 until rev 2 begins on 2026-01-01"]);
    let broken = a_pack_with("none");
    check(broken.path()).expect(1, &["error: ", "0 rules, "]);
    let empty = tempfile::tempdir().unwrap();
    check(empty.path()).expect(2, &["holds no pack"]);
    run(&["pathway", "check", "--pack", "be", "--with", "x"]).expect(2, &["cannot be used with"]);
}

#[test]
fn the_example_case_is_read() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/case_be.json");
    let said = run(&["pathway", "steps", "--pack", "be", "--events", file, "--on", "2026-05-08", "--lang", "en"]);
    said.expect(0, &["BE-E01 due: 2026-05-08 employee -> ", "BE-C08 "]);
}

#[test]
fn evidence_that_is_old_is_told_and_is_no_error() {
    let said = run(&["pathway", "check", "--pack", "nl", "--on", "2028-01-01"]);
    said.expect(0, &["nl: warning: NL-A11 rev 2: last compared with its sources on 2026-11-23"]);
}

#[test]
fn steps_are_told_with_their_reason() {
    let said = steps(CASE, &["--on", "2026-10-01", "--lang", "nl"]);
    said.expect(
        0,
        &[
            "NL-A11 coming: 2026-11-02 employer -> uwv [nl.week-42-report]",
            "Begin: 12 januari 2026 (eerste ziektedag).",
        ],
    );
}

#[test]
fn json_has_the_ten_keys_of_every_step() {
    let said = steps(CASE, &["--on", "2026-10-01", "--json"]);
    let steps: Vec<serde_json::Value> = serde_json::from_str(&said.out).unwrap();
    let keys = ["id", "revision", "state", "from", "due", "actor", "recipient", "paper", "missing_facts", "reason"];
    for step in &steps {
        let step = step.as_object().unwrap();
        assert!(step.len() == keys.len() && keys.iter().all(|key| step.contains_key(*key)), "{step:?}");
    }
    let evaluation = steps.iter().find(|step| step["id"] == "NL-A13").unwrap();
    assert_eq!((&evaluation["from"], &evaluation["due"]), (&"2026-11-23".into(), &"2027-01-10".into()));
}

#[test]
fn unknown_names_are_refused_with_the_known_ones() {
    let fact = steps(r#"{"facts": {"employer.sise": 60}}"#, &["--on", "2026-10-01"]);
    fact.expect(2, &["no fact is called `employer.sise`", "known facts: ", "employer.size"]);
    let event = steps(r#"{"events": [{"event": "sick", "on": "2026-01-12"}]}"#, &["--on", "2026-10-01"]);
    event.expect(2, &["no event is called `sick`", "known events: ", "incapacity.first_day"]);
    steps("not json", &["--on", "2026-10-01"]).expect(2, &["the file does not have the shape"]);
}

#[test]
fn wishes_that_cannot_be_met_are_bad_usage() {
    steps(CASE, &["--on", "2026-13-01"]).expect(2, &["--on"]);
    steps(CASE, &["--on", "2026-10-01", "--lang", "es"]).expect(2, &["write nl, fr, de or en"]);
    run(&["pathway", "steps", "--pack", "fr", "--events", "x", "--on", "2026-10-01"])
        .expect(2, &["this release has the packs: be, nl"]);
    run(&["pathway", "steps", "--pack", "nl", "--events", "gone.json", "--on", "2026-10-01"])
        .expect(2, &["cannot be read"]);
}

/// The Dutch pack in a folder, with the term of the report to UWV changed to so many weeks.
fn a_pack_with(weeks: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in houvast_pathway::files("nl") {
        let changed =
            text.replace("offset: {value: 42, unit: week}", &format!("offset: {{value: {weeks}, unit: week}}"));
        std::fs::write(folder.path().join(name), changed).unwrap();
    }
    folder
}

#[test]
fn another_version_of_a_pack_is_compared_rule_by_rule() {
    let cases = tempfile::tempdir().unwrap();
    let file = |name: &str| cases.path().join(name).to_string_lossy().into_owned();
    for name in ["one.json", "two.json"] {
        std::fs::write(cases.path().join(name), CASE).unwrap();
    }
    let compare = |weeks, files: &[String]| {
        let folder = a_pack_with(weeks);
        let with = folder.path().to_string_lossy().into_owned();
        let mut words = vec!["pathway", "compare", "--pack", "nl", "--with", &with, "--on", "2026-10-01", "--events"];
        words.extend(files.iter().map(String::as_str));
        run(&words)
    };
    compare("42", &[file("one.json")]).expect(0, &["0 rules differ"]);
    compare("40", &[file("one.json")])
        .expect(0, &["NL-A11: coming ..2026-11-02 -> coming ..2026-10-19", "1 rules differ"]);
    compare("40", &[file("one.json"), file("two.json")]).expect(0, &["NL-A11: differs in 2 cases"]);
    compare("none", &[file("one.json")]).expect(2, &["is no pack"]);
}
