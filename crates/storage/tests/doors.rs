//! Doors: invitations, sessions, credentials and counted attempts.

use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{CommitError, Credential, Factors, Feed, Session, Store, TotpSecret};
use jiff::SignedDuration;
use jiff::civil::{date, time};

use crate::world::*;

on_both_engines! {
    an_invitation_is_used_once,
    of_many_who_use_an_invitation_at_once_one_wins,
    an_invitation_ends_by_itself,
    an_invitation_is_forgotten_thirty_days_after_its_end,
    a_session_is_found_by_its_token_until_it_ends,
    every_session_of_an_account_ends_at_once,
    a_session_is_not_handed_to_another_account,
    a_credential_is_written_back_only_as_its_newest_version,
    a_code_is_accepted_once_when_two_try,
    an_account_that_is_not_there_gets_no_credential,
    attempts_are_counted_and_forgotten_after_a_day,
    a_calendar_is_found_by_its_newest_address_only,
    a_calendar_goes_with_its_file_and_with_its_account,
}

async fn an_invitation_is_used_once(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let invitation = an_invitation(&store, Some(ana.absence.file));
    let mut plan = store.plan();
    plan.add_invitation(&[7; 32], &invitation).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_invitation(&[7; 32]).await.unwrap(), Some(invitation.clone()));
    assert_eq!(store.find_invitation(&[8; 32]).await.unwrap(), None);
    let using = async || {
        let mut plan = store.plan();
        plan.use_invitation(invitation.id).unwrap();
        store.commit(plan).await
    };
    using().await.unwrap();
    assert!(matches!(using().await, Err(CommitError::Gone)));
    let used = store.find_invitation(&[7; 32]).await.unwrap().unwrap();
    assert_eq!(used.used_at, Some(store.now()));
}

async fn of_many_who_use_an_invitation_at_once_one_wins(world: World) {
    let store = world.open().await;
    let invitation = an_invitation(&store, None);
    let mut plan = store.plan();
    plan.add_invitation(&[7; 32], &invitation).unwrap();
    store.commit(plan).await.unwrap();
    let mut racers = Vec::new();
    for racer in 0..16 {
        let (store, id) = (store.clone(), invitation.id);
        racers.push(tokio::spawn(async move {
            let account = account_named("Iemand", &format!("iemand{racer}@thuis.example"));
            let mut plan = store.plan();
            plan.add_account(&account).unwrap();
            plan.use_invitation(id).unwrap();
            (account.id, store.commit(plan).await)
        }));
    }
    let mut won = 0;
    for racer in racers {
        let (account, outcome) = racer.await.unwrap();
        let is_there = store.find_account(account).await.unwrap().is_some();
        assert_eq!(is_there, outcome.is_ok(), "an account came without its invitation, or the other way round");
        match outcome {
            Ok(()) => won += 1,
            Err(CommitError::Gone) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(won, 1);
}

async fn an_invitation_ends_by_itself(world: World) {
    let store = world.open().await;
    let invitation = an_invitation(&store, None);
    let mut plan = store.plan();
    plan.add_invitation(&[7; 32], &invitation).unwrap();
    store.commit(plan).await.unwrap();
    world.advance_days(14);
    let mut plan = store.plan();
    plan.use_invitation(invitation.id).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
    assert_eq!(store.find_invitation(&[7; 32]).await.unwrap(), Some(invitation));
}

async fn an_invitation_is_forgotten_thirty_days_after_its_end(world: World) {
    let store = world.open().await;
    let mut plan = store.plan();
    plan.add_invitation(&[7; 32], &an_invitation(&store, None)).unwrap();
    store.commit(plan).await.unwrap();
    world.advance_days(14 + 30);
    store.forget_old().await.unwrap();
    assert!(store.find_invitation(&[7; 32]).await.unwrap().is_some());
    world.clock.advance(SignedDuration::from_secs(1));
    store.forget_old().await.unwrap();
    assert_eq!(store.find_invitation(&[7; 32]).await.unwrap(), None);
    let sql = world.sql(Part::Main).await;
    let left = "select (select count(*) from invitation) as rows, (select count(*) from file_key) as keys";
    let left: (i64, i64) = sqlx::query_as(left).fetch_one(&sql).await.unwrap();
    assert_eq!(left, (0, 0));
    sql.close().await;
}

fn a_session(store: &Store, account: houvast_casework::ids::AccountId) -> Session {
    let expires_at = store.now() + SignedDuration::from_hours(8);
    Session { account, hat: Hat::Employee, factors: Factors::One, created_at: store.now(), expires_at }
}

async fn a_session_is_found_by_its_token_until_it_ends(world: World) {
    let store = world.open().await;
    let ana = somebody_with_an_account(&store, "Ana Vermeulen", "ana@thuis.example").await;
    let session = a_session(&store, ana);
    let mut plan = store.plan();
    plan.add_session(&[1; 32], &session).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_session(&[1; 32]).await.unwrap(), Some(session.clone()));
    assert_eq!(store.find_session(&[2; 32]).await.unwrap(), None);
    let changed = Session { hat: Hat::Buddy, factors: Factors::Two, ..session };
    let mut plan = store.plan();
    plan.revise_session(&[1; 32], &changed).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_session(&[1; 32]).await.unwrap(), Some(changed.clone()));
    world.clock.advance(SignedDuration::from_hours(8));
    assert_eq!(store.find_session(&[1; 32]).await.unwrap(), None);
    world.advance_days(2);
    store.forget_old().await.unwrap();
    let mut plan = store.plan();
    plan.revise_session(&[1; 32], &changed).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
}

