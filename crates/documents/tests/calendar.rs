//! Calendars as another program reads them (Python's `icalendar`).

#![allow(clippy::unwrap_used, missing_docs)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use houvast_access::{OwnView, WorkView};
use houvast_casework::absence::{Agreed, Country as Place, Language as Tongue, Report, WorkState};
use houvast_casework::contact::{Channel, ContactAgreement, Day, Person, Rhythm};
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_documents::calendar::{Choices, LawDay, OwnWorkplace, Titles, own_calendar, work_calendar};
use houvast_language::{Country, Language, Locale, Speaker};
use jiff::civil::{Date, date, time};
use serde_json::Value;

const ADDRESS: &str = "0123456789abcdefghjkmnpqrs";

fn speaker() -> Speaker {
    Speaker::new(Locale { language: Language::Nl, country: Country::Be })
}

fn read(text: &str) -> Value {
    let folder = std::env::var_os("HOUVAST_VENV").expect(
        "HOUVAST_VENV is not set: run `cargo xtask test`, or make a virtual environment with the packages of \
         crates/planner/tests/oracle/requirements.txt and set HOUVAST_VENV to its folder",
    );
    let mut reader = Command::new(std::path::Path::new(&folder).join("bin/python3"))
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/read_calendar.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let read = reader.wait_with_output().unwrap();
    assert!(read.status.success(), "{text}");
    let read: Value = serde_json::from_slice(&read.stdout).unwrap();
    assert_eq!(read["errors"], serde_json::json!([]), "{text}");
    read
}

fn hours(steps: &[(u8, [u32; 7])]) -> HoursPlan {
    let step = |(weeks, week): &(u8, [u32; 7])| Step { weeks: *weeks, week: WeekHours(week.map(Minutes)) };
    HoursPlan::new(date(2027, 3, 15), steps.iter().map(step).collect()).unwrap()
}

fn contact(rhythm: Rhythm, pause_until: Option<Date>) -> ContactAgreement {
    let people = vec![Person::Manager];
    let weekday = Some(Day::Thursday);
    ContactAgreement { rhythm, weekday, minutes: 15, people, channel: Channel::Phone, topics: vec![], pause_until }
}

fn work(name: &str) -> WorkState {
    let report = Report {
        name: name.to_owned(),
        employer: "De Pers".to_owned(),
        first_day: date(2026, 9, 1),
        expected_end: None,
        contract_weekly: Minutes(2280),
        language: Tongue::Dutch,
        country: Place::Belgium,
    };
    WorkState {
        report: Some(report),
        ended_on: None,
        hours: Some(Agreed {
            what: hours(&[(2, [180, 0, 0, 0, 0, 0, 0]), (1, [0, 240, 0, 0, 0, 0, 0])]),
            on: date(2027, 3, 1),
        }),
        contact: Some(Agreed { what: contact(Rhythm::TwoWeekly, None), on: date(2027, 3, 4) }),
        ..WorkState::default()
    }
}

fn written(work: &WorkState, choices: Choices) -> String {
    work_calendar(&WorkView::preview(Hat::Manager, work).unwrap(), ADDRESS, &[], choices, &speaker())
}

const NINE: Choices = Choices { titles: Titles::Neutral, day_begins: Some(time(9, 0, 0, 0)) };
const NO_TIME: Choices = Choices { titles: Titles::Neutral, day_begins: None };

fn falls(read: &Value, entry: usize) -> Vec<&str> {
    read["entries"][entry]["falls"].as_array().unwrap().iter().map(|at| at.as_str().unwrap()).collect()
}

#[test]
fn nine_o_clock_stays_nine_o_clock_when_summer_time_begins_and_ends() {
    let read = read(&written(&work("Ana"), NINE));
    assert_eq!(read["zones"], serde_json::json!(["Europe/Brussels"]));
    // The clock goes forward on 28 March 2027: nine o'clock is eight in UTC before, seven after.
    let mut long = work("Ana");
    long.hours = Some(Agreed { what: hours(&[(20, [180, 0, 0, 0, 0, 0, 0])]), on: date(2027, 3, 1) });
    long.ended_on = Some(date(2027, 11, 9));
    let read = self::read(&written(&long, NINE));
    let falls = falls(&read, 0);
    assert_eq!(falls[..3], ["2027-03-15T08:00Z", "2027-03-22T08:00Z", "2027-03-29T07:00Z"]);
    assert_eq!(falls[falls.len() - 3..], ["2027-10-25T07:00Z", "2027-11-01T08:00Z", "2027-11-08T08:00Z"][..]);
}

#[test]
fn each_step_lasts_its_weeks_and_the_last_one_stays() {
    let read = read(&written(&work("Ana"), NINE));
    assert_eq!(falls(&read, 0), ["2027-03-15T08:00Z", "2027-03-22T08:00Z"]);
    assert_eq!(falls(&read, 1)[0], "2027-03-30T07:00Z");
    assert_eq!(falls(&read, 1).len(), 100, "the last step stays");
    assert_eq!(read["entries"][0]["title"], "werk 9:00–12:00");
    assert_eq!(read["entries"][0]["end"], "2027-03-15T11:00Z");
    assert_eq!(read["entries"][0]["stamp"], "2027-03-01T00:00Z");
}

