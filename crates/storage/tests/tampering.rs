//! Whoever may write to the database changes something behind the store's back: found, and named by file, compartment
//! and entry.

use houvast_casework::class::{Class, Compartment};
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId};
use houvast_storage::{Finding, Look, Place, ReadError, Root, RootError, Store};
use jiff::SignedDuration;
use sqlx::AnyPool;

use crate::world::*;

on_both_engines! {
    a_flipped_byte_of_an_entry_is_found_and_named,
    a_flipped_byte_of_a_state_is_found_and_named,
    a_flipped_byte_of_a_data_key_is_found_and_named,
    a_flipped_byte_of_an_access_line_is_found_and_named,
    a_changed_plain_column_is_found_and_named,
    a_changed_entry_is_not_shown,
    a_swapped_pair_of_entries_is_found_and_named,
    an_entry_moved_from_another_file_is_found_and_named,
    a_removed_entry_is_found_and_named,
    a_removed_tail_is_found_and_named,
    a_tail_removed_together_with_its_state_is_found_against_the_root,
    a_state_set_back_alone_is_found_and_named,
    a_removed_state_and_a_removed_key_are_found_and_named,
    a_removed_journal_is_found_against_the_root,
    a_journal_under_a_strange_name_is_found,
    a_database_of_yesterday_is_found_against_the_root_of_today,
    a_root_that_was_changed_is_refused,
    an_erasure_added_by_somebody_else_is_found_and_not_followed,
}

/// A diary of three notes, and the database as somebody finds it who does not go through the store.
struct Scene {
    store: Store,
    file: FileId,
    seat: SeatId,
    sql: AnyPool,
}

impl Scene {
    async fn set(world: &World) -> Self {
        let store = world.open().await;
        let (file, seat) = (fresh(FileId), fresh(SeatId));
        let mut plan = store.plan();
        let diary = plan.create::<DiaryState>(file);
        plan.append(&diary, seat, &["een", "twee", "drie"].map(noted)).unwrap();
        store.commit(plan).await.unwrap();
        worker_ana(&store, &an_employer(&store).await).await;
        Self { store, file, seat, sql: world.sql(Part::Main).await }
    }

    fn at(&self, seq: i64) -> Place {
        Place { file: self.file, compartment: "diary", seq }
    }

    async fn note(&self, words: &str) {
        let diary = self.store.load::<DiaryState>(self.file).await.unwrap().unwrap();
        let mut plan = self.store.plan();
        plan.append(&diary, self.seat, &[noted(words)]).unwrap();
        self.store.commit(plan).await.unwrap();
    }

    /// Runs SQL in which `$1` is the file.
    async fn raw(&self, sql: &'static str) {
        sqlx::query(sql).bind(self.file.bytes().to_vec()).execute(&self.sql).await.unwrap();
    }

    async fn findings(&self) -> Vec<Finding> {
        self.store.verify(None, |_| ()).await.unwrap().findings
    }

    async fn check(&self, what: &str, expect: &[Finding]) {
        assert_eq!(self.findings().await, expect, "{what}");
    }
}

/// A sealed column of the file: how to read it and how to write it.
struct Column {
    read: &'static str,
    write: &'static str,
}

impl Column {
    /// Flips one bit, and gives how many bytes there are.
    async fn flip(&self, sql: &AnyPool, file: FileId, byte: usize) -> usize {
        let (mut bytes,): (Vec<u8>,) =
            sqlx::query_as(self.read).bind(file.bytes().to_vec()).fetch_one(sql).await.unwrap();
        let length = bytes.len();
        bytes[byte % length] ^= 1;
        let written = sqlx::query(self.write).bind(file.bytes().to_vec()).bind(bytes).execute(sql).await.unwrap();
        assert_eq!(written.rows_affected(), 1);
        length
    }

    /// Flips bytes at the beginning, in the middle and at the end, one at a time, and back again.
    async fn check(&self, scene: &Scene, expect: &[Finding]) {
        let length = self.flip(&scene.sql, scene.file, 0).await;
        self.flip(&scene.sql, scene.file, 0).await;
        for byte in [0, length / 3, length / 2, length - 1] {
            self.flip(&scene.sql, scene.file, byte).await;
            scene.check(&format!("byte {byte} of `{}`", self.write), expect).await;
            self.flip(&scene.sql, scene.file, byte).await;
        }
        scene.check("flipped back", &[]).await;
    }
}

