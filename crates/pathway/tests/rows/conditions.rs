//! Conditions on both sides: what wakes a row, and what is just not enough.

use houvast_pathway::{Literal, State};
use jiff::civil::Date;

use super::pack;

/// What is told of a case: events and facts.
type Told = (&'static [(&'static str, &'static str)], &'static [(&'static str, Value)]);

#[derive(Clone, Copy)]
enum Value {
    Is(bool),
    Number(f64),
    Word(&'static str),
}

use Value::{Is, Number, Word};

fn state(id: &str, (events, facts): Told, on: &str) -> State {
    let pack = pack(if id.starts_with("BE") { "be" } else { "nl" });
    let events = events.iter().map(|(event, on)| (*event, on.parse::<Date>().unwrap()));
    let facts = facts.iter().map(|(fact, value)| {
        let literal = match *value {
            Is(value) => Literal::Boolean(value),
            Number(number) => Literal::Number(number),
            Word(word) => Literal::Choice(word.to_owned()),
        };
        (*fact, literal)
    });
    let case = pack.case(facts, events).unwrap();
    let evaluation = pack.evaluate(&case, on.parse().unwrap());
    evaluation.steps_of(id).next().unwrap().state()
}

const START: (&str, &str) = ("incapacity.start", "2026-01-12");
const FIRST_DAY: (&str, &str) = ("incapacity.first_day", "2026-01-12");
const SURVEILLANCE: (&str, Value) = ("worker.health_surveillance", Is(true));

/// Rule, what wakes it, what is not enough, the day.
const SIDES: [(&str, Told, Told, &str); 15] = [
    // Absent four weeks on the day of the return, and a day less.
    (
        "BE-C09",
        (&[START, ("incapacity.end", "2026-02-08"), ("work.resumed", "2026-02-09")], &[SURVEILLANCE]),
        (&[START, ("incapacity.end", "2026-02-07"), ("work.resumed", "2026-02-08")], &[SURVEILLANCE]),
        "2026-02-10",
    ),
    (
        "BE-C09",
        (&[START, ("incapacity.end", "2026-03-08"), ("work.resumed", "2026-03-09")], &[SURVEILLANCE]),
        (
            &[START, ("incapacity.end", "2026-03-08"), ("work.resumed", "2026-03-09")],
            &[("worker.health_surveillance", Is(false))],
        ),
        "2026-03-10",
    ),
    (
        "BE-E12",
        (&[START, ("permitted_work.start", "2027-01-12")], &[]),
        (&[START, ("permitted_work.start", "2027-01-11")], &[]),
        "2027-05-01",
    ),
    (
        "BE-F06",
        (&[START, ("forcemajeure.notice", "2026-08-01"), ("unfitness_decision.final", "2026-10-01")], &[]),
        (
            &[
                START,
                ("forcemajeure.notice", "2026-08-01"),
                ("adapted_work.requested", "2026-09-01"),
                ("unfitness_decision.final", "2026-10-01"),
            ],
            &[],
        ),
        "2026-10-02",
    ),
    (
        "BE-F06",
        (
            &[
                START,
                ("forcemajeure.notice", "2026-08-01"),
                ("adapted_work.requested", "2026-09-01"),
                ("unfitness_decision.final", "2026-10-01"),
                ("plan.refused", "2026-10-02"),
            ],
            &[],
        ),
        (
            &[
                START,
                ("forcemajeure.notice", "2026-08-01"),
                ("adapted_work.requested", "2026-09-01"),
                ("unfitness_decision.final", "2026-10-01"),
                ("plan.accepted", "2026-10-02"),
            ],
            &[],
        ),
        "2026-10-03",
    ),
    (
        "BE-B11",
        (&[START, ("work.resumed_full", "2026-03-02")], &[("before_certificate_end_or_after_1_year", Is(true))]),
        (&[START, ("work.resumed_full", "2026-03-02")], &[("before_certificate_end_or_after_1_year", Is(false))]),
        "2026-03-03",
    ),
    (
        "BE-A06",
        (&[START], &[("worker.status", Word("blue")), ("worker.service_months", Number(1.0))]),
        (&[START], &[("worker.status", Word("blue")), ("worker.service_months", Number(0.0))]),
        "2026-01-13",
    ),
    (
        "BE-A06",
        (&[START], &[("worker.status", Word("blue")), ("worker.service_months", Number(1.0))]),
        (&[START], &[("worker.status", Word("white")), ("worker.service_months", Number(1.0))]),
        "2026-01-13",
    ),
    (
        "BE-A08",
        (&[START, ("permitted_work.start", "2026-03-02"), ("incapacity.full_again", "2026-04-01")], &[]),
        (
            &[
                START,
                ("permitted_work.start", "2026-03-02"),
                ("permitted_work.end", "2026-03-31"),
                ("incapacity.full_again", "2026-04-01"),
            ],
            &[],
        ),
        "2026-04-02",
    ),
    (
        "BE-A07",
        (&[START, ("incapacity.end", "2026-02-27")], &[("same_cause", Is(true))]),
        (&[START, ("incapacity.end", "2026-02-27")], &[("same_cause", Is(false))]),
        "2026-03-02",
    ),
    ("BE-C01", (&[START], &[]), (&[START], &[("contract.running", Is(false))]), "2026-01-20"),
    ("BE-C08", (&[START], &[]), (&[START, ("rit.request_received", "2026-02-02")], &[]), "2026-02-03"),
    (
        "NL-B02",
        (
            &[FIRST_DAY, ("evaluation.year1.held", "2026-12-14")],
            &[("return_with_own_employer_within_3_months", Is(false))],
        ),
        (
            &[FIRST_DAY, ("evaluation.year1.held", "2026-12-14")],
            &[("return_with_own_employer_within_3_months", Is(true))],
        ),
        "2026-12-15",
    ),
    (
        "NL-B06",
        (&[FIRST_DAY, ("wait.end", "2028-01-09")], &[("efforts_too_small", Is(true))]),
        (&[FIRST_DAY, ("wait.end", "2028-01-09")], &[("efforts_too_small", Is(false))]),
        "2028-01-10",
    ),
    (
        "NL-C02",
        (&[FIRST_DAY], &[("agreed_in_writing", Is(true))]),
        (&[FIRST_DAY], &[("agreed_in_writing", Is(false))]),
        "2026-01-12",
    ),
];

fn is_awake(state: State) -> bool {
    !matches!(state, State::Asleep | State::Lapsed | State::MayApply)
}

#[test]
fn a_condition_wakes_its_row_on_one_side_and_not_on_the_other() {
    for (id, enough, not_enough, on) in SIDES {
        assert!(is_awake(state(id, enough, on)), "{id} on {on}");
        let denied = state(id, not_enough, on);
        assert!(matches!(denied, State::Asleep | State::Lapsed), "{id} on {on}: {denied:?}");
    }
}

#[test]
fn what_nobody_told_asks() {
    let untold: [(&str, Told, &str); 3] = [
        ("BE-A07", (&[START, ("incapacity.end", "2026-02-27")], &[]), "2026-03-02"),
        ("BE-B11", (&[START, ("work.resumed_full", "2026-03-02")], &[]), "2026-03-03"),
        ("NL-C02", (&[FIRST_DAY], &[]), "2026-01-12"),
    ];
    for (id, told, on) in untold {
        assert_eq!(state(id, told, on), State::MayApply, "{id}");
    }
    assert_eq!(
        state("BE-C01", (&[START], &[]), "2026-01-20"),
        State::Coming,
        "a contract nobody spoke of is no question"
    );
    assert_eq!(state("BE-C08", (&[START], &[]), "2026-01-20"), State::Coming);
}
