//! Backups, their way back, moves from one engine to the other, and upgrades.

use std::fs;
use std::path::{Path, PathBuf};

use houvast_casework::case::HealthState;
use houvast_casework::diary::DiaryState;
use houvast_storage::backup::{CopyError, Manifest, Restored, Stage, back_up, restore};
use houvast_storage::{
    Location, Migrations, Moved, OpenError, OpenOptions, Store, UpgradeError, Upgraded, move_to, upgrade,
};

use crate::world::*;

on_both_engines! {
    a_backup_taken_while_somebody_writes_is_whole_and_comes_back,
    who_was_erased_after_a_backup_stays_erased_when_it_comes_back,
    a_backup_that_was_changed_or_cut_off_is_refused,
    a_target_that_holds_something_is_refused,
    a_backup_holds_no_key_and_lies_with_none,
    everything_moves_to_the_other_engine_and_back,
    a_move_waits_for_nobody_who_serves_and_fills_only_what_is_empty,
    an_upgrade_runs_what_is_missing_after_a_backup,
    a_migration_that_fails_leaves_the_old_database_in_place,
    a_migration_that_loses_something_is_taken_back,
}

const RELEASE: &str = "9.9.9";

fn quiet() -> impl FnMut(Stage) + Send {
    |_| {}
}

async fn backed_up(world: &World, name: &str) -> Result<(PathBuf, Manifest), CopyError> {
    let to = world.folder(name);
    let manifest = back_up(world.options(), &to, RELEASE, &mut quiet()).await?;
    Ok((to, manifest))
}

async fn restored(world: &World, from: &Path) -> Result<Restored, CopyError> {
    restore(world.options(), from, &mut quiet()).await
}

async fn erase(store: &Store, somebody: &Somebody) {
    let mut plan = store.plan();
    plan.erase_file(somebody.case);
    plan.erase_account(somebody.account.id);
    store.commit(plan).await.unwrap();
}

async fn a_backup_taken_while_somebody_writes_is_whole_and_comes_back(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let writing = {
        let (store, employer) = (store.clone(), employer.clone());
        tokio::spawn(async move {
            for number in 0..30 {
                a_worker(&store, &employer, "Iemand", &format!("{number}@thuis.example"), &format!("2{number}")).await;
            }
        })
    };
    let (backup, manifest) = backed_up(&world, "backup").await.unwrap();
    writing.await.unwrap();
    store.close().await;
    assert_eq!(manifest, Manifest::read(&backup).unwrap());
    assert_eq!(manifest.release, RELEASE);

    let there = world.copy_of_nothing().await;
    let came = restored(&there, &backup).await.unwrap();
    assert_eq!((came.erased_again, came.report.journals), (0, manifest.journals));
    let store = there.open().await;
    assert_eq!(store.find_account(ana.account.id).await.unwrap(), Some(ana.account.clone()));
    assert!(store.load::<DiaryState>(ana.case).await.unwrap().is_some());
    worker_bram(&store, &ana).await;
    store.close().await;
}

async fn who_was_erased_after_a_backup_stays_erased_when_it_comes_back(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bram = a_worker(&store, &employer, "Bram", "bram@thuis.example", "1002").await;
    let (backup, _) = backed_up(&world, "backup").await.unwrap();
    erase(&store, &ana).await;
    store.close().await;

    let there = world.copy_of_nothing().await;
    let came = restored(&there, &backup).await.unwrap();
    assert_eq!(came.erased_again, 2, "the case and the account");
    assert_eq!(came.report.findings, []);
    let store = there.open().await;
    assert!(store.load::<DiaryState>(ana.case).await.unwrap().is_none());
    assert_eq!(store.find_account(ana.account.id).await.unwrap(), None);
    assert!(store.load::<DiaryState>(bram.case).await.unwrap().is_some());
    store.close().await;
}

async fn a_backup_that_was_changed_or_cut_off_is_refused(world: World) {
    let store = world.open().await;
    worker_ana(&store, &an_employer(&store).await).await;
    store.close().await;
    let (backup, manifest) = backed_up(&world, "backup").await.unwrap();
    let there = world.copy_of_nothing().await;
    for kept in &manifest.files {
        let path = backup.join(&kept.name);
        let whole = fs::read(&path).unwrap();
        let mut changed = whole.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        for wrong in [&changed[..], &whole[..middle]] {
            fs::write(&path, wrong).unwrap();
            let refused = restored(&there, &backup).await.unwrap_err();
            assert!(matches!(refused, CopyError::Damaged(_)) && refused.to_string().contains(&kept.name), "{refused}");
        }
        fs::write(&path, whole).unwrap();
    }
    fs::rename(backup.join("manifest.json"), backup.join("manifest.new")).unwrap();
    let refused = restored(&there, &backup).await.unwrap_err();
    assert!(refused.to_string().contains("holds no finished backup"), "{refused}");
    fs::rename(backup.join("manifest.new"), backup.join("manifest.json")).unwrap();
    // Nothing was begun by all of that.
    restored(&there, &backup).await.unwrap();
}

