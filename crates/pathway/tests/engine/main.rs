//! The engine on a small made-up pack: one file per habit of the law.
#![allow(clippy::unwrap_used)]

mod circles;
mod conditions;
mod files;
mod properties;
mod reasons;
mod spells;
mod terms;
mod versions;

use houvast_pathway::{Case, Evaluation, Literal, Pack, State, Step};
use jiff::civil::Date;

const HEADER: &str = include_str!("pack.yaml");

/// One revision with these keys; `rev`, texts and evidence are added where they are not given.
fn revision(keys: &str) -> String {
    let mut text = format!("      - {{{keys}");
    for (key, value) in [
        ("rev", "1"),
        ("kind", "must"),
        ("basis", "law"),
        ("valid_from", "2000-01-01"),
        ("texts", "{employee: {nl: t, fr: t, de: t, en: t}}"),
        ("evidence", "{confidence: \"verified (official text read)\", checked_on: 2026-11-23, sources: [S]}"),
    ] {
        if !format!(" {keys}").contains(&format!(" {key}:")) {
            text.push_str(&format!(", {key}: {value}"));
        }
    }
    text.push_str("}\n");
    text
}

/// A rule with these revisions.
fn rule(id: &str, revisions: &[&str]) -> String {
    let revisions: String = revisions.iter().map(|keys| revision(keys)).collect();
    format!("  - id: {id}\n    title: {{nl: t, fr: t, de: t, en: t}}\n    revisions:\n{revisions}")
}

fn try_pack(rules: &[String]) -> Result<Pack, houvast_pathway::UnusablePack> {
    let rules = format!("rules:\n{}", rules.concat());
    Pack::read(&[("pack.yaml", HEADER), ("rules.yaml", &rules)])
}

fn pack(rules: &[String]) -> Pack {
    try_pack(rules).unwrap()
}

/// A pack of one rule `X` with one revision.
fn one(keys: &str) -> Pack {
    pack(&[rule("X", &[keys])])
}

fn case(pack: &Pack, events: &[(&str, &str)]) -> Case {
    pack.case([], events.iter().map(|(name, on)| (*name, day(on)))).unwrap()
}

fn with(pack: &Pack, case: &Case, name: &str, value: Literal) -> Case {
    let mut case = case.clone();
    pack.tell_fact(&mut case, name, &value).unwrap();
    case
}

fn yes() -> Literal {
    Literal::Boolean(true)
}

fn no() -> Literal {
    Literal::Boolean(false)
}

/// Evaluates and gives the first step of `X`: state, first day, last day.
#[track_caller]
fn check(pack: &Pack, case: &Case, on: &str, expected: (State, &str, &str)) {
    let evaluation = pack.evaluate(case, day(on));
    let step = step(&evaluation, "X");
    let told = |date: Option<Date>| date.map_or(String::new(), |date| date.to_string());
    assert_eq!((step.state(), told(step.from()).as_str(), told(step.due()).as_str()), expected, "on {on}");
}

fn step<'e>(evaluation: &'e Evaluation<'_>, id: &str) -> Step<'e> {
    evaluation.steps().find(|step| step.id() == id).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
