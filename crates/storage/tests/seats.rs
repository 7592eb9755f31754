//! Seats: sides never mix, neither on a file nor at an employer.

use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{CommitError, Seat, Store};
use jiff::SignedDuration;

use crate::world::*;

on_both_engines! {
    a_seat_is_found_until_it_ends,
    a_seat_begins_and_ends_by_the_clock,
    sides_never_mix_on_a_file,
    an_ended_seat_still_keeps_the_other_side_away_from_its_file,
    who_works_at_an_employer_is_neither_care_nor_guest_there,
    who_looks_after_an_employer_gets_no_work_seat_there,
    a_pair_that_mixes_is_refused_within_one_plan,
    of_two_who_race_for_a_mixed_pair_one_wins,
    a_seat_copied_to_another_hat_or_account_does_not_open,
    hats_are_listed_without_reading_every_care_seat,
    a_guest_seat_is_found_through_the_absence,
}

async fn sit(store: &Store, account: AccountId, file: FileId, hat: Hat) -> Result<Seat, CommitError> {
    sit_through(store, account, file, hat, None).await
}

async fn sit_through(
    store: &Store,
    account: AccountId,
    file: FileId,
    hat: Hat,
    through: Option<FileId>,
) -> Result<Seat, CommitError> {
    let seat = a_seat(store, account, file, hat);
    let mut plan = store.plan();
    plan.add_seat(&seat, through)?;
    store.commit(plan).await?;
    Ok(seat)
}

fn mixes(outcome: &Result<Seat, CommitError>) -> bool {
    matches!(outcome, Err(CommitError::Taken("seat_sides")))
}

async fn end(store: &Store, seat: &Seat) -> Result<(), CommitError> {
    let mut plan = store.plan();
    plan.end_seat(seat.id, store.now())?;
    store.commit(plan).await
}

async fn a_seat_is_found_until_it_ends(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let found = store.find_seat(ana.account.id, ana.case, Hat::Employee).await.unwrap();
    assert_eq!(found, Some(ana.seat));
    assert_eq!(store.find_seat(ana.account.id, ana.case, Hat::Buddy).await.unwrap(), None);
    assert_eq!(store.list_seats(ana.account.id).await.unwrap(), [ana.seat]);
    assert_eq!(store.list_seats_on(ana.case).await.unwrap(), [ana.seat]);
    world.clock.advance(SignedDuration::from_secs(1));
    end(&store, &ana.seat).await.unwrap();
    assert_eq!(store.find_seat(ana.account.id, ana.case, Hat::Employee).await.unwrap(), None);
    assert_eq!(store.list_seats(ana.account.id).await.unwrap(), []);
    let ended = store.find_seat_by_id(ana.seat.id).await.unwrap().unwrap();
    assert_eq!(ended, Seat { until: Some(store.now()), ..ana.seat });
    assert!(matches!(end(&store, &ana.seat).await, Err(CommitError::Gone)));
    sit(&store, ana.account.id, ana.case, Hat::Employee).await.unwrap();
}

async fn a_seat_begins_and_ends_by_the_clock(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let (from, until) = (store.now() + SignedDuration::from_hours(24), store.now() + SignedDuration::from_hours(48));
    let seat = Seat { since: from, until: Some(until), ..a_seat(&store, noor, ana.absence.file, Hat::Nurse) };
    let mut plan = store.plan();
    plan.add_seat(&seat, None).unwrap();
    store.commit(plan).await.unwrap();
    let find = async || store.find_seat(noor, ana.absence.file, Hat::Nurse).await.unwrap();
    assert_eq!(find().await, None);
    world.advance_days(1);
    assert_eq!(find().await, Some(seat));
    world.advance_days(1);
    assert_eq!(find().await, None);
}

