//! Codes on paper: found by their selector, closed by five wrong tries, by a new letter and by erasing.

use houvast_casework::ids::FileId;
use houvast_casework::invitation_code::InvitationCode;
use houvast_storage::ambient::SystemChance;
use houvast_storage::{CommitError, Invitation, Store};

use crate::world::*;

on_both_engines! {
    a_code_leads_to_its_invitation_until_five_wrong_tries,
    of_many_wrong_tries_at_once_no_more_than_five_are_compared,
    a_right_try_costs_nothing_and_every_try_counts_for_its_network,
    closing_the_codes_of_an_absence_leaves_every_other_code_alone,
    two_letters_never_have_the_same_selector,
    a_code_goes_with_its_absence_and_thirty_days_after_its_end,
}

fn a_code() -> InvitationCode {
    InvitationCode::new(&mut SystemChance)
}

/// A code with the same selector and another secret: one wrong sign and the check sign that fits it.
fn beside(code: &InvitationCode) -> InvitationCode {
    let mut signs: Vec<char> = code.to_string().replace('-', "").chars().collect();
    signs[6] = if signs[6] == '7' { '8' } else { '7' };
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let fits = |last: char| {
        let typed: String = signs[..9].iter().copied().chain([last]).collect();
        typed.parse().ok()
    };
    alphabet.chars().find_map(fits).unwrap()
}

async fn a_letter(store: &Store, absence: FileId, code: &InvitationCode) -> Invitation {
    let invitation = an_invitation(store, Some(absence));
    let mut plan = store.plan();
    plan.add_code(code, &invitation).unwrap();
    store.commit(plan).await.unwrap();
    invitation
}

async fn tried(store: &Store, code: &InvitationCode) -> bool {
    store.try_code(code, "network").await.unwrap().is_some()
}

async fn a_code_leads_to_its_invitation_until_five_wrong_tries(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let code = a_code();
    let invitation = a_letter(&store, ana.absence.file, &code).await;
    let wrong = beside(&code);
    assert_eq!(wrong.selector(), code.selector());
    for _ in 0..4 {
        assert!(!tried(&store, &wrong).await);
    }
    let token = store.try_code(&code, "network").await.unwrap().unwrap();
    assert_eq!(store.find_invitation(&token).await.unwrap(), Some(invitation));
    assert!(!tried(&store, &wrong).await, "the fifth wrong one");
    store.close().await;
    let store = world.open().await;
    assert!(!tried(&store, &code).await, "the count is durable");
    assert!(!tried(&store, &a_code()).await, "nobody's code");
}

async fn of_many_wrong_tries_at_once_no_more_than_five_are_compared(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let code = a_code();
    a_letter(&store, ana.absence.file, &code).await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let (store, wrong) = (store.clone(), beside(&code));
        tries.spawn(async move { tried(&store, &wrong).await });
    }
    assert!(tries.join_all().await.into_iter().all(|opened| !opened));
    assert!(!tried(&store, &code).await);
}

async fn a_right_try_costs_nothing_and_every_try_counts_for_its_network(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let (code, begun) = (a_code(), store.now());
    a_letter(&store, ana.absence.file, &code).await;
    for _ in 0..9 {
        assert!(tried(&store, &code).await);
    }
    assert!(!tried(&store, &beside(&code)).await && !tried(&store, &a_code()).await);
    assert_eq!(store.count_attempts("network", begun).await.unwrap(), 11);
    assert!(tried(&store, &code).await);
}

async fn closing_the_codes_of_an_absence_leaves_every_other_code_alone(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bo = a_worker(&store, &employer, "Bo Claes", "bo@thuis.example", "77").await;
    let (older, newer, other) = (a_code(), a_code(), a_code());
    a_letter(&store, ana.absence.file, &older).await;
    a_letter(&store, bo.absence.file, &other).await;
    let token = store.try_code(&older, "network").await.unwrap().unwrap();
    let mut plan = store.plan();
    plan.close_codes(ana.absence.file);
    plan.add_code(&newer, &an_invitation(&store, Some(ana.absence.file))).unwrap();
    store.commit(plan).await.unwrap();
    assert!(!tried(&store, &older).await);
    assert_eq!(store.find_invitation(&token).await.unwrap(), None, "its link too");
    assert!(tried(&store, &newer).await && tried(&store, &other).await);
}

async fn two_letters_never_have_the_same_selector(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let code = a_code();
    a_letter(&store, ana.absence.file, &code).await;
    let mut plan = store.plan();
    plan.add_code(&beside(&code), &an_invitation(&store, Some(ana.absence.file))).unwrap();
    let taken = store.commit(plan).await;
    assert!(matches!(taken, Err(CommitError::Taken("invitation_code_selector"))), "{taken:?}");
    assert!(tried(&store, &code).await);
}

async fn a_code_goes_with_its_absence_and_thirty_days_after_its_end(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bo = a_worker(&store, &employer, "Bo Claes", "bo@thuis.example", "77").await;
    let (first, second) = (a_code(), a_code());
    a_letter(&store, ana.absence.file, &first).await;
    a_letter(&store, bo.absence.file, &second).await;
    let mut plan = store.plan();
    plan.erase_file(ana.absence.file);
    store.commit(plan).await.unwrap();
    assert!(!tried(&store, &first).await && tried(&store, &second).await);
    world.advance_days(14 + 31);
    store.forget_old().await.unwrap();
    assert!(!tried(&store, &second).await);
    let sql = world.sql(Part::Main).await;
    let (left,): (i64,) = sqlx::query_as("select count(*) from invitation_code").fetch_one(&sql).await.unwrap();
    assert_eq!(left, 0);
    sql.close().await;
}
