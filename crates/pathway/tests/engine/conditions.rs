//! Three-valued conditions, states that events switch, what happens by itself.

use houvast_pathway::{Literal, State};

use super::{case, check, day, no, one, pack, rule, step, with, yes};

const TERM: &str = "due: {bound: latest, offset: {value: 100, unit: calendar_day}}";
const START: (&str, &str) = ("start", "2026-01-12");
const DUE: &str = "2026-04-22";

#[test]
fn an_unknown_fact_leaves_the_step_and_asks() {
    let pack = one(&format!(
        "trigger: {{event: start}}, when: {{all: [{{fact: yes_or_no, eq: true}}, {{fact: size, gte: 20}}]}}, {TERM}"
    ));
    let unknown = case(&pack, &[START]);
    check(&pack, &unknown, "2026-01-13", (State::MayApply, "", DUE));
    let missing = |case: &houvast_pathway::Case| {
        let evaluation = pack.evaluate(case, day("2026-01-13"));
        step(&evaluation, "X").missing_facts().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(missing(&unknown), ["yes_or_no", "size"]);
    let half = with(&pack, &unknown, "yes_or_no", yes());
    assert_eq!(missing(&half), ["size"]);
    check(&pack, &with(&pack, &half, "size", Literal::Number(20.0)), "2026-01-13", (State::Coming, "", DUE));
    check(&pack, &with(&pack, &half, "size", Literal::Number(19.5)), "2026-01-13", (State::Asleep, "", DUE));
    // One answer that settles it makes the other question needless.
    let settled = with(&pack, &unknown, "yes_or_no", no());
    check(&pack, &settled, "2026-01-13", (State::Asleep, "", DUE));
    assert_eq!(missing(&settled), Vec::<String>::new());
}

#[test]
fn any_and_not_are_three_valued_too() {
    let pack = one(&format!(
        "trigger: {{event: start}}, when: {{any: [{{fact: yes_or_no, eq: true}}, {{not: {{fact: size, lt: 50}}}}]}}, {TERM}"
    ));
    let unknown = case(&pack, &[START]);
    check(&pack, &with(&pack, &unknown, "yes_or_no", no()), "2026-01-13", (State::MayApply, "", DUE));
    check(&pack, &with(&pack, &unknown, "size", Literal::Number(60.0)), "2026-01-13", (State::Coming, "", DUE));
}

#[test]
fn unless_takes_a_rule_away_only_when_it_is_known() {
    let pack = one(&format!("trigger: {{event: start}}, unless: {{fact: yes_or_no, eq: true}}, {TERM}"));
    let unknown = case(&pack, &[START]);
    check(&pack, &unknown, "2026-01-13", (State::Coming, "", DUE));
    check(&pack, &with(&pack, &unknown, "yes_or_no", no()), "2026-01-13", (State::Coming, "", DUE));
    check(&pack, &with(&pack, &unknown, "yes_or_no", yes()), "2026-01-13", (State::Asleep, "", DUE));
}

#[test]
fn a_state_is_looked_at_on_the_rules_own_day() {
    let pack = one(&format!("trigger: {{event: start}}, when: {{fact: contract, eq: true}}, {TERM}"));
    let ends_before = case(&pack, &[START, ("contract.end", "2026-03-01")]);
    // It is known today that the contract will have ended by then.
    check(&pack, &ends_before, "2026-01-13", (State::Lapsed, "", DUE));
    let ends_after = case(&pack, &[START, ("contract.end", "2026-06-01")]);
    check(&pack, &ends_after, "2026-01-13", (State::Coming, "", DUE));
    let at_trigger =
        one(&format!("trigger: {{event: start}}, when: {{fact: contract, eq: true, at: trigger}}, {TERM}"));
    check(
        &at_trigger,
        &case(&at_trigger, &[START, ("contract.end", "2026-03-01")]),
        "2026-01-13",
        (State::Coming, "", DUE),
    );
}

#[test]
fn an_event_goes_before_what_was_told_and_a_told_fact_before_the_default() {
    let pack = one(&format!("trigger: {{event: start}}, when: {{fact: open, eq: false}}, {TERM}"));
    let plain = case(&pack, &[START]);
    check(&pack, &plain, "2026-01-13", (State::Coming, "", DUE));
    check(&pack, &with(&pack, &plain, "open", yes()), "2026-01-13", (State::Asleep, "", DUE));
    let opened = case(&pack, &[START, ("opened", "2026-02-01")]);
    check(&pack, &with(&pack, &opened, "open", no()), "2026-02-01", (State::Asleep, "", DUE));
    let closed = case(&pack, &[START, ("opened", "2026-02-01"), ("closed", "2026-02-10")]);
    check(&pack, &closed, "2026-02-10", (State::Coming, "", DUE));
}

#[test]
fn a_standing_event_counts_from_before_the_stretch() {
    let pack = one(&format!("trigger: {{event: start}}, when: {{fact: contract, eq: true}}, {TERM}"));
    let without_contract = case(&pack, &[START, ("contract.end", "2025-12-31")]);
    check(&pack, &without_contract, "2026-01-13", (State::Lapsed, "", DUE));
    let open = one(&format!("trigger: {{event: start}}, when: {{fact: open, eq: false}}, {TERM}"));
    let from_before = case(&open, &[START, ("opened", "2025-12-31")]);
    check(&open, &from_before, "2026-01-13", (State::Coming, "", DUE));
}

#[test]
fn what_opens_and_closes_on_one_day_is_closed() {
    let pack = one(&format!("trigger: {{event: start}}, when: {{fact: open, eq: true}}, {TERM}"));
    let both = case(&pack, &[START, ("opened", "2026-02-01"), ("closed", "2026-02-01")]);
    check(&pack, &both, "2026-02-01", (State::Asleep, "", DUE));
}

#[test]
fn how_long_it_lasted_is_counted_to_the_trigger() {
    let pack = one(
        "trigger: {event: asked}, when: {lasted: {clock: main, at_least: {value: 4, unit: week}}}, due: {bound: latest, offset: {value: 10, unit: calendar_day}}",
    );
    let of = |asked: &str| case(&pack, &[START, ("asked", asked)]);
    check(&pack, &of("2026-02-08"), "2026-02-10", (State::Asleep, "", "2026-02-18"));
    check(&pack, &of("2026-02-09"), "2026-02-10", (State::Coming, "", "2026-02-19"));
    let alone = case(&pack, &[("asked", "2026-02-09")]);
    let evaluation = pack.evaluate(&alone, day("2026-02-10"));
    assert_eq!(step(&evaluation, "X").missing_facts(), ["start"]);
}

#[test]
fn silence_happens_the_day_after_and_wakes_the_next_rule() {
    let asks = rule(
        "A",
        &[
            "trigger: {event: asked}, due: {bound: latest, offset: {value: 14, unit: calendar_day}, count_from: next_day}, outcomes: {yes: {emit: answered}, silence: {emit: silent}}",
        ],
    );
    // Written before the rule that wakes it: the order in the file does not matter.
    let next = rule("X", &["trigger: {event: silent}, due: {bound: latest, offset: {value: 7, unit: calendar_day}}"]);
    let pack = pack(&[next, asks]);
    let asked = [START, ("asked", "2026-10-21")];
    check(&pack, &case(&pack, &asked), "2026-11-04", (State::Asleep, "", ""));
    check(&pack, &case(&pack, &asked), "2026-11-05", (State::Coming, "", "2026-11-12"));
    let answered = [START, ("asked", "2026-10-21"), ("answered", "2026-11-03")];
    check(&pack, &case(&pack, &answered), "2026-11-05", (State::Asleep, "", ""));
}

#[test]
fn a_due_date_that_is_an_event_wakes_the_next_rule_ahead() {
    let wait = rule(
        "W",
        &[
            "kind: info, trigger: {event: start}, due: {bound: 'on', offset: {value: 10, unit: calendar_day}}, at_due: over, stops_on: [end]",
        ],
    );
    let next = rule("X", &["trigger: {event: over}, due: {bound: earliest, offset: {value: 1, unit: calendar_day}}"]);
    let pack = pack(&[next, wait]);
    check(&pack, &case(&pack, &[START]), "2026-01-13", (State::Coming, "2026-01-23", ""));
    // Recovered: the due date never comes.
    check(&pack, &case(&pack, &[START, ("end", "2026-01-15")]), "2026-01-20", (State::Asleep, "", ""));
    // Recorded on another day: what was recorded counts.
    check(&pack, &case(&pack, &[START, ("over", "2026-01-25")]), "2026-01-26", (State::Due, "2026-01-26", ""));
}

#[test]
fn doubt_is_handed_on_by_events_that_happen_by_themselves() {
    let wait = rule(
        "W",
        &[
            "kind: info, trigger: {event: start}, due: {bound: 'on', offset: {value: 10, unit: calendar_day}}, at_due: over, confirm_with: uwv, evidence: {confidence: 'remembered, verify', checked_on: 2026-11-23}",
        ],
    );
    let next = rule("X", &["trigger: {event: over}, due: {bound: latest, offset: {value: 1, unit: calendar_day}}"]);
    let pack = pack(&[wait, next]);
    let case = case(&pack, &[START]);
    let evaluation = pack.evaluate(&case, day("2026-01-13"));
    let next = step(&evaluation, "X");
    assert!(next.is_to_confirm() && !next.may_remind_others());
}

#[test]
fn only_what_is_verified_reminds_others() {
    let firm = one(&format!("trigger: {{event: start}}, {TERM}"));
    let told = case(&firm, &[START]);
    assert!(step(&firm.evaluate(&told, day("2026-01-13")), "X").may_remind_others());
    for confidence in [
        "remembered, verify",
        "partly verified; verify the rest",
        "sources disagree; verify",
        "draft text only; verify",
        "verified in text read that predates the reform; still applies? verify",
        "content: verified (secondary text read); week 91: remembered, verify",
    ] {
        let pack = one(&format!(
            "trigger: {{event: start}}, {TERM}, confirm_with: uwv, evidence: {{confidence: '{confidence}', checked_on: 2026-11-23}}"
        ));
        let case = case(&pack, &[START]);
        let evaluation = pack.evaluate(&case, day("2026-01-13"));
        let step = step(&evaluation, "X");
        assert!(step.is_to_confirm() && !step.may_remind_others(), "{confidence}");
        assert_eq!(step.state(), State::Coming, "it is shown, with the question whom to ask");
        assert!(step.reason(houvast_pathway::Language::En).text.contains("Ask UWV to confirm it."));
    }
}