async fn sides_never_mix_on_a_file(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let tom = somebody_with_an_account(&store, "Tom Maes", "tom@bakkerij.example").await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    assert!(mixes(&sit(&store, ana.account.id, ana.case, Hat::Buddy).await));
    assert!(mixes(&sit(&store, ana.account.id, ana.case, Hat::Nurse).await));
    sit(&store, tom, ana.absence.file, Hat::Manager).await.unwrap();
    sit(&store, tom, ana.absence.file, Hat::HumanResources).await.unwrap();
    assert!(mixes(&sit(&store, tom, ana.absence.file, Hat::Nurse).await));
    assert!(mixes(&sit(&store, tom, ana.absence.file, Hat::Employee).await));
    sit(&store, noor, ana.absence.file, Hat::OccupationalPhysician).await.unwrap();
    sit(&store, noor, ana.absence.file, Hat::Coordinator).await.unwrap();
    assert!(mixes(&sit(&store, noor, ana.absence.file, Hat::CaseManager).await));
    assert!(mixes(&sit(&store, noor, ana.absence.file, Hat::Administrator).await));
}

async fn an_ended_seat_still_keeps_the_other_side_away_from_its_file(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let tom = somebody_with_an_account(&store, "Tom Maes", "tom@bakkerij.example").await;
    let seat = sit(&store, tom, ana.absence.file, Hat::Manager).await.unwrap();
    world.clock.advance(SignedDuration::from_secs(1));
    end(&store, &seat).await.unwrap();
    assert!(mixes(&sit(&store, tom, ana.absence.file, Hat::Nurse).await));
    sit(&store, tom, ana.absence.file, Hat::Manager).await.unwrap();
}

async fn who_works_at_an_employer_is_neither_care_nor_guest_there(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    let tom = somebody_with_an_account(&store, "Tom Maes", "tom@bakkerij.example").await;
    let seat = sit(&store, tom, ana.absence.file, Hat::Manager).await.unwrap();
    assert!(mixes(&sit(&store, tom, bert.absence.file, Hat::Nurse).await));
    let guest = async || sit_through(&store, tom, bert.case, Hat::ClosePerson, Some(bert.absence.file)).await;
    assert!(mixes(&guest().await));
    sit(&store, tom, bert.absence.file, Hat::Manager).await.unwrap();
    let elsewhere = an_employer_named(&store, employer.service, "Slagerij Peeters").await;
    let lies = a_worker(&store, &elsewhere, "Lies Peeters", "lies@thuis.example", "7").await;
    sit(&store, tom, lies.absence.file, Hat::Nurse).await.unwrap();
    world.clock.advance(SignedDuration::from_secs(1));
    end(&store, &seat).await.unwrap();
    assert!(mixes(&guest().await), "the other work seat still lasts");
}

async fn who_looks_after_an_employer_gets_no_work_seat_there(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let friend = somebody_with_an_account(&store, "Fien Wouters", "fien@thuis.example").await;
    let near = somebody_with_an_account(&store, "Jan Claes", "jan@thuis.example").await;
    let care = sit(&store, noor, ana.absence.file, Hat::OccupationalPhysician).await.unwrap();
    sit_through(&store, friend, ana.case, Hat::Buddy, Some(ana.absence.file)).await.unwrap();
    sit(&store, near, ana.absence.file, Hat::ClosePerson).await.unwrap();
    assert!(mixes(&sit(&store, noor, bert.absence.file, Hat::Manager).await), "care");
    assert!(mixes(&sit(&store, friend, bert.absence.file, Hat::HumanResources).await), "a guest of a case");
    assert!(mixes(&sit(&store, near, bert.absence.file, Hat::HumanResources).await), "a guest of an absence");
    world.clock.advance(SignedDuration::from_secs(1));
    end(&store, &care).await.unwrap();
    sit(&store, noor, bert.absence.file, Hat::Manager).await.unwrap();
}