async fn a_flipped_byte_of_an_entry_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    let sealed = Column {
        read: "select sealed from entry where file_id = $1 and seq = 2",
        write: "update entry set sealed = $2 where file_id = $1 and seq = 2",
    };
    sealed.check(&scene, &[Finding::EntryChanged(scene.at(2))]).await;
    let mac = Column {
        read: "select mac from entry where file_id = $1 and seq = 2",
        write: "update entry set mac = $2 where file_id = $1 and seq = 2",
    };
    // The entry after it is chained to its mac.
    mac.check(&scene, &[2, 3].map(|seq| Finding::EntryChanged(scene.at(seq)))).await;
    let seat = Column {
        read: "select seat_id from entry where file_id = $1 and seq = 3",
        write: "update entry set seat_id = $2 where file_id = $1 and seq = 3",
    };
    seat.check(&scene, &[Finding::EntryChanged(scene.at(3))]).await;
    let says = format!("file {} diary 2: the entry was changed, or moved here from elsewhere", scene.file);
    sealed.flip(&scene.sql, scene.file, 40).await;
    assert_eq!(scene.findings().await[0].to_string(), says);
}

async fn a_flipped_byte_of_a_state_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    let sealed = Column {
        read: "select sealed from state where file_id = $1",
        write: "update state set sealed = $2 where file_id = $1",
    };
    sealed.check(&scene, &[Finding::StateChanged(scene.at(3))]).await;
    let head = Column {
        read: "select head from state where file_id = $1",
        write: "update state set head = $2 where file_id = $1",
    };
    head.check(&scene, &[Finding::StateChanged(scene.at(3))]).await;
    sealed.flip(&scene.sql, scene.file, 40).await;
    let refused = scene.store.load::<DiaryState>(scene.file).await.unwrap_err();
    assert!(matches!(refused, ReadError::TamperedFile { compartment: "diary", seq: 3, .. }), "{refused}");
}

async fn a_flipped_byte_of_a_data_key_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    let wrapped = Column {
        read: "select wrapped from file_key where file_id = $1",
        write: "update file_key set wrapped = $2 where file_id = $1",
    };
    wrapped.check(&scene, &[Finding::KeyChanged(scene.at(3))]).await;
    scene.raw("update file_key set epoch = 203001 where file_id = $1").await;
    scene.check("another month", &[Finding::KeyChanged(scene.at(3))]).await;
}

async fn a_flipped_byte_of_an_access_line_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    for _ in 0..3 {
        let (reader, seat, at) = (fresh(AccountId), fresh(SeatId), scene.store.now());
        let classes = vec![Class::Symptoms];
        let look = Look { file: scene.file, reader, seat, hat: Hat::Nurse, classes, share: None, at };
        scene.store.note_looks(vec![look]).await.unwrap();
    }
    let log = world.sql(Part::AccessLog).await;
    for (column, expect) in
        [("sealed", vec![Finding::LineChanged(2)]), ("mac", vec![Finding::LineChanged(2), Finding::LineChanged(3)])]
    {
        let flip = async || {
            let sql = format!("select {column} from access_line where seq = 2");
            let (mut bytes,): (Vec<u8>,) = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(&log).await.unwrap();
            bytes[5] ^= 1;
            let sql = format!("update access_line set {column} = $1 where seq = 2");
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(bytes).execute(&log).await.unwrap();
        };
        flip().await;
        scene.check(column, &expect).await;
        flip().await;
        scene.check(column, &[]).await;
    }
    log.close().await;
}

async fn a_changed_plain_column_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("update entry set recorded_at = recorded_at + 1 where file_id = $1 and seq = 1").await;
    scene.check("recorded_at", &[Finding::EntryChanged(scene.at(1))]).await;
    scene.raw("update entry set recorded_at = recorded_at - 1 where file_id = $1 and seq = 1").await;
    scene.raw("update state set fold_version = 0 where file_id = $1").await;
    scene.check("fold_version", &[Finding::StateChanged(scene.at(3))]).await;
    scene.raw("update state set fold_version = 1, version = 2 where file_id = $1").await;
    scene.check("version", &[Finding::StateChanged(scene.at(2))]).await;
    scene.raw("update state set version = 3, head = $1 where file_id = $1").await;
    scene.check("a head of another length", &[Finding::StateChanged(scene.at(3))]).await;
}

