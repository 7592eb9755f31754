//! The fifty Dutch rows.

use houvast_pathway::State;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::law_rows::NETHERLANDS;
use super::{STARTS, Seed, check, pack, strays};

/// The seed list, without NL-A14 (its own test below). "Week n" rows end a day earlier than "within n weeks".
const SEEDS: [Seed; 24] = [
    ("NL-A02", "incapacity.first_day", "latest", &[1], "week"),
    ("NL-A03", "incapacity.first_day", "latest", &[6], "week"),
    ("NL-A04", "analysis.received", "latest", &[2], "week"),
    ("NL-A07", "plan.made", "on", &[6], "week"),
    ("NL-A11", "incapacity.first_day", "latest", &[42], "week"),
    ("NL-A12", "incapacity.first_day", "window", &[44, 48], "week"),
    ("NL-A13", "incapacity.first_day", "nth window", &[46, 52], "week"),
    ("NL-A16", "incapacity.end", "limit", &[4], "week"),
    ("NL-B02", "evaluation.year1.held", "latest", &[6], "week"),
    ("NL-B04", "incapacity.first_day", "on", &[91], "week"),
    ("NL-B05", "incapacity.first_day", "nth window", &[89, 91], "week"),
    ("NL-B06", "wait.end", "up to", &[52], "week"),
    ("NL-B07", "incapacity.first_day", "week n", &[88], "week"),
    ("NL-B08", "incapacity.first_day", "week n", &[93], "week"),
    ("NL-B09", "wia.applied", "latest", &[8], "week"),
    ("NL-B10", "incapacity.first_day", "nth window", &[3, 68], "week"),
    ("NL-B10b", "early_iva.applied", "earliest", &[10], "week"),
    ("NL-B11", "incapacity.first_day", "week n", &[104], "week"),
    ("NL-B13", "dispute", "window", &[2, 4], "week"),
    ("NL-B14", "therapeutic_work.start", "limit", &[4], "week"),
    ("NL-B17", "incapacity.first_day", "about", &[44], "week"),
    ("NL-B18", "new_job.start", "for", &[5], "year"),
    ("NL-C01", "incapacity.first_day", "for", &[104], "week"),
    ("NL-C02", "incapacity.first_day", "for", &[2], "calendar_day"),
];

/// The first day from this one on that is neither in a weekend nor on a holiday of the list below.
fn next_working_day(mut day: Date) -> Date {
    let holidays = [
        date(2027, 1, 1),
        date(2027, 3, 26),
        date(2027, 3, 29),
        date(2027, 4, 27),
        date(2027, 5, 5),
        date(2028, 12, 25),
        date(2028, 12, 26),
        date(2026, 12, 25),
        date(2026, 12, 26),
        date(2026, 5, 5),
    ];
    while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || holidays.contains(&day) {
        day = day.tomorrow().unwrap();
    }
    day
}

#[test]
fn every_row_has_an_entry_and_every_entry_a_row() {
    assert_eq!(strays("nl", &NETHERLANDS), Vec::<String>::new());
    assert_eq!(pack("nl").rules().len(), 51, "fifty rows, and NL-B10b");
}

#[test]
fn every_hard_term_falls_on_the_day_of_the_seed_list() {
    check("nl", &SEEDS, |id, due| if id == "NL-A11" { next_working_day(due) } else { due });
}

#[test]
fn the_ban_on_dismissal_c04_lasts_two_years_and_three_with_a_pay_sanction() {
    let pack = pack("nl");
    for start in STARTS.map(|text| text.parse::<Date>().unwrap()) {
        let mut case = pack.case([], [("incapacity.first_day", start)]).unwrap();
        let due = |case: &_| pack.evaluate(case, start).steps_of("NL-C04").next().unwrap().due().unwrap();
        assert_eq!(due(&case), start + 2.years() - 1.day());
        pack.tell_event(&mut case, "pay_sanction.imposed", start + 700.days()).unwrap();
        let evaluation = pack.evaluate(&case, start + 710.days());
        assert_eq!(evaluation.steps_of("NL-C04").next().unwrap().due(), Some(start + 3.years() - 1.day()));
    }
}

#[test]
fn leaving_while_sick_a14_falls_on_the_last_working_day() {
    let pack = pack("nl");
    for (end, working) in [("2026-06-30", "2026-06-30"), ("2026-10-31", "2026-10-30"), ("2026-04-06", "2026-04-02")] {
        let events = [("incapacity.first_day", date(2026, 1, 12)), ("contract.end", end.parse().unwrap())];
        let evaluation = pack.evaluate(&pack.case([], events).unwrap(), date(2026, 2, 1));
        assert_eq!(evaluation.steps_of("NL-A14").next().unwrap().due(), Some(working.parse().unwrap()), "{end}");
    }
}

#[test]
fn the_old_report_of_week_13_a10_is_for_cases_before_november_2008() {
    let pack = pack("nl");
    let state = |first: Date| {
        let evaluation = pack.evaluate(&pack.case([], [("incapacity.first_day", first)]).unwrap(), first);
        (evaluation.steps_of("NL-A10").next().unwrap().state(), evaluation.steps_of("NL-A11").next().unwrap().state())
    };
    assert_eq!(state(date(2008, 10, 31)), (State::Informative, State::Asleep));
    assert_eq!(state(date(2008, 11, 1)), (State::Asleep, State::MayApply));
}

#[test]
fn what_is_planned_c06_c12_c13_is_never_awake() {
    let pack = pack("nl");
    let case = pack.case([], [("incapacity.first_day", date(2028, 1, 10))]).unwrap();
    let evaluation = pack.evaluate(&case, date(2031, 1, 1));
    for id in ["NL-C06", "NL-C12", "NL-C13"] {
        assert_eq!(evaluation.steps_of(id).next().unwrap().state(), State::Asleep, "{id}");
    }
}

#[test]
fn wages_after_pension_age_c14_take_the_place_of_c01() {
    let pack = pack("nl");
    let facts =
        ["contract.running", "worker.above_pension_age"].map(|name| (name, houvast_pathway::Literal::Boolean(true)));
    let case = pack.case(facts, [("incapacity.first_day", date(2026, 1, 12))]).unwrap();
    let evaluation = pack.evaluate(&case, date(2026, 1, 20));
    let step = evaluation.steps_of("NL-C14").next().unwrap();
    assert_eq!((step.state(), step.due()), (State::Due, Some(date(2026, 2, 22))));
    assert!(step.is_to_confirm());
    assert_eq!(evaluation.steps_of("NL-C01").next().unwrap().state(), State::Asleep);
}

#[test]
fn the_safety_net_report_b19_is_four_working_days_and_to_be_confirmed() {
    let pack = pack("nl");
    let case = pack.case([], [("incapacity.first_day", date(2026, 4, 1))]).unwrap();
    let evaluation = pack.evaluate(&case, date(2026, 4, 1));
    let step = evaluation.steps_of("NL-B19").next().unwrap();
    assert_eq!(step.due(), Some(date(2026, 4, 9)), "Good Friday and Easter Monday are stepped over");
    assert!(step.is_to_confirm() && !step.may_remind_others());
}
