//! What must be unique is refused by the name of its constraint, the same on both engines, and nothing is written.

use houvast_casework::hat::Hat;
use houvast_casework::ids::{FileId, PublicId};
use houvast_storage::ambient::SystemChance;
use houvast_storage::{CommitError, Factors, Plan, Session, Store};
use jiff::SignedDuration;

use crate::world::*;

on_both_engines! {
    each_constraint_is_refused_by_its_name,
    an_address_a_name_and_a_number_are_taken_however_they_are_typed,
    a_changed_address_can_be_taken_too,
    an_id_that_is_there_is_refused_by_name,
}

async fn refusal(store: &Store, write: impl FnOnce(&mut Plan)) -> CommitError {
    let mut plan = store.plan();
    write(&mut plan);
    store.commit(plan).await.unwrap_err()
}

async fn check(store: &Store, constraint: &str, write: impl FnOnce(&mut Plan)) {
    let refused = refusal(store, write).await;
    assert!(matches!(refused, CommitError::Taken(name) if name == constraint), "{constraint}: {refused}");
}

async fn each_constraint_is_refused_by_its_name(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let token = [7; 32];
    let mut plan = store.plan();
    plan.add_invitation(&token, &an_invitation(&store, Some(ana.absence.file))).unwrap();
    plan.add_care_account(employer.service, noor, Hat::OccupationalPhysician).unwrap();
    store.commit(plan).await.unwrap();

    check(&store, "account_email", |plan| {
        plan.add_account(&account_named("Iemand", "ana@thuis.example")).unwrap();
    })
    .await;
    check(&store, "organisation_name", |plan| {
        plan.add_organisation(&organisation_named(employer.service, "Bakkerij Maes")).unwrap();
    })
    .await;
    check(&store, "engagement_identity", |plan| {
        plan.add_engagement(&engagement_at(employer.organisation, "1001")).unwrap();
    })
    .await;
    check(&store, "absence_public_id", |plan| {
        let mut other = absence_of(&ana.engagement, employer.service);
        other.public_id = ana.absence.public_id.clone();
        plan.add_absence(&other).unwrap();
    })
    .await;
    check(&store, "own_case_account", |plan| plan.add_case(fresh(FileId), ana.account.id).unwrap()).await;
    check(&store, "seat_once", |plan| {
        plan.add_seat(&a_seat(&store, ana.account.id, ana.case, Hat::Employee), None).unwrap();
    })
    .await;
    check(&store, "care_account_once", |plan| {
        plan.add_care_account(employer.service, noor, Hat::OccupationalPhysician).unwrap();
    })
    .await;
    check(&store, "invitation_token", |plan| {
        plan.add_invitation(&token, &an_invitation(&store, None)).unwrap();
    })
    .await;
    assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
}

async fn an_address_a_name_and_a_number_are_taken_however_they_are_typed(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    check(&store, "account_email", |plan| {
        plan.add_account(&account_named("Iemand", " Ana@THUIS.example ")).unwrap();
    })
    .await;
    check(&store, "organisation_name", |plan| {
        plan.add_organisation(&organisation_named(employer.service, "bakkerij  MAES")).unwrap();
    })
    .await;
    check(&store, "engagement_identity", |plan| {
        plan.add_engagement(&engagement_at(employer.organisation, " 10 01")).unwrap();
    })
    .await;
    let found = store.find_account_by_email("ANA@thuis.example").await.unwrap();
    assert_eq!(found, Some(ana.account));
    let found = store.find_engagement_by_identity(employer.organisation, "1001 ").await.unwrap();
    assert_eq!(found, Some(ana.engagement));
    let found = store.find_organisation_by_name(employer.service, "BAKKERIJ MAES").await.unwrap();
    assert_eq!(found.unwrap().id, employer.organisation);
    assert_eq!(store.find_engagement_by_identity(employer.organisation, "01001").await.unwrap(), None);
}

async fn a_changed_address_can_be_taken_too(world: World) {
    let store = world.open().await;
    let ana = account_named("Ana Vermeulen", "ana@thuis.example");
    let mut plan = store.plan();
    plan.add_account(&ana).unwrap();
    plan.add_account(&account_named("Noor Claes", "noor@dienst.example")).unwrap();
    store.commit(plan).await.unwrap();
    let mut changed = ana.clone();
    changed.email = "NOOR@dienst.example".to_owned();
    check(&store, "account_email", |plan| plan.revise_account(&changed).unwrap()).await;
    assert_eq!(store.find_account(ana.id).await.unwrap(), Some(ana.clone()));
    changed.email = "ana@nieuw.example".to_owned();
    let mut plan = store.plan();
    plan.revise_account(&changed).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_account_by_email("ana@thuis.example").await.unwrap(), None);
    assert_eq!(store.find_account_by_email("ana@nieuw.example").await.unwrap(), Some(changed));
}

async fn an_id_that_is_there_is_refused_by_name(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    check(&store, "service_pkey", |plan| {
        let mut again = service_named("Andere dienst");
        again.id = employer.service;
        plan.add_service(&again).unwrap();
    })
    .await;
    check(&store, "organisation_pkey", |plan| {
        let mut again = organisation_named(employer.service, "Slagerij Peeters");
        again.id = employer.organisation;
        plan.add_organisation(&again).unwrap();
    })
    .await;
    check(&store, "absence_pkey", |plan| {
        let mut again = ana.absence.clone();
        again.public_id = PublicId::new(&mut SystemChance);
        plan.add_absence(&again).unwrap();
    })
    .await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    check(&store, "own_case_pkey", |plan| plan.add_case(ana.case, noor).unwrap()).await;
    check(&store, "seat_pkey", |plan| {
        let mut again = a_seat(&store, ana.account.id, fresh(FileId), Hat::Employee);
        again.id = ana.seat.id;
        plan.add_seat(&again, None).unwrap();
    })
    .await;
    let session = Session {
        account: noor,
        hat: Hat::Nurse,
        factors: Factors::Two,
        created_at: store.now(),
        expires_at: store.now() + SignedDuration::from_hours(1),
    };
    let mut plan = store.plan();
    plan.add_session(&[1; 32], &session).unwrap();
    store.commit(plan).await.unwrap();
    check(&store, "session_pkey", |plan| plan.add_session(&[1; 32], &session).unwrap()).await;
}
