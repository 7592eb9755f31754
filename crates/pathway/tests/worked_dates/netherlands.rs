//! Section 7 of the Dutch law file.

use houvast_pathway::State;

use super::{Told, told, window};

/// First sick day Monday 2026-01-12, no recovery, contract of indefinite duration.
fn case_1() -> Told {
    Told::in_country("nl").event("incapacity.first_day", "2026-01-12").fact("contract.running", true)
}

/// Case 1 with a recovery on 2026-04-06 and another first day.
fn case_2(sick_again: &str) -> Told {
    case_1().event("incapacity.end", "2026-04-06").event("incapacity.first_day", sick_again)
}

/// A fixed-term contract that ends on 2026-06-30 while sick.
fn case_3() -> Told {
    Told::in_country("nl").event("incapacity.first_day", "2026-01-12").event("contract.end", "2026-06-30")
}

#[test]
fn case_1_report_to_the_prevention_service_a02() {
    assert_eq!(case_1().on("2026-01-12").due("NL-A02"), "2026-01-19");
}

#[test]
fn case_1_problem_analysis_a03_with_its_earlier_reminder() {
    let answer = case_1().fact("long_absence_threatens", true).on("2026-02-01");
    assert_eq!(answer.due("NL-A03"), "2026-02-23");
    assert_eq!(told(answer.step("NL-A03").remind_on()), "2026-02-22");
    assert_eq!(answer.state("NL-A03"), State::Coming);
}

#[test]
fn case_1_plan_of_action_a04_two_weeks_after_the_judgement() {
    let answer = case_1().event("analysis.received", "2026-02-23").on("2026-02-24");
    assert_eq!(answer.due("NL-A04"), "2026-03-09");
}

#[test]
fn case_1_week_42_report_a11_on_the_first_working_day_after_a_sunday() {
    let answer = case_1().on("2026-10-01");
    assert_eq!(answer.due("NL-A11"), "2026-11-02");
    let text = answer.step("NL-A11").reason(houvast_pathway::Language::En).text;
    let why = "The term is over on Sunday 1 November 2026. The first working day after it counts.";
    assert!(text.contains(why), "{text}");
    assert_eq!(answer.step("NL-A11").recipients(), [houvast_pathway::Role::Uwv]);
}

#[test]
fn case_1_first_year_evaluation_a13_from_week_46_to_week_52() {
    assert_eq!(case_1().on("2026-02-01").window("NL-A13"), window("2026-11-23", "2027-01-10"));
}

#[test]
fn case_1_early_iva_b10_last_day_to_apply() {
    let told = case_1().fact("no_lasting_chance_to_work", true).fact("doctors_statement", true);
    assert_eq!(told.on("2026-06-01").window("NL-B10"), window("2026-01-26", "2027-05-02"));
}

#[test]
fn case_1_letter_about_wia_b07() {
    assert_eq!(case_1().on("2026-02-01").due("NL-B07"), "2027-09-19");
}

#[test]
fn case_1_application_for_wia_b08() {
    assert_eq!(case_1().on("2026-02-01").due("NL-B08"), "2027-10-24");
}

#[test]
fn case_1_end_of_104_weeks_b11_and_wia_the_day_after() {
    let answer = case_1().fact("return_within_26_weeks_in_sight", false).on("2026-02-01");
    assert_eq!(answer.due("NL-B11"), "2028-01-09");
    // What comes after the waiting time begins on 2028-01-10.
    assert_eq!(answer.from("NL-C05"), "2028-01-10");
}

#[test]
fn case_2_sick_again_after_21_days_moves_every_later_date_by_21_days() {
    let answer = case_2("2026-04-27").on("2026-05-01");
    assert_eq!(answer.due("NL-A11"), "2026-11-23");
    assert_eq!(answer.window("NL-A13"), window("2026-12-14", "2027-01-31"));
    assert_eq!(answer.due("NL-B07"), "2027-10-10");
    assert_eq!(answer.due("NL-B08"), "2027-11-14");
    assert_eq!(answer.due("NL-B11"), "2028-01-30");
    assert_eq!(answer.due("NL-C01"), "2028-01-30");
    assert_eq!(answer.state("NL-A11"), State::Coming);
}

#[test]
fn case_2_dates_before_the_gap_stay() {
    assert_eq!(case_2("2026-04-27").on("2026-05-01").due("NL-A02"), "2026-01-19");
}

#[test]
fn case_2_sick_again_after_35_days_is_a_new_first_day() {
    let answer = case_2("2026-05-11").on("2026-05-12");
    assert_eq!(answer.due("NL-A02"), "2026-05-18");
    assert_eq!(answer.due("NL-A03"), "2026-06-22");
    assert_eq!(answer.due("NL-B11"), "2028-05-07");
}

#[test]
fn case_2_the_border_lies_at_four_weeks() {
    let joined = case_2("2026-05-03").on("2026-05-12");
    let anew = case_2("2026-05-04").on("2026-05-12");
    assert_eq!(joined.due("NL-B11"), "2028-02-05");
    assert_eq!(anew.due("NL-B11"), "2028-04-30");
}

#[test]
fn case_3_leaving_while_sick_a14_on_the_last_working_day() {
    let answer = case_3().on("2026-06-01");
    assert_eq!(answer.due("NL-A14"), "2026-06-30");
    assert_eq!(answer.state("NL-A14"), State::Coming);
}

#[test]
fn case_3_a_contract_that_ends_on_a_sunday_is_reported_on_friday() {
    let told = Told::in_country("nl").event("incapacity.first_day", "2026-01-12").event("contract.end", "2026-05-31");
    assert_eq!(told.on("2026-05-01").due("NL-A14"), "2026-05-29");
}

#[test]
fn case_3_then_uwv_runs_the_line_b16_and_the_employers_rows_stop() {
    let answer = case_3().on("2026-07-01");
    assert_eq!(answer.state("NL-B16"), State::Informative);
    for id in ["NL-A02", "NL-A03", "NL-A11", "NL-A13", "NL-B05", "NL-C01"] {
        assert_eq!(answer.state(id), State::Lapsed, "{id}");
    }
    assert_ne!(answer.state("NL-B08"), State::Lapsed, "the person's own application stays");
}

#[test]
fn case_3_first_year_assessment_b17_after_about_44_weeks() {
    let answer = case_3().on("2026-07-01");
    assert_eq!(answer.due("NL-B17"), "2026-11-16");
    assert_eq!(answer.state("NL-B17"), State::Coming);
}