async fn a_changed_entry_is_not_shown(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("update entry set recorded_at = 0 where file_id = $1 and seq = 2").await;
    let list = async |after| scene.store.list_entries::<DiaryEvent>(scene.file, Compartment::Diary, after, 10).await;
    let refused = list(0).await.unwrap_err();
    assert!(matches!(refused, ReadError::TamperedFile { seq: 2, .. }), "{refused}");
    assert!(refused.to_string().contains("diary of file") && refused.to_string().ends_with("at entry 2"), "{refused}");
    assert_eq!(list(2).await.unwrap().len(), 1);
}

async fn a_swapped_pair_of_entries_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("update entry set seq = 99 where file_id = $1 and seq = 1").await;
    scene.raw("update entry set seq = 1 where file_id = $1 and seq = 2").await;
    scene.raw("update entry set seq = 2 where file_id = $1 and seq = 99").await;
    // The third follows a mac that stands elsewhere now.
    scene.check("1 and 2", &[1, 2, 3].map(|seq| Finding::EntryChanged(scene.at(seq)))).await;
}

async fn an_entry_moved_from_another_file_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    // Word for word what another diary holds, put in place of the first entry.
    let stolen = "select sealed, mac from entry where compartment = 'diary' and seq = 1 and file_id <> $1";
    let file = scene.file.bytes().to_vec();
    let (sealed, mac): (Vec<u8>, Vec<u8>) =
        sqlx::query_as(stolen).bind(file.clone()).fetch_one(&scene.sql).await.unwrap();
    let put = "update entry set sealed = $2, mac = $3 where file_id = $1 and seq = 1";
    sqlx::query(put).bind(file).bind(sealed).bind(mac).execute(&scene.sql).await.unwrap();
    scene.check("moved", &[1, 2].map(|seq| Finding::EntryChanged(scene.at(seq)))).await;
}

async fn a_removed_entry_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("delete from entry where file_id = $1 and seq = 2").await;
    scene.check("the second", &[Finding::EntryMissing(scene.at(2)), Finding::EntryChanged(scene.at(3))]).await;
    // Closing the gap hides nothing: the seq is under the mac.
    scene.raw("update entry set seq = 2 where file_id = $1 and seq = 3").await;
    let expect = [Finding::EntryChanged(scene.at(2)), Finding::TailRemoved(scene.at(3))];
    scene.check("the gap closed", &expect).await;
}

async fn a_removed_tail_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("delete from entry where file_id = $1 and seq = 3").await;
    scene.check("the last", &[Finding::TailRemoved(scene.at(3))]).await;
    scene.raw("delete from entry where file_id = $1").await;
    scene.check("all", &[Finding::TailRemoved(scene.at(3))]).await;
}

/// A kept row of `state`.
type StateRow = (i64, Vec<u8>, Vec<u8>);

async fn keep_state(scene: &Scene) -> StateRow {
    let sql = "select version, head, sealed from state where file_id = $1";
    sqlx::query_as(sql).bind(scene.file.bytes().to_vec()).fetch_one(&scene.sql).await.unwrap()
}

async fn put_state_back(scene: &Scene, (version, head, sealed): StateRow) {
    let sql = "update state set version = $2, head = $3, sealed = $4 where file_id = $1";
    let put = sqlx::query(sql).bind(scene.file.bytes().to_vec()).bind(version).bind(head).bind(sealed);
    assert_eq!(put.execute(&scene.sql).await.unwrap().rows_affected(), 1);
}

async fn a_tail_removed_together_with_its_state_is_found_against_the_root(world: World) {
    let scene = Scene::set(&world).await;
    let yesterday = keep_state(&scene).await;
    scene.note("vier").await;
    let root = scene.store.write_root(&world.folder("roots")).await.unwrap();
    let root = scene.store.read_root(&root).unwrap();
    scene.raw("delete from entry where file_id = $1 and seq = 4").await;
    put_state_back(&scene, yesterday).await;
    scene.check("one journal alone cannot know", &[]).await;
    let against = async |root: &Root| scene.store.verify(Some(root), |_| ()).await.unwrap().findings;
    assert_eq!(against(&root).await, [Finding::SetBack(scene.at(4), root.at)]);
    // Writing on in its place hides nothing.
    scene.note("anders").await;
    scene.check("written on", &[]).await;
    assert_eq!(against(&root).await, [Finding::SetBack(scene.at(4), root.at)]);
}

async fn a_state_set_back_alone_is_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    let yesterday = keep_state(&scene).await;
    scene.note("vier").await;
    put_state_back(&scene, yesterday).await;
    scene.check("an older state", &[Finding::StateChanged(scene.at(3))]).await;
}

