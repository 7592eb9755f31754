//! Erasing: unreadable at once, after a restored backup again, and for good once the key of the month is destroyed.

use std::path::PathBuf;

use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::class::Compartment;
use houvast_casework::coordination::CareState;
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{FileId, SeatId};
use houvast_storage::keys::{self, Epoch, KeyError};
use houvast_storage::{CommitError, DraftSlot, Factors, Invitation, NewJob, OpenError, OpenOptions, Session, Store};
use jiff::SignedDuration;
use serde_json::json;

use crate::world::*;

on_both_engines! {
    who_was_erased_is_unreadable_at_once_and_the_chain_still_verifies,
    a_restored_backup_is_erased_again_when_it_is_opened,
    after_the_month_key_is_destroyed_no_backup_can_be_read,
    living_files_read_on_through_every_month,
    a_month_key_is_kept_for_thirty_five_days,
    a_row_of_nonsense_neither_stops_a_turn_nor_keeps_a_month_key_alive,
    a_snapshot_reads_on_while_a_month_begins_and_somebody_is_erased,
    nothing_is_written_about_who_was_erased,
    of_an_erasure_and_a_write_at_once_nothing_readable_is_left,
    an_erasure_that_a_crash_kept_out_of_the_ledger_is_noted_at_the_next_opening,
    a_key_store_comes_back_from_its_sheet,
}

async fn erase(store: &Store, somebody: &Somebody) {
    let mut plan = store.plan();
    plan.erase_file(somebody.case);
    plan.erase_file(somebody.absence.file);
    plan.erase_file(FileId(somebody.engagement.id.0));
    plan.erase_account(somebody.account.id);
    store.commit(plan).await.unwrap();
}

async fn is_readable(store: &Store, somebody: &Somebody) -> bool {
    let work = store.load::<WorkState>(somebody.absence.file).await.unwrap().is_some();
    let care = store.load::<CareState>(somebody.absence.file).await.unwrap().is_some();
    let health = store.load::<HealthState>(somebody.case).await.unwrap().is_some();
    let diary = store.load::<DiaryState>(somebody.case).await.unwrap().is_some();
    let notes = store.list_entries::<DiaryEvent>(somebody.case, Compartment::Diary, 0, 10).await.unwrap();
    let account = store.find_account(somebody.account.id).await.unwrap().is_some();
    let by_email = store.find_account_by_email(&somebody.account.email).await.unwrap().is_some();
    let engagement = store.find_engagement(somebody.engagement.id).await.unwrap().is_some();
    let card = store.find_card(somebody.absence.file).await.unwrap().is_some();
    let found = [work, care, health, diary, !notes.is_empty(), account, by_email, engagement, card];
    assert!(found.iter().all(|one| *one == work), "half of somebody is left: {found:?}");
    work
}

/// Everything else that stands about somebody.
async fn surround(store: &Store, somebody: &Somebody) {
    let noor = somebody_with_an_account(store, "Noor Claes", "noor@dienst.example").await;
    let payload = json!({"to": somebody.account.email});
    let session = Session {
        account: somebody.account.id,
        hat: Hat::Employee,
        factors: Factors::One,
        created_at: store.now(),
        expires_at: store.now() + SignedDuration::from_hours(1),
    };
    let mut plan = store.plan();
    plan.add_seat(&a_seat(store, noor, somebody.absence.file, Hat::Nurse), None).unwrap();
    plan.add_invitation(&[7; 32], &an_invitation(store, Some(somebody.absence.file))).unwrap();
    let reset = Invitation { account: Some(somebody.account.id), ..an_invitation(store, None) };
    plan.add_invitation(&[8; 32], &reset).unwrap();
    let (due, about) = (store.now(), Some(somebody.case));
    plan.queue(&NewJob { kind: "remind", payload: &payload, due, cause: "once", about }).unwrap();
    plan.add_session(&[1; 32], &session).unwrap();
    plan.set_credential(somebody.account.id, &houvast_storage::Credential::default()).unwrap();
    store.commit(plan).await.unwrap();
    let slot = DraftSlot { account: somebody.account.id, seat: somebody.seat.id, verb: "add_moment" };
    store.save_draft(slot, &json!({"words": "half"})).await.unwrap();
}

