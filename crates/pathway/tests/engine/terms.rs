//! Days: bounds, units, rolls, repeats, suspensions, limits.

use houvast_pathway::{Mark, State};

use super::{case, check, day, one, step, with, yes};

const START: (&str, &str) = ("start", "2026-01-12");

#[test]
fn latest_is_coming_then_due_then_late() {
    let pack = one("trigger: {event: start, clock: main}, due: {bound: latest, offset: {value: 6, unit: week}}");
    let case = case(&pack, &[START]);
    check(&pack, &case, "2026-02-22", (State::Coming, "", "2026-02-23"));
    check(&pack, &case, "2026-02-23", (State::Due, "", "2026-02-23"));
    check(&pack, &case, "2026-02-24", (State::Late, "", "2026-02-23"));
}

#[test]
fn a_choice_that_was_not_taken_is_not_late() {
    let pack = one(
        "kind: may, trigger: {event: start}, due: {bound: window, from: {value: 1, unit: week}, to: {value: 2, unit: week}}",
    );
    let case = case(&pack, &[START]);
    check(&pack, &case, "2026-01-18", (State::Coming, "2026-01-19", "2026-01-26"));
    check(&pack, &case, "2026-01-20", (State::Due, "2026-01-19", "2026-01-26"));
    check(&pack, &case, "2026-01-27", (State::Lapsed, "2026-01-19", "2026-01-26"));
}

#[test]
fn for_ends_on_the_last_day_of_the_term() {
    let pack = one("trigger: {event: start}, due: {bound: for, offset: {value: 30, unit: calendar_day}}");
    let case = case(&pack, &[START]);
    check(&pack, &case, "2026-01-12", (State::Due, "", "2026-02-10"));
    check(&pack, &case, "2026-02-11", (State::Lapsed, "", "2026-02-10"));
}

#[test]
fn the_nth_month_begins_a_month_before_it_ends() {
    let pack = one(
        "trigger: {event: start}, due: {bound: window, counting: nth, from: {value: 4, unit: month}, to: {value: 4, unit: month}}",
    );
    check(&pack, &case(&pack, &[START]), "2026-01-12", (State::Coming, "2026-04-12", "2026-05-11"));
}

#[test]
fn months_keep_the_last_day() {
    let pack = one("trigger: {event: start}, due: {bound: earliest, offset: {value: 1, unit: month}}");
    check(&pack, &case(&pack, &[("start", "2026-01-31")]), "2026-03-01", (State::Due, "2026-02-28", ""));
}

#[test]
fn a_day_before_the_trigger_counts_working_days_back() {
    let pack = one(
        "trigger: {event: asked}, done_by: [answered], due: {bound: latest, offset: {value: -1, unit: working_day}, calendar: office}",
    );
    let planned = [START, ("asked", "2026-05-11")];
    check(&pack, &case(&pack, &planned), "2026-05-10", (State::Late, "", "2026-05-08"));
    let filed = [START, ("asked", "2026-05-11"), ("answered", "2026-05-08")];
    check(&pack, &case(&pack, &filed), "2026-05-10", (State::Done, "", "2026-05-08"));
}

#[test]
fn what_was_done_for_an_earlier_request_does_not_count_for_this_one() {
    let pack = one(
        "trigger: {event: asked}, done_by: [answered], due: {bound: latest, offset: {value: -1, unit: working_day}, calendar: office}",
    );
    let events = [START, ("asked", "2026-03-02"), ("answered", "2026-02-27"), ("asked", "2026-05-11")];
    check(&pack, &case(&pack, &events), "2026-05-08", (State::Due, "", "2026-05-08"));
}

#[test]
fn a_day_that_is_not_worked_rolls() {
    let pack = one(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 4, unit: calendar_day}, roll: next_working_day, calendar: office}",
    );
    // Good Friday, Easter weekend and Easter Monday lie between.
    let case = case(&pack, &[("start", "2026-03-30")]);
    check(&pack, &case, "2026-04-01", (State::Coming, "", "2026-04-07"));
    let evaluation = pack.evaluate(&case, day("2026-04-01"));
    let reason = step(&evaluation, "X").reason(houvast_pathway::Language::En);
    assert_eq!(reason.roll.unwrap().moved_from, Some(day("2026-04-03")));
    assert!(reason.text.contains("The term is over on Thursday 2 April 2026. The first working day after it counts. Friday 3 April 2026 is not a working day."), "{}", reason.text);
}

