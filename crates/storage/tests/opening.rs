//! Opening: the lock, reading beside the process that writes, and every refusal with its sentence.

use houvast_casework::absence::WorkState;
use houvast_casework::class::{Class, Compartment};
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::journal::{Entry, Event, Fold};
use houvast_storage::ambient::SystemChance;
use houvast_storage::{CommitError, Location, Mark, OpenError, OpenOptions, Purpose, Store, keys};
use serde::{Deserialize, Serialize};

use crate::world::*;

on_both_engines! {
    a_second_writer_is_refused_with_a_sentence,
    a_closed_store_lets_the_next_one_in_at_once,
    a_snapshot_reads_beside_the_writer_and_writes_nothing,
    a_snapshot_of_nothing_is_refused,
    other_keys_are_refused,
    no_keys_are_refused,
    data_of_one_mark_is_never_opened_as_the_other,
    a_refused_opening_changes_nothing,
    a_newer_migration_is_refused,
    an_edited_migration_is_refused,
    an_event_of_a_newer_release_is_refused,
    a_newer_version_of_an_event_is_refused,
    a_state_of_a_newer_release_is_refused,
}

/// Refused, with a sentence that holds all these words.
async fn refused(options: OpenOptions, words: &[&str]) -> OpenError {
    let Err(refused) = Store::open(options).await else { panic!("it was opened: expected {words:?}") };
    let sentence = refused.to_string();
    assert!(words.iter().all(|word| sentence.contains(word)), "{sentence}");
    refused
}

async fn a_second_writer_is_refused_with_a_sentence(world: World) {
    let store = world.open().await;
    let error = refused(world.options(), &["another Houvast process uses", "stop that process first"]).await;
    assert!(matches!(error, OpenError::InUse(_)));
    worker_ana(&store, &an_employer(&store).await).await;
}

async fn a_closed_store_lets_the_next_one_in_at_once(world: World) {
    for _ in 0..5 {
        let store = world.open().await;
        let clone = store.clone();
        store.close().await;
        let mut plan = clone.plan();
        plan.create::<WorkState>(fresh(FileId));
        assert!(matches!(clone.commit(plan).await, Err(CommitError::Unavailable(_))));
    }
}

async fn a_snapshot_reads_beside_the_writer_and_writes_nothing(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let snapshot = world.open_snapshot().await.unwrap();
    assert_eq!(snapshot.find_account(ana.account.id).await.unwrap(), Some(ana.account.clone()));
    let report = snapshot.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.journals, report.findings), (4, vec![]));
    let refused = snapshot.note_attempt("ana@thuis.example", snapshot.now()).await.unwrap_err();
    assert!(refused.to_string().contains("open for reading only"), "{refused}");
    let mut plan = snapshot.plan();
    plan.erase_file(ana.case);
    assert!(matches!(snapshot.commit(plan).await, Err(CommitError::Unavailable(_))));
    assert!(!snapshot.is_erased(ana.case));
    assert!(snapshot.turn_epochs().await.is_err(), "a snapshot must leave the key store alone");
    assert!(store.load::<WorkState>(ana.absence.file).await.unwrap().is_some());
}

async fn a_snapshot_of_nothing_is_refused(world: World) {
    let options = OpenOptions { purpose: Purpose::Snapshot, ..world.options() };
    refused(options, &["holds no database yet", "houvast serve"]).await;
}

async fn other_keys_are_refused(world: World) {
    world.open().await.close().await;
    let other = world.folder("other").join("keys");
    keys::initialise(&other, &mut SystemChance, "2026-11-29T09:00:00Z".parse().unwrap()).unwrap();
    for purpose in [Purpose::Write, Purpose::Snapshot] {
        let options = OpenOptions { keys: other.clone(), purpose, ..world.options() };
        refused(options, &["was written with another key store", "--keys or HOUVAST_KEYS"]).await;
    }
    world.open().await;
}

async fn no_keys_are_refused(world: World) {
    let options = OpenOptions { keys: world.folder("nothing"), ..world.options() };
    refused(options, &["holds no key store", "houvast key init"]).await;
}

async fn data_of_one_mark_is_never_opened_as_the_other(world: World) {
    world.open().await.close().await;
    refused(OpenOptions { mark: Mark::Demo, ..world.options() }, &["holds real data", "directory of its own"]).await;
    let demo = world.copy_of_nothing().await;
    Store::open(OpenOptions { mark: Mark::Demo, ..demo.options() }).await.unwrap().close().await;
    refused(demo.options(), &["holds demonstration data"]).await;
    refused(OpenOptions { purpose: Purpose::Snapshot, ..demo.options() }, &["holds demonstration data"]).await;
}

