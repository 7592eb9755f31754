//! Faults of packs and of case files, in words.

use houvast_pathway::{CaseFileFault, check_files};
use jiff::civil::date;

use super::{HEADER, day, one, rule, try_pack};

#[track_caller]
fn refused(keys: &str, says: &str) {
    let fault = try_pack(&[rule("X", &[keys])]).unwrap_err().to_string();
    assert!(fault.contains(says), "{fault}");
}

#[test]
fn names_that_lead_nowhere_are_refused() {
    refused("trigger: {event: nowhere}, due: {bound: while}", "error: X rev 1: there is no event `nowhere`");
    refused("trigger: {event: start, clock: none}, due: {bound: while}", "there is no clock `none`");
    refused("trigger: {event: start}, when: {fact: none, eq: true}, due: {bound: while}", "there is no fact `none`");
    refused("trigger: {event: start}, due: {bound: while}, outcomes: {done: {emit: lost}}", "there is no event `lost`");
    refused(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 1, unit: working_day}, calendar: none}",
        "there is no calendar `none`",
    );
}

#[test]
fn terms_without_their_parts_are_refused() {
    refused("trigger: {event: start}, due: {bound: latest}", "has the wrong parts");
    refused("trigger: {event: start}, due: {bound: fuzzy}", "has the wrong parts");
    refused(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 1, unit: working_day}}",
        "a calendar is named where",
    );
    refused("trigger: {event: start}", "needs a trigger and a term");
    refused("trigger: {event: start}, due: {bound: while}, when: {fact: colour, eq: red}", "`colour` cannot be");
    refused("trigger: {event: start}, due: {bound: while}, when: {fact: colour, gte: 3}", "`colour` is no number");
    refused("trigger: {event: start}, due: {bound: while}, when: {fact: size, gte: 3, lte: 4}", "exactly one of `eq`");
    refused("trigger: {event: start}, due: {bound: while}, when: {}", "a condition has exactly one of");
}

#[test]
fn unknown_keys_are_refused() {
    refused("trigger: {event: start}, due: {bound: while}, colour: red", "unknown field `colour`");
}

#[test]
fn gaps_overlaps_old_evidence_and_missing_texts_are_found() {
    let keys = "trigger: {event: start}, due: {bound: while}";
    let gap = rule(
        "G",
        &[
            &format!("rev: 1, valid_from: 2020-01-01, valid_to: 2021-12-31, {keys}"),
            &format!("rev: 2, valid_from: 2022-02-01, {keys}"),
        ],
    );
    let overlap = rule(
        "O",
        &[&format!("rev: 1, valid_from: 2020-01-01, {keys}"), &format!("rev: 2, valid_from: 2022-02-01, {keys}")],
    );
    let empty = rule("E", &[&format!("{keys}, texts: {{employee: {{nl: t, fr: ' ', de: t, en: t}}}}")]);
    let unsure = rule(
        "U",
        &[&format!("{keys}, evidence: {{confidence: 'remembered, verify', checked_on: 2025-01-01, sources: [NONE]}}")],
    );
    let medical =
        rule("M", &[&format!("{keys}, document: {{ref: m, class: medical, visible_to: [employee, employer]}}")]);
    let rules = format!("rules:\n{}", [gap, overlap, empty, unsure, medical].concat());
    let findings = check_files(&[("pack.yaml", HEADER), ("rules.yaml", &rules)], date(2026, 11, 24));
    let told: Vec<String> =
        findings.iter().map(ToString::to_string).filter(|told| !told.contains("reads it")).collect();
    let expected = [
        "error: G: a gap from 2022-01-01 until rev 2 begins on 2022-02-01",
        "error: O: rev 1 and rev 2 overlap from 2022-02-01 on",
        "error: E rev 1: the text in `fr` is missing",
        "error: U rev 1: there is no source `NONE` in pack.yaml",
        "error: U rev 1: it is not verified and does not say who can confirm it",
        "error: M rev 1: a medical paper is visible to the workplace",
        "warning: U rev 1: last compared with its sources on 2025-01-01, more than 12 months ago",
    ];
    assert_eq!(told, expected);
}