#[test]
fn an_open_norm_gets_no_day() {
    let pack =
        one("trigger: {event: start}, due: {bound: fuzzy, fuzzy: {nl: f, fr: f, de: f, en: as soon as possible}}");
    check(&pack, &case(&pack, &[START]), "2026-05-01", (State::Due, "", ""));
    let right = one("kind: right, trigger: {event: start}, due: {bound: fuzzy, fuzzy: {nl: f, fr: f, de: f, en: f}}");
    check(&right, &case(&right, &[START]), "2026-05-01", (State::Informative, "", ""));
}

#[test]
fn a_limit_is_told_but_is_no_due_date() {
    let pack = one("kind: practice, trigger: {event: asked}, due: {bound: limit, offset: {value: 4, unit: week}}");
    let case = case(&pack, &[START, ("asked", "2026-02-02")]);
    check(&pack, &case, "2026-02-03", (State::Informative, "", ""));
    let evaluation = pack.evaluate(&case, day("2026-02-03"));
    assert_eq!(step(&evaluation, "X").limit_ends(), Some(day("2026-03-02")));
}

#[test]
fn offsets_follow_the_facts_and_the_nearest_counts_while_unknown() {
    let pack = one(
        "trigger: {event: start}, due: {bound: latest, cases: [{when: {fact: colour, eq: white}, offset: {value: 28, unit: calendar_day}}, {when: {fact: colour, eq: blue}, offset: {value: 14, unit: calendar_day}}]}",
    );
    let unknown = case(&pack, &[START]);
    check(&pack, &unknown, "2026-01-12", (State::MayApply, "", "2026-01-26"));
    let choice = |word: &str| houvast_pathway::Literal::Choice(word.to_owned());
    check(&pack, &with(&pack, &unknown, "colour", choice("white")), "2026-01-12", (State::Coming, "", "2026-02-09"));
    check(&pack, &with(&pack, &unknown, "colour", choice("blue")), "2026-01-12", (State::Coming, "", "2026-01-26"));
}

#[test]
fn a_duty_that_repeats_stays_until_each_time_is_done() {
    let pack = one(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 1, unit: month}}, repeats: {every: {value: 1, unit: month}, until: [end]}, outcomes: {sent: {emit: answered}}",
    );
    let case_of = |done: &[&str]| {
        let mut events = vec![("start", "2026-01-31")];
        events.extend(done.iter().map(|on| ("answered", *on)));
        case(&pack, &events)
    };
    check(&pack, &case_of(&[]), "2026-06-10", (State::Late, "", "2026-02-28"));
    check(&pack, &case_of(&["2026-02-27"]), "2026-03-10", (State::Coming, "", "2026-03-31"));
    check(&pack, &case_of(&["2026-02-27", "2026-03-30"]), "2026-04-01", (State::Coming, "", "2026-04-30"));
}

#[test]
fn a_habit_that_repeats_looks_ahead() {
    let pack = one(
        "kind: practice, trigger: {event: asked}, due: {bound: 'on', offset: {value: 6, unit: week}}, repeats: {every: {value: 6, unit: week}, until: [end], max: 5}",
    );
    let running = case(&pack, &[START, ("asked", "2026-03-09")]);
    check(&pack, &running, "2026-03-10", (State::Coming, "", "2026-04-20"));
    check(&pack, &running, "2026-04-20", (State::Due, "", "2026-04-20"));
    check(&pack, &running, "2026-04-21", (State::Coming, "", "2026-06-01"));
    // Five times at most: the last was 2026-10-05.
    check(&pack, &running, "2027-03-01", (State::Late, "", "2026-10-05"));
    let ends = case(&pack, &[START, ("asked", "2026-03-09"), ("end", "2026-05-20")]);
    check(&pack, &ends, "2026-05-01", (State::Lapsed, "", "2026-06-01"));
}

