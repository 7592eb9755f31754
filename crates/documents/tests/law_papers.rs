//! Papers of the law: the text layer of each, in every language, is what lies beside this file. After a change on purpose,
//! `HOUVAST_WRITE=1` writes it anew.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "opened/mod.rs"]
#[allow(dead_code)]
mod opened;

use std::path::Path;

use houvast_casework::absence::{Agreed, Country, Language as Written, Report, WorkState};
use houvast_casework::adjustment::{Adjustment, Decided, Decision, Happened, Obstacle};
use houvast_casework::consult::{Condition, FunctionalAdvice, Review, Workable};
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::law_paper::{
    Activity, Aim, Course, LookAgain, PaperChoices, TalkAbout, TalkAt, Track, fields_of,
};
use houvast_casework::paper::PaperKind;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_documents::papers::{AdvicePaper, LawPaper, Parties, RequestPaper, TalkLetter};
use houvast_language::{Country as Spoken, Language, Locale, Speaker};
use jiff::civil::{date, time};
use opened::Opened;

fn work(country: Country) -> WorkState {
    let report = Report {
        name: "Ana Vermeulen".to_owned(),
        employer: "Drukkerij De Linde".to_owned(),
        first_day: date(2026, 1, 12),
        expected_end: None,
        contract_weekly: Minutes(2280),
        language: Written::Dutch,
        country,
    };
    let week = |minutes| WeekHours([0, minutes, 0, minutes, 0, 0, 0].map(Minutes));
    let steps = vec![Step { weeks: 4, week: week(120) }, Step { weeks: 1, week: week(240) }];
    let decided = Decided { decision: Decision::Yes, owner: Some("Tom Claes".to_owned()), by: None };
    WorkState {
        report: Some(report),
        hours: Some(Agreed { what: HoursPlan::new(date(2026, 3, 16), steps).unwrap(), on: date(2026, 3, 9) }),
        adjustments: vec![Adjustment {
            number: 1,
            what: "a32".parse().unwrap(),
            from: None,
            asked_on: date(2026, 3, 2),
            history: vec![(date(2026, 3, 4), Happened::Decided(decided))],
        }],
        ..WorkState::default()
    }
}

fn everything() -> PaperChoices {
    PaperChoices {
        aim: Some(Aim::OwnWorkAdapted),
        activities: vec![Activity::Hours, Activity::Workplace],
        until: Some(date(2026, 9, 1)),
        look_again: Some(LookAgain::SixWeeks),
        case_manager: Some("Els Vos".to_owned()),
        course: Some(Course::Partly),
        track: Some(Track::First),
        obstacle: Some(Obstacle::KindOfWork),
        talk_about: Some(TalkAbout::Progress),
        on: Some(date(2026, 4, 14)),
        at: Some(time(10, 30, 0, 0)),
        talk_at: Some(TalkAt::AtWork),
    }
}

fn parties() -> Parties {
    Parties {
        service: "Dienst Voorbeeld".to_owned(),
        name: "Ana Vermeulen".to_owned(),
        employer: Some("Drukkerij De Linde".to_owned()),
        issued_on: date(2026, 4, 7),
    }
}

fn spoken(country: Country) -> Spoken {
    if country == Country::Belgium { Spoken::Be } else { Spoken::Nl }
}

/// A request of the person, with words of its own.
fn requested(kind: PaperKind, country: Country, language: Language) -> Opened {
    let t = Speaker::new(Locale { language, country: spoken(country) });
    let hours = work(country).hours.unwrap();
    let plan = (kind == PaperKind::PartialWork).then_some(&hours.what);
    let (start, form_due) = (plan.map(|_| date(2026, 3, 16)), plan.map(|_| date(2026, 3, 13)));
    let paper = RequestPaper { parties: parties(), kind, plan, start, form_due, words: "Liefst op dinsdag." };
    Opened::of(paper.sheet(&t).print().unwrap())
}

fn printed(kind: PaperKind, country: Country, language: Language, chosen: &PaperChoices) -> Opened {
    let t = Speaker::new(Locale { language, country: spoken(country) });
    let parties = parties();
    let contact = [("Elke twee weken".to_owned(), "dinsdag".to_owned())];
    let told = [(t.date(date(2026, 1, 19)), "Dienst Voorbeeld".to_owned())];
    let work = work(country);
    let paper = LawPaper { parties, kind, work: &work, chosen, contact: &contact, told: &told };
    Opened::of(paper.sheet(&t).print().unwrap())
}

fn every_paper() -> Vec<(PaperKind, Country)> {
    let countries = [Country::Belgium, Country::Netherlands];
    countries.iter().flat_map(|land| PaperKind::law_papers(*land).iter().map(|kind| (*kind, *land))).collect()
}