async fn who_was_erased_is_unreadable_at_once_and_the_chain_still_verifies(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    surround(&store, &ana).await;
    assert!(is_readable(&store, &ana).await);
    let root = store.take_root().await.unwrap();
    erase(&store, &ana).await;
    assert!(!is_readable(&store, &ana).await && is_readable(&store, &bert).await);
    assert!(store.is_erased(ana.case) && !store.is_erased(bert.case));
    assert_eq!(store.find_absence(ana.absence.file).await.unwrap(), None);
    assert_eq!(store.find_case_of(ana.account.id).await.unwrap(), None);
    assert_eq!(store.list_seats_on(ana.absence.file).await.unwrap(), []);
    assert_eq!(store.list_seats_on(ana.case).await.unwrap(), []);
    assert_eq!(store.find_invitation(&[7; 32]).await.unwrap(), None);
    assert_eq!(store.find_invitation(&[8; 32]).await.unwrap(), None, "the one about the account");
    assert_eq!(store.find_session(&[1; 32]).await.unwrap(), None);
    assert_eq!(store.find_credential(ana.account.id).await.unwrap(), None);
    assert_eq!(store.list_due_jobs(10).await.unwrap(), []);
    let report = store.verify(Some(&root), |_| ()).await.unwrap();
    assert_eq!((report.journals, report.erased, report.findings), (8, 4, vec![]));
    // Only Bert's keys and those of Noor are left.
    let sql = world.sql(Part::Main).await;
    let (keys,): (i64,) = sqlx::query_as("select count(*) from file_key").fetch_one(&sql).await.unwrap();
    assert_eq!(keys, 4 + 3 + 1);
    sql.close().await;
    // A new start under the same address and the same number.
    worker_ana(&store, &employer).await;
}

async fn a_restored_backup_is_erased_again_when_it_is_opened(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    surround(&store, &ana).await;
    store.close().await;
    let backup = world.copy().await;
    let store = world.open().await;
    erase(&store, &ana).await;
    store.close().await;

    let snapshot = backup.open_snapshot().await.unwrap();
    assert!(is_readable(&snapshot, &ana).await, "the month key is still there, so this proves what opening does");
    snapshot.close().await;
    let restored = backup.open().await;
    assert!(!is_readable(&restored, &ana).await && is_readable(&restored, &bert).await);
    assert_eq!(restored.find_invitation(&[7; 32]).await.unwrap(), None);
    assert_eq!(restored.list_due_jobs(10).await.unwrap(), []);
    let report = restored.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.erased, report.findings), (4, vec![]));
}

async fn after_the_month_key_is_destroyed_no_backup_can_be_read(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    store.close().await;
    let backup = world.copy().await;
    let store = world.open().await;
    erase(&store, &ana).await;
    assert!(world.keys.join("epoch-2026-11.key").is_file());
    for _ in 0..70 {
        world.advance_days(1);
        store.turn_epochs().await.unwrap();
    }
    assert!(is_readable(&store, &bert).await);
    assert!(!world.keys.join("epoch-2026-11.key").exists());
    assert!(!is_readable(&store, &ana).await);
    store.close().await;

    // Even with the key store beside it: what wrapped the data keys in the backup is no more.
    let snapshot = backup.open_snapshot().await.unwrap();
    let refused = snapshot.load::<DiaryState>(ana.case).await.unwrap_err();
    assert_eq!(refused.to_string(), "the key of 2026-11 is not in the key store");
    assert!(snapshot.load::<DiaryState>(bert.case).await.is_err(), "a backup this old reads nothing");
    snapshot.close().await;
    let Err(refused) = Store::open(backup.options()).await else { panic!("a backup too old was opened") };
    assert!(matches!(refused, OpenError::BackupTooOld { .. }), "{refused}");
    let sentence = refused.to_string();
    assert!(sentence.contains("2026-11") && sentence.contains("restore a newer backup"), "{sentence}");
}

async fn living_files_read_on_through_every_month(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    surround(&store, &ana).await;
    let first = store.turn_epochs().await.unwrap();
    assert_eq!((first.begun, first.rewrapped, first.destroyed), (None, 0, vec![]));
    for month in 1..=12 {
        world.advance_days(31);
        let turned = store.turn_epochs().await.unwrap();
        assert_eq!(turned.begun, Some(Epoch::of(store.now())), "month {month}");
        assert_eq!(turned.rewrapped, 4 + 3 + 1 + 3, "month {month}");
        assert!(is_readable(&store, &ana).await);
        assert!(store.find_invitation(&[7; 32]).await.unwrap().is_some());
        assert_eq!(store.list_due_jobs(10).await.unwrap().len(), 1);
    }
    assert_eq!(list_month_keys(&world).len(), 3, "this month, and two that were superseded 0 and 31 days ago");
    store.close().await;
    let store = world.open().await;
    assert!(is_readable(&store, &ana).await);
    assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
}

