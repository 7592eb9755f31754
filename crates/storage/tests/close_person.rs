//! The close person somebody named: kept, replaced, forgotten, and gone with the absence.

use houvast_casework::absence::{Country, Language};
use houvast_storage::{ClosePerson, CommitError};

use crate::world::*;

on_both_engines! { a_close_person_is_kept_replaced_and_forgotten }

fn called(name: &str) -> ClosePerson {
    let email = format!("{}@elders.example", name.to_lowercase());
    ClosePerson { name: name.to_owned(), email, language: Language::German, country: Country::Belgium }
}

async fn a_close_person_is_kept_replaced_and_forgotten(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let somebody = a_worker(&store, &employer, "Lies", "lies@thuis.example", "P-1").await;
    let absence = somebody.absence.file;
    assert_eq!(store.find_close_person(absence).await.unwrap(), None);
    for name in ["Jan", "Piet"] {
        let mut plan = store.plan();
        plan.forget_close_person(absence);
        plan.set_close_person(absence, &called(name)).unwrap();
        store.commit(plan).await.unwrap();
        assert_eq!(store.find_close_person(absence).await.unwrap(), Some(called(name)));
    }
    let mut plan = store.plan();
    plan.forget_close_person(absence);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_close_person(absence).await.unwrap(), None);

    let mut plan = store.plan();
    plan.set_close_person(absence, &called("Jan")).unwrap();
    store.commit(plan).await.unwrap();
    let mut plan = store.plan();
    plan.erase_file(absence);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_close_person(absence).await.unwrap(), None);
    let mut plan = store.plan();
    plan.set_close_person(absence, &called("Jan")).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)), "nothing about who was erased");
}