#[test]
fn names_that_nobody_uses_and_silences_that_lead_nowhere_are_told() {
    let asks = "trigger: {event: asked}, when: {fact: size, gte: 3}, due: {bound: latest, offset: {value: 1, unit: week}}, \
                outcomes: {answer: {emit: answered}, silence: {emit: silent}}";
    let told = |rules: &[String]| -> Vec<String> {
        let rules = format!("rules:\n{}", rules.concat());
        let findings = check_files(&[("pack.yaml", HEADER), ("rules.yaml", &rules)], date(2026, 11, 24));
        findings.iter().map(ToString::to_string).collect()
    };
    let alone = told(&[rule("X", &[asks])]);
    let of_silence = "warning: X rev 1: `silent` happens by itself, and no rule, clock or fact reads it".to_owned();
    for expected in [
        of_silence.as_str(),
        "warning: event used: no rule, clock or fact reads it",
        "warning: fact colour: no condition reads it",
    ] {
        assert!(alone.iter().any(|told| told == expected), "{expected} in {alone:?}");
    }
    for used in ["event asked:", "event answered:", "event silent:", "event start:", "fact size:"] {
        assert!(!alone.iter().any(|told| told.contains(used)), "{used} in {alone:?}");
    }
    let read = told(&[rule("X", &[asks]), rule("Y", &["trigger: {event: silent}, due: {bound: while}"])]);
    assert!(!read.contains(&of_silence), "{read:?}");
}

#[test]
fn a_case_file_is_read_in_any_order() {
    let pack = one("trigger: {event: start}, due: {bound: latest, offset: {value: 1, unit: week}}");
    let json = r#"{"events": [{"event": "was_asked", "on": "2026-02-01"}, {"event": "start", "on": "2026-01-12"}],
                   "facts": {"size": 60, "colour": "white", "yes_or_no": null, "contract": "unknown"}}"#;
    let case = pack.read_case(json).unwrap();
    let same = r#"{"facts": {"colour": "white", "size": 60.0},
                   "events": [{"event": "start", "on": "2026-01-12"}, {"event": "asked", "on": "2026-02-01"}]}"#;
    assert_eq!(case, pack.read_case(same).unwrap());
    assert_eq!(pack.evaluate(&case, day("2026-01-13")).steps().count(), 1);
}

#[test]
fn an_unknown_name_lists_the_known_ones() {
    let pack = one("trigger: {event: start}, due: {bound: while}");
    let fault = |json: &str| pack.read_case(json).unwrap_err();
    let fact = fault(r#"{"facts": {"colr": "white"}}"#).to_string();
    assert!(fact.starts_with("no fact is called `colr`; known facts: colour, contract, "), "{fact}");
    let unknown = fault(r#"{"facts": {"colr": null}}"#).to_string();
    assert!(unknown.starts_with("no fact is called `colr`"), "{unknown}");
    let event = fault(r#"{"events": [{"event": "begin", "on": "2026-01-12"}]}"#).to_string();
    assert!(event.starts_with("no event is called `begin`; known events: answered, asked, "), "{event}");
    assert_eq!(
        fault(r#"{"facts": {"colour": "red"}}"#).to_string(),
        "`colour` is one of blue, white, other, or null (unknown)"
    );
    assert_eq!(fault(r#"{"facts": {"size": "many"}}"#).to_string(), "`size` is a number or null (unknown)");
    assert!(matches!(fault(r#"{"events": [{"event": "start", "on": "2026-02-30"}]}"#), CaseFileFault::Shape(_)));
    assert!(matches!(fault(r#"{"fact": {}}"#), CaseFileFault::Shape(_)));
}
