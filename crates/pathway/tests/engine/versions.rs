//! Revisions, the dates that pick them, and what is only planned.

use houvast_pathway::{Language, State};

use super::{case, check, day, pack, rule, step};

const OLD: &str =
    "rev: 1, valid_from: 2022-10-01, valid_to: 2025-12-31, due: {bound: earliest, offset: {value: 9, unit: month}}";
const NEW: &str = "rev: 2, valid_from: 2026-01-01, due: {bound: earliest, offset: {value: 6, unit: month}}";

fn picked_by(names: &str) -> houvast_pathway::Pack {
    let both = [OLD, NEW]
        .map(|keys| format!("kind: may, trigger: {{event: start, clock: main}}, applies_by: {names}, {keys}"));
    pack(&[rule("X", &[&both[0], &both[1]])])
}

#[test]
fn a_date_of_the_case_picks_the_version() {
    let pack = picked_by("start");
    check(&pack, &case(&pack, &[("start", "2025-12-31")]), "2026-02-01", (State::Coming, "2026-09-30", ""));
    check(&pack, &case(&pack, &[("start", "2026-01-01")]), "2026-02-01", (State::Coming, "2026-07-01", ""));
}

#[test]
fn the_first_name_that_was_recorded_picks_and_else_the_as_of_date() {
    let pack = picked_by("[opened, asked]");
    let events = [("start", "2025-06-01"), ("asked", "2026-01-10"), ("opened", "2025-12-20")];
    check(&pack, &case(&pack, &events), "2026-02-01", (State::Coming, "2026-03-01", ""));
    check(&pack, &case(&pack, &events[..2]), "2026-02-01", (State::Due, "2025-12-01", ""));
    check(&pack, &case(&pack, &events[..1]), "2026-02-01", (State::Due, "2025-12-01", ""));
    check(&pack, &case(&pack, &events[..1]), "2025-12-31", (State::Coming, "2026-03-01", ""));
}

#[test]
fn a_case_before_the_first_version_keeps_the_step_asleep_and_says_so() {
    let pack = picked_by("start");
    let case = case(&pack, &[("start", "2020-01-01")]);
    check(&pack, &case, "2026-02-01", (State::Asleep, "", ""));
    let evaluation = pack.evaluate(&case, day("2026-02-01"));
    let line = step(&evaluation, "X").line(Language::En);
    assert_eq!((line.revision, line.reason.because.as_deref()), (None, Some("no_revision")));
}

#[test]
fn what_is_planned_sleeps_and_is_for_nobody() {
    let planned = rule("X", &["status: planned, kind: info"]);
    let pack = pack(&[planned]);
    let case = case(&pack, &[("start", "2026-01-01")]);
    let evaluation = pack.evaluate(&case, day("2026-02-01"));
    assert_eq!(step(&evaluation, "X").state(), State::Asleep);
    assert_eq!(step(&evaluation, "X").reason(Language::En).because.as_deref(), Some("planned"));
    assert_eq!(evaluation.steps_for(houvast_pathway::Reader::Employee, houvast_pathway::Opening::Opened).count(), 0);
}
