//! Rules in a circle are an error that names the circle, and evaluation always ends.

use proptest::prelude::*;

use super::{case, day, rule, try_pack};

/// A rule that is woken by one event and emits another.
fn link(id: &str, from: &str, outcomes: &str) -> String {
    rule(
        id,
        &[&format!(
            "trigger: {{event: {from}}}, due: {{bound: latest, offset: {{value: 1, unit: week}}}}, outcomes: {{{outcomes}}}"
        )],
    )
}

#[test]
fn a_circle_is_named() {
    let rules = [
        link("A", "asked", "done: {emit: answered}"),
        link("B", "answered", "done: {emit: opened}"),
        link("C", "opened", "done: {emit: asked}"),
    ];
    let fault = try_pack(&rules).unwrap_err().to_string();
    assert_eq!(
        fault,
        "error: rules: rules wake one another in a circle: A -answered-> B -opened-> C -asked-> A (`again: true` says that it is meant)"
    );
}

#[test]
fn a_rule_that_wakes_itself_is_a_circle() {
    let fault = try_pack(&[link("A", "asked", "done: {emit: asked}")]).unwrap_err().to_string();
    assert!(fault.contains("A -asked-> A"), "{fault}");
}

#[test]
fn going_round_again_by_an_act_may_be_meant() {
    let rules =
        [link("A", "asked", "done: {emit: answered}"), link("B", "answered", "again: {emit: asked, again: true}")];
    let pack = try_pack(&rules).unwrap();
    assert_eq!(pack.evaluate(&case(&pack, &[("asked", "2026-01-12")]), day("2026-02-01")).steps().count(), 2);
}

#[test]
fn going_round_again_by_itself_is_never_meant() {
    let rules = [
        link("A", "asked", "silence: {emit: answered, again: true}"),
        link("B", "answered", "silence: {emit: asked, again: true}"),
    ];
    let fault = try_pack(&rules).unwrap_err().to_string();
    assert!(fault.contains("happen by themselves in a circle: A -answered-> B -asked-> A"), "{fault}");
}

const EVENTS: [&str; 5] = ["asked", "answered", "opened", "closed", "silent"];

proptest! {
    #[test]
    fn any_pack_is_refused_with_its_circle_or_ends(links in prop::collection::vec((0..5_usize, 0..5_usize, any::<bool>()), 1..8)) {
        let rules: Vec<String> = links.iter().enumerate().map(|(n, (from, to, by_itself))| {
            let name = if *by_itself { "silence" } else { "done" };
            link(&format!("R{n}"), EVENTS[*from], &format!("{name}: {{emit: {}}}", EVENTS[*to]))
        }).collect();
        match try_pack(&rules) {
            Ok(pack) => {
                let events: Vec<(&str, &str)> = EVENTS.iter().map(|event| (*event, "2026-01-12")).collect();
                prop_assert_eq!(pack.evaluate(&case(&pack, &events), day("2027-01-01")).steps().count(), rules.len());
            }
            Err(fault) => {
                let told = fault.to_string();
                let circle = told.split("circle: ").nth(1).unwrap().split(" (").next().unwrap();
                let first = circle.split(' ').next().unwrap();
                prop_assert!(circle.contains("-> ") && circle.ends_with(first), "{}", circle);
            }
        }
    }
}
