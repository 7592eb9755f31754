//! Section 6 of the Belgian law file, and both sides of the rules of 1 January 2026.

use houvast_pathway::{Language, State};

use super::{Told, window};

/// Incapacity from Monday 2026-01-12, unbroken; employer of 120 people, worker aged 45, white-collar, indefinite contract.
fn case_1() -> Told {
    employed().event("incapacity.start", "2026-01-12")
}

fn employed() -> Told {
    Told::in_country("be")
        .fact("employer.size", 120)
        .fact("worker.age", 45)
        .fact("worker.status", "white")
        .fact("contract.running", true)
}

/// Case 1 with a request for a trajectory received on a day.
fn with_request(on: &str) -> Told {
    case_1().event("rit.request_received", on)
}

/// A long incapacity from 2025 with a request received on 2025-12-20.
fn case_3() -> Told {
    employed().event("incapacity.start", "2025-09-01").event("rit.request_received", "2025-12-20")
}

/// Incapacity from 2026-02-02 to 2026-03-31, ill again with the same cause on another day.
fn case_4(again: &str) -> Told {
    let told = employed().event("incapacity.start", "2026-02-02").event("incapacity.end", "2026-03-31");
    told.event("incapacity.start", again).fact("same_cause", true)
}

#[test]
fn case_1_last_day_of_guaranteed_pay_a05() {
    assert_eq!(case_1().on("2026-01-20").due("BE-A05"), "2026-02-10");
}

#[test]
fn case_1_notice_at_four_weeks_c01() {
    assert_eq!(case_1().on("2026-01-20").due("BE-C01"), "2026-02-09");
}

#[test]
fn case_1_work_potential_c08_at_the_earliest() {
    assert_eq!(case_1().on("2026-01-20").from("BE-C08"), "2026-03-09");
}

#[test]
fn case_1_questionnaire_b07_about_ten_weeks() {
    assert_eq!(case_1().on("2026-01-20").due("BE-B07"), "2026-03-23");
}

#[test]
fn case_1_compulsory_start_d04_only_if_potential_was_found() {
    let unknown = case_1().on("2026-03-10");
    assert_eq!((unknown.state("BE-D04"), unknown.due("BE-D04").as_str()), (State::MayApply, "2026-07-12"));
    let found = case_1().event("potential.found", "2026-03-20").on("2026-03-21");
    assert_eq!((found.state("BE-D04"), found.due("BE-D04").as_str()), (State::Coming, "2026-07-12"));
    let absent = case_1().event("potential.absent", "2026-03-20").on("2026-03-21");
    assert!(matches!(absent.state("BE-D04"), State::Asleep | State::Lapsed));
}

#[test]
fn case_1_force_majeure_f01_at_the_earliest_and_not_while_a_trajectory_runs() {
    assert_eq!(case_1().on("2026-03-10").from("BE-F01"), "2026-07-12");
    let running = case_1().event("rit.request_received", "2026-07-01").on("2026-07-12");
    assert_eq!(running.state("BE-F01"), State::Asleep);
}

#[test]
fn case_1_invalidity_b06() {
    assert_eq!(case_1().on("2026-03-10").due("BE-B06"), "2027-01-12");
}

#[test]
fn case_1_contacts_b08_in_months_4_7_and_11() {
    let expected = [("2026-04-12", "2026-05-11"), ("2026-07-12", "2026-08-11"), ("2026-11-12", "2026-12-11")]
        .map(|(from, to)| window(from, to));
    assert_eq!(case_1().on("2026-03-10").windows("BE-B08"), expected);
}

#[test]
fn case_2_assessment_d08_within_49_days() {
    assert_eq!(with_request("2026-07-01").on("2026-07-02").due("BE-D08"), "2026-08-19");
}

#[test]
fn case_2_plan_or_report_d13_within_63_days_or_six_months() {
    let decided = |event: &str| with_request("2026-07-01").event(event, "2026-08-19").on("2026-08-20");
    assert_eq!(decided("decision.A_received").due("BE-D13a"), "2026-10-21");
    assert_eq!(decided("decision.B_received").due("BE-D13b"), "2027-02-19");
}

