//! The person asks to read what disciplines noted: the ask waits in their worklists, one answers note by note, and what was
//! handed over stays the person's to read.

use houvast_casework::coordination::CareState;
use houvast_casework::notes::{NotesState, Nurse};

use crate::world::*;

/// Ana's own space, and two notes of the nurse.
async fn begin(seed: u64) -> (World, Absence, Browser) {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    let ana = world.accept(&ANA).await;
    world.write_note(&NELE, &absence, "Wil met halve dagen beginnen.").await;
    world.write_note(&NELE, &absence, "Vraagteken bij de pijn.").await;
    world.write_note(&PIET, &absence, "Slaapt weer.").await;
    (world, absence, ana)
}

async fn ask(ana: &mut Browser, absence: &Absence, of: &[&str]) {
    ana.get("/own/notes").await;
    let mut fields = vec![("absence", absence.address.as_str())];
    fields.extend(of.iter().map(|hat| ("of", *hat)));
    let asked = ana.post("/own/notes", &fields).await;
    assert_eq!(asked.location(), "/own/notes", "{}", asked.text());
}

async fn worklist(world: &World, person: &Person) -> Answer {
    let page = world.signed_in(person).await.get("/care/work").await;
    assert_eq!(page.code(), 200);
    page
}

/// Answers with a choice for each note.
async fn hand_over(world: &World, person: &Person, absence: &Absence, chosen: &[(&str, &str)]) -> Answer {
    let path = format!("/care/{}/notes/hand-over", absence.address);
    let mut browser = world.signed_in(person).await;
    let version = browser.get(&path).await.hidden("version");
    browser.post(&path, &[&[("version", &*version)], chosen].concat()).await
}

