//! Cards and the rows of absences: what a list shows is what the last commit wrote.

use houvast_casework::card::Card;
use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use houvast_storage::{CommitError, Store};
use jiff::SignedDuration;
use jiff::civil::date;

use crate::world::*;

on_both_engines! {
    a_list_shows_the_cards_of_live_seats_in_one_hat,
    a_changed_card_is_in_the_list_at_once,
    an_erased_absence_leaves_the_list_at_once,
    cards_written_at_once_are_all_in_the_list,
    an_absence_is_found_by_its_address_and_its_employment,
    dates_of_an_absence_are_revised,
    an_employment_is_revised_under_its_own_key,
}

async fn names(store: &Store, account: AccountId, hat: Hat) -> Vec<String> {
    store.list_cards(account, hat).await.unwrap().into_iter().map(|row| row.card.name.clone()).collect()
}

async fn sit(store: &Store, account: AccountId, somebody: &Somebody, hat: Hat) {
    let mut plan = store.plan();
    plan.add_seat(&a_seat(store, account, somebody.absence.file, hat), None).unwrap();
    store.commit(plan).await.unwrap();
}

async fn a_list_shows_the_cards_of_live_seats_in_one_hat(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    a_worker(&store, &employer, "Carla Diels", "carla@thuis.example", "1003").await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    sit(&store, noor, &ana, Hat::Coordinator).await;
    world.clock.advance(SignedDuration::from_secs(1));
    sit(&store, noor, &bert, Hat::Coordinator).await;
    sit(&store, noor, &bert, Hat::Nurse).await;
    assert_eq!(names(&store, noor, Hat::Coordinator).await, ["Ana Vermeulen", "Bert Maes"]);
    assert_eq!(names(&store, noor, Hat::Nurse).await, ["Bert Maes"]);
    assert_eq!(names(&store, noor, Hat::Psychologist).await, Vec::<String>::new());
    let row = store.list_cards(noor, Hat::Nurse).await.unwrap().remove(0);
    assert_eq!((row.absence, row.public_id.clone()), (bert.absence.file, bert.absence.public_id.clone()));
    let seat = store.find_seat(noor, bert.absence.file, Hat::Nurse).await.unwrap().unwrap();
    let mut plan = store.plan();
    plan.end_seat(seat.id, store.now()).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(names(&store, noor, Hat::Nurse).await, Vec::<String>::new());
}

async fn rename(store: &Store, somebody: &Somebody, name: &str) -> Result<(), CommitError> {
    let card = store.find_card(somebody.absence.file).await.unwrap().ok_or(CommitError::Gone)?;
    let mut plan = store.plan();
    plan.set_card(somebody.absence.file, somebody.absence.service, &Card { name: name.to_owned(), ..card })?;
    store.commit(plan).await
}

async fn a_changed_card_is_in_the_list_at_once(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    sit(&store, noor, &ana, Hat::Coordinator).await;
    assert_eq!(names(&store, noor, Hat::Coordinator).await, ["Ana Vermeulen"]);
    rename(&store, &ana, "Ana Vermeulen-Smet").await.unwrap();
    assert_eq!(names(&store, noor, Hat::Coordinator).await, ["Ana Vermeulen-Smet"]);
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    sit(&store, noor, &bert, Hat::Coordinator).await;
    assert_eq!(names(&store, noor, Hat::Coordinator).await.len(), 2);
    store.close().await;
    let store = world.open().await;
    assert_eq!(names(&store, noor, Hat::Coordinator).await.len(), 2);
}

async fn an_erased_absence_leaves_the_list_at_once(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    sit(&store, noor, &ana, Hat::Coordinator).await;
    assert_eq!(names(&store, noor, Hat::Coordinator).await.len(), 1);
    let card = store.find_card(ana.absence.file).await.unwrap().unwrap();
    let mut plan = store.plan();
    plan.erase_file(ana.absence.file);
    store.commit(plan).await.unwrap();
    assert_eq!(names(&store, noor, Hat::Coordinator).await, Vec::<String>::new());
    assert_eq!(store.find_card(ana.absence.file).await.unwrap(), None);
    let mut plan = store.plan();
    plan.set_card(ana.absence.file, ana.absence.service, &card).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
}

async fn cards_written_at_once_are_all_in_the_list(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    assert_eq!(names(&store, noor, Hat::Coordinator).await, Vec::<String>::new());
    let mut tasks = Vec::new();
    for number in 0..12 {
        let (store, employer) = (store.clone(), employer.clone());
        tasks.push(tokio::spawn(async move {
            let (name, mail) = (format!("Werker {number:02}"), format!("werker{number}@thuis.example"));
            let worker = a_worker(&store, &employer, &name, &mail, &number.to_string()).await;
            sit(&store, noor, &worker, Hat::Coordinator).await;
            names(&store, noor, Hat::Coordinator).await;
            rename(&store, &worker, &format!("Collega {number:02}")).await.unwrap();
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let mut listed = names(&store, noor, Hat::Coordinator).await;
    listed.sort();
    assert_eq!(listed, (0..12).map(|number| format!("Collega {number:02}")).collect::<Vec<_>>());
}

async fn an_absence_is_found_by_its_address_and_its_employment(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    assert_eq!(store.find_absence(ana.absence.file).await.unwrap(), Some(ana.absence.clone()));
    let found = store.find_absence_by_public_id(&ana.absence.public_id).await.unwrap();
    assert_eq!(found, Some(ana.absence.clone()));
    let mut earlier = absence_of(&ana.engagement, employer.service);
    earlier.first_day = date(2024, 2, 29);
    earlier.ended_on = Some(date(2024, 6, 1));
    let mut plan = store.plan();
    plan.add_absence(&earlier).unwrap();
    store.commit(plan).await.unwrap();
    let listed = store.list_absences_of_engagement(ana.engagement.id).await.unwrap();
    assert_eq!(listed, [earlier, ana.absence.clone()]);
    assert_eq!(store.find_case_of(ana.account.id).await.unwrap(), Some(ana.case));
}

async fn dates_of_an_absence_are_revised(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let mut revised = ana.absence.clone();
    revised.ended_on = Some(date(2027, 2, 1));
    let mut plan = store.plan();
    plan.revise_absence(&revised).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_absence(revised.file).await.unwrap(), Some(revised.clone()));
    let sql = world.sql(Part::Main).await;
    sqlx::query("update absence set ended_on = null").execute(&sql).await.unwrap();
    assert!(store.find_absence(revised.file).await.unwrap_err().to_string().contains("`absence` was changed"));
    sql.close().await;
    let mut plan = store.plan();
    plan.erase_file(revised.file);
    store.commit(plan).await.unwrap();
    let mut plan = store.plan();
    plan.revise_absence(&revised).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
}

async fn an_employment_is_revised_under_its_own_key(world: World) {
    let store = world.open().await;
    let mut ana = worker_ana(&store, &an_employer(&store).await).await.engagement;
    ana.details.name = "Ana Vermeulen-Smet".to_owned();
    let mut plan = store.plan();
    plan.revise_engagement(&ana).await.unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_engagement(ana.id).await.unwrap(), Some(ana.clone()));
    let mut plan = store.plan();
    plan.erase_file(houvast_casework::ids::FileId(ana.id.0));
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_engagement(ana.id).await.unwrap(), None);
    assert!(matches!(store.plan().revise_engagement(&ana).await, Err(CommitError::Gone)));
}
