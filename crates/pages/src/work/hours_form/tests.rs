use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 11, 24);

fn form(pairs: &[(&str, &str)]) -> HoursForm {
    let pairs: Vec<(String, String)> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    HoursForm::from_pairs(&pairs)
}

const FULL: [(&str, &str); 6] = [
    ("starts_on", "2026-11-30"),
    ("agreed_on", "2026-11-12"),
    ("weeks-0", "2"),
    ("day-0-0", "2,5"),
    ("day-0-1", "2:30"),
    ("day-1-0", "4"),
];

fn faults(changed: &[(&str, &str)]) -> Vec<String> {
    let kept: Vec<(&str, &str)> =
        FULL.iter().filter(|(name, _)| !changed.iter().any(|(changed, _)| changed == name)).copied().collect();
    let faults = form(&[&kept, changed].concat()).read(TODAY).unwrap_err();
    faults.into_iter().map(|fault| format!("{} {}", fault.field, fault.key)).collect()
}

#[test]
fn steps_become_a_plan_and_the_last_one_needs_no_weeks() {
    let (plan, agreed_on) = form(&FULL).read(TODAY).unwrap();
    assert_eq!(
        plan.steps.iter().map(|step| (step.weeks, step.week.total().0)).collect::<Vec<_>>(),
        [(2, 300), (1, 240)]
    );
    assert_eq!(agreed_on, date(2026, 11, 12));
}

#[test]
fn a_plan_comes_back_from_its_own_form_unchanged() {
    let odd = WeekHours([Minutes(456), Minutes(455), Minutes(0), Minutes(1), Minutes(20), Minutes(600), Minutes(0)]);
    let plan = HoursPlan::new(date(2026, 11, 30), vec![Step { weeks: 3, week: odd }]).unwrap();
    assert_eq!(HoursForm::of(&plan, TODAY, &Speaker::default()).read(TODAY).unwrap().0, plan);
}

#[test]
fn each_field_that_is_to_be_mended_is_named_with_what_to_do() {
    let check = |changed: &[(&str, &str)], expect: &[&str]| assert_eq!(faults(changed), expect, "{changed:?}");
    check(&[("starts_on", "")], &["starts_on work-hours-error-start"]);
    check(&[("starts_on", "2026-12-01")], &["starts_on work-hours-error-monday"]);
    check(&[("weeks-0", "")], &["weeks-0 work-hours-error-weeks"]);
    check(&[("weeks-0", "105")], &["weeks-0 work-hours-error-weeks"]);
    check(&[("day-0-1", "many")], &["day-0-1 work-hours-error-day"]);
    check(&[("day-0-1", "17")], &["day-0-1 work-hours-error-day-long"]);
    check(&[("day-1-0", ""), ("weeks-1", "2")], &["day-1-0 work-hours-error-no-day"]);
    check(&[("agreed_on", "2027-01-01")], &["agreed_on contact-error-agreed-on-later"]);
    check(&[("weeks-0", "104"), ("weeks-1", "104")], &["weeks-0 work-hours-error-too-long"]);
}

#[test]
fn an_empty_form_asks_for_a_start_and_a_step() {
    assert_eq!(HoursForm::blank(TODAY).read(TODAY).unwrap_err().len(), 2);
}

#[test]
fn a_step_can_be_asked_for_until_the_form_is_full() {
    let mut form = form(&[("more", "1")]);
    assert!(form.wants_more);
    for _ in 0..40 {
        form = form.with_one_more();
    }
    assert_eq!((form.steps.len(), form.has_room()), (MOST, false));
    let hostile = [("weeks-99999999999", "1"), ("day-17-1", "1"), ("day-0-7", "1"), ("day-x", "1")];
    assert_eq!(HoursForm::from_pairs(&hostile.map(|(n, v)| (n.to_owned(), v.to_owned()))).steps.len(), SHOWN);
}
