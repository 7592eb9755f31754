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
    for (id, rev) in [("BE-D08", 1), ("BE-D13a", 1), ("BE-D15", 2)] {
        let revision = answer.step(id).reason(Language::En).revision.unwrap();
        assert_eq!((revision.rev, revision.picked_on), (rev, Some("2025-12-20".parse().unwrap())), "{id}");
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
fn the_window_told_by_a07_is_that_of_the_day_of_the_relapse() {
    let back = employed().event("incapacity.start", "2025-11-01").event("incapacity.end", "2025-12-14");
    let told = |answer: super::Answer| {
        let rev = answer.step("BE-A07").reason(Language::En).revision.unwrap().rev;
        (rev, answer.window("BE-A07"))
    };
    let (old, new) = ((1, window("2025-12-14", "2025-12-28")), (2, window("2025-12-14", "2026-02-08")));
    assert_eq!(told(back.on("2025-12-20")), old, "before 2026 a relapse would be one of 14 days");
    assert_eq!(told(back.on("2026-01-02")), new, "and from then on one of 8 weeks");
    let again = back.event("incapacity.start", "2026-01-04").fact("same_cause", true);
    assert_eq!(told(again.on("2026-01-04")), new);
    assert_eq!(told(again.event("incapacity.relapse", "2026-01-04").on("2026-01-10")), new);
    let early = employed().event("incapacity.start", "2025-11-01").event("incapacity.end", "2025-12-14");
    let early = early.event("incapacity.start", "2025-12-22").event("incapacity.relapse", "2025-12-22");
    assert_eq!(told(early.fact("same_cause", true).on("2026-01-10")), old, "a relapse of 2025 stays one of 2025");
}

#[test]
fn days_without_a_certificate_a03_are_three_a_year_until_2025_and_two_from_2026() {
    let state = |start: &str, used: &[&str], on: &str| {
        let told = employed().event("incapacity.start", start);
        used.iter().fold(told, |told, day| told.event("certificate_free_day.used", day)).on(on).state("BE-A03")
    };
    let of_2025 = ["2025-02-03", "2025-05-05", "2025-09-01"];
    assert_ne!(state("2025-12-31", &of_2025[..2], "2025-12-31"), State::Lapsed, "a third day is left");
    assert_eq!(state("2025-12-31", &of_2025, "2025-12-31"), State::Lapsed);
    let of_2026 = ["2025-12-01", "2026-01-02", "2026-01-05"];
    assert_ne!(
        state("2026-01-01", &of_2026[..2], "2026-01-20"),
        State::Lapsed,
        "a day of the year before does not count"
    );
    assert_eq!(state("2026-01-01", &of_2026, "2026-01-20"), State::Lapsed, "two are all from 2026");
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

/// The rules that changed on 1 January 2026, each with the event that picks its revision by section 3 and the row: typed
/// over from the law file, not from the pack.
const OF_2026: [(&str, &str); 34] = [
    ("BE-A03", "incapacity.start"),
    ("BE-A07", "incapacity.relapse"),
    ("BE-A08", "incapacity.full_again"),
    ("BE-A09", "incapacity.start"),
    ("BE-B02", "consultation.at_gp"),
    ("BE-B03", "certificate.issued"),
    ("BE-B07b", "questionnaire.sent"),
    ("BE-B10", "registration.asked"),
    ("BE-C03", "contact_procedure.written"),
    ("BE-C04", "adaptation.requested"),
    ("BE-C06", "pre_return_visit.requested"),
    ("BE-C08", "incapacity.start"),
    ("BE-D01", "rit.requested"),
    ("BE-D02", "rit.requested"),
    ("BE-D03", "rit.requested"),
    ("BE-D04", "incapacity.start"),
    ("BE-D05", "potential.found"),
    ("BE-D06", "rit.requested"),
    ("BE-D07", "rit.requested"),
    ("BE-D08", "rit.requested"),
    ("BE-D09", "rit.requested"),
    ("BE-D10", "rit.requested"),
    ("BE-D11", "rit.requested"),
    ("BE-D12", "rit.requested"),
    ("BE-D13a", "rit.requested"),
    ("BE-D13b", "rit.requested"),
    ("BE-D14", "rit.requested"),
    ("BE-D15", "rit.requested"),
    ("BE-D16", "rit.requested"),
    ("BE-D17", "rit.requested"),
    ("BE-D18", "rit.requested"),
    ("BE-D20", "rit.requested"),
    ("BE-D21", "rit.requested"),
    ("BE-F01", "forcemajeure.notice"),
];

/// The revision of a rule in a case of 2025 in which an event happened on a day; looked at on 1 March 2026.
fn picked(id: &str, event: &str, on: jiff::civil::Date) -> Option<u16> {
    let pack = houvast_pathway::pack("be").unwrap().unwrap();
    let start = if event == "incapacity.start" { on } else { jiff::civil::date(2025, 9, 1) };
    let case = pack.case([], [("incapacity.start", start), (event, on)]).unwrap();
    let evaluation = pack.evaluate(&case, jiff::civil::date(2026, 3, 1));
    let step = evaluation.steps_of(id).next().unwrap();
    step.reason(Language::En).revision.map(|revision| revision.rev)
}

const LAW_OF_2026: jiff::civil::Date = jiff::civil::date(2026, 1, 1);

#[test]
fn every_rule_of_1_january_2026_is_picked_on_both_sides() {
    let pack = houvast_pathway::pack("be").unwrap().unwrap();
    let newest =
        |rule: &houvast_pathway::Rule| rule.revisions.iter().find(|one| one.valid_from == LAW_OF_2026).cloned();
    let mut changed: Vec<&str> =
        pack.rules().iter().filter(|rule| newest(rule).is_some()).map(|rule| rule.id.as_str()).collect();
    changed.sort_unstable();
    assert_eq!(changed, OF_2026.map(|(id, _)| id), "each is typed with the event that picks it");
    for (id, event) in OF_2026 {
        let rule = pack.find_rule(id).unwrap();
        let of_2026 = newest(rule).unwrap().rev;
        let before = rule.revisions.iter().map(|one| one.rev).filter(|rev| *rev < of_2026).max();
        assert_eq!(picked(id, event, LAW_OF_2026), Some(of_2026), "{id} on the day");
        assert_eq!(picked(id, event, jiff::civil::date(2025, 12, 31)), before, "{id} on the day before");
    }
}

#[test]
fn a_trajectory_asked_by_the_employer_d02_waits_three_months_before_2026() {
    let old = case_3().on("2025-12-21");
    assert_eq!((old.from("BE-D02"), old.state("BE-D02")), ("2025-12-01".to_owned(), State::Due));
    let new = with_request("2026-07-01").fact("employee.consents", true).on("2026-07-02");
    assert_eq!(new.from("BE-D02"), "2026-01-12");
    assert_eq!(
        with_request("2026-07-01").on("2026-07-02").state("BE-D02"),
        State::MayApply,
        "consent is asked from 2026"
    );
}

#[test]
fn the_visit_c06_comes_within_ten_working_days_until_2025_and_as_soon_as_possible_from_2026() {
    let asked = |event: &str, on: &str| employed().event("incapacity.start", "2025-09-01").event(event, on).on(on);
    assert_eq!(asked("pre_return_visit.requested", "2025-12-05").due("BE-C06"), "2025-12-19");
    assert_eq!(asked("pre_return_visit.requested", "2026-01-05").due("BE-C06"), "none");
    assert_eq!(asked("pre_return_visit.requested_by_employer", "2025-12-05").state("BE-C06"), State::Asleep);
    assert_ne!(asked("pre_return_visit.requested_by_employer", "2026-01-05").state("BE-C06"), State::Asleep);
}

#[test]
fn the_premium_e12_was_1000_euro_in_2023() {
    let words = |on: &str| {
        let told = employed().event("incapacity.start", "2022-01-10").event("permitted_work.start", on).on(on);
        let words = told.step("BE-E12").text(houvast_pathway::Reader::Employer, Language::En).unwrap().to_owned();
        (words.contains("1,000 euro"), words.contains("1,725 euro"))
    };
    assert_eq!((words("2023-12-31"), words("2024-01-01")), ((true, false), (false, true)));
    let before = employed().event("incapacity.start", "2022-01-10").event("permitted_work.start", "2023-03-31");
    assert_eq!(before.on("2023-03-31").state("BE-E12"), State::Asleep, "there was none before April 2023");
}

#[test]
fn the_questionnaire_b07b_cost_nothing_in_2022() {
    let costs = |on: &str| {
        let told = employed().event("incapacity.start", "2022-01-10").event("questionnaire.sent", on);
        told.on(on).step("BE-B07b").costs_income()
    };
    assert_eq!((costs("2022-12-31"), costs("2023-01-01")), (false, true));
}

#[test]
fn appeals_c10_and_answers_d15_had_working_days_before_october_2022() {
    let told = |event: &str, on: &str| employed().event("incapacity.start", "2022-01-10").event(event, on).on(on);
    assert_eq!(told("assessment_form.received", "2022-09-30").due("BE-C10"), "2022-10-11");
    assert_eq!(told("assessment_form.received", "2022-10-01").due("BE-C10"), "2022-10-22");
    assert_eq!(told("appeal.lodged", "2022-09-01").due("BE-C10b"), "2022-09-30");
    assert_eq!(told("appeal.lodged", "2022-10-01").due("BE-C10b"), "2022-11-12");
    let answer = |asked: &str| {
        let told = employed().event("incapacity.start", "2022-01-10").event("rit.requested", asked);
        told.event("plan.received", "2022-11-02").on("2022-11-02").due("BE-D15")
    };
    assert_eq!((answer("2022-09-30").as_str(), answer("2022-10-01").as_str()), ("2022-11-09", "2022-11-16"));
}

#[test]
fn a_trajectory_of_2018_has_its_rows_d01_d06_and_d17() {
    let told = employed().event("incapacity.start", "2018-01-08").event("rit.requested", "2018-02-01");
    let answer = told.event("plan.accepted", "2018-05-02").on("2018-05-03");
    for id in ["BE-D01", "BE-D06", "BE-D17"] {
        assert_ne!(answer.state(id), State::Asleep, "{id}");
    }
}

#[test]
fn silence_on_the_plan_d15b_asks_the_employer_to_make_contact() {
    let plan = with_request("2026-07-01").event("plan.received", "2026-10-21");
    assert_eq!(plan.on("2026-11-04").state("BE-D15b"), State::Asleep, "the last day to answer");
    let silent = plan.on("2026-11-05");
    assert_eq!(silent.state("BE-D15b"), State::Due);
    assert!(silent.step("BE-D15b").is_to_confirm());
    let answered = with_request("2026-07-01").event("plan.received", "2026-10-21").event("plan.accepted", "2026-11-03");
    assert_eq!(answered.on("2026-11-05").state("BE-D15b"), State::Asleep);
    let refused = plan.event("plan.refused", "2026-11-10").on("2026-11-11");
    assert_ne!(refused.state("BE-D15b"), State::Due, "still silent, or a no: both are a refusal");
}

#[test]
fn the_monthly_statement_e07_begins_with_partial_work() {
    let told = case_1().event("permitted_work.start", "2026-05-11");
    assert_eq!(told.on("2026-05-12").due("BE-E07"), "2026-06-11");
}

#[test]
fn a_decision_of_unfitness_opens_nothing_about_the_end_and_a_notice_does() {
    let decided = case_1().event("unfitness_decision.final", "2026-09-01");
    assert!(!decided.on("2026-09-02").step("BE-F06").is_open_to_see());
    let notice = decided.event("forcemajeure.notice", "2026-08-03").on("2026-09-02");
    for id in ["BE-F01", "BE-F02", "BE-F06"] {
        assert!(notice.step(id).is_open_to_see(), "{id}");
    }
}
