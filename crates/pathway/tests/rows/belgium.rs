//! The seventy-three Belgian rows.

use houvast_pathway::{Literal, State};
use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::law_rows::BELGIUM;
use super::{STARTS, Seed, case, check, pack, strays};

/// The seed list, without working days, BE-B01 and BE-B08 (tests of their own below).
const SEEDS: [Seed; 31] = [
    ("BE-A03", "incapacity.start", "limit", &[2], "per year"),
    ("BE-A05", "incapacity.start", "for", &[30], "calendar_day"),
    ("BE-A06", "incapacity.start", "for", &[30], "calendar_day"),
    ("BE-A07", "incapacity.end", "window", &[0, 8], "week"),
    ("BE-A09", "incapacity.start", "nth window", &[2, 3], "month"),
    ("BE-B03", "certificate.issued", "limit", &[3], "month"),
    ("BE-B06", "incapacity.start", "on", &[12], "month"),
    ("BE-B07", "incapacity.start", "on", &[10], "week"),
    ("BE-B07b", "questionnaire.sent", "latest", &[2], "week"),
    ("BE-B11", "work.resumed_full", "latest", &[8], "calendar_day"),
    ("BE-C01", "incapacity.start", "on", &[4], "week"),
    ("BE-C08", "incapacity.start", "earliest", &[8], "week"),
    ("BE-C10", "assessment_form.received", "latest", &[21], "calendar_day"),
    ("BE-C10b", "appeal.lodged", "latest", &[42], "calendar_day"),
    ("BE-D02", "incapacity.start", "earliest", &[0], "calendar_day"),
    ("BE-D03", "potential.found", "earliest", &[0], "calendar_day"),
    ("BE-D04", "incapacity.start", "latest", &[6], "month"),
    ("BE-D08", "rit.request_received", "latest", &[49], "calendar_day"),
    ("BE-D11", "decision.C", "earliest", &[3], "month"),
    ("BE-D12", "decision.B_received", "latest", &[21], "calendar_day"),
    ("BE-D13a", "decision.A_received", "latest", &[63], "calendar_day"),
    ("BE-D13b", "decision.B_received", "latest", &[6], "month"),
    ("BE-D15", "plan.received", "latest", &[14], "calendar_day"),
    ("BE-D16", "plan.sent_to_insurance_doctor", "latest", &[3], "week"),
    ("BE-E05", "permitted_work.start", "window", &[1, 14], "calendar_day"),
    ("BE-E07", "permitted_work.running", "on", &[1], "month"),
    ("BE-E08", "permitted_work.authorised", "limit", &[2], "year"),
    ("BE-E12", "permitted_work.start", "earliest", &[3], "month"),
    ("BE-F01", "incapacity.start", "earliest", &[6], "month"),
    ("BE-F03", "forcemajeure.notice_received", "earliest", &[10], "calendar_day"),
    ("BE-F04", "finding.received", "latest", &[21], "calendar_day"),
];

/// Terms in working days: rule, trigger, first, last.
const WORKING: [(&str, &str, Option<i32>, i32); 5] = [
    ("BE-A02", "incapacity.start", None, 2),
    ("BE-C05", "consultation.requested", None, 10),
    ("BE-C09", "work.resumed", Some(0), 10),
    ("BE-E01", "permitted_work.start", None, -1),
    ("BE-E03", "permitted_work.start", None, 30),
];

/// Holidays around the starts of the tests.
fn is_holiday(day: Date) -> bool {
    let fixed = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)].contains(&(day.month(), day.day()));
    let moving = [
        date(2026, 4, 6),
        date(2026, 5, 14),
        date(2026, 5, 25),
        date(2027, 3, 29),
        date(2027, 5, 6),
        date(2027, 5, 17),
        date(2028, 4, 17),
        date(2028, 5, 25),
        date(2028, 6, 5),
    ];
    fixed || moving.contains(&day)
}

fn working_days_from(mut day: Date, count: i32) -> Date {
    let mut left = count.abs();
    while left > 0 {
        day += Span::new().days(count.signum());
        let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        left -= i32::from(!is_weekend && !is_holiday(day));
    }
    day
}

#[test]
fn every_row_has_an_entry_and_every_entry_a_row() {
    assert_eq!(strays("be", &BELGIUM), Vec::<String>::new());
}

#[test]
fn every_hard_term_falls_on_the_day_of_the_seed_list() {
    check("be", &SEEDS, |_, due| due);
}

