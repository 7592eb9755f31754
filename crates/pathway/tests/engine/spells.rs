//! Joining spells before anything is counted.

use houvast_pathway::State;

use super::{case, check, day, no, one, step, with, yes};

const TERM: &str = "due: {bound: latest, offset: {value: 100, unit: calendar_day}}";

fn on_clock(clock: &str) -> houvast_pathway::Pack {
    one(&format!("trigger: {{event: start, clock: {clock}}}, {TERM}"))
}

#[test]
fn an_elapsed_clock_counts_on_through_a_short_return() {
    let pack = on_clock("main");
    // The last day of incapacity is the 31st; the fourteenth day after it still joins.
    let joined = case(&pack, &[("start", "2026-01-12"), ("end", "2026-01-31"), ("start", "2026-02-14")]);
    check(&pack, &joined, "2026-02-20", (State::Coming, "", "2026-04-22"));
    let anew = case(&pack, &[("start", "2026-01-12"), ("end", "2026-01-31"), ("start", "2026-02-15")]);
    check(&pack, &anew, "2026-02-20", (State::Coming, "", "2026-05-26"));
}

#[test]
fn a_clock_of_summed_days_moves_only_what_comes_after_the_gap() {
    let pack = on_clock("sum");
    let events = [("start", "2026-01-12"), ("end", "2026-01-31"), ("start", "2026-02-20")];
    check(&pack, &case(&pack, &events), "2026-02-20", (State::Coming, "", "2026-05-11"));
    let short =
        one("trigger: {event: start, clock: sum}, due: {bound: latest, offset: {value: 19, unit: calendar_day}}");
    check(&short, &case(&short, &events), "2026-02-20", (State::Late, "", "2026-01-31"));
}

#[test]
fn two_gaps_move_a_date_twice() {
    let pack = on_clock("sum");
    let events = [
        ("start", "2026-01-12"),
        ("end", "2026-01-31"),
        ("start", "2026-02-11"),
        ("end", "2026-02-20"),
        ("start", "2026-02-26"),
    ];
    let case = case(&pack, &events);
    check(&pack, &case, "2026-03-01", (State::Coming, "", "2026-05-07"));
    let evaluation = pack.evaluate(&case, day("2026-03-01"));
    let clock = step(&evaluation, "X").reason(houvast_pathway::Language::Nl).clock.unwrap();
    assert_eq!((clock.spells, clock.days_moved), (3, 15));
}

#[test]
fn maternity_leave_does_not_count_and_has_to_be_confirmed() {
    let pack = on_clock("sum");
    let events = [("start", "2026-01-12"), ("leave.start", "2026-03-01"), ("leave.end", "2026-06-20")];
    let with_leave = case(&pack, &events);
    check(&pack, &with_leave, "2026-07-01", (State::Coming, "", "2026-08-12"));
    let evaluation = pack.evaluate(&with_leave, day("2026-07-01"));
    assert!(step(&evaluation, "X").is_to_confirm());
    let without = pack.evaluate(&case(&pack, &events[..1]), day("2026-07-01"));
    assert!(!step(&without, "X").is_to_confirm());
}

#[test]
fn leave_between_two_spells_is_no_gap() {
    let pack = on_clock("sum");
    // Well for a week, sixteen weeks of leave, well for a week: fourteen days between the spells.
    let events = [
        ("start", "2026-01-12"),
        ("end", "2026-02-28"),
        ("leave.start", "2026-03-08"),
        ("leave.end", "2026-06-27"),
        ("start", "2026-07-05"),
    ];
    let evaluation = pack.evaluate(&case(&pack, &events), day("2026-07-10"));
    let clock = step(&evaluation, "X").reason(houvast_pathway::Language::Nl).clock.unwrap();
    assert_eq!((clock.spells, clock.days_moved), (2, 126));
}

#[test]
fn a_cause_that_nobody_told_leaves_the_joining_open() {
    let pack = on_clock("cause");
    let relapse = case(&pack, &[("start", "2026-02-02"), ("end", "2026-03-31"), ("start", "2026-05-20")]);
    check(&pack, &relapse, "2026-05-21", (State::MayApply, "", "2026-08-28"));
    check(&pack, &with(&pack, &relapse, "same_cause", yes()), "2026-05-10", (State::Coming, "", "2026-05-13"));
    check(&pack, &with(&pack, &relapse, "same_cause", no()), "2026-05-21", (State::Coming, "", "2026-08-28"));
    let evaluation = pack.evaluate(&relapse, day("2026-05-21"));
    assert_eq!(step(&evaluation, "X").missing_facts(), ["same_cause"]);
}

#[test]
fn the_later_spell_picks_the_version_of_the_clock() {
    let pack = on_clock("cause");
    let of = |start: &str, end: &str, again: &str| {
        with(&pack, &case(&pack, &[("start", start), ("end", end), ("start", again)]), "same_cause", yes())
    };
    // Five weeks later: joined from 2026 on, anew before.
    check(&pack, &of("2025-11-01", "2025-11-30", "2026-01-04"), "2026-01-05", (State::Coming, "", "2026-02-09"));
    check(&pack, &of("2025-10-01", "2025-10-31", "2025-12-05"), "2025-12-06", (State::Coming, "", "2026-03-15"));
}

#[test]
fn a_spell_told_twice_is_one() {
    let pack = on_clock("main");
    let twice = case(&pack, &[("start", "2026-01-12"), ("start", "2026-01-13"), ("start", "2026-01-12")]);
    check(&pack, &twice, "2026-01-15", (State::Coming, "", "2026-04-22"));
}

#[test]
fn what_belongs_to_an_earlier_stretch_wakes_nothing() {
    let pack = one("trigger: {event: asked}, due: {bound: latest, offset: {value: 2, unit: week}}");
    let events = [("start", "2026-01-12"), ("asked", "2026-01-20"), ("end", "2026-01-31"), ("start", "2026-06-01")];
    check(&pack, &case(&pack, &events), "2026-06-02", (State::Asleep, "", ""));
    check(&pack, &case(&pack, &events[..3]), "2026-02-01", (State::Coming, "", "2026-02-03"));
}

#[test]
fn the_end_of_a_joined_spell_stops_nothing() {
    let pack = one(&format!("trigger: {{event: start, clock: main}}, stops_on: [end], {TERM}"));
    let joined = [("start", "2026-01-12"), ("end", "2026-01-31"), ("start", "2026-02-10")];
    check(&pack, &case(&pack, &joined), "2026-02-11", (State::Coming, "", "2026-04-22"));
    check(&pack, &case(&pack, &joined[..2]), "2026-01-31", (State::Coming, "", "2026-04-22"));
    check(&pack, &case(&pack, &joined[..2]), "2026-02-01", (State::Lapsed, "", "2026-04-22"));
}