async fn every_session_of_an_account_ends_at_once(world: World) {
    let store = world.open().await;
    let ana = somebody_with_an_account(&store, "Ana Vermeulen", "ana@thuis.example").await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let mut plan = store.plan();
    for (token, account) in [([1; 32], ana), ([2; 32], ana), ([3; 32], ana), ([4; 32], noor)] {
        plan.add_session(&token, &a_session(&store, account)).unwrap();
    }
    store.commit(plan).await.unwrap();
    let mut plan = store.plan();
    plan.end_session(&[1; 32]).unwrap();
    plan.end_session(&[9; 32]).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_session(&[1; 32]).await.unwrap(), None);
    assert!(store.find_session(&[2; 32]).await.unwrap().is_some());
    let mut plan = store.plan();
    plan.end_sessions_of(ana).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_session(&[2; 32]).await.unwrap(), None);
    assert_eq!(store.find_session(&[3; 32]).await.unwrap(), None);
    assert!(store.find_session(&[4; 32]).await.unwrap().is_some());
}

async fn a_session_is_not_handed_to_another_account(world: World) {
    let store = world.open().await;
    let ana = somebody_with_an_account(&store, "Ana Vermeulen", "ana@thuis.example").await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let mut plan = store.plan();
    plan.add_session(&[1; 32], &a_session(&store, ana)).unwrap();
    store.commit(plan).await.unwrap();
    let mut plan = store.plan();
    plan.revise_session(&[1; 32], &a_session(&store, noor)).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
    let sql = world.sql(Part::Main).await;
    sqlx::query("update session set account_id = $1").bind(noor.bytes().to_vec()).execute(&sql).await.unwrap();
    assert!(store.find_session(&[1; 32]).await.unwrap_err().to_string().contains("`session` was changed"));
    sql.close().await;
}

async fn set(
    store: &Store,
    account: houvast_casework::ids::AccountId,
    credential: &Credential,
) -> Result<(), CommitError> {
    let mut plan = store.plan();
    plan.set_credential(account, credential)?;
    store.commit(plan).await
}

async fn a_credential_is_written_back_only_as_its_newest_version(world: World) {
    let store = world.open().await;
    let ana = somebody_with_an_account(&store, "Ana Vermeulen", "ana@thuis.example").await;
    assert_eq!(store.find_credential(ana).await.unwrap(), None);
    let mut first = Credential::default();
    first.password_hash = Some("$argon2id$a".to_owned());
    set(&store, ana, &first).await.unwrap();
    assert!(matches!(set(&store, ana, &first).await, Err(CommitError::Conflict)), "version 0 is there already");
    first.version = 1;
    assert_eq!(store.find_credential(ana).await.unwrap().as_ref(), Some(&first));
    let mut second = first.clone();
    second.password_hash = Some("$argon2id$b".to_owned());
    second.recovery = vec![[9; 32]];
    set(&store, ana, &second).await.unwrap();
    assert!(matches!(set(&store, ana, &first).await, Err(CommitError::Conflict)), "stale");
    second.version = 2;
    assert_eq!(store.find_credential(ana).await.unwrap(), Some(second));
}