#[test]
fn contact_comes_back_from_the_day_of_the_agreement_on_and_rests_while_paused() {
    let mut agreed = work("Ana");
    let read_of = |agreed: &WorkState| self::read(&written(agreed, NO_TIME));
    assert_eq!(falls(&read_of(&agreed), 2)[..3], ["2027-03-04", "2027-03-18", "2027-04-01"]);
    agreed.contact = Some(Agreed { what: contact(Rhythm::TwoWeekly, Some(date(2027, 3, 19))), on: date(2027, 3, 4) });
    agreed.ended_on = Some(date(2027, 4, 16));
    assert_eq!(falls(&read_of(&agreed), 2), ["2027-04-01", "2027-04-15"]);
    agreed.contact = Some(Agreed { what: contact(Rhythm::OnRequest, None), on: date(2027, 3, 4) });
    assert_eq!(read_of(&agreed)["entries"].as_array().unwrap().len(), 2);
}

#[test]
fn entries_are_neutral_until_real_names_are_chosen() {
    let neutral = written(&work("Ana Vermeulen"), NO_TIME);
    assert!(!neutral.contains("Ana") && !neutral.contains("De Pers"));
    assert!(neutral.contains("SUMMARY:afspraak") && neutral.contains("SUMMARY:werk\\, 3 uur"), "{neutral}");
    let real = written(&work("Ana Vermeulen"), Choices { titles: Titles::Real, ..NO_TIME });
    let read = read(&real);
    assert_eq!(read["title"], "Ana Vermeulen");
    assert_eq!(read["entries"][2]["title"], "Contact met Ana Vermeulen");
}

#[test]
fn a_hostile_name_stays_a_name() {
    let name = "A;B,C\\n\r\nBEGIN:VALARM\r\nTRIGGER:-PT1M\r\nEND:VALARM".to_owned() + &"ë🌊".repeat(40);
    let text = written(&work(&name), Choices { titles: Titles::Real, ..NINE });
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let read = read(&text);
    let entries = read["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 3);
    assert!(entries.iter().all(|entry| entry["parts"] == serde_json::json!([])), "nothing rings");
    let expected = format!("Contact met {}", name.replace('\r', ""));
    assert_eq!(entries[2]["title"].as_str().unwrap(), expected);
}

#[test]
fn the_same_agreements_give_the_same_bytes_and_a_later_day_another_sequence() {
    let (one, mut later) = (work("Ana"), work("Ana"));
    assert_eq!(written(&one, NINE), written(&one, NINE));
    later.hours.as_mut().unwrap().on = date(2027, 3, 2);
    let sequence =
        |text: &str| -> i32 { text.split("SEQUENCE:").nth(1).unwrap().split("\r\n").next().unwrap().parse().unwrap() };
    assert_eq!(sequence(&written(&later, NINE)), sequence(&written(&one, NINE)) + 1);
    let names = |text: &str| text.matches("UID:").count();
    let unique: std::collections::BTreeSet<_> =
        written(&one, NINE).split("\r\n").filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
    assert_eq!(unique.len(), names(&written(&one, NINE)));
}

#[test]
fn the_own_calendar_tells_moments_only_where_that_was_chosen() {
    let view = OwnView::sample();
    let lies_at_work = work("Ana");
    let workplaces = [OwnWorkplace { address: ADDRESS, employer: "De Pers", work: &lies_at_work }];
    let title = "Stuur het formulier".to_owned();
    let days = [LawDay { name: "BE-E01".to_owned(), title: title.clone(), on: date(2026, 12, 11) }];
    let neutral = own_calendar(&view, &workplaces, &days, NINE, &speaker());
    let real = own_calendar(&view, &workplaces, &days, Choices { titles: Titles::Real, ..NINE }, &speaker());
    assert!(!neutral.contains(&title) && real.contains(&title) && neutral.contains("20261211"));
    let health = view.health();
    assert!(!health.moments.is_empty() && health.plan.is_some(), "the sample holds both");
    for moment in &health.moments {
        let kind = speaker().named("line-kind", moment.kind.name());
        assert!(!neutral.contains(&kind) && real.contains(&kind), "{kind}");
    }
    let read = read(&neutral);
    let titles: std::collections::BTreeSet<_> =
        read["entries"].as_array().unwrap().iter().map(|entry| entry["title"].as_str().unwrap()).collect();
    assert!(titles.iter().all(|title| *title == "afspraak" || title.starts_with("werk ")), "{titles:?}");
    assert!(titles.len() >= 2, "{titles:?}");
}

#[test]
fn a_day_of_the_law_stands_in_the_calendar_of_the_workplace_and_names_nobody_unasked() {
    let view = WorkView::preview(Hat::Manager, &work("Ana")).unwrap();
    let days = [LawDay { name: "NL-A11".to_owned(), title: "Melding bij UWV".to_owned(), on: date(2027, 1, 4) }];
    let neutral = work_calendar(&view, ADDRESS, &days, NINE, &speaker());
    assert!(neutral.contains("20270104") && !neutral.contains("UWV") && !neutral.contains("Ana"), "{neutral}");
    let real = work_calendar(&view, ADDRESS, &days, Choices { titles: Titles::Real, ..NINE }, &speaker());
    assert!(real.contains("Melding bij UWV") && real.contains("Ana"), "{real}");
}