async fn a_pair_that_mixes_is_refused_within_one_plan(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    let tom = somebody_with_an_account(&store, "Tom Maes", "tom@bakkerij.example").await;
    let check = async |one: (FileId, Hat), other: (FileId, Hat)| {
        let mut plan = store.plan();
        plan.add_seat(&a_seat(&store, tom, one.0, one.1), None).unwrap();
        plan.add_seat(&a_seat(&store, tom, other.0, other.1), None).unwrap();
        let refused = store.commit(plan).await.unwrap_err();
        assert!(matches!(refused, CommitError::Taken("seat_sides")), "{one:?} {other:?}: {refused}");
        assert_eq!(store.list_seats(tom).await.unwrap(), []);
    };
    check((ana.absence.file, Hat::Manager), (ana.absence.file, Hat::Nurse)).await;
    check((ana.absence.file, Hat::Manager), (bert.absence.file, Hat::Nurse)).await;
    check((ana.absence.file, Hat::Coordinator), (bert.absence.file, Hat::CaseManager)).await;
}

async fn of_two_who_race_for_a_mixed_pair_one_wins(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    for round in 0..20 {
        let account = somebody_with_an_account(&store, "Tom Maes", &format!("tom{round}@bakkerij.example")).await;
        let (one, other) = tokio::join!(
            sit(&store, account, ana.absence.file, Hat::Manager),
            sit(&store, account, bert.absence.file, Hat::Nurse)
        );
        assert_eq!(usize::from(mixes(&one)) + usize::from(mixes(&other)), 1, "{one:?} {other:?}");
        assert_eq!(store.list_seats(account).await.unwrap().len(), 1);
    }
}

async fn a_seat_copied_to_another_hat_or_account_does_not_open(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let tom = somebody_with_an_account(&store, "Tom Maes", "tom@bakkerij.example").await;
    let nurse = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let nurse = sit(&store, nurse, ana.absence.file, Hat::Nurse).await.unwrap();
    let seat = sit(&store, tom, ana.absence.file, Hat::Manager).await.unwrap();
    let sql = world.sql(Part::Main).await;
    // Whoever may write to the database moves the nurse's hat into the manager's row, then the whole seat.
    let stolen =
        "update seat set hat = (select hat from seat where id = $1), side = (select side from seat where id = $1),
        sealed = (select sealed from seat where id = $1) where id = $2";
    let ids = [nurse.id.bytes().to_vec(), seat.id.bytes().to_vec()];
    sqlx::query(stolen).bind(ids[0].clone()).bind(ids[1].clone()).execute(&sql).await.unwrap();
    assert!(store.list_seats(tom).await.unwrap_err().to_string().contains("`seat` was changed"));
    let revived = "update seat set account_id = $1 where id = $2";
    sqlx::query(revived).bind(ana.account.id.bytes().to_vec()).bind(ids[0].clone()).execute(&sql).await.unwrap();
    assert!(store.find_seat_by_id(nurse.id).await.is_err());
    sql.close().await;
}

async fn hats_are_listed_without_reading_every_care_seat(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let mut plan = store.plan();
    plan.add_care_account(employer.service, noor, Hat::OccupationalPhysician).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.list_hats(noor).await.unwrap(), [Hat::OccupationalPhysician]);
    assert_eq!(store.list_hats(ana.account.id).await.unwrap(), [Hat::Employee]);
    let named = store.list_care_accounts(employer.service, Hat::OccupationalPhysician).await.unwrap();
    assert_eq!(named, [noor]);
    assert_eq!(store.list_care_accounts(employer.service, Hat::Nurse).await.unwrap(), []);
}

async fn a_guest_seat_is_found_through_the_absence(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let physician = Hat::OccupationalPhysician;
    let seat = sit_through(&store, noor, ana.case, physician, Some(ana.absence.file)).await.unwrap();
    assert_eq!(store.find_seat_through(noor, ana.absence.file, physician).await.unwrap(), Some(seat));
    assert_eq!(store.find_seat_through(ana.account.id, ana.absence.file, physician).await.unwrap(), None);
    world.clock.advance(SignedDuration::from_secs(1));
    end(&store, &seat).await.unwrap();
    assert_eq!(store.find_seat_through(noor, ana.absence.file, physician).await.unwrap(), None);
}