async fn a_target_that_holds_something_is_refused(world: World) {
    world.open().await.close().await;
    let (backup, _) = backed_up(&world, "backup").await.unwrap();
    let refused = restored(&world, &backup).await.unwrap_err();
    assert!(matches!(refused, CopyError::NotEmpty(_)), "{refused}");
    let refused = back_up(world.options(), &backup, RELEASE, &mut quiet()).await.unwrap_err();
    assert!(refused.to_string().contains("is not empty; name a new directory"), "{refused}");
    world.open().await.close().await;
}

async fn a_backup_holds_no_key_and_lies_with_none(world: World) {
    let store = world.open().await;
    worker_ana(&store, &an_employer(&store).await).await;
    store.close().await;
    let (backup, manifest) = backed_up(&world, "backup").await.unwrap();
    let mut needles = needles::Needles::default();
    for file in fs::read_dir(&world.keys).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_some_and(|end| end == "key") {
            let text = fs::read_to_string(&file).unwrap();
            needles.plant_text(text.lines().nth(1).unwrap());
        }
    }
    assert!(needles.count() >= 4);
    for kept in &manifest.files {
        assert_eq!(needles.find_in(&fs::read(backup.join(&kept.name)).unwrap()), Vec::<String>::new(), "{}", kept.name);
    }
    for to in [world.keys.join("backup"), world.keys.parent().unwrap().to_owned()] {
        let refused = back_up(world.options(), &to, RELEASE, &mut quiet()).await.unwrap_err();
        assert!(matches!(refused, CopyError::BesideKeys(_)), "{refused}");
    }
    assert!(!world.keys.join("backup").exists());
}

/// An empty place of the other engine.
async fn other_side(world: &World) -> Location {
    match world.engine {
        Engine::Sqlite => world.make_database(None).await,
        Engine::Postgres => Location::Embedded { data: world.folder("other") },
    }
}

async fn moved(world: &World, to: &Location) -> Result<Moved, CopyError> {
    move_to(world.options(), to.clone(), &mut quiet()).await
}

async fn everything_moves_to_the_other_engine_and_back(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    // More rows than one page holds, and a table without a key.
    for number in 0..260 {
        a_worker(&store, &employer, "Iemand", &format!("{number}@thuis.example"), &format!("2{number}")).await;
    }
    store.note_attempt("sign in of somebody", store.now()).await.unwrap();
    let bram = a_worker(&store, &employer, "Bram", "bram@thuis.example", "1002").await;
    erase(&store, &bram).await;
    store.close().await;

    let there = world.elsewhere(other_side(&world).await, world.keys.clone());
    let forth = moved(&world, &there.location).await.unwrap();
    assert_eq!((forth.tables["attempt"], forth.tables["account"]), (1, 261));
    assert!(forth.tables["entry"] > 500 && forth.report.findings.is_empty());
    let store = there.open().await;
    assert_eq!(store.find_account(ana.account.id).await.unwrap(), Some(ana.account.clone()));
    assert!(store.load::<DiaryState>(ana.case).await.unwrap().is_some());
    assert!(store.is_erased(bram.case) && store.load::<DiaryState>(bram.case).await.unwrap().is_none());
    store.close().await;

    let home = world.copy_of_nothing().await;
    let back = moved(&there, &home.location).await.unwrap();
    assert_eq!(back.tables, forth.tables);
    let store = home.open().await;
    assert_eq!(store.verify(None, |_| {}).await.unwrap().findings, []);
    assert!(store.load::<DiaryState>(ana.case).await.unwrap().is_some());
    store.close().await;
}

async fn a_move_waits_for_nobody_who_serves_and_fills_only_what_is_empty(world: World) {
    let store = world.open().await;
    let to = other_side(&world).await;
    let refused = moved(&world, &to).await.unwrap_err();
    assert!(matches!(refused, CopyError::Open(OpenError::InUse(_))), "{refused}");
    store.close().await;
    moved(&world, &to).await.unwrap();
    let refused = moved(&world, &to).await.unwrap_err();
    assert!(matches!(refused, CopyError::NotEmpty(_)), "{refused}");
}

async fn upgraded(world: &World, backup: &Path, migrations: &Migrations) -> Result<Upgraded, UpgradeError> {
    upgrade(world.options(), Some(backup), RELEASE, migrations, &mut quiet()).await
}