#[test]
fn the_fund_f07_has_45_days_from_the_end_of_the_contract() {
    let pack = pack("be");
    let case = case(pack, date(2026, 1, 12), "contract.ended_forcemajeure_by_employer", date(2026, 9, 15));
    let evaluation = pack.evaluate(&case, date(2026, 9, 16));
    assert_eq!(evaluation.steps_of("BE-F07").next().unwrap().due(), Some(date(2026, 10, 30)));
}

#[test]
fn partial_work_e02_begins_on_the_working_day_after_the_form_at_the_earliest() {
    let pack = pack("be");
    for (sent, first) in [("2026-05-08", "2026-05-11"), ("2026-05-11", "2026-05-12"), ("2026-05-13", "2026-05-15")] {
        let case = case(pack, date(2026, 1, 12), "permitted_work.form_sent", sent.parse().unwrap());
        let evaluation = pack.evaluate(&case, sent.parse().unwrap());
        let step = evaluation.steps_of("BE-E02").next().unwrap();
        assert_eq!((step.from(), step.due()), (Some(first.parse().unwrap()), None), "sent on {sent}");
    }
}

#[test]
fn an_extension_b04_is_due_seven_days_after_the_certificate_or_the_relapse() {
    let pack = pack("be");
    for event in ["certificate.ended", "incapacity.relapse"] {
        let case = case(pack, date(2026, 1, 12), event, date(2026, 3, 27));
        let evaluation = pack.evaluate(&case, date(2026, 3, 28));
        let step = evaluation.steps_of("BE-B04").next().unwrap();
        assert_eq!(step.due(), Some(date(2026, 4, 3)), "{event}");
        assert!(step.is_to_confirm() && !step.may_remind_others());
    }
}

#[test]
fn terms_in_working_days_step_over_weekends_and_holidays() {
    let pack = pack("be");
    for start in STARTS.map(|text| text.parse::<Date>().unwrap()) {
        for (id, trigger, from, to) in WORKING {
            let on = if trigger == "incapacity.start" { start } else { start + 100.days() };
            let evaluation = pack.evaluate(&case(pack, start, trigger, on), on);
            let step = evaluation.steps_of(id).next().unwrap();
            let expected = (from.map(|count| working_days_from(on, count)), Some(working_days_from(on, to)));
            assert_eq!((step.from(), step.due()), expected, "{id} from {on}");
        }
    }
}

#[test]
fn the_report_to_the_mutuality_b01_depends_on_the_status() {
    let pack = pack("be");
    for (status, days) in [("white", 28), ("blue", 14), ("other", 2)] {
        let facts = [("worker.status", Literal::Choice(status.to_owned()))];
        let case = pack.case(facts, [("incapacity.start", date(2026, 1, 12))]).unwrap();
        let evaluation = pack.evaluate(&case, date(2026, 1, 12));
        let step = evaluation.steps_of("BE-B01").next().unwrap();
        assert_eq!(step.due(), Some(date(2026, 1, 12) + Span::new().days(days)), "{status}");
        assert!(step.is_to_confirm() && !step.may_remind_others());
    }
}

#[test]
fn the_contacts_b08_are_three_windows() {
    let pack = pack("be");
    for start in STARTS.map(|text| text.parse::<Date>().unwrap()) {
        let evaluation = pack.evaluate(&case(pack, start, "incapacity.start", start), start);
        let windows: Vec<_> =
            evaluation.steps_of("BE-B08").map(|step| (step.from().unwrap(), step.due().unwrap())).collect();
        let nth = |n: i32| (start + Span::new().months(n - 1), start + Span::new().months(n) - 1.day());
        assert_eq!(windows, [nth(4), nth(7), nth(11)]);
    }
}

#[test]
fn size_and_age_decide_a09_and_d04() {
    let pack = pack("be");
    let state = |id: &str, size: f64, age: f64| {
        let facts = [
            ("employer.size", Literal::Number(size)),
            ("worker.age", Literal::Number(age)),
            ("worker.service_months", Literal::Number(12.0)),
            ("contract.running", Literal::Boolean(true)),
            ("potential.found", Literal::Boolean(true)),
        ];
        let case = pack.case(facts, [("incapacity.start", date(2026, 1, 12))]).unwrap();
        pack.evaluate(&case, date(2026, 1, 20)).steps_of(id).next().unwrap().state()
    };
    assert_eq!((state("BE-D04", 20.0, 45.0), state("BE-D04", 19.0, 45.0)), (State::Coming, State::Asleep));
    for (size, age, is_due) in
        [(50.0, 18.0, true), (50.0, 54.0, true), (49.0, 45.0, false), (50.0, 55.0, false), (50.0, 17.0, false)]
    {
        assert_eq!(state("BE-A09", size, age) == State::Asleep, !is_due, "{size} {age}");
    }
}
