//! Asking for a talk without the employer: it stands above everything in the worklist, somebody answers within two working
//! days, and nobody else learns of it.

use houvast_casework::coordination::CareState;
use houvast_casework::hat::Hat;
use houvast_casework::talk::Stage;

use crate::world::*;

/// A Monday morning with Ana's own space.
async fn begin(seed: u64) -> (World, Absence, Browser) {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    let ana = world.accept(&ANA).await;
    (world, absence, ana)
}

async fn ask(ana: &mut Browser, absence: &Absence, more: &[(&str, &str)]) {
    let page = ana.get("/own/talk").await;
    assert!(page.text().contains("name=\"ways\"") && page.text().contains(NELE.name), "{}", page.text());
    let fields = [("absence", absence.address.as_str()), ("ways", "phone"), ("language", "nl"), ("employer", "no")];
    let asked = ana.post("/own/talk", &[&fields[..], more].concat()).await;
    assert_eq!(asked.location(), "/own/talk", "{}", asked.text());
}

async fn worklist(world: &World, person: &Person) -> Answer {
    let page = world.signed_in(person).await.get("/care/work").await;
    assert_eq!(page.code(), 200);
    page
}

async fn propose(world: &World, person: &Person, absence: &Absence, on: &str) {
    let mut browser = world.signed_in(person).await;
    let path = format!("/care/{}/talk", absence.address);
    browser.get(&path).await;
    let moment = [("on", on), ("at", "10:30"), ("way", "phone")];
    assert_eq!(browser.post(&path, &moment).await.location(), "/care/work");
}

async fn answer(ana: &mut Browser, absence: &Absence, on: &str, says: &str) {
    ana.get("/own/talk").await;
    let seen = [("absence", absence.address.as_str()), ("on", on), ("at", "10:30"), ("way", "phone")];
    let answered = ana.post("/own/talk/answer", &[&seen[..], &[("answer", says)]].concat()).await;
    assert_eq!(answered.location(), "/own/talk");
}

