//! Every row of the law files has an entry, and every entry does what its row says.
//!
//! The tables are typed over from the seed lists of the law files and counted here in another way than in the engine.
#![allow(clippy::unwrap_used)]

mod belgium;
mod conditions;
mod documents;
mod law_rows;
mod netherlands;
mod open_norms;
mod unsure;

use houvast_pathway::{Bound, Case, Due, Pack, Rule, Status};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// A hard term of a seed list: rule, trigger, bound, numbers, unit.
type Seed = (&'static str, &'static str, &'static str, &'static [i64], &'static str);

/// First days that lie before holidays, at the end of a month, in a leap year.
const STARTS: [&str; 6] = ["2026-01-12", "2026-01-31", "2026-03-31", "2026-07-14", "2027-12-24", "2028-02-29"];

fn pack(country: &str) -> &'static Pack {
    houvast_pathway::pack(country).unwrap().unwrap()
}

/// A case in which only the spell and the trigger happened.
fn case(pack: &Pack, start: Date, trigger: &str, on: Date) -> Case {
    let first = &pack.header().clocks[&pack.header().main_clock].starts;
    let spell = (trigger != first).then_some((first.as_str(), start));
    pack.case([], spell.into_iter().chain([(trigger, on)])).unwrap()
}

/// First and last day of a seed, counted from the trigger.
fn expected(seed: &Seed, on: Date) -> (Option<Date>, Option<Date>) {
    let (_, _, bound, numbers, unit) = seed;
    let plus = |n: i64, days: i64| Some(on + span(n, unit) + days.days());
    match (*bound, *numbers) {
        ("latest" | "on" | "about" | "up to", [n]) => (None, plus(*n, 0)),
        ("week n", [n]) => (None, plus(*n, -1)),
        ("for", [n]) => (None, plus(*n, -1)),
        ("earliest", [n]) => (plus(*n, 0), None),
        ("window", [from, to]) => (plus(*from, 0), plus(*to, 0)),
        ("nth window", [from, to]) => (plus(from - 1, 0), plus(*to, -1)),
        ("limit", _) => (None, None),
        other => panic!("{other:?}"),
    }
}

fn span(n: i64, unit: &str) -> Span {
    match unit {
        "calendar_day" => n.days(),
        "week" => n.weeks(),
        "month" => n.months(),
        "year" => n.years(),
        other => panic!("{other}"),
    }
}

/// Checks each seed on each start.
fn check(country: &str, seeds: &[Seed], rolled: impl Fn(&str, Date) -> Date) {
    let pack = pack(country);
    for seed in seeds {
        let (id, trigger, ..) = seed;
        for start in STARTS.map(|text| text.parse::<Date>().unwrap()) {
            let on = start + 30.days();
            let on = if pack.header().clocks.values().any(|clock| clock.starts == *trigger) { start } else { on };
            let evaluation = pack.evaluate(&case(pack, start, trigger, on), on);
            let step = evaluation.steps().find(|step| step.id() == *id).unwrap();
            let (from, due) = expected(seed, on);
            assert_eq!((step.from(), step.due()), (from, due.map(|due| rolled(id, due))), "{id} from {on}");
        }
    }
}

/// Ids of rows that are missing in a pack, and entries that belong to no row.
fn strays(country: &str, rows: &[&str]) -> Vec<String> {
    let rules = pack(country).rules();
    let missing =
        rows.iter().filter(|row| !rules.iter().any(|rule| rule.row() == **row)).map(|row| format!("no {row}"));
    let stray = rules.iter().filter(|rule| !rows.contains(&rule.row())).map(|rule| format!("{} has no row", rule.id));
    missing.chain(stray).collect()
}

/// The terms of a rule's revisions in force.
fn terms(rule: &Rule) -> impl Iterator<Item = &Due> {
    let in_force = rule.revisions.iter().filter(|revision| revision.status == Status::InForce);
    in_force.flat_map(|revision| revision.due.as_slice())
}

/// Whether a term names no day by its nature.
fn is_open(due: &Due) -> bool {
    matches!(due.bound, Bound::Fuzzy | Bound::While | Bound::Limit)
}

/// The tests that name rules. Open norms have a test of their own, which goes through all of them; the lists of rows that
/// are not verified do not count.
const TESTS: [&str; 4] = [
    include_str!("belgium.rs"),
    include_str!("netherlands.rs"),
    include_str!("../worked_dates/belgium.rs"),
    include_str!("../worked_dates/netherlands.rs"),
];

#[test]
fn every_rule_is_named_in_a_test_or_is_an_open_norm() {
    let mut without = Vec::new();
    for rule in houvast_pathway::COUNTRIES.iter().flat_map(|country| pack(country).rules()) {
        let is_open_norm = terms(rule).count() > 0 && terms(rule).all(is_open);
        let name = format!("\"{}\"", rule.id);
        if !is_open_norm && !TESTS.iter().any(|test| test.contains(&name)) {
            without.push(rule.id.as_str());
        }
    }
    assert_eq!(without, Vec::<&str>::new());
}