fn list_month_keys(world: &World) -> Vec<PathBuf> {
    let files = std::fs::read_dir(&world.keys).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("epoch-")).collect()
}

async fn a_month_key_is_kept_for_thirty_five_days(world: World) {
    let store = world.open().await;
    worker_ana(&store, &an_employer(&store).await).await;
    world.advance_days(2); // 1 December: November's key is superseded
    assert_eq!(store.turn_epochs().await.unwrap().begun.unwrap().to_string(), "2026-12");
    world.advance_days(34);
    let turned = store.turn_epochs().await.unwrap();
    assert_eq!((turned.begun.unwrap().to_string().as_str(), turned.destroyed), ("2027-01", vec![]));
    world.advance_days(1);
    let turned = store.turn_epochs().await.unwrap();
    let destroyed: Vec<String> = turned.destroyed.iter().map(ToString::to_string).collect();
    assert_eq!(destroyed, ["2026-11"]);
}

async fn a_row_of_nonsense_neither_stops_a_turn_nor_keeps_a_month_key_alive(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    let sql = world.sql(Part::Main).await;
    let nonsense = "update file_key set wrapped = file_id where file_id = $1";
    sqlx::query(nonsense).bind(ana.account.id.bytes().to_vec()).execute(&sql).await.unwrap();
    sql.close().await;
    world.advance_days(2);
    let turned = store.turn_epochs().await.unwrap();
    assert_eq!((turned.rewrapped, turned.unreadable), (13, 1));
    store.close().await;
    let store = world.open().await;
    world.advance_days(36);
    let turned = store.turn_epochs().await.unwrap();
    assert_eq!(turned.destroyed.len(), 1);
    assert!(is_readable(&store, &bert).await);
}

async fn a_snapshot_reads_on_while_a_month_begins_and_somebody_is_erased(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    let snapshot = world.open_snapshot().await.unwrap();
    world.advance_days(2);
    store.turn_epochs().await.unwrap();
    erase(&store, &ana).await;
    assert!(is_readable(&snapshot, &bert).await && !is_readable(&snapshot, &ana).await);
    let report = snapshot.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.erased, report.findings), (4, vec![]));
}

async fn nothing_is_written_about_who_was_erased(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let noor = somebody_with_an_account(&store, "Noor Claes", "noor@dienst.example").await;
    let diary = store.load::<DiaryState>(ana.case).await.unwrap().unwrap();
    let mut session = Session {
        account: ana.account.id,
        hat: Hat::Employee,
        factors: Factors::One,
        created_at: store.now(),
        expires_at: store.now() + SignedDuration::from_hours(1),
    };
    erase(&store, &ana).await;

    let mut plan = store.plan();
    plan.append(&diary, ana.seat.id, &[noted("te laat")]).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Conflict)));
    let mut plan = store.plan();
    plan.require(&diary);
    assert!(matches!(store.commit(plan).await, Err(CommitError::Conflict)));
    let mut plan = store.plan();
    plan.add_seat(&a_seat(&store, noor, ana.case, Hat::Nurse), None).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
    let mut plan = store.plan();
    plan.add_session(&[1; 32], &session).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
    let mut plan = store.plan();
    plan.add_invitation(&[7; 32], &an_invitation(&store, Some(ana.absence.file))).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)));
    let payload = json!({"to": "ana@thuis.example"});
    let mut plan = store.plan();
    let (due, about) = (store.now(), Some(ana.absence.file));
    plan.queue(&NewJob { kind: "remind", payload: &payload, due, cause: "once", about }).unwrap();
    session.account = noor;
    plan.add_session(&[2; 32], &session).unwrap();
    store.commit(plan).await.unwrap();
    assert_eq!(store.list_due_jobs(10).await.unwrap(), [], "a job about nobody is not queued, and that is no error");
    assert!(store.find_session(&[2; 32]).await.unwrap().is_some());
}