async fn stage(world: &World, absence: &Absence) -> Option<Stage> {
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap();
    care.into_state().talk.map(|talk| talk.stage)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_talk_is_asked_proposed_moved_agreed_and_held() {
    let (world, absence, mut ana) = begin(401).await;
    ask(&mut ana, &absence, &[("days", "monday"), ("words", "Liefst na tien uur.")]).await;
    let waits = ana.get("/own/talk").await;
    assert!(waits.text().contains("uiterlijk op dinsdag 1 december 2026"), "{}", waits.text());
    assert!(waits.text().contains("Liefst na tien uur.") && waits.text().contains("mag niet weten"));

    let list = worklist(&world, &LISE).await;
    assert!(list.text().contains("id=\"asks\"") && !list.text().contains("id=\"follow_up\""), "{}", list.text());
    propose(&world, &NELE, &absence, "2026-12-03").await;
    assert!(!worklist(&world, &LISE).await.text().contains(ANA.name), "now it waits for Ana");
    assert!(ana.get("/own").await.text().contains("stelt een moment voor"));
    assert!(ana.get("/own/talk").await.text().contains("10.30 uur"));

    answer(&mut ana, &absence, "2026-12-03", "other_moment").await;
    assert!(matches!(stage(&world, &absence).await, Some(Stage::Waits { .. })));
    propose(&world, &NELE, &absence, "2026-12-04").await;
    answer(&mut ana, &absence, "2026-12-03", "accept").await;
    assert!(matches!(stage(&world, &absence).await, Some(Stage::Proposed { .. })), "what was seen is not proposed now");
    answer(&mut ana, &absence, "2026-12-04", "accept").await;
    assert!(matches!(stage(&world, &absence).await, Some(Stage::Agreed { .. })));
    assert!(ana.get("/own/talks").await.text().contains("vrijdag 4 december 2026"));
    let agreed = worklist(&world, &NELE).await;
    assert!(agreed.text().contains("id=\"talks\"") && !agreed.text().contains("id=\"asks\""));
    assert!(!worklist(&world, &NOOR).await.text().contains(ANA.name), "the talk is Nele's");

    world.advance_days(6);
    assert!(worklist(&world, &NELE).await.text().contains("Er is nog niets van genoteerd"));
    let mut nele = world.signed_in(&NELE).await;
    let sheet = format!("/care/{}/consult", absence.address);
    nele.get(&sheet).await;
    assert_eq!(nele.post(&sheet, &[("spoke", "yes")]).await.code(), 303);
    assert_eq!(stage(&world, &absence).await, None);
    assert!(!worklist(&world, &NELE).await.text().contains(ANA.name));
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ask_of_somebody_goes_to_the_others_after_two_working_days() {
    let (world, absence, mut ana) = begin(402).await;
    let nele = world.account_of(&NELE).await;
    let seat = world.store().find_seat(nele, absence.file, Hat::Nurse).await.unwrap().unwrap().id.to_string();
    ask(&mut ana, &absence, &[("with", &*seat)]).await;
    let sees = async |person: &Person| worklist(&world, person).await.text().contains("id=\"asks\"");
    assert!(sees(&NELE).await && !sees(&NOOR).await && !sees(&LISE).await);
    // Asked on a Sunday, answered by Tuesday.
    world.advance_days(2);
    assert!(sees(&NELE).await && !sees(&NOOR).await);
    world.advance_days(1);
    assert!(sees(&NELE).await && sees(&NOOR).await && sees(&LISE).await);
    propose(&world, &NOOR, &absence, "2026-12-07").await;
    let path = format!("/care/{}/talk", absence.address);
    let mut nele = world.signed_in(&NELE).await;
    assert!(nele.get(&path).await.text().contains("Noor Haddad heeft al geantwoord"));
    nele.post(&path, &[("on", "2026-12-08"), ("at", "09:00"), ("way", "video")]).await;
    let mut ana = world.signed_in(&ANA).await;
    answer(&mut ana, &absence, "2026-12-07", "accept").await;
    assert!(matches!(stage(&world, &absence).await, Some(Stage::Agreed { .. })), "the first answer counts");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_answers_or_withdraws_what_somebody_else_asked() {
    let (world, absence, mut ana) = begin(403).await;
    ask(&mut ana, &absence, &[]).await;
    let carlas = world.import(&line_of_carla()).await;
    let mut carla = world.accept(&CARLA).await;
    carla.get("/own/talk").await;
    let of_ana = [("absence", absence.address.as_str())];
    assert_eq!(carla.post("/own/talk/withdraw", &of_ana).await.code(), 404);
    let said = [("on", "2026-12-03"), ("at", "10:30"), ("way", "phone"), ("answer", "accept")];
    assert_eq!(carla.post("/own/talk/answer", &[&of_ana[..], &said].concat()).await.code(), 404);
    let asks = [("absence", absence.address.as_str()), ("ways", "phone"), ("language", "nl")];
    let refused = carla.post("/own/talk", &asks).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["absence"]));
    world.end_seats(&[NELE], &absence).await;
    let mut nele = world.signed_in(&NELE).await;
    let path = format!("/care/{}/talk", absence.address);
    nele.get(&format!("/care/{}/talk", carlas.address)).await;
    assert_eq!(nele.get(&path).await.code(), 404);
    assert_eq!(nele.post(&path, &said).await.code(), 404);
    assert!(matches!(stage(&world, &absence).await, Some(Stage::Waits { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nobody_of_a_service_answers_the_lines_outside_stand_there() {
    let (world, absence, mut ana) = begin(404).await;
    world.end_seats(&CARE, &absence).await;
    let page = ana.get("/own/talk").await;
    assert!(page.text().contains("Buiten Houvast") && !page.text().contains("name=\"ways\""));
    let asks = [("absence", absence.address.as_str()), ("ways", "phone"), ("language", "nl")];
    assert_eq!(ana.post("/own/talk", &asks).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ask_can_be_taken_back_and_a_death_silences_the_worklist() {
    let (world, absence, mut ana) = begin(405).await;
    ask(&mut ana, &absence, &[]).await;
    assert_eq!(ana.post("/own/talk/withdraw", &[("absence", absence.address.as_str())]).await.location(), "/own/talk");
    assert!(!worklist(&world, &NOOR).await.text().contains(ANA.name));
    ask(&mut ana, &absence, &[]).await;
    assert!(worklist(&world, &NOOR).await.text().contains(ANA.name));
    let mut lise = world.signed_in(&LISE).await;
    lise.get("/care").await;
    lise.post(&format!("/care/{}/death", absence.address), &[("sure", "yes")]).await;
    for person in [&NOOR, &NELE, &LISE] {
        assert!(!worklist(&world, person).await.text().contains(ANA.name));
    }
    assert_eq!(world.signed_in(&NELE).await.get(&format!("/care/{}/talk", absence.address)).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_worklist_is_paged_and_every_line_shown_is_logged() {
    let world = World::begin(406).await;
    let first = world.ana_is_absent().await;
    for number in 0..29 {
        world.import(&an_absence_of(&format!("Iemand {number}"), PRINTER, &format!("9{number:03}"))).await;
    }
    let mut lise = world.signed_in(&LISE).await;
    let page = lise.get("/care/work").await;
    let people = |page: &Answer| page.text().matches("<li data-row>").count();
    assert_eq!(people(&page), 25);
    let next = page.text().split("href=\"/care/work?after=").nth(1).unwrap().split('"').next().unwrap();
    let rest = lise.get(&format!("/care/work?after={}", next.replace("&#38;", "&"))).await;
    assert_eq!(people(&rest), 5);
    assert_eq!(world.store().list_looks(first.file, 10).await.unwrap().len(), 1, "each line once");
    assert!(worklist(&world, &NELE).await.text().contains("class=\"empty\""), "a nurse looks after those who ask");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_calls_somebody_who_erased_everything() {
    let (world, absence, mut ana) = begin(407).await;
    ask(&mut ana, &absence, &[]).await;
    ana.get("/own/erase").await;
    assert_eq!(ana.post("/own/erase", &[("word", "wissen")]).await.code(), 200);
    assert!(!worklist(&world, &NOOR).await.text().contains(ANA.name));
    assert_eq!(stage(&world, &absence).await, None);
    world.count_entries().await;
}
