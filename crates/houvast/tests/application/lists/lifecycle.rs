//! What lists mean over time: repeated, corrected, returned, absent again, left.

use houvast_actions::import_absences::file::Row;
use houvast_actions::jobs::run_due;
use houvast_actions::post::letter::LetterKind;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::absence::WorkState;
use houvast_casework::situation::Situation;
use jiff::civil::{Date, date};

use super::*;

async fn work(world: &World, absence: &Absence) -> WorkState {
    world.store().load::<WorkState>(absence.file).await.unwrap().unwrap().into_state()
}

async fn count(world: &World) -> usize {
    world.store().list_absences_of_service(world.service.id).await.unwrap().len()
}

/// Ana's line, with a first day.
fn ana(first_day: Date) -> Row {
    line_of_ana().since(first_day)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_return_ends_the_absence_and_silence_never_does() {
    let world = World::begin(321).await;
    let absence = world.import(&ana(date(2026, 8, 3))).await;
    world.import(&an_absence_of("Bert Goossens", PRINTER, "102")).await;
    assert_eq!(work(&world, &absence).await.ended_on, None, "whoever is not in a list has not returned by that");
    let back = Some(date(2026, 11, 23));
    world.import(&Row { returned_on: back, ..ana(date(2026, 8, 3)) }).await;
    world.import(&ana(date(2026, 8, 3))).await;
    let state = work(&world, &absence).await;
    assert_eq!(state.ended_on, back, "an older list takes no return back");
    assert_eq!(state.situation_on(date(2026, 11, 23)), Situation::BackAtWork);
    let row = world.store().find_absence(absence.file).await.unwrap().unwrap();
    assert_eq!(row.ended_on, back);
    assert_eq!(world.store().find_card(absence.file).await.unwrap().unwrap().ended_on, back);
    world.add_synthetic(&TOM, TOM.hat, Some(absence.file)).await;
    let page = world.signed_in(&TOM).await.get(&format!("/work/{}", absence.address)).await;
    assert!(page.plain_text().contains("Terug sinds maandag 23 november 2026"), "{}", page.text());
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_spell_within_eight_weeks_stays_in_the_file_and_shows_at_work_and_in_care() {
    let world = World::begin(322).await;
    let absence = world.import(&ana(date(2026, 3, 2))).await;
    world.add_synthetic(&TOM, TOM.hat, Some(absence.file)).await;
    let letters = world.list_letters_to(ANA.mail).await.len();
    let returned = Row { returned_on: Some(date(2026, 9, 28)), ..ana(date(2026, 3, 2)) };
    world.import(&returned).await;
    let again = world.import(&ana(date(2026, 11, 23))).await;
    assert_eq!((again.file, count(&world).await), (absence.file, 1));
    assert_eq!(world.list_letters_to(ANA.mail).await.len(), letters, "no second invitation");
    let state = work(&world, &absence).await;
    assert_eq!((state.list_spells().len(), state.ended_on), (2, None));
    assert_eq!(state.situation_on(date(2026, 11, 29)), Situation::Absent);
    let page = world.signed_in(&TOM).await.get(&format!("/work/{}", absence.address)).await;
    for words in [
        "Afwezig sinds maandag 23 november 2026",
        "Eerder afwezig van maandag 2 maart 2026 tot de terugkeer op maandag 28 september 2026",
    ] {
        assert!(page.plain_text().contains(words), "{words}: {}", page.text());
    }
    let card = world.signed_in(&NOOR).await.get(&format!("/care/{}", absence.address)).await;
    assert!(
        card.plain_text().contains("van maandag 2 maart 2026 tot de terugkeer op maandag 28 september 2026"),
        "{}",
        card.text()
    );
    // The old line again changes nothing; the new one may end.
    world.import(&returned).await;
    assert_eq!(work(&world, &absence).await, state);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn later_than_eight_weeks_it_is_another_absence_with_another_invitation() {
    let world = World::begin(323).await;
    let returned = Row { returned_on: Some(date(2026, 9, 27)), ..ana(date(2026, 3, 2)) };
    let first = world.import(&returned).await;
    let letters = world.list_letters_to(ANA.mail).await.len();
    let second = world.import(&ana(date(2026, 11, 23))).await;
    assert_ne!(first.file, second.file);
    assert_eq!(world.list_letters_to(ANA.mail).await.len(), letters + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_first_day_of_an_open_absence_corrects_it() {
    let world = World::begin(324).await;
    let absence = world.import(&ana(date(2026, 10, 5))).await;
    let corrected = world.import(&ana(date(2026, 10, 1))).await;
    assert_eq!((corrected.file, count(&world).await), (absence.file, 1));
    let state = work(&world, &absence).await;
    assert_eq!(state.report.unwrap().first_day, date(2026, 10, 1));
    assert_eq!(world.store().find_absence(absence.file).await.unwrap().unwrap().first_day, date(2026, 10, 1));
}

/// The reminders that Ana gets fourteen days after the invitation.
async fn reminders(world: &World) -> usize {
    world.advance_days(15);
    let post = PostOffice::closed("dienst@vooruit.example").unwrap();
    run_due(world.installation(), &post).await.unwrap();
    world.advance_days(2);
    let letters = world.list_letters_to(ANA.mail).await;
    letters.iter().filter(|letter| letter.kind == LetterKind::Reminder).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_reminded_who_is_back_or_has_left() {
    for (seed, returned_on, contract_end, expect) in
        [(325, None, None, 1), (326, Some(date(2026, 12, 1)), None, 0), (327, None, Some(date(2026, 12, 1)), 0)]
    {
        let world = World::begin(seed).await;
        world.import(&ana(date(2026, 10, 5))).await;
        world.import(&Row { returned_on, contract_end, ..ana(date(2026, 10, 5)) }).await;
        assert_eq!(reminders(&world).await, expect, "{returned_on:?} {contract_end:?}");
    }
}