async fn a_code_is_accepted_once_when_two_try(world: World) {
    let store = world.open().await;
    let ana = somebody_with_an_account(&store, "Ana Vermeulen", "ana@thuis.example").await;
    let mut credential = Credential::default();
    credential.totp = Some(TotpSecret { secret: vec![1; 20], confirmed: true, last_step: 10 });
    set(&store, ana, &credential).await.unwrap();
    let accept = async || {
        let mut credential = store.find_credential(ana).await.unwrap().unwrap();
        let mut totp = credential.totp.clone().unwrap();
        if totp.last_step >= 11 {
            return false;
        }
        totp.last_step = 11;
        credential.totp = Some(totp);
        set(&store, ana, &credential).await.is_ok()
    };
    let (a, b, c, d) = tokio::join!(accept(), accept(), accept(), accept());
    assert_eq!([a, b, c, d].iter().filter(|accepted| **accepted).count(), 1);
}

async fn an_account_that_is_not_there_gets_no_credential(world: World) {
    let store = world.open().await;
    let nobody = account_named("Niemand", "niemand@thuis.example").id;
    assert!(matches!(set(&store, nobody, &Credential::default()).await, Err(CommitError::Gone)));
    let mut plan = store.plan();
    plan.revise_account(&account_named("Niemand", "niemand@thuis.example")).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
}

async fn attempts_are_counted_and_forgotten_after_a_day(world: World) {
    let store = world.open().await;
    let begun = store.now();
    for _ in 0..3 {
        store.note_attempt("ana@thuis.example", store.now()).await.unwrap();
        world.clock.advance(SignedDuration::from_mins(1));
    }
    assert_eq!(store.count_attempts(" ANA@thuis.example", begun).await.unwrap(), 3);
    assert_eq!(store.count_attempts("ana@thuis.example", begun + SignedDuration::from_secs(1)).await.unwrap(), 2);
    assert_eq!(store.count_attempts("noor@dienst.example", begun).await.unwrap(), 0);
    world.advance_days(1);
    store.forget_old().await.unwrap();
    assert_eq!(store.count_attempts("ana@thuis.example", begun).await.unwrap(), 0);
}

fn a_feed(account: AccountId, hat: Hat, file: FileId) -> Feed {
    let made_on = date(2026, 11, 29);
    Feed { account, hat, file, real_titles: false, day_begins: Some(time(9, 0, 0, 0)), made_on, fetched_on: None }
}

async fn a_calendar_is_found_by_its_newest_address_only(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let (own, at_work) =
        (a_feed(ana.account.id, Hat::Employee, ana.case), a_feed(ana.account.id, Hat::Manager, ana.absence.file));
    store.save_feed(&[1; 32], &own).await.unwrap();
    store.save_feed(&[2; 32], &at_work).await.unwrap();
    assert_eq!(store.find_feed(&[1; 32]).await.unwrap(), Some(own.clone()));
    assert_eq!(store.find_feed(&[2; 32]).await.unwrap(), Some(at_work));
    let renewed = Feed { real_titles: true, ..own.clone() };
    store.save_feed(&[3; 32], &renewed).await.unwrap();
    assert_eq!(store.find_feed(&[1; 32]).await.unwrap(), None);
    store.note_fetch(&[1; 32], &own).await.unwrap();
    assert_eq!(
        store.find_feed(&[3; 32]).await.unwrap(),
        Some(renewed),
        "a late fetch of the old address changes nothing"
    );
    let fetched = Feed { fetched_on: Some(date(2026, 11, 30)), ..own.clone() };
    store.note_fetch(&[3; 32], &fetched).await.unwrap();
    assert_eq!(store.find_feed_of(own.account, own.hat, own.file).await.unwrap(), Some(fetched));
    let mut plan = store.plan();
    plan.end_feed(own.account, own.hat, own.file);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_feed(&[3; 32]).await.unwrap(), None);
    assert!(store.find_feed(&[2; 32]).await.unwrap().is_some(), "another calendar goes on");
}

async fn a_calendar_goes_with_its_file_and_with_its_account(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let reader = account_named("Tom", "tom@depers.example");
    let mut plan = store.plan();
    plan.add_account(&reader).unwrap();
    store.commit(plan).await.unwrap();
    store.save_feed(&[1; 32], &a_feed(reader.id, Hat::Manager, ana.absence.file)).await.unwrap();
    store.save_feed(&[2; 32], &a_feed(ana.account.id, Hat::Employee, ana.case)).await.unwrap();
    let mut plan = store.plan();
    plan.erase_file(ana.absence.file);
    plan.erase_account(ana.account.id);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_feed(&[1; 32]).await.unwrap(), None);
    assert_eq!(store.find_feed(&[2; 32]).await.unwrap(), None);
    let late = store.save_feed(&[4; 32], &a_feed(ana.account.id, Hat::Employee, ana.case)).await;
    assert!(matches!(late, Err(CommitError::Gone)));
}