#[test]
fn case_2_answer_to_the_plan_d15_within_14_days() {
    assert_eq!(
        with_request("2026-07-01").event("plan.received", "2026-10-21").on("2026-10-22").due("BE-D15"),
        "2026-11-04"
    );
}

#[test]
fn case_3_a_trajectory_of_2025_runs_to_its_end_under_the_old_rules() {
    let answer =
        case_3().event("decision.A_received", "2026-02-06").event("plan.received", "2026-04-01").on("2026-04-02");
    for id in ["BE-D08", "BE-D13a", "BE-D15"] {
        let revision = answer.step(id).reason(Language::En).revision.unwrap();
        assert_eq!((revision.rev, revision.picked_on), (1, Some("2025-12-20".parse().unwrap())), "{id}");
    }
    let of_2026 = with_request("2026-07-01").on("2026-07-02");
    assert_eq!(of_2026.step("BE-D08").reason(Language::En).revision.unwrap().rev, 2);
}

#[test]
fn case_3_the_force_majeure_period_is_six_months_all_the_same() {
    assert_eq!(case_3().on("2026-01-15").from("BE-F01"), "2026-03-01");
}

#[test]
fn case_4_ill_again_within_eight_weeks_gives_no_new_guaranteed_pay() {
    let answer = case_4("2026-05-20").on("2026-05-20");
    assert_eq!(answer.due("BE-A05"), "2026-03-03");
    assert_eq!(answer.state("BE-A05"), State::Lapsed);
    assert_eq!(answer.due("BE-A07"), "2026-05-26");
}

#[test]
fn case_4_ill_again_after_eight_weeks_gives_new_guaranteed_pay() {
    let answer = case_4("2026-06-01").on("2026-06-01");
    assert_eq!(answer.due("BE-A05"), "2026-06-30");
    assert_eq!(answer.state("BE-A05"), State::Due);
}

#[test]
fn case_4_a_balance_that_was_not_used_is_paid_out() {
    let told = employed().event("incapacity.start", "2026-02-02").event("incapacity.end", "2026-02-11");
    let told = told.event("incapacity.start", "2026-03-02").fact("same_cause", true);
    // Ten of thirty days were used: twenty are left from 2 March.
    assert_eq!(told.on("2026-03-02").due("BE-A05"), "2026-03-21");
}

#[test]
fn case_4_a_cause_that_nobody_told_asks_and_keeps_the_step() {
    let told = employed().event("incapacity.start", "2026-02-02").event("incapacity.end", "2026-03-31");
    let answer = told.event("incapacity.start", "2026-05-20").on("2026-05-20");
    assert_eq!(answer.state("BE-A05"), State::MayApply);
    assert_eq!(answer.step("BE-A05").missing_facts(), ["same_cause"]);
}

#[test]
fn case_5_the_form_for_permitted_work_e01_on_the_working_day_before() {
    let told = case_1().event("permitted_work.start", "2026-05-11");
    assert_eq!(told.on("2026-05-04").due("BE-E01"), "2026-05-08");
    assert_eq!(told.on("2026-05-10").state("BE-E01"), State::Late, "told on Sunday that it had to be in on Friday");
}

#[test]
fn case_5_a_late_form_e05_costs_within_14_days() {
    let told = case_1().event("permitted_work.start", "2026-05-11").fact("form.late", true);
    assert_eq!(told.on("2026-05-11").window("BE-E05"), window("2026-05-12", "2026-05-25"));
}

#[test]
fn work_potential_c08_and_compulsory_start_d04_are_for_incapacities_from_2026() {
    let told = |start: &str| employed().event("incapacity.start", start).event("potential.found", "2026-03-20");
    let (before, after) = (told("2025-12-31").on("2026-03-21"), told("2026-01-01").on("2026-03-21"));
    for id in ["BE-C08", "BE-D04"] {
        assert_eq!(before.state(id), State::Asleep, "{id}");
        assert_ne!(after.state(id), State::Asleep, "{id}");
    }
    assert_eq!((after.from("BE-C08"), after.due("BE-D04")), ("2026-02-26".to_owned(), "2026-07-01".to_owned()));
}

#[test]
fn the_notice_of_force_majeure_f01_picks_nine_or_six_months() {
    let told = |notice: &str| employed().event("incapacity.start", "2025-03-10").event("forcemajeure.notice", notice);
    assert_eq!(told("2025-12-31").on("2025-12-31").from("BE-F01"), "2025-12-10");
    assert_eq!(told("2026-01-01").on("2026-01-01").from("BE-F01"), "2025-09-10");
}