async fn a_removed_state_and_a_removed_key_are_found_and_named(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("delete from file_key where file_id = $1").await;
    scene.check("no key", &[Finding::KeyMissing(scene.at(3))]).await;
    scene.raw("delete from state where file_id = $1").await;
    scene.check("no state", &[Finding::StateMissing(scene.at(3))]).await;
}

async fn a_removed_journal_is_found_against_the_root(world: World) {
    let scene = Scene::set(&world).await;
    let root = scene.store.take_root().await.unwrap();
    for table in ["delete from entry where file_id = $1", "delete from state where file_id = $1"] {
        scene.raw(table).await;
    }
    scene.raw("delete from file_key where file_id = $1").await;
    scene.check("nothing is left to see", &[]).await;
    let report = scene.store.verify(Some(&root), |_| ()).await.unwrap();
    assert_eq!(report.findings, [Finding::SetBack(scene.at(3), root.at)]);
}

async fn a_journal_under_a_strange_name_is_found(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("update entry set compartment = 'diery' where file_id = $1").await;
    scene.raw("update state set compartment = 'diery' where file_id = $1").await;
    let strange = Finding::StrangeJournal { file: scene.file.to_string(), compartment: "diery".to_owned() };
    scene.check("diery", &[strange]).await;
}

async fn a_database_of_yesterday_is_found_against_the_root_of_today(world: World) {
    let scene = Scene::set(&world).await;
    let (file, seat) = (scene.file, scene.seat);
    scene.sql.close().await;
    scene.store.close().await;
    let yesterday = world.copy().await;
    world.clock.advance(SignedDuration::from_hours(24));
    let store = world.open().await;
    let diary = store.load::<DiaryState>(file).await.unwrap().unwrap();
    let mut plan = store.plan();
    plan.append(&diary, seat, &[noted("vier"), noted("vijf")]).unwrap();
    store.commit(plan).await.unwrap();
    let path = store.write_root(&world.folder("roots")).await.unwrap();
    assert!(path.ends_with("root-2026-11-30.txt"), "{}", path.display());
    let root = store.read_root(&path).unwrap();
    assert_eq!(root.len(), 5);
    assert_eq!(store.verify(Some(&root), |_| ()).await.unwrap().findings, []);
    store.close().await;

    let rolled_back = yesterday.open_snapshot().await.unwrap();
    assert_eq!(rolled_back.verify(None, |_| ()).await.unwrap().findings, [], "in itself it is whole");
    let report = rolled_back.verify(Some(&root), |_| ()).await.unwrap();
    let place = Place { file, compartment: "diary", seq: 5 };
    assert_eq!(report.findings, [Finding::SetBack(place, root.at)]);
    let says = report.findings[0].to_string();
    assert!(says.contains(&format!("file {file} diary 5: the root of 2026-11-30T09:00:00Z")), "{says}");
}

async fn a_root_that_was_changed_is_refused(world: World) {
    let scene = Scene::set(&world).await;
    let path = scene.store.write_root(&world.folder("roots")).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let check = |changed: &str| {
        std::fs::write(&path, changed).unwrap();
        scene.store.read_root(&path).unwrap_err()
    };
    assert!(matches!(check(&text.replace(" diary 3 ", " diary 2 ")), RootError::BadSignature(_)));
    assert!(matches!(check(&text[..text.rfind("signature").unwrap()]), RootError::NotARoot { .. }));
    assert!(matches!(check(""), RootError::NotARoot { .. }));
    let without_one = text.lines().filter(|line| !line.contains("diary 3")).collect::<Vec<_>>().join("\n");
    assert!(matches!(check(&without_one), RootError::BadSignature(_)));
    std::fs::write(&path, &text).unwrap();
    scene.store.read_root(&path).unwrap();
}

async fn an_erasure_added_by_somebody_else_is_found_and_not_followed(world: World) {
    let scene = Scene::set(&world).await;
    scene.raw("insert into erasure (file_id, erased_at, mac) values ($1, 0, $1)").await;
    scene.check("an erasure", &[Finding::ErasuresAdded(1)]).await;
    scene.sql.close().await;
    scene.store.close().await;
    let store = world.open().await;
    assert_eq!(store.load::<DiaryState>(scene.file).await.unwrap().unwrap().version, 3);
    assert!(!store.is_erased(scene.file));
}
