//! Notes of a discipline: only that discipline reads them, and whoever looks from elsewhere finds what is nowhere.

use houvast_casework::notes::{NotesState, Nurse, Physician};

use crate::world::*;

async fn begin(seed: u64) -> (World, Absence) {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    (world, absence)
}

async fn write(world: &World, person: &Person, absence: &Absence, text: &str) -> String {
    let path = format!("/care/{}/notes", absence.address);
    let mut browser = world.signed_in(person).await;
    browser.get(&path).await;
    assert_eq!(browser.post(&path, &[("on", "2026-11-27"), ("text", text)]).await.location(), path);
    path
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_note_is_written_corrected_and_read_with_its_author_and_day() {
    let (world, absence) = begin(801).await;
    let path = write(&world, &NELE, &absence, "Belt liefst <na> tien uur.\r\nSlaapt beter.").await;
    let mut nele = world.signed_in(&NELE).await;
    let page = nele.get(&path).await;
    assert!(page.text().contains("vrijdag 27 november 2026, door Nele Wouters"), "{}", page.text());
    assert!(page.plain_text().contains("Slaapt beter.") && !page.text().contains("<na>"));
    let one = page.list_links(&format!("{path}/")).remove(0);
    nele.get(&one).await;
    assert_eq!(nele.post(&one, &[("on", "2026-11-26"), ("text", "Belt liefst na elf uur.")]).await.location(), path);
    let corrected = nele.get(&path).await;
    assert!(corrected.text().contains("na elf uur") && !corrected.text().contains("tien uur"));
    assert!(nele.get(&one).await.text().contains("tien uur"), "what it said before stays");
    // Sent twice, it is written once.
    let entries = world.count_entries().await;
    nele.post(&one, &[("on", "2026-11-26"), ("text", "Belt liefst na elf uur.")]).await;
    assert_eq!(world.count_entries().await, entries);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_discipline_sees_its_own_page_and_no_trace_of_a_note() {
    let (world, absence) = begin(802).await;
    let path = format!("/care/{}/notes", absence.address);
    let mut noor = world.signed_in(&NOOR).await;
    let before = noor.get(&path).await.raw();
    let missing = noor.get(&format!("{path}/1")).await;
    write(&world, &NELE, &absence, "Vertelde me iets over thuis.").await;
    assert_eq!(noor.get(&path).await.raw(), before, "the page of another discipline does not change by a byte");
    let hidden = noor.get(&format!("{path}/1")).await;
    assert_eq!((hidden.code(), hidden.raw()), (404, missing.raw()));
    assert_eq!(noor.post(&format!("{path}/1"), &[("on", "2026-11-26"), ("text", "Niet van mij.")]).await.code(), 404);
    assert!(world.store().load::<NotesState<Physician>>(absence.file).await.unwrap().is_none());
    let nurse = world.store().load::<NotesState<Nurse>>(absence.file).await.unwrap().unwrap();
    assert_eq!(nurse.state.notes.notes.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_workplace_sees_the_same_bytes_with_and_without_notes() {
    let Peopled { world, ana, .. } = Peopled::begin(803, Strangers::Absent).await;
    let mut browsers = Vec::new();
    for person in [&TOM, &ELS, &CAS] {
        browsers.push(world.signed_in(person).await);
    }
    let mut pages: Vec<Vec<Vec<u8>>> = Vec::new();
    for round in 0..2 {
        let mut seen = Vec::new();
        for browser in &mut browsers {
            for path in ["/work".to_owned(), format!("/work/{}", ana.absence.address)] {
                let page = browser.get(&path).await;
                assert_eq!(page.code(), 200);
                seen.push(page.raw());
            }
            assert_eq!(browser.get(&format!("/care/{}/notes", ana.absence.address)).await.code(), 404);
        }
        pages.push(seen);
        if round == 0 {
            write(&world, &PIET, &ana.absence, "Over de angst voor een terugval.").await;
        }
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_no_seat_any_more_reads_and_writes_nothing_and_the_person_sees_who_read() {
    let Peopled { world, ana, .. } = Peopled::begin(804, Strangers::Absent).await;
    let path = write(&world, &NELE, &ana.absence, "Een tweede notitie.").await;
    let looked = world.signed_in(&ANA).await.get("/own/who-looked").await;
    assert!(looked.text().contains("notities van een vakgebied"), "{}", looked.text());
    world.end_seats(&[NELE], &ana.absence).await;
    let mut nele = world.signed_in(&NELE).await;
    assert_eq!(nele.get(&path).await.code(), 404);
    assert_eq!(nele.post(&path, &[("on", "2026-11-27"), ("text", "Nog een.")]).await.code(), 404);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_death_notes_rest_with_everything_else() {
    let Peopled { world, ana, .. } = Peopled::begin(805, Strangers::Absent).await;
    let death = format!("/care/{}/death", ana.absence.address);
    let mut noor = world.signed_in(&NOOR).await;
    noor.get(&death).await;
    assert_eq!(noor.post(&death, &[("sure", "yes")]).await.code(), 303);
    let mut nele = world.signed_in(&NELE).await;
    let path = format!("/care/{}/notes", ana.absence.address);
    assert_eq!(nele.get(&path).await.code(), 404);
    assert_eq!(nele.post(&path, &[("on", "2026-11-27"), ("text", "Te laat.")]).await.code(), 404);
}
