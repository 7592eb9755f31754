//! What holds for every case, on the packs built in.

use std::collections::BTreeMap;

use houvast_pathway::{COUNTRIES, Case, Language, Literal, Pack, State, Step, ValueType};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use proptest::prelude::*;

use super::day;

/// Packs that can be read.
fn packs() -> Vec<&'static Pack> {
    COUNTRIES.iter().filter_map(|country| houvast_pathway::pack(country).ok().flatten()).collect()
}

/// A made-up case: events by number with a day, facts by number with a value.
type Made = (Vec<(usize, i64)>, Vec<(usize, u8)>, i64);

fn made() -> impl Strategy<Value = Made> {
    let events = prop::collection::vec((any::<usize>(), 0..900_i64), 0..12);
    let facts = prop::collection::vec((any::<usize>(), any::<u8>()), 0..10);
    (events, facts, 0..1200_i64)
}

fn events_of(pack: &Pack, made: &Made, later: i64) -> Vec<(String, Date)> {
    let names: Vec<&String> = pack.header().events.keys().collect();
    let first = day("2026-01-05");
    let mut events: Vec<(String, Date)> = made
        .0
        .iter()
        .map(|(at, after)| (names[at % names.len()].clone(), first + Span::new().days(after + later)))
        .collect();
    let starts = &pack.header().clocks[&pack.header().main_clock].starts;
    events.push((starts.clone(), first + later.days()));
    events
}

fn facts_of(pack: &Pack, made: &Made) -> BTreeMap<String, Literal> {
    let names: Vec<&String> = pack.header().facts.keys().collect();
    made.1
        .iter()
        .map(|(at, value)| {
            let name = names[at % names.len()];
            let fact = &pack.header().facts[name];
            let literal = match fact.value_type {
                ValueType::Boolean => Literal::Boolean(value % 2 == 0),
                ValueType::Number => Literal::Number(f64::from(*value)),
                ValueType::Choice => Literal::Choice(fact.values[usize::from(*value) % fact.values.len()].clone()),
            };
            (name.clone(), literal)
        })
        .collect()
}

fn case_of(pack: &Pack, facts: &BTreeMap<String, Literal>, events: &[(String, Date)]) -> Case {
    let facts = facts.iter().map(|(name, value)| (name.as_str(), value.clone()));
    pack.case(facts, events.iter().map(|(name, on)| (name.as_str(), *on))).unwrap()
}

fn on(made: &Made, later: i64) -> Date {
    day("2026-01-05") + Span::new().days(made.2 + later)
}

/// Whether a term counts in days or weeks only. One that rolls counts too where both its days stay where they fell.
fn is_plain(pack: &Pack, step: &Step<'_>) -> bool {
    let rule = pack.find_rule(step.id()).unwrap();
    let revision = rule.revisions.iter().find(|one| Some(one.rev) == step.line(Language::En).revision);
    let text = format!("{:?}", revision.map(|revision| (&revision.due, &revision.repeats)));
    !["unit: Month", "unit: Year", "unit: WorkingDay"].iter().any(|word| text.contains(word))
}