async fn an_upgrade_runs_what_is_missing_after_a_backup(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let backup = world.folder("before");
    let next = Migrations::of_this_release().with("9998_later", "create table later (one bigint primary key)");
    let refused = upgraded(&world, &backup, &next).await.unwrap_err();
    assert!(matches!(refused, UpgradeError::Before(CopyError::Open(OpenError::InUse(_)))), "{refused}");
    store.close().await;
    assert_eq!(upgraded(&world, &backup, &Migrations::of_this_release()).await.unwrap(), Upgraded::UpToDate);
    assert!(Manifest::read(&backup).is_err(), "nothing to do, nothing to copy");
    let nowhere = upgrade(world.options(), None, RELEASE, &next, &mut quiet()).await.unwrap_err();
    assert!(matches!(nowhere, UpgradeError::NoBackup), "{nowhere}");

    let Upgraded::Done { ran, report } = upgraded(&world, &backup, &next).await.unwrap() else { panic!("it ran") };
    assert_eq!((ran, report.findings), (vec!["9998_later".to_owned()], vec![]));
    let refused = Store::open(world.options()).await.err().unwrap();
    assert!(matches!(refused, OpenError::NewerRelease { .. }), "this release is the older one now: {refused}");

    let there = world.copy_of_nothing().await;
    restored(&there, &backup).await.unwrap();
    let store = there.open().await;
    assert!(store.load::<DiaryState>(ana.case).await.unwrap().is_some());
    store.close().await;
}

/// What goes wrong leaves everything as it was.
async fn is_taken_back(world: World, migrations: Migrations, says: &str) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    store.close().await;
    let backup = world.folder("before");
    let failed = upgraded(&world, &backup, &migrations).await.unwrap_err();
    assert!(matches!(failed, UpgradeError::RolledBack(_)), "{failed}");
    let sentence = failed.to_string();
    assert!(sentence.contains(says) && sentence.contains("the old database is in place again"), "{sentence}");

    let store = world.open().await;
    assert_eq!(store.verify(None, |_| {}).await.unwrap().findings, []);
    assert!(store.load::<DiaryState>(ana.case).await.unwrap().is_some());
    worker_bram(&store, &ana).await;
    store.close().await;
}

async fn worker_bram(store: &Store, ana: &Somebody) {
    let employer = Employer { service: ana.absence.service, organisation: ana.absence.organisation };
    a_worker(store, &employer, "Bram", "bram@thuis.example", "1002").await;
}

async fn a_migration_that_fails_leaves_the_old_database_in_place(world: World) {
    let next = Migrations::of_this_release()
        .with("9998_later", "create table later (one bigint primary key)")
        .with("9999_broken", "create table later (one bigint primary key)");
    is_taken_back(world, next, "9999_broken").await;
}

async fn a_migration_that_loses_something_is_taken_back(world: World) {
    let next = Migrations::of_this_release().with("9999_greedy", "delete from entry where compartment = 'diary'");
    is_taken_back(world, next, "does not verify").await;
}

/// Every database that was ever released, as `examples/write_database.rs` wrote it.
fn list_released() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/databases");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap().map(|file| file.unwrap().path()) {
        fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_every_earlier_release_is_brought_up_to_this_one() {
    run(Engine::Sqlite, |world| async move {
        let released = list_released();
        assert!(!released.is_empty());
        for release in released {
            let name = release.file_name().unwrap().to_str().unwrap();
            let (data, keys) = (world.folder(name).join("data"), world.folder(name).join("keys"));
            copy_folder(&release.join("data"), &data);
            copy_folder(&release.join("keys"), &keys);
            let there = world.elsewhere(Location::Embedded { data }, keys);
            there.advance_days(2);
            let migrations = Migrations::of_this_release();
            upgraded(&there, &world.folder(name).join("before"), &migrations).await.unwrap();
            let store = there.open().await;
            let report = store.verify(None, |_| {}).await.unwrap();
            assert_eq!((report.findings, report.erased), (vec![], 4), "{name}");
            let ana = store.find_account_by_email("ana@thuis.example").await.unwrap().unwrap();
            let case = store.find_case_of(ana.id).await.unwrap().unwrap();
            assert!(store.load::<DiaryState>(case).await.unwrap().is_some(), "{name}");
            let absences = store.load::<HealthState>(case).await.unwrap().unwrap().into_state().absences;
            let address = store.find_private_address(absences[0]).await.unwrap();
            assert_eq!(address.email.as_deref(), Some("ana@thuis.example"), "{name}");
            assert_eq!(address.postal.as_deref(), Some("Lindelaan 3, Gent"), "{name}");
            assert_eq!(store.find_account_by_email("bram@thuis.example").await.unwrap(), None);
            assert!(!store.list_due_jobs(10).await.unwrap().is_empty());
            store.close().await;
            // It moves on from there.
            let to = world.make_database(None).await;
            assert_eq!(moved(&there, &to).await.unwrap().report.findings, []);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn real_data_of_an_older_release_waits_for_an_upgrade() {
    run(Engine::Sqlite, |world| async move {
        world.open().await.close().await;
        let sql = "delete from migration where name = '0015_next_of_kin'";
        sqlx::query(sql).execute(&world.sql(Part::Main).await).await.unwrap();
        let refused = Store::open(world.options()).await.err().unwrap();
        assert!(matches!(refused, OpenError::NeedsUpgrade(_)), "{refused}");
        assert!(refused.to_string().contains("houvast upgrade"), "{refused}");
        let demo = OpenOptions { mark: houvast_storage::Mark::Demo, ..world.options() };
        assert!(matches!(Store::open(demo).await, Err(OpenError::RealData(_))));
    })
    .await;
}
