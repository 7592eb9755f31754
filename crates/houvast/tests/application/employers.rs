//! Two employers of one person never see each other: whatever one does, not a byte changes for the other.

use houvast_actions::import_absences::file::Row;
use jiff::civil::date;

use crate::lists::{at_hand, line, list, take_in};
use crate::world::*;

/// Ana works at the bakery too, with the same name, personnel number and private address.
fn ana_at_the_bakery() -> Row {
    Row { employer: BAKERY.to_owned(), manager_email: Some(MIA.mail.to_owned()), ..line_of_ana() }
}

/// Everything the bakery gets to see, byte for byte.
async fn as_the_bakery_sees_it(world: &World, absence: &Absence) -> Vec<Vec<u8>> {
    let mut seen = Vec::new();
    for person in [&MIA, &HUGO] {
        let mut browser = world.signed_in(person).await;
        for language in ["nl", "fr", "de", "en"] {
            seen.push(browser.get(&format!("/work?lang={language}")).await.raw());
            for beside in ["", "/contact", "/hours", "/dates"] {
                seen.push(browser.get(&format!("/work/{}{beside}", absence.address)).await.raw());
            }
            seen.push(browser.get("/work/import").await.raw());
        }
        let same = Row { line: 2, ..ana_at_the_bakery() };
        let row = line(&same.personnel_number, &same.name).replace(PRINTER, BAKERY);
        let row = row.replace("2026-10-05;2027-02-01", &format!("{};", same.first_day));
        seen.push(browser.upload("/work/import", "lijst.csv", &list(&[row])).await.raw());
        for strange in ["Ander", "Ana"] {
            let row = line("101", strange);
            seen.push(browser.upload("/work/import", "lijst.csv", &list(&[row])).await.raw());
        }
    }
    for mail in [MIA.mail, HUGO.mail] {
        let letters = world.list_letters_to(mail).await;
        seen.push(serde_json::to_vec(&letters).unwrap());
    }
    seen
}

/// What the printer does with Ana's other employment.
async fn live_at_the_printer(world: &World) {
    let absence = world.import(&line_of_ana()).await;
    world.import(&an_absence_of("Bert Goossens", PRINTER, "102")).await;
    world.add_synthetic(&TOM, TOM.hat, Some(absence.file)).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    take_in(&mut hil, "/work/import", &list(&[line("103", "Cem Kaya")])).await;
    let address = format!("/work/{}/dates", absence.address);
    let seen = hil.get(&address).await.hidden("seen");
    assert_eq!(hil.post(&address, &[("ended_on", "2026-11-23"), ("seen", &seen)]).await.code(), 303);
    world.import(&line_of_ana().since(date(2026, 11, 27))).await;
    let seen = hil.get(&address).await.hidden("seen");
    assert_eq!(hil.post(&address, &[("last_day", "2026-11-28"), ("seen", &seen)]).await.code(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_one_employer_does_not_a_byte_changes_for_the_other() {
    let (busy, quiet) = (at_hand(341).await, at_hand(341).await);
    let mut seen = Vec::new();
    for (world, is_busy) in [(&busy, true), (&quiet, false)] {
        let absence = world.import(&ana_at_the_bakery()).await;
        world.add_synthetic(&MIA, MIA.hat, Some(absence.file)).await;
        if is_busy {
            live_at_the_printer(world).await;
        }
        seen.push(as_the_bakery_sees_it(world, &absence).await);
    }
    let same = seen[0].iter().zip(&seen[1]).position(|(one, other)| one != other);
    let words = |at: usize| seen.iter().map(|seen| String::from_utf8_lossy(&seen[at]).into_owned()).collect::<Vec<_>>();
    assert_eq!(same.map(words), None);
    assert!(seen[0].len() > 50);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_person_with_two_employers_has_two_absences_and_neither_opens_the_other() {
    let world = at_hand(342).await;
    let printer = world.import(&line_of_ana()).await;
    let bakery = world.import(&ana_at_the_bakery()).await;
    assert_ne!(printer.file, bakery.file);
    world.add_synthetic(&TOM, TOM.hat, Some(printer.file)).await;
    world.add_synthetic(&MIA, MIA.hat, Some(bakery.file)).await;
    for (person, own, other) in
        [(&TOM, &printer, &bakery), (&HIL, &printer, &bakery), (&MIA, &bakery, &printer), (&HUGO, &bakery, &printer)]
    {
        let mut browser = world.signed_in(person).await;
        assert_eq!(browser.get(&format!("/work/{}", own.address)).await.code(), 200, "{}", person.name);
        for beside in ["", "/contact", "/hours", "/dates"] {
            let address = format!("/work/{}{beside}", other.address);
            assert_eq!(browser.get(&address).await.code(), 404, "{} {address}", person.name);
            assert_eq!(browser.post(&address, &[]).await.code(), 404, "{} {address}", person.name);
        }
    }
    // Leaving one employer leaves the other as it was.
    world.import(&Row { contract_end: Some(date(2026, 11, 28)), ..line_of_ana() }).await;
    assert_eq!(world.signed_in(&TOM).await.get(&format!("/work/{}", printer.address)).await.code(), 404);
    assert_eq!(world.signed_in(&MIA).await.get(&format!("/work/{}", bakery.address)).await.code(), 200);
    world.count_entries().await;
}