#[test]
fn the_relapse_window_a07_is_14_days_before_2026_and_8_weeks_from_then() {
    let relapse = |start: &str, end: &str, again: &str| {
        let told = employed().event("incapacity.start", start).event("incapacity.end", end);
        told.event("incapacity.start", again).fact("same_cause", true).on(again).due("BE-A05")
    };
    // Three weeks after the end: new pay before 2026, none from then on.
    assert_eq!(relapse("2025-10-01", "2025-11-09", "2025-11-30"), "2025-12-29");
    assert_eq!(relapse("2025-11-01", "2025-12-14", "2026-01-04"), "2025-11-30");
    assert_eq!(relapse("2025-10-01", "2025-11-09", "2025-11-23"), "2025-10-30", "fourteen days join");
}

#[test]
fn days_without_a_certificate_a03_are_three_a_year_until_2025_and_two_from_2026() {
    let pack = houvast_pathway::pack("be").unwrap().unwrap();
    let limits = pack
        .find_rule("BE-A03")
        .unwrap()
        .revisions
        .iter()
        .map(|revision| (revision.valid_from.to_string(), revision.limits.as_ref().map(|limit| limit.max)));
    let limits: Vec<_> = limits.collect();
    assert!(limits.contains(&("2022-11-28".to_owned(), Some(3))), "{limits:?}");
    assert!(limits.contains(&("2026-01-01".to_owned(), Some(2))), "{limits:?}");
}

#[test]
fn a_new_incapacity_within_14_days_does_not_break_the_period_f01() {
    let told = |again: &str| {
        let told = employed().event("incapacity.start", "2026-01-12").event("incapacity.end", "2026-03-01");
        told.event("incapacity.start", again).on(again).from("BE-F01")
    };
    assert_eq!(told("2026-03-15"), "2026-07-12");
    assert_eq!(told("2026-03-16"), "2026-09-16");
}

/// The revision of a rule in a case whose dates pick it on a day, where there is one.
fn picked(rule: &houvast_pathway::Rule, on: jiff::civil::Date) -> Option<u16> {
    let pack = houvast_pathway::pack("be").unwrap().unwrap();
    let newest = rule.revisions.iter().find(|one| one.valid_from == LAW_OF_2026).unwrap();
    let trigger = newest.trigger.as_ref().unwrap().event.as_slice()[0].as_str();
    let by = newest.applies_by.as_slice();
    let picks = match by.last().map_or("event.date", String::as_str) {
        "event.date" => trigger,
        _ if by.iter().any(|one| one == trigger) => trigger,
        named => named,
    };
    let start = if picks == "incapacity.start" { on } else { "2025-09-01".parse().unwrap() };
    let mut events = vec![("incapacity.start", start), (picks, on)];
    if trigger != picks && trigger != "incapacity.start" {
        events.push((trigger, on + jiff::Span::new().days(30)));
    }
    events.dedup();
    let case = pack.case([], events).unwrap();
    let evaluation = pack.evaluate(&case, "2026-03-01".parse().unwrap());
    let step = evaluation.steps_of(&rule.id).next().unwrap();
    step.reason(Language::En).revision.map(|revision| revision.rev)
}

const LAW_OF_2026: jiff::civil::Date = jiff::civil::date(2026, 1, 1);

#[test]
fn every_rule_of_1_january_2026_is_picked_on_both_sides() {
    let pack = houvast_pathway::pack("be").unwrap().unwrap();
    let mut changed = 0;
    for rule in pack.rules() {
        let Some(newest) = rule.revisions.iter().find(|one| one.valid_from == LAW_OF_2026) else { continue };
        let before = rule.revisions.iter().map(|one| one.rev).filter(|rev| *rev < newest.rev).max();
        assert_eq!(picked(rule, LAW_OF_2026), Some(newest.rev), "{} on the day", rule.id);
        assert_eq!(picked(rule, jiff::civil::date(2025, 12, 31)), before, "{} on the day before", rule.id);
        changed += 1;
    }
    assert!(changed > 20, "{changed}");
}
