//! The private address: kept in the place of the one before, erased when it is forgotten, and gone with the absence.

use houvast_casework::coordination::PrivateAddress;
use houvast_storage::CommitError;

use crate::world::*;

on_both_engines! {
    a_private_address_is_kept_replaced_and_forgotten,
    a_forgotten_address_leaves_no_key_behind,
}

fn at(email: &str) -> PrivateAddress {
    PrivateAddress { email: Some(email.to_owned()), postal: Some("Lindelaan 3, 9000 Gent".to_owned()) }
}

async fn a_private_address_is_kept_replaced_and_forgotten(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let absence = a_worker(&store, &employer, "Lies", "lies@thuis.example", "P-1").await.absence.file;
    assert_eq!(store.find_private_address(absence).await.unwrap().email.as_deref(), Some("lies@thuis.example"));
    for email in ["een@thuis.example", "twee@thuis.example"] {
        let mut plan = store.plan();
        plan.set_private_address(absence, &at(email)).unwrap();
        store.commit(plan).await.unwrap();
        assert_eq!(store.find_private_address(absence).await.unwrap(), at(email));
    }
    let mut plan = store.plan();
    plan.forget_private_address(absence);
    plan.forget_private_address(absence);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_private_address(absence).await.unwrap(), PrivateAddress::default());

    let mut plan = store.plan();
    plan.set_private_address(absence, &at("drie@thuis.example")).unwrap();
    store.commit(plan).await.unwrap();
    let mut plan = store.plan();
    plan.erase_file(absence);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_private_address(absence).await.unwrap(), PrivateAddress::default());
    let mut plan = store.plan();
    plan.set_private_address(absence, &at("vier@thuis.example")).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)), "nothing about who was erased");
}

async fn a_forgotten_address_leaves_no_key_behind(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let absence = a_worker(&store, &employer, "Lies", "lies@thuis.example", "P-1").await.absence.file;
    let mut plan = store.plan();
    plan.set_private_address(absence, &at("een@thuis.example")).unwrap();
    plan.forget_private_address(absence);
    store.commit(plan).await.unwrap();
    let sql = world.sql(Part::Main).await;
    let left = "select (select count(*) from private_address) as rows,
        (select count(*) from file_key where compartment = 'private_address') as keys";
    let left: (i64, i64) = sqlx::query_as(left).fetch_one(&sql).await.unwrap();
    assert_eq!(left, (0, 0));
    sql.close().await;
}