async fn waits(world: &World, absence: &Absence) -> Vec<&'static str> {
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap();
    care.into_state().notes_ask.map(|ask| ask.of.iter().map(|hat| hat.name()).collect()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_handed_over_is_read_and_what_is_kept_back_is_counted_with_its_reason() {
    let (world, absence, mut ana) = begin(811).await;
    let offered = ana.get("/own/notes").await;
    assert!(offered.text().contains("value=\"nurse\"") && offered.text().contains("value=\"psychologist\""));
    assert!(!offered.text().contains("value=\"coordinator\""), "who keeps nothing is not offered");
    assert!(!offered.text().contains("halve dagen"));
    ask(&mut ana, &absence, &["nurse"]).await;
    assert!(ana.get("/own/notes").await.text().contains("dinsdag 29 december 2026"), "thirty days");
    assert!(worklist(&world, &NELE).await.text().contains("id=\"notes\""));
    assert!(!worklist(&world, &PIET).await.text().contains(ANA.name), "the psychologist was not asked");

    let chosen = [("note-1", "hand_over"), ("note-2", "working_note")];
    assert_eq!(hand_over(&world, &NELE, &absence, &chosen).await.location(), "/care/work");
    assert!(waits(&world, &absence).await.is_empty());
    assert!(!worklist(&world, &NELE).await.text().contains("id=\"notes\""));
    let read = ana.get("/own/notes").await;
    assert!(read.text().contains("Wil met halve dagen beginnen.") && !read.text().contains("Vraagteken"));
    assert!(read.text().contains("Eén notitie kreeg je niet: een geheugensteun"), "{}", read.text());
    assert!(read.text().contains("Gegevensbeschermingsautoriteit") && read.text().contains(NELE.name));
    assert!(ana.get("/own").await.text().contains("Er is een antwoord op je vraag"));

    let copy = ana.get("/own/export/json").await;
    assert!(copy.text().contains("Wil met halve dagen beginnen.") && copy.text().contains("\"working_note\""));
    assert!(!copy.text().contains("Vraagteken") && !copy.text().contains("Slaapt weer"));
    assert_eq!(ana.get("/own/export/pdf").await.code(), 200);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ask_of_a_psychologist_reaches_the_psychologist_and_nobody_else() {
    let (world, absence, mut ana) = begin(812).await;
    let before = worklist(&world, &PIET).await;
    assert!(before.text().contains("Er wacht nu niets op je") && !before.text().contains("/care/away"));
    ask(&mut ana, &absence, &["psychologist"]).await;
    assert!(worklist(&world, &PIET).await.text().contains("Vroeg op"));
    for person in [&NOOR, &NELE, &LISE] {
        assert!(!worklist(&world, person).await.text().contains("id=\"notes\""), "{}", person.name);
        let file = world.signed_in(person).await.get(&format!("/care/{}", absence.address)).await;
        assert!(!file.text().contains("om je notities te lezen"), "{}", person.name);
    }
    // A week before the month is over it stands above everything.
    world.advance_days(22);
    assert!(worklist(&world, &PIET).await.text().contains("id=\"notes\""));
    world.advance_days(1);
    let near = worklist(&world, &PIET).await;
    assert!(near.text().contains("id=\"asks\"") && !near.text().contains("id=\"notes\""), "{}", near.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ask_is_taken_back_until_it_was_answered() {
    let (world, absence, mut ana) = begin(813).await;
    ask(&mut ana, &absence, &["nurse", "psychologist"]).await;
    let of_ana = [("absence", absence.address.as_str())];
    assert_eq!(hand_over(&world, &PIET, &absence, &[("note-1", "somebody_else")]).await.code(), 303);
    assert_eq!(waits(&world, &absence).await, ["nurse"]);
    assert_eq!(ana.post("/own/notes/withdraw", &of_ana).await.location(), "/own/notes");
    assert!(waits(&world, &absence).await.is_empty());
    assert!(ana.get("/own/notes").await.text().contains("die vertelde het in vertrouwen"), "what was answered stays");
    // Nobody asks any more: the nurse's answer changes nothing.
    let path = format!("/care/{}/notes/hand-over", absence.address);
    let mut nele = world.signed_in(&NELE).await;
    assert!(nele.get(&path).await.text().contains("Er is nu geen vraag"));
    let entries = world.count_entries().await;
    nele.post(&path, &[("version", "2"), ("note-1", "hand_over"), ("note-2", "hand_over")]).await;
    ana.post("/own/notes/withdraw", &of_ana).await;
    assert_eq!(world.count_entries().await, entries);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn notes_that_changed_since_they_were_seen_are_looked_at_again() {
    let (world, absence, mut ana) = begin(814).await;
    ask(&mut ana, &absence, &["nurse"]).await;
    let path = format!("/care/{}/notes/hand-over", absence.address);
    let mut nele = world.signed_in(&NELE).await;
    let version = nele.get(&path).await.hidden("version");
    world.write_note(&NELE, &absence, "Kwam er nog bij.").await;
    let chosen = [("version", &*version), ("note-1", "hand_over"), ("note-2", "working_note"), ("note-3", "hand_over")];
    let again = nele.post(&path, &chosen).await;
    assert_eq!(again.code(), 422);
    assert!(again.text().contains("Intussen kwam er een notitie bij"), "{}", again.text());
    assert!(again.text().contains("id=\"note-2-working_note\" name=\"note-2\" value=\"working_note\" checked"));
    let missing = nele.post(&path, &[("version", &*again.hidden("version")), ("note-1", "hand_over")]).await;
    assert_eq!((missing.code(), missing.list_faults()), (422, vec!["note-2", "note-3"]));
    let chosen = [("note-1", "hand_over"), ("note-2", "hand_over"), ("note-3", "hand_over")];
    assert_eq!(hand_over(&world, &NELE, &absence, &chosen).await.code(), 303);
    // A later correction does not change what was given.
    let one = format!("/care/{}/notes/1", absence.address);
    nele.post(&one, &[("on", "2026-11-27"), ("text", "Wil met hele dagen beginnen.")]).await;
    let read = ana.get("/own/notes").await;
    assert!(read.text().contains("halve dagen") && !read.text().contains("hele dagen"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_asks_or_answers_for_somebody_else() {
    let (world, absence, mut ana) = begin(815).await;
    world.import(&line_of_carla()).await;
    let mut carla = world.accept(&CARLA).await;
    assert!(carla.get("/own/notes").await.text().contains("Er zijn nu geen notities over jou"));
    let of_ana = [("absence", absence.address.as_str()), ("of", "nurse")];
    assert_eq!(carla.post("/own/notes", &of_ana).await.code(), 404);
    assert_eq!(carla.post("/own/notes/withdraw", &of_ana).await.code(), 404);
    for of in [&[][..], &["coach"], &["nurse", "manager"]] {
        let mut fields = vec![("absence", absence.address.as_str())];
        fields.extend(of.iter().map(|hat| ("of", *hat)));
        let refused = ana.post("/own/notes", &fields).await;
        assert_eq!((refused.code(), refused.list_faults().len()), (422, 1), "{of:?}");
    }
    ask(&mut ana, &absence, &["nurse"]).await;
    // The physician cannot answer for the nurse.
    let path = format!("/care/{}/notes/hand-over", absence.address);
    let mut noor = world.signed_in(&NOOR).await;
    noor.get(&path).await;
    noor.post(&path, &[("version", "2"), ("note-1", "hand_over"), ("note-2", "hand_over")]).await;
    assert_eq!(waits(&world, &absence).await, ["nurse"]);
    let nurse = world.store().load::<NotesState<Nurse>>(absence.file).await.unwrap().unwrap();
    assert!(nurse.state.notes.released.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_discipline_has_left_the_person_is_told_where_to_ask() {
    let (world, absence, mut ana) = begin(816).await;
    world.end_seats(&[NELE], &absence).await;
    let page = ana.get("/own/notes").await;
    assert!(
        page.text().contains("niemand in deze rol heeft nog een plaats") && !page.text().contains("value=\"nurse\"")
    );
    let refused = ana.post("/own/notes", &[("absence", absence.address.as_str()), ("of", "nurse")]).await;
    assert_eq!(refused.code(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_erases_everything_takes_the_ask_back_and_the_notes_stay_with_the_service() {
    let (world, absence, mut ana) = begin(817).await;
    ask(&mut ana, &absence, &["nurse"]).await;
    ana.get("/own/erase").await;
    ana.post("/own/erase", &[("word", "wissen")]).await;
    assert!(waits(&world, &absence).await.is_empty());
    let nurse = world.store().load::<NotesState<Nurse>>(absence.file).await.unwrap().unwrap();
    assert_eq!(nurse.state.notes.notes.len(), 2);
    world.count_entries().await;
}