/// Whether the date rolled: then it stands elsewhere than where it was counted.
fn has_rolled(step: &Step<'_>) -> bool {
    step.reason(Language::En).roll.is_some_and(|roll| roll.moved_from.is_some())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn moving_a_case_moves_every_plain_date_by_as_much(made in made(), weeks in 1..60_i64) {
        for pack in packs() {
            let facts = facts_of(pack, &made);
            let here = case_of(pack, &facts, &events_of(pack, &made, 0));
            let there = case_of(pack, &facts, &events_of(pack, &made, weeks * 7));
            let (now, then) = (pack.evaluate(&here, on(&made, 0)), pack.evaluate(&there, on(&made, weeks * 7)));
            for (a, b) in now.steps().zip(then.steps()) {
                prop_assert_eq!(a.id(), b.id());
                // Another revision may count differently; an event that happened by itself may come from a rolled date.
                let same = a.line(Language::En).revision == b.line(Language::En).revision;
                let by_itself = a.reason(Language::En).trigger.is_some_and(|trigger| trigger.by_rule.is_some());
                if same && !by_itself && is_plain(pack, &a) && !has_rolled(&a) && !has_rolled(&b) {
                    let moved = |date: Option<Date>| date.map(|date| date + (weeks * 7).days());
                    prop_assert_eq!(moved(a.due()), b.due(), "{}", a.id());
                    prop_assert_eq!(moved(a.from()), b.from(), "{}", a.id());
                }
            }
        }
    }

    #[test]
    fn moving_one_event_moves_every_plain_date_that_counts_from_it(at in any::<usize>(), after in 0..400_i64, days in 1..90_i64) {
        for pack in packs() {
            let starts = &pack.header().clocks[&pack.header().main_clock].starts;
            let names: Vec<&String> = pack.header().events.keys().filter(|name| *name != starts).collect();
            let (event, first) = (names[at % names.len()], day("2026-01-05"));
            let (here, there) = (first + Span::new().days(after), first + Span::new().days(after + days));
            let told = |on: Date| case_of(pack, &BTreeMap::new(), &[(starts.clone(), first), (event.clone(), on)]);
            let (one, other) = (told(here), told(there));
            let (now, then) = (pack.evaluate(&one, here), pack.evaluate(&other, there));
            for (a, b) in now.steps().zip(then.steps()) {
                prop_assert_eq!(a.id(), b.id());
                let counts = |step: &Step<'_>| step.reason(Language::En).trigger.is_some_and(|trigger| trigger.event == *event);
                let same = a.line(Language::En).revision == b.line(Language::En).revision;
                let rolled = has_rolled(&a) || has_rolled(&b);
                if same && counts(&a) && counts(&b) && is_plain(pack, &a) && !rolled {
                    let moved = |date: Option<Date>| date.map(|date| date + days.days());
                    prop_assert_eq!((moved(a.from()), moved(a.due())), (b.from(), b.due()), "{} by {}", a.id(), event);
                }
            }
        }
    }

    #[test]
    fn adding_a_fact_never_takes_a_step_away_without_a_reason(made in made(), at in any::<usize>(), value in any::<u8>()) {
        for pack in packs() {
            let mut facts = facts_of(pack, &made);
            let events = events_of(pack, &made, 0);
            let before = pack.evaluate(&case_of(pack, &facts, &events), on(&made, 0));
            let told: Vec<(String, State)> = before.steps().map(|step| (step.id().to_owned(), step.state())).collect();
            facts.extend(facts_of(pack, &(vec![], vec![(at, value)], 0)));
            let case = case_of(pack, &facts, &events);
            let after = pack.evaluate(&case, on(&made, 0));
            for (id, state) in told {
                let steps: Vec<Step<'_>> = after.steps_of(&id).collect();
                prop_assert!(!steps.is_empty(), "{} is gone", id);
                for step in steps {
                    let slept = matches!(step.state(), State::Asleep | State::Lapsed) && step.state() != state;
                    prop_assert!(!slept || step.reason(Language::En).because.is_some(), "{} sleeps without a reason", id);
                }
            }
        }
    }

    #[test]
    fn the_order_of_events_does_not_matter(made in made(), turn in any::<usize>()) {
        for pack in packs() {
            let facts = facts_of(pack, &made);
            let mut events = events_of(pack, &made, 0);
            let one = case_of(pack, &facts, &events);
            events.reverse();
            let turned = turn % events.len();
            events.rotate_left(turned);
            let other = case_of(pack, &facts, &events);
            let lines = |case: &Case| pack.evaluate(case, on(&made, 0)).steps().map(|step| step.line(Language::Nl)).collect::<Vec<_>>();
            prop_assert_eq!(lines(&one), lines(&other));
        }
    }

    #[test]
    fn every_rule_has_a_step_in_every_case(made in made()) {
        for pack in packs() {
            let case = case_of(pack, &facts_of(pack, &made), &events_of(pack, &made, 0));
            let evaluation = pack.evaluate(&case, on(&made, 0));
            for rule in pack.rules() {
                let mut steps = evaluation.steps_of(&rule.id).peekable();
                prop_assert!(steps.peek().is_some(), "{}", rule.id);
                for step in steps {
                    let asks = !step.missing_facts().is_empty();
                    prop_assert_eq!(asks, step.state() == State::MayApply, "{}", rule.id);
                    prop_assert!(!step.reason(Language::Fr).text.is_empty(), "{}", rule.id);
                    prop_assert!(step.from().zip(step.due()).is_none_or(|(from, due)| from <= due), "{}", rule.id);
                }
            }
        }
    }
}

#[test]
fn a_date_that_may_roll_is_moved_like_the_others_where_nothing_rolls() {
    let pack = houvast_pathway::pack("nl").unwrap().unwrap();
    let report = |first: &str| {
        let case = case_of(pack, &BTreeMap::new(), &[("incapacity.first_day".to_owned(), day(first))]);
        let evaluation = pack.evaluate(&case, day(first));
        let step = evaluation.steps_of("NL-A11").next().unwrap();
        (is_plain(pack, &step), has_rolled(&step), step.due().unwrap())
    };
    assert_eq!(report("2026-01-13"), (true, false, day("2026-11-03")));
    assert_eq!(report("2026-01-20"), (true, false, day("2026-11-10")));
    assert_eq!(report("2026-01-10"), (true, true, day("2026-11-02")), "a Saturday rolls");
}

#[test]
fn days_at_the_ends_of_the_calendar_are_answered() {
    for pack in packs() {
        for first in ["-009999-01-01", "0001-01-01", "9999-12-31"] {
            for on in ["-009999-01-01", "2026-11-24", "9999-12-31"] {
                let names = pack.header().events.keys().map(|name| (name.clone(), day(first)));
                let case = case_of(pack, &BTreeMap::new(), &names.collect::<Vec<_>>());
                assert!(pack.evaluate(&case, day(on)).steps().count() >= pack.rules().len());
            }
        }
    }
}