#[test]
fn a_pause_adds_its_days_and_an_open_pause_has_no_day() {
    let pack = one(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 30, unit: calendar_day}}, suspends: [{from: opened, to: closed, effect: pause}]",
    );
    check(&pack, &case(&pack, &[START]), "2026-01-13", (State::Coming, "", "2026-02-11"));
    check(&pack, &case(&pack, &[START, ("opened", "2026-01-20")]), "2026-03-01", (State::Coming, "", ""));
    let paused = case(&pack, &[START, ("opened", "2026-01-20"), ("closed", "2026-01-30")]);
    check(&pack, &paused, "2026-02-12", (State::Coming, "", "2026-02-21"));
    let too_late = case(&pack, &[START, ("opened", "2026-02-20"), ("closed", "2026-02-28")]);
    check(&pack, &too_late, "2026-02-12", (State::Late, "", "2026-02-11"));
}

#[test]
fn a_restart_counts_anew_and_an_extension_adds_its_length() {
    let restart = one(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 30, unit: calendar_day}}, suspends: [{from: opened, to: closed, effect: restart}]",
    );
    let events = [START, ("opened", "2026-01-20"), ("closed", "2026-02-01")];
    check(&restart, &case(&restart, &events), "2026-02-12", (State::Coming, "", "2026-03-03"));
    let extend = one(
        "trigger: {event: start}, due: {bound: latest, offset: {value: 30, unit: calendar_day}}, suspends: [{from: opened, to: closed, effect: extend, by: {value: 1, unit: week}}]",
    );
    check(&extend, &case(&extend, &events[..2]), "2026-02-12", (State::Coming, "", "2026-02-18"));
}

#[test]
fn a_right_is_used_up_within_its_year() {
    let pack = one(
        "kind: right, trigger: {event: start}, limits: {max: 2, per: calendar_year, counts: used}, due: {bound: while}",
    );
    let twice = case(&pack, &[START, ("used", "2026-01-12"), ("used", "2026-03-01")]);
    check(&pack, &twice, "2026-02-01", (State::Informative, "", ""));
    check(&pack, &twice, "2026-03-01", (State::Lapsed, "", ""));
    check(&pack, &twice, "2027-01-01", (State::Informative, "", ""));
}

#[test]
fn done_stopped_and_marked_steps_say_so() {
    let pack = one(
        "trigger: {event: start}, stops_on: [contract.end], outcomes: {sent: {emit: answered}}, due: {bound: latest, offset: {value: 6, unit: week}}",
    );
    check(&pack, &case(&pack, &[START, ("answered", "2026-02-01")]), "2026-05-01", (State::Done, "", "2026-02-23"));
    check(&pack, &case(&pack, &[START, ("answered", "2026-02-01")]), "2026-01-31", (State::Coming, "", "2026-02-23"));
    let ended = case(&pack, &[START, ("contract.end", "2026-02-01")]);
    check(&pack, &ended, "2026-02-01", (State::Coming, "", "2026-02-23"));
    check(&pack, &ended, "2026-02-02", (State::Lapsed, "", "2026-02-23"));
    let mut marked = case(&pack, &[START]);
    pack.mark(&mut marked, "X", Mark::NotApplicable(day("2026-01-20"))).unwrap();
    check(&pack, &marked, "2026-01-20", (State::Lapsed, "", "2026-02-23"));
    pack.mark(&mut marked, "X", Mark::Done(day("2026-01-21"))).unwrap();
    check(&pack, &marked, "2026-01-21", (State::Done, "", "2026-02-23"));
    let unknown = with(&pack, &case(&pack, &[]), "yes_or_no", yes());
    check(&pack, &unknown, "2026-01-21", (State::Asleep, "", ""));
}

#[test]
fn each_term_of_a_rule_is_a_step_of_its_own() {
    let nth = |n: i32| {
        format!("{{bound: window, counting: nth, from: {{value: {n}, unit: month}}, to: {{value: {n}, unit: month}}}}")
    };
    let pack = one(&format!("trigger: {{event: start}}, due: [{}, {}, {}]", nth(4), nth(7), nth(11)));
    let case = case(&pack, &[START]);
    let evaluation = pack.evaluate(&case, day("2026-07-15"));
    let told: Vec<String> =
        evaluation.steps_of("X").map(|step| format!("{} {}", step.from().unwrap(), step.due().unwrap())).collect();
    assert_eq!(told, ["2026-04-12 2026-05-11", "2026-07-12 2026-08-11", "2026-11-12 2026-12-11"]);
    let states: Vec<State> = evaluation.steps_of("X").map(|step| step.state()).collect();
    assert_eq!(states, [State::Late, State::Due, State::Coming]);
}
