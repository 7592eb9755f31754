//! Papers: frozen where they are made, the same bytes ever after; and a copy of everything that holds everything.

use std::process::Command;

use serde_json::Value;

use houvast_actions::adopt_plan::{Prepared, adopt_plan};
use houvast_casework::plan_made::PlanMade;
use jiff::civil::date;

use crate::world::*;

/// The text layer of a PDF without any blanks: lines break where they fit.
pub(crate) fn text_of(answer: &Answer) -> String {
    assert_eq!(answer.header("content-type"), "application/pdf");
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &answer.body).unwrap();
    let output = Command::new("pdftotext").arg("-layout").arg(file.path()).arg("-").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect()
}

fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What `pdfinfo` says of a PDF.
pub(crate) fn info_of(answer: &Answer) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &answer.body).unwrap();
    String::from_utf8(Command::new("pdfinfo").arg(file.path()).output().unwrap().stdout).unwrap()
}

/// The addresses of the papers that a page lists, newest first.
fn papers_on(page: &Answer, list: &str) -> Vec<String> {
    let links = page.list_links(&format!("{list}/"));
    links.into_iter().filter(|link| !link.contains("/new?")).collect()
}

/// Ana published hours, and contact was agreed.
async fn agreed(seed: u64) -> Peopled {
    let peopled = Peopled::begin(seed, Strangers::Absent).await;
    let mut tom = peopled.world.signed_in(&TOM).await;
    let contact = format!("/work/{}/contact", peopled.ana.absence.address);
    let seen = tom.get(&contact).await.hidden("seen");
    let fields = [
        ("rhythm", "two_weekly"),
        ("weekday", "thursday"),
        ("minutes", "15"),
        ("people", "manager"),
        ("channel", "phone"),
        ("topics", "team_news"),
        ("agreed_on", "2026-11-28"),
        ("seen", &seen),
    ];
    assert_eq!(tom.post(&contact, &fields).await.code(), 303);
    peopled
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paper_stays_as_it_was_made_whatever_happens_later() {
    let peopled = agreed(201).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let preview = ana.get("/own/papers/new?kind=plan").await;
    assert!(preview.text().contains(">4</td>"), "{}", preview.text());
    assert_eq!(ana.make_paper("/own/papers", &[("kind", "plan")]).await.location(), "/own/papers");
    let listed = papers_on(&ana.get("/own/papers").await, "/own/papers");
    let paper = ana.get(&listed[0]).await;
    assert_eq!(paper.header("content-disposition"), "attachment; filename=\"houvast-plan-2026-11-29.pdf\"");
    assert_eq!(paper.header("cache-control"), "no-store");
    let text = text_of(&paper);
    for expect in ["Urenplan", "VoorAnaVermeulen", "7december2026", "12", "Rust"] {
        assert!(text.contains(expect), "{expect} in {text}");
    }

    ana.make_paper("/own/papers", &[("kind", "plan")]).await;
    assert_eq!(papers_on(&ana.get("/own/papers").await, "/own/papers"), listed, "the same paper is one paper");
    let account = peopled.world.account_of(&ANA).await;
    let made = PlanMade::of_hours(mornings(5));
    let installation = peopled.world.installation();
    adopt_plan(installation, account, date(2026, 12, 1), &made, Prepared::Yes).await.unwrap();
    peopled.world.advance_days(40);
    let mut ana = peopled.world.signed_in(&ANA).await;
    assert_eq!(ana.get(&listed[0]).await.body, paper.body, "frozen");
    ana.make_paper("/own/papers", &[("kind", "plan")]).await;
    let later = papers_on(&ana.get("/own/papers").await, "/own/papers");
    assert_eq!((later.len(), &later[1..]), (listed.len() + 1, &listed[..]), "the newest stands first");
    peopled.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_paper_is_made_in_every_language_at_home_and_at_work() {
    let peopled = agreed(202).await;
    let work = format!("/work/{}/papers", peopled.ana.absence.address);
    let absence = peopled.ana.absence.address.to_string();
    let words = [
        ("nl", "Afgesprokenuren", "Contactafspraak", "decemb"),
        ("fr", "Heuresconvenues", "Accorddecontact", "décemb"),
        ("de", "VereinbarteStunden", "Kontaktvereinbarung", "Dezemb"),
        ("en", "Agreedhours", "Contactagreement", "Decemb"),
    ];
    for (language, hours, contact, month) in words {
        let mut tom = peopled.world.signed_in(&TOM).await;
        let mut ana = peopled.world.signed_in(&ANA).await;
        for (browser, list) in [(&mut tom, work.as_str()), (&mut ana, "/own/papers")] {
            browser.get(&format!("{list}?lang={language}")).await;
            for (kind, title) in [("hours", hours), ("contact", contact)] {
                let preview = browser.get(&format!("{list}/new?kind={kind}&absence={absence}&lang={language}")).await;
                assert!(dense(preview.text()).contains(title), "{language} {list}");
                let made = browser.make_paper(list, &[("kind", kind), ("absence", &absence)]).await;
                assert_eq!(made.location(), list, "{}", made.text());
                let newest = papers_on(&browser.get(list).await, list).remove(0);
                let paper = browser.get(&newest).await;
                let text = text_of(&paper);
                assert!(text.contains(title) && text.contains("AnaVermeulen"), "{language} {kind}: {text}");
                assert!(kind != "hours" || text.contains(month), "{language}: {text}");
                let info = info_of(&paper);
                assert!(info.contains("Tagged:          yes") && info.contains(SERVICE), "{info}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paper_at_work_opens_for_the_workplace_only_and_says_nothing_of_the_case() {
    let peopled = agreed(203).await;
    let work = format!("/work/{}/papers", peopled.ana.absence.address);
    let mut tom = peopled.world.signed_in(&TOM).await;
    tom.make_paper(&work, &[("kind", "hours")]).await;
    let paper = papers_on(&tom.get(&work).await, &work).remove(0);
    assert_eq!(peopled.world.signed_in(&ELS).await.get(&paper).await.code(), 200);
    for person in [&NOOR, &ANA] {
        assert_eq!(peopled.world.signed_in(person).await.get(&paper).await.code(), 404, "{}", person.name);
    }
    let mark = paper.rsplit('/').next().unwrap();
    assert_eq!(peopled.world.signed_in(&ANA).await.get(&format!("/own/papers/{mark}")).await.code(), 404);
    let mut ana = peopled.world.signed_in(&ANA).await;
    let looked = ana.get("/own/who-looked").await;
    assert!(looked.text().contains(TOM.name), "opening it is a reading: {}", looked.text());
    for (kind, code) in [("plan", 404), ("x", 400)] {
        assert_eq!(tom.make_paper(&work, &[("kind", kind)]).await.code(), code, "{kind}");
    }
}

/// Words and numbers that stand nowhere else, written through every verb of the own space.
const WRITTEN: [&str; 11] = [
    "zwaluwnest",
    "kiezelpad",
    "merelzang",
    "lindebloesem",
    "ijsvogel",
    "wilgenroos",
    "Bernadette",
    "bernadette@thuis.example",
    "boomklever",
    "sleutelbloem",
    "dotterbloem",
];

async fn write_everything(peopled: &Peopled) -> Browser {
    let mut ana = peopled.world.signed_in(&ANA).await;
    let done = |answer: Answer| assert!(answer.code() == 303 || answer.code() == 200, "{}", answer.text());
    done(ana.post("/own/line", &[("kind", "own"), ("on", "2026-11-03"), ("words", "zwaluwnest")]).await);
    done(ana.post("/own/line", &[("kind", "own"), ("on", "2026-11-04"), ("words", "kiezelpad")]).await);
    let line = ana.get("/own/line").await;
    let moments: Vec<&str> = line.text().split("action=\"/own/line/").skip(1).collect();
    let removed = moments.last().unwrap().split('"').next().unwrap();
    done(ana.post(&format!("/own/line/{removed}"), &[]).await);
    done(ana.post("/own/diary", &[("words", "De merelzang\nen de lindebloesem. #eval(\"1\") *$")]).await);
    let step = [("step", "fit"), ("plan_fit", "too_much"), ("act", "next")];
    done(ana.post("/own/check-in", &step).await);
    done(ana.post("/own/check-in", &[("step", "questions"), ("nrs_pain", "9"), ("act", "next")]).await);
    done(ana.post("/own/check-in", &[("step", "words"), ("words", "Een ijsvogel."), ("act", "finish")]).await);
    done(ana.post("/own/talks/question", &[("words", "wilgenroos")]).await);
    let close = [("name", "Bernadette"), ("mail", "bernadette@thuis.example")];
    done(ana.post("/own/close-person", &close).await);
    done(ana.post("/own/rhythm", &[("rhythm", "four_weekly")]).await);
    done(ana.post("/own/calendar", &[("titles", "neutral"), ("begins", "")]).await);
    done(ana.post("/own/changed", &[]).await);
    done(ana.post("/own/resume", &[]).await);
    done(ana.make_paper("/own/papers", &[("kind", "plan")]).await);
    talk_about(peopled, &mut ana, "sleutelbloem").await;
    talk_about(peopled, &mut ana, "dotterbloem").await;
    // Begun, and not sent.
    let kept = ana.post("/own/drafts", &[("draft", "note_in_diary"), ("words", "boomklever")]).await;
    assert_eq!(kept.code(), 204);
    ana
}

/// Ana asks for a talk in her own words, and it is held: then no state holds the words any more.
async fn talk_about(peopled: &Peopled, ana: &mut Browser, words: &str) {
    let address = peopled.ana.absence.address.as_str();
    ana.get("/own/talk").await;
    let asked = [("absence", address), ("ways", "phone"), ("language", "nl"), ("words", words)];
    assert_eq!(ana.post("/own/talk", &asked).await.location(), "/own/talk");
    let mut nele = peopled.world.signed_in(&NELE).await;
    let talk = format!("/care/{address}/talk");
    assert!(nele.get(&talk).await.text().contains(words));
    assert_eq!(nele.post(&format!("{talk}/held"), &[]).await.code(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn advice_beyond_what_the_state_keeps_stays_in_the_copy() {
    let peopled = agreed(209).await;
    let consult = format!("/care/{}/consult", peopled.ana.absence.address);
    for review in ["two_weeks"].into_iter().chain(["four_weeks"; 13]) {
        peopled.world.advance_days(1);
        let mut noor = peopled.world.signed_in(&NOOR).await;
        noor.get(&consult).await;
        let advice = [("workable", "fewer_hours"), ("review", review)];
        assert_eq!(noor.post(&consult, &advice).await.code(), 303);
    }
    let json = peopled.world.signed_in(&ANA).await.get("/own/export/json").await;
    let export: Value = serde_json::from_slice(&json.body).unwrap();
    assert_eq!(export["absences"][0]["coordination"]["advice"].as_array().unwrap().len(), 12);
    let entries = export["entries"].as_array().unwrap();
    let issued: Vec<_> = entries.iter().filter(|entry| entry["event"]["name"] == "advice_issued").collect();
    assert_eq!(issued.len(), 14);
    assert!(issued.iter().all(|entry| entry["compartment"] == "care" && entry["employer"] == PRINTER));
    assert!(!json.text().contains("invitation_sent") && !json.text().contains("address_reported"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_copy_on_paper_speaks_every_language_and_prints_no_word_or_name_of_the_program() {
    let peopled = agreed(210).await;
    let account = peopled.world.account_of(&LISE).await;
    let file = peopled.ana.absence.file;
    let lise = peopled.world.store().find_seat(account, file, LISE.hat).await.unwrap().unwrap().id.to_string();
    let coordination = format!("/care/{}/coordination", peopled.ana.absence.address);
    let mut noor = peopled.world.signed_in(&NOOR).await;
    noor.get(&coordination).await;
    assert_eq!(noor.post(&coordination, &[("coordinator", &*lise)]).await.code(), 303);
    let mut ana = peopled.world.signed_in(&ANA).await;
    for (language, said) in [
        ("nl", ["Contactafspraak", "Donderdag", "bellen", "Nederlands", "LiseMaas,re-integratiecoördinator"]),
        ("fr", ["Accorddecontact", "jeudi", "téléphone", "néerlandais", "LiseMaas,"]),
        ("de", ["Kontaktvereinbarung", "Donnerstag", "Anruf", "Niederländisch", "LiseMaas,"]),
        ("en", ["Contactagreement", "Thursday", "phonecall", "Dutch", "LiseMaas,"]),
    ] {
        ana.get(&format!("/own/papers?lang={language}")).await;
        let text = text_of(&ana.get("/own/export/pdf").await);
        for word in said {
            assert!(text.to_lowercase().contains(&word.to_lowercase()), "{language}: {word} in {text}");
        }
        for inside in ["two_weekly", "team_news", "thursday·", &*lise] {
            assert!(!text.contains(inside), "{language}: {inside}");
        }
        let id = |part: &str| part.len() >= 32 && part.chars().all(|one| one.is_ascii_hexdigit());
        assert!(!text.replace('-', "").split(|one: char| !one.is_ascii_hexdigit()).any(id), "{language}: no ids");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_plan_and_the_codes_come_on_paper_in_every_language() {
    let world = World::begin(211).await;
    let absence = world.ana_is_absent().await;
    let came = world.set_up_factor(world.accept(&ANA).await).await;
    let mut ana = came.browser;
    let account = world.account_of(&ANA).await;
    let plan = PlanMade::of_hours(mornings(3));
    adopt_plan(world.installation(), account, date(2026, 11, 29), &plan, Prepared::No).await.unwrap();
    assert!(world.store().find_absence(absence.file).await.unwrap().is_some());
    for (language, title, tag) in [
        ("nl", "Urenplan", "nl"),
        ("fr", "Pland’heures", "fr"),
        ("de", "Arbeitszeitplan", "de"),
        ("en", "Hoursplan", "en"),
    ] {
        ana.get(&format!("/own/papers?lang={language}")).await;
        let made = ana.make_paper("/own/papers", &[("kind", "plan")]).await;
        assert_eq!(made.location(), "/own/papers", "{}", made.text());
        let newest = papers_on(&ana.get("/own/papers").await, "/own/papers").remove(0);
        let text = text_of(&ana.get(&newest).await);
        assert!(text.contains(title), "{language}: {text}");
        let codes = ana.post("/second-factor/codes/paper", &[("codes", &came.recovery.join(" "))]).await;
        let locale = houvast_language::Locale {
            language: houvast_language::Language::find_by_code(tag).unwrap(),
            ..Default::default()
        };
        let t = houvast_language::Speaker::new(locale);
        assert!(text_of(&codes).contains(&dense(&t.say("papers-codes-title"))), "{language}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changed_between_looking_and_pressing_is_looked_at_again() {
    let peopled = agreed(208).await;
    let (world, absence) = (&peopled.world, &peopled.ana.absence);
    let (account, work) = (world.account_of(&ANA).await, format!("/work/{}/papers", absence.address));
    let (mut tom, mut ana) = (world.signed_in(&TOM).await, world.signed_in(&ANA).await);
    let of_hours = tom.get(&format!("{work}/new?kind=hours")).await.hidden("seen");
    let of_plan = ana.get("/own/papers/new?kind=plan").await.hidden("seen");
    let papers = papers_on(&tom.get(&work).await, &work).len();
    let more = PlanMade::of_hours(mornings(5));
    adopt_plan(world.installation(), account, date(2026, 11, 29), &more, Prepared::Yes).await.unwrap();
    let today = date(2026, 11, 29);
    let going = houvast_actions::publish_hours::Going::default();
    houvast_actions::publish_hours::publish_hours(world.installation(), account, absence.file, going, today)
        .await
        .unwrap();
    for (browser, list, kind, seen) in
        [(&mut tom, work.as_str(), "hours", of_hours.as_str()), (&mut ana, "/own/papers", "plan", of_plan.as_str())]
    {
        for old in [seen, ""] {
            let again = browser.post(list, &[("kind", kind), ("seen", old)]).await;
            assert_eq!((again.code(), again.list_faults()), (422, vec!["paper"]), "{list}");
            assert!(again.text().contains("Er is iets veranderd") && again.text().contains("20"), "{}", again.text());
        }
        let again = browser.post(list, &[("kind", kind), ("seen", seen)]).await;
        let made = browser.post(list, &[("kind", kind), ("seen", &again.hidden("seen"))]).await;
        assert_eq!(made.location(), list, "{}", made.text());
    }
    assert_eq!(papers_on(&tom.get(&work).await, &work).len(), papers + 1, "only what was seen");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_copy_of_everything_holds_everything_the_person_wrote_in_both_forms() {
    let peopled = agreed(204).await;
    let mut ana = write_everything(&peopled).await;
    peopled.world.signed_in(&TOM).await.get(&format!("/work/{}", peopled.ana.absence.address)).await;
    let json = ana.get("/own/export/json").await;
    assert_eq!(json.header("content-disposition"), "attachment; filename=\"houvast-my-data-2026-11-29.json\"");
    let export: Value = serde_json::from_slice(&json.body).unwrap();
    assert_eq!((&export["schema"], &export["version"]), (&"houvast-own-export".into(), &1.into()));
    let text = text_of(&ana.get("/own/export/pdf").await);
    for word in WRITTEN {
        assert!(json.text().contains(word), "{word} in the JSON");
        assert!(text.contains(word), "{word} in the PDF: {text}");
    }
    for said in [TOM.name, NOOR.name, "hetomkankergaat", "Gewandeldtotaanhetwater.", "#eval(\"1\")*$", "Drukkerij"] {
        assert!(text.contains(&dense(said)), "{said} in {text}");
    }
    let at = |pointer: &str| export.pointer(pointer).unwrap_or_else(|| panic!("{pointer} in {export:#}"));
    assert_eq!(at("/account/email"), ANA.mail);
    assert_eq!(at("/case/reason"), "cancer");
    assert_eq!(at("/case/rhythm"), "four_weekly");
    assert_eq!(at("/absences/0/work/contact/what/minutes"), 15);
    assert_eq!(at("/shares/0/reader"), NOOR.name);
    assert!(at("/looks").as_array().unwrap().iter().any(|look| look["who"] == TOM.name));
    let names: Vec<&str> =
        at("/entries").as_array().unwrap().iter().map(|entry| entry["event"]["name"].as_str().unwrap()).collect();
    for verb in ["reason_told", "moment_removed", "symptoms_answered", "share_begun", "resumed", "noted"] {
        assert!(names.contains(&verb), "{verb} in {names:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_copy_holds_nothing_one_signs_in_with() {
    let world = World::begin(205).await;
    world.ana_is_absent().await;
    let came = world.set_up_factor(world.accept(&ANA).await).await;
    let mut ana = came.browser;
    let made = ana.post("/own/calendar", &[("titles", "neutral"), ("begins", "")]).await;
    let address = made.text().split("/calendar/").nth(1).unwrap().split(".ics").next().unwrap().to_owned();
    let json = ana.get("/own/export/json").await;
    let pdf = text_of(&ana.get("/own/export/pdf").await);
    for secret in came.recovery.iter().chain([&came.secret, &address]) {
        assert!(!json.text().contains(secret.as_str()) && !pdf.contains(&dense(secret)), "{secret}");
    }
    for word in ["argon2", "totp", "hash"] {
        assert!(!json.text().contains(word), "{word}");
    }
    assert!(json.text().contains("\"second_factor\": true"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recovery_codes_come_on_paper_and_nothing_else_does() {
    let world = World::begin(206).await;
    world.ana_is_absent().await;
    let came = world.set_up_factor(world.accept(&ANA).await).await;
    let mut ana = came.browser;
    let codes = came.recovery.join(" ");
    let before = world.photograph();
    let paper = ana.post("/second-factor/codes/paper", &[("codes", &codes)]).await;
    let text = text_of(&paper);
    assert!(came.recovery.iter().all(|code| text.contains(code)), "{text}");
    assert_eq!(paper.header("content-disposition"), "attachment; filename=\"houvast-codes-2026-11-29.pdf\"");
    let many = "a ".repeat(17);
    for codes in ["", "<script>", "aaaaaaaaaaaaaaaaa", many.as_str()] {
        assert_eq!(ana.post("/second-factor/codes/paper", &[("codes", codes)]).await.code(), 400, "{codes}");
    }
    assert!(world.photograph() == before, "nothing is kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_holds_what_the_person_adds_and_never_lies_at_work() {
    let peopled = agreed(206).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let offered = ana.get("/own/papers").await;
    for kind in ["consultation", "visit_before_return", "partial_work", "adjustment"] {
        assert!(offered.text().contains(&format!("kind={kind}")), "{kind}");
        let preview = ana.get(&format!("/own/papers/new?kind={kind}&words=Liefst+op+dinsdag.")).await;
        assert!(preview.text().contains("Liefst op dinsdag."), "{kind}: {}", preview.text());
        let made = ana.make_paper("/own/papers", &[("kind", kind), ("words", "Liefst op dinsdag.")]).await;
        assert_eq!(made.location(), "/own/papers");
        let newest = papers_on(&ana.get("/own/papers").await, "/own/papers").remove(0);
        let paper = ana.get(&newest).await;
        let text = text_of(&paper);
        assert!(text.contains("Liefstopdinsdag.") && text.contains("AnaVermeulen"), "{kind}: {text}");
        assert!(info_of(&paper).contains("Tagged:          yes"));
        assert_eq!(kind == "partial_work", text.contains("Urenstapvoorstap") || text.contains("Uren,stapvoorstap"));
    }
    let mut tom = peopled.world.signed_in(&TOM).await;
    let work = format!("/work/{}/papers", peopled.ana.absence.address);
    assert!(!tom.get(&work).await.text().contains("consultation"));
    assert_eq!(tom.get(&format!("{work}/new?kind=adjustment")).await.code(), 404);
    assert_eq!(tom.make_paper(&work, &[("kind", "consultation")]).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paper_of_the_law_is_chosen_looked_at_and_made_from_what_lies_at_work() {
    let peopled = agreed(207).await;
    let work = format!("/work/{}/papers", peopled.ana.absence.address);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let offered = tom.get(&work).await;
    assert!(offered.text().contains("Re-integratieplan") && !offered.text().contains("Plan van aanpak"));
    let chosen = "kind=reintegration_plan&activity=hours&activity=training&until=2027-03-01";
    let preview = tom.get(&format!("{work}/new?{chosen}")).await;
    for expect in ["uren stap voor stap opbouwen", "een opleiding volgen", "maandag 1 maart 2027", "Contactafspraak"] {
        assert!(preview.text().contains(expect), "{expect} in {}", preview.text());
    }
    let fields =
        [("kind", "reintegration_plan"), ("activity", "hours"), ("activity", "training"), ("until", "2027-03-01")];
    assert_eq!(tom.make_paper(&work, &fields).await.location(), work);
    let paper = papers_on(&tom.get(&work).await, &work).remove(0);
    let text = text_of(&tom.get(&paper).await);
    for expect in ["Re-integratieplan", "AnaVermeulen", "eenopleidingvolgen", "1maart2027", "Noginvullen"] {
        let wanted = expect != "Noginvullen";
        assert_eq!(text.contains(expect), wanted, "{expect} in {text}");
    }
    assert_eq!(peopled.world.signed_in(&ELS).await.get(&paper).await.code(), 200);
    for person in [&NOOR, &ANA] {
        assert_eq!(peopled.world.signed_in(person).await.get(&paper).await.code(), 404, "{}", person.name);
    }
    peopled.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_paper_of_the_law_takes_no_word_of_anybodys_own_and_none_of_another_country() {
    let peopled = agreed(208).await;
    let work = format!("/work/{}/papers", peopled.ana.absence.address);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let before = peopled.world.count_entries().await;
    let own = [("kind", "step_invitation"), ("on", "zodra het kan"), ("about", "zwaluwnest"), ("place", "at_work")];
    let again = tom.make_paper(&work, &own).await;
    assert_eq!(again.code(), 422);
    assert!(again.text().contains("zodra het kan") && again.text().contains("href=\"#on\""), "{}", again.text());
    assert_eq!(tom.get(&format!("{work}/new?kind=step_invitation&on=zwaluwnest")).await.code(), 200);
    for kind in ["plan_of_action", "contact_log", "final_evaluation"] {
        assert_eq!(tom.make_paper(&work, &[("kind", kind)]).await.code(), 404, "{kind}");
        assert_eq!(tom.get(&format!("{work}/new?kind={kind}")).await.code(), 404, "{kind}");
    }
    let mut ana = peopled.world.signed_in(&ANA).await;
    let absence = peopled.ana.absence.address.to_string();
    let taken = [("kind", "reintegration_plan"), ("absence", absence.as_str())];
    assert_eq!(ana.make_paper("/own/papers", &taken).await.code(), 404, "the workplace makes it, not the person");
    assert_eq!(peopled.world.count_entries().await, before, "nothing was written");
    let mut elsewhere = peopled.world.signed_in(&TOM).await;
    let made = [("kind", "step_invitation"), ("about", "zwaluwnest"), ("at", "10:30")];
    assert_eq!(elsewhere.make_paper(&work, &made).await.location(), work);
    let paper = papers_on(&elsewhere.get(&work).await, &work).remove(0);
    let text = text_of(&elsewhere.get(&paper).await);
    assert!(!text.contains("zwaluwnest") && text.contains("10.30uur"), "{text}");
}