/// The lines of a text layer without blanks around them and without empty ones.
fn lines(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("{}\n", line.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

/// Advice and an invitation to a talk, as a professional hands them over.
fn of_care(language: Language, spoken: Spoken) -> [(&'static str, Opened); 2] {
    let t = Speaker::new(Locale { language, country: spoken });
    let by = ("Noor Haddad".to_owned(), Hat::OccupationalPhysician);
    let conditions = vec![Condition::QuietPlace, Condition::MoreBreaks];
    let advice = FunctionalAdvice::new(Workable::FewerHours, conditions, Review::FourWeeks);
    let parties = parties();
    let paper = AdvicePaper { parties, by: by.clone(), advice: &advice };
    let letter = TalkLetter {
        service: "Dienst Voorbeeld".to_owned(),
        by,
        name: "Ana Vermeulen".to_owned(),
        when: t.date(date(2026, 4, 14)),
        issued_on: date(2026, 4, 7),
    };
    let printed = [paper.sheet(&t).print(), letter.letter(&t).print()].map(|pdf| Opened::of(pdf.unwrap()));
    let [advice, letter] = printed;
    [("advice", advice), ("talk_letter", letter)]
}

/// Whether a file beside this test holds that text; written anew where somebody asks for it.
fn is_beside(name: &str, opened: &Opened, language: Language) -> bool {
    opened.must_be_accessible(language.code());
    opened.must_say("Author", "Dienst Voorbeeld");
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law").join(name);
    let text = lines(&opened.text());
    if std::env::var_os("HOUVAST_WRITE").is_some() {
        std::fs::write(&at, &text).unwrap();
    }
    std::fs::read_to_string(&at).unwrap_or_default() == text
}

#[test]
fn every_paper_says_in_every_language_what_lies_beside_this_test() {
    let mut other = Vec::new();
    let mut look = |name: String, opened: &Opened, language| {
        if !is_beside(&name, opened, language) {
            other.push(name);
        }
    };
    for language in Language::ALL {
        for (kind, country) in every_paper() {
            let opened = printed(kind, country, language, &everything());
            look(format!("{}.{}.{}.txt", kind.name(), country.name(), language.code()), &opened, language);
        }
        for country in [Country::Belgium, Country::Netherlands] {
            for kind in PaperKind::requests(country) {
                let opened = requested(*kind, country, language);
                look(format!("{}.{}.{}.txt", kind.name(), country.name(), language.code()), &opened, language);
            }
            for (name, opened) in of_care(language, spoken(country)) {
                look(format!("{name}.{}.{}.txt", country.name(), language.code()), &opened, language);
            }
        }
    }
    assert_eq!(other, Vec::<String>::new(), "look at what changed; HOUVAST_WRITE=1 writes it anew");
}

#[test]
fn what_is_not_chosen_is_a_line_to_write_on() {
    for (kind, country) in every_paper() {
        let t = Speaker::new(Locale { language: Language::En, country: Spoken::Be });
        let text = lines(&printed(kind, country, Language::En, &PaperChoices::default()).text());
        for field in fields_of(kind) {
            let label = t.named("papers-law-field", field.name_on(kind));
            assert!(text.contains(&label), "{label} on {}: {text}", kind.name());
        }
    }
}

/// Words that have no place on a paper for the workplace.
const OF_HEALTH: [&str; 15] = [
    "kanker",
    "cancer",
    "krebs",
    "tumor",
    "chemo",
    "behandel",
    "behandlung",
    "treatment",
    "traitement",
    "therap",
    "diagnos",
    "symptom",
    "vermoeid",
    "fatigue",
    "müdigkeit",
];

#[test]
fn no_paper_for_the_workplace_holds_a_word_of_health() {
    for (kind, country) in every_paper() {
        for language in Language::ALL {
            let text = printed(kind, country, language, &everything()).text().to_lowercase();
            for word in OF_HEALTH {
                assert!(!text.contains(word), "{word} on {} in {}", kind.name(), language.code());
            }
        }
    }
    // The one request that goes to the employer; the others go to a doctor, or to who decides about pay.
    for country in [Country::Belgium, Country::Netherlands] {
        for language in Language::ALL {
            let text = requested(PaperKind::Adjustment, country, language).text().to_lowercase();
            assert!(OF_HEALTH.iter().all(|word| !text.contains(word)), "in {}: {text}", language.code());
        }
    }
    for language in Language::ALL {
        for (name, opened) in of_care(language, Spoken::Nl) {
            let text = opened.text().to_lowercase();
            assert!(OF_HEALTH.iter().all(|word| !text.contains(word)), "{name} in {}: {text}", language.code());
        }
    }
}