async fn a_refused_opening_changes_nothing(world: World) {
    world.open().await.close().await;
    let sql = world.sql(Part::Main).await;
    // As an older release left it: the last migration is still to come.
    for undo in ["drop table private_address", "delete from migration where name = '0016_private_address'"] {
        sqlx::query(undo).execute(&sql).await.unwrap();
    }
    refused(OpenOptions { mark: Mark::Demo, ..world.options() }, &["holds real data"]).await;
    let count = "select (select count(*) from migration) as migrations, (select term from installation) as term";
    let (migrations, term): (i64, i64) = sqlx::query_as(count).fetch_one(&sql).await.unwrap();
    assert_eq!((migrations, term), (7, 1), "the demonstration migrated real data before it was refused");
    sql.close().await;
    // Neither does the right opening: real data of an older release waits for an upgrade.
    refused(world.options(), &["was written by an older release", "houvast upgrade"]).await;
}

async fn raw(world: &World, sql: &'static str) {
    let database = world.sql(Part::Main).await;
    sqlx::query(sql).execute(&database).await.unwrap();
    database.close().await;
}

async fn a_newer_migration_is_refused(world: World) {
    world.open().await.close().await;
    raw(
        &world,
        "insert into migration (name, digest, applied_at) select '0099_later', digest, 0 from migration limit 1",
    )
    .await;
    for purpose in [Purpose::Write, Purpose::Snapshot] {
        let options = OpenOptions { purpose, ..world.options() };
        refused(options, &["a newer release", "`0099_later`", "install that release"]).await;
    }
}

async fn an_edited_migration_is_refused(world: World) {
    world.open().await.close().await;
    raw(&world, "update migration set digest = (select digest from migration where name = '0001_journal')").await;
    refused(world.options(), &["migration `0002_files` ran with another text"]).await;
}

/// Events as a later release might know them.
macro_rules! later_events {
    ($state:ident, $event:ident, $variant:ident, $name:literal, $version:literal, $fold_version:literal) => {
        #[derive(Debug, Clone, Serialize, Deserialize)]
        #[serde(tag = "name", content = "data", rename_all = "snake_case")]
        enum $event {
            $variant,
        }

        impl Event for $event {
            const VERSIONS: &'static [(&'static str, u16)] = &[($name, $version)];

            fn class(&self) -> Class {
                Class::AgreedHours
            }
        }

        #[derive(Debug, Clone, Default, Serialize, Deserialize)]
        struct $state {}

        impl Fold for $state {
            type Event = $event;
            const COMPARTMENT: Compartment = Compartment::Work;
            const FOLD_VERSION: i64 = $fold_version;

            fn apply(&mut self, _: &Entry<$event>) {}
        }
    };
}
later_events!(LaterState, LaterEvent, HoursWaved, "hours_waved", 1, 1);
later_events!(LaterVersionState, LaterVersionEvent, HoursAgreed, "hours_agreed", 2, 1);
later_events!(LaterFoldState, LaterFoldEvent, ContactAgreed, "contact_agreed", 1, 99);

async fn write_as_later_release<S: Fold>(world: &World, event: S::Event) {
    let store = world.open().await;
    let mut plan = store.plan();
    let work = plan.create::<S>(fresh(FileId));
    plan.append(&work, fresh(SeatId), &[event]).unwrap();
    store.commit(plan).await.unwrap();
    store.close().await;
}

async fn an_event_of_a_newer_release_is_refused(world: World) {
    write_as_later_release::<LaterState>(&world, LaterEvent::HoursWaved).await;
    for purpose in [Purpose::Write, Purpose::Snapshot] {
        let options = OpenOptions { purpose, ..world.options() };
        refused(options, &["the event `hours_waved` version 1 in work", "does not know"]).await;
    }
}

async fn a_newer_version_of_an_event_is_refused(world: World) {
    write_as_later_release::<LaterVersionState>(&world, LaterVersionEvent::HoursAgreed).await;
    refused(world.options(), &["the event `hours_agreed` version 2 in work", "install the release that wrote it"])
        .await;
}

async fn a_state_of_a_newer_release_is_refused(world: World) {
    write_as_later_release::<LaterFoldState>(&world, LaterFoldEvent::ContactAgreed).await;
    let known = format!("a state of work folded by version 99, this release knows {}", WorkState::FOLD_VERSION);
    refused(world.options(), &[&known]).await;
}

#[tokio::test]
async fn keys_inside_the_data_are_refused_for_real_data_and_allowed_for_the_demonstration() {
    run(Engine::Sqlite, |world| async move {
        let data = world.folder("both");
        let inside = data.join("keys");
        keys::initialise(&inside, &mut SystemChance, "2026-11-29T09:00:00Z".parse().unwrap()).unwrap();
        let location = Location::Embedded { data: data.clone() };
        let real = || OpenOptions { location: location.clone(), keys: inside.clone(), ..world.options() };
        refused(real(), &["lies inside the data directory", "move it outside"]).await;
        let elsewhere = world.folder("elsewhere").join("link");
        std::os::unix::fs::symlink(&inside, &elsewhere).unwrap();
        refused(OpenOptions { keys: elsewhere, ..real() }, &["lies inside the data directory"]).await;
        let store = Store::open(OpenOptions { mark: Mark::Demo, ..real() }).await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    run(Engine::Sqlite, |world| async move {
        let location = Location::Server { url: "mysql://db.example/houvast".to_owned() };
        refused(OpenOptions { location, ..world.options() }, &["is not an address of a PostgreSQL database"]).await;
    })
    .await;
}