/// Whoever comes first, in the end nothing about the erased file can be read.
async fn of_an_erasure_and_a_write_at_once_nothing_readable_is_left(world: World) {
    let store = world.open().await;
    for round in 0..15 {
        let (file, seat) = (fresh(FileId), fresh(SeatId));
        let mut plan = store.plan();
        let diary = plan.create::<DiaryState>(file);
        store.commit(plan).await.unwrap();
        let writing = async |number: usize| {
            let payload = json!({"to": "ana@thuis.example"});
            let cause = format!("{round}/{number}");
            let mut plan = store.plan();
            let due = store.now();
            plan.queue(&NewJob { kind: "remind", payload: &payload, due, cause: &cause, about: Some(file) }).unwrap();
            if number == 0 {
                plan.append(&diary, seat, &[noted("net nog")]).unwrap();
            } else {
                let invitation = an_invitation(&store, Some(file));
                plan.add_invitation(&[number as u8; 32], &invitation).unwrap();
            }
            store.commit(plan).await
        };
        let erasing = async || {
            let mut plan = store.plan();
            plan.erase_file(file);
            store.commit(plan).await.unwrap();
        };
        let (_, first, second, third) = tokio::join!(erasing(), writing(0), writing(1), writing(2));
        for outcome in [first, second, third] {
            assert!(matches!(outcome, Ok(()) | Err(CommitError::Conflict | CommitError::Gone)), "{outcome:?}");
        }
        assert!(store.load::<DiaryState>(file).await.unwrap().is_none());
        assert_eq!(store.list_due_jobs(10).await.unwrap(), [], "round {round}");
        assert_eq!(store.find_invitation(&[1; 32]).await.unwrap(), None, "round {round}");
        assert_eq!(store.find_invitation(&[2; 32]).await.unwrap(), None, "round {round}");
    }
    assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
}

async fn an_erasure_that_a_crash_kept_out_of_the_ledger_is_noted_at_the_next_opening(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let ledger = world.keys.join("erased.ledger");
    let before = std::fs::read(&ledger).unwrap();
    erase(&store, &ana).await;
    store.close().await;
    let whole = std::fs::read_to_string(&ledger).unwrap();
    assert_eq!(whole.lines().count(), 4);
    // Cut as a crash cuts: in the middle of a line, or before the first one.
    for torn in [&whole[..whole.len() - 7], &whole[..40], std::str::from_utf8(&before).unwrap()] {
        std::fs::write(&ledger, torn).unwrap();
        let store = world.open().await;
        assert!(store.is_erased(ana.case));
        assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
        store.close().await;
        let mut lines: Vec<String> = std::fs::read_to_string(&ledger).unwrap().lines().map(str::to_owned).collect();
        let mut expect: Vec<String> = whole.lines().map(str::to_owned).collect();
        lines.sort();
        expect.sort();
        assert_eq!(lines, expect);
    }
}

async fn a_key_store_comes_back_from_its_sheet(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bert = a_worker(&store, &employer, "Bert Maes", "bert@thuis.example", "1002").await;
    world.advance_days(40);
    store.turn_epochs().await.unwrap();
    erase(&store, &bert).await;
    store.close().await;
    let sealed = world.folder("put-away").join("recovery.sealed");
    std::fs::copy(world.keys.join("recovery.sealed"), &sealed).unwrap();
    std::fs::remove_dir_all(&world.keys).unwrap();

    let restored = world.folder("restored").join("keys");
    let sheet = world.sheet.to_string();
    let misread = sheet.replacen(&world.sheet.groups[2], "00000000", 1);
    let refused = keys::restore(&misread, &sealed, &restored).unwrap_err();
    assert!(matches!(refused, KeyError::Misread(3)), "{refused}");
    keys::restore(&sheet, &sealed, &restored).unwrap();
    let store = Store::open(OpenOptions { keys: restored.clone(), ..world.options() }).await.unwrap();
    assert!(is_readable(&store, &ana).await && !is_readable(&store, &bert).await);
    assert!(store.is_erased(bert.case), "the ledger is completed from the database");
    assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
    store.close().await;
    assert!(matches!(keys::restore(&sheet, &sealed, &restored), Err(KeyError::NotEmpty(_))));
    let other = world.folder("other").join("keys");
    let strange = keys::initialise(&other, &mut houvast_storage::ambient::SystemChance, store_start()).unwrap();
    let elsewhere = world.folder("third").join("keys");
    assert!(matches!(keys::restore(&strange.to_string(), &sealed, &elsewhere), Err(KeyError::OtherSheet(_))));
}

fn store_start() -> jiff::Timestamp {
    "2026-11-29T09:00:00Z".parse().unwrap()
}
