//! The access log: a line before every look, one chain, nothing shown where it cannot be written.

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId, ShareId};
use houvast_storage::{Finding, Look, Store};
use jiff::SignedDuration;

use crate::world::*;

on_both_engines! {
    who_looked_is_listed_newest_first,
    looks_noted_at_once_are_one_chain,
    a_store_that_reads_only_notes_nothing,
    a_closed_store_notes_nothing,
    a_line_that_cannot_be_written_is_an_error,
    a_changed_line_is_found_and_named,
    a_removed_line_is_found_and_named,
    a_swapped_pair_of_lines_is_found_and_named,
    looks_at_once_are_one_line_and_each_file_finds_its_own,
    what_was_looked_at_is_found_before_and_after_its_place_is_written,
    a_place_of_another_file_is_not_shown_as_his,
    removed_places_are_found_and_named,
    a_removed_tail_is_found_against_the_root,
}

fn a_look(store: &Store, file: FileId) -> Look {
    Look {
        file,
        reader: fresh(AccountId),
        seat: fresh(SeatId),
        hat: Hat::OccupationalPhysician,
        classes: vec![Class::Plan, Class::Moments],
        share: Some(fresh(ShareId)),
        at: store.now(),
    }
}

async fn note(store: &Store, file: FileId) -> Look {
    let look = a_look(store, file);
    store.note_looks(vec![look.clone()]).await.unwrap();
    look
}

async fn findings(store: &Store) -> Vec<Finding> {
    store.verify(None, |_| ()).await.unwrap().findings
}

async fn who_looked_is_listed_newest_first(world: World) {
    let store = world.open().await;
    let (file, other) = (fresh(FileId), fresh(FileId));
    let first = note(&store, file).await;
    note(&store, other).await;
    world.clock.advance(SignedDuration::from_secs(1));
    let second = a_look(&store, file);
    store.note_looks(vec![second.clone(), a_look(&store, other)]).await.unwrap();
    store.note_looks(vec![]).await.unwrap();
    assert_eq!(store.list_looks(file, 10).await.unwrap(), [second.clone(), first]);
    assert_eq!(store.list_looks(file, 1).await.unwrap(), [second]);
    assert_eq!(store.list_looks(fresh(FileId), 10).await.unwrap(), []);
    store.close().await;
    let store = world.open().await;
    let third = note(&store, file).await;
    assert_eq!(store.list_looks(file, 10).await.unwrap()[0], third);
    let report = store.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.lines, report.findings), (5, vec![]));
}

async fn looks_noted_at_once_are_one_chain(world: World) {
    let store = world.open().await;
    let file = fresh(FileId);
    let mut readers = Vec::new();
    for _ in 0..40 {
        let store = store.clone();
        readers.push(tokio::spawn(async move { note(&store, file).await }));
    }
    let mut noted = Vec::new();
    for reader in readers {
        noted.push(reader.await.unwrap().seat);
    }
    let mut listed: Vec<SeatId> = store.list_looks(file, 100).await.unwrap().iter().map(|look| look.seat).collect();
    noted.sort();
    listed.sort();
    assert_eq!(listed, noted);
    let report = store.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.lines, report.findings), (40, vec![]));
}

async fn a_store_that_reads_only_notes_nothing(world: World) {
    let store = world.open().await;
    note(&store, fresh(FileId)).await;
    let snapshot = world.open_snapshot().await.unwrap();
    let refused = snapshot.note_looks(vec![a_look(&snapshot, fresh(FileId))]).await.unwrap_err();
    assert!(refused.to_string().contains("the access log cannot be written"), "{refused}");
    assert_eq!(snapshot.verify(None, |_| ()).await.unwrap().lines, 1);
}

async fn a_closed_store_notes_nothing(world: World) {
    let store = world.open().await;
    let clone = store.clone();
    store.check_ready().await.unwrap();
    store.close().await;
    assert!(clone.note_looks(vec![a_look(&clone, fresh(FileId))]).await.is_err());
    assert!(clone.check_ready().await.is_err());
}

async fn a_line_that_cannot_be_written_is_an_error(world: World) {
    let store = world.open().await;
    note(&store, fresh(FileId)).await;
    let sql = world.sql(Part::AccessLog).await;
    sqlx::query("alter table access_line rename to gone").execute(&sql).await.unwrap();
    assert!(store.note_looks(vec![a_look(&store, fresh(FileId))]).await.is_err());
    sqlx::query("alter table gone rename to access_line").execute(&sql).await.unwrap();
    note(&store, fresh(FileId)).await;
    let report = store.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.lines, report.findings), (2, vec![]));
    sql.close().await;
}

async fn raw(world: &World, sql: &'static str) {
    let database = world.sql(Part::AccessLog).await;
    sqlx::query(sql).execute(&database).await.unwrap();
    database.close().await;
}

async fn a_log_of_three(world: &World) -> (Store, FileId) {
    let store = world.open().await;
    let file = fresh(FileId);
    for _ in 0..3 {
        note(&store, file).await;
    }
    (store, file)
}

async fn a_changed_line_is_found_and_named(world: World) {
    let (store, _) = a_log_of_three(&world).await;
    raw(&world, "update access_line set recorded_at = recorded_at - 1 where seq = 2").await;
    assert_eq!(findings(&store).await, [Finding::LineChanged(2)]);
    assert_eq!(findings(&store).await[0].to_string(), "access log 2: the line was changed or removed");
}

async fn a_removed_line_is_found_and_named(world: World) {
    let (store, _) = a_log_of_three(&world).await;
    raw(&world, "delete from access_line where seq = 2").await;
    assert_eq!(findings(&store).await, [Finding::LineChanged(3)]);
    raw(&world, "update access_line set seq = 2 where seq = 3").await;
    assert_eq!(findings(&store).await, [Finding::LineChanged(2)]);
}

async fn a_swapped_pair_of_lines_is_found_and_named(world: World) {
    let (store, _) = a_log_of_three(&world).await;
    for swap in ["update access_line set seq = 99 where seq = 1", "update access_line set seq = 1 where seq = 2"] {
        raw(&world, swap).await;
    }
    raw(&world, "update access_line set seq = 2 where seq = 99").await;
    assert_eq!(findings(&store).await, [1, 2, 3].map(Finding::LineChanged));
}

/// A page of a list: one reader, one moment, a seat on each file.
fn a_page(store: &Store, files: &[FileId]) -> Vec<Look> {
    let first = a_look(store, files[0]);
    files.iter().map(|file| Look { file: *file, seat: fresh(SeatId), ..first.clone() }).collect()
}

async fn looks_at_once_are_one_line_and_each_file_finds_its_own(world: World) {
    let store = world.open().await;
    let files: Vec<FileId> = (0..20).map(|_| fresh(FileId)).collect();
    let page = a_page(&store, &files);
    store.note_looks(page.clone()).await.unwrap();
    for (file, look) in files.iter().zip(&page) {
        assert_eq!(store.list_looks(*file, 10).await.unwrap(), std::slice::from_ref(look));
    }
    let report = store.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.lines, report.findings), (1, vec![]));
}

/// As many lines as begin a round of places, each naming one of the files in turn, and a batch for each share of it.
async fn a_whole_round(store: &Store, files: &[FileId]) {
    let looks = (0..8_000).map(|place| a_look(store, files[place % files.len()])).collect();
    store.note_looks(looks).await.unwrap();
    for _ in 0..256 {
        note(store, fresh(FileId)).await;
    }
}

async fn what_was_looked_at_is_found_before_and_after_its_place_is_written(world: World) {
    let store = world.open().await;
    let files: Vec<FileId> = (0..4_000).map(|_| fresh(FileId)).collect();
    let first = a_page(&store, &files[..20]);
    store.note_looks(first.clone()).await.unwrap();
    assert_eq!(store.list_looks(files[7], 100).await.unwrap(), [first[7].clone()]);
    a_whole_round(&store, &files).await;
    let latest = note(&store, files[7]).await;
    let listed = store.list_looks(files[7], 100).await.unwrap();
    assert_eq!((listed.len(), &listed[0], &listed[3]), (4, &latest, &first[7]));
    assert_eq!(store.list_looks(files[7], 2).await.unwrap(), listed[..2]);
    let snapshot = world.open_snapshot().await.unwrap();
    assert_eq!(snapshot.list_looks(files[7], 100).await.unwrap(), listed);
    snapshot.close().await;
    store.close().await;
    let sql = world.sql(Part::AccessLog).await;
    let (rounds,): (i64,) = sqlx::query_as("select count(*) from access_round").fetch_one(&sql).await.unwrap();
    sql.close().await;
    let store = world.open().await;
    assert_eq!((rounds, &store.list_looks(files[7], 100).await.unwrap()), (1, &listed));
    let report = store.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.lines, report.findings), (8_258, vec![]));
    // What a round said is remembered; the next one is read behind it.
    assert_eq!(store.list_looks(files[7], 30).await.unwrap(), listed);
    a_whole_round(&store, &files[..100]).await;
    let all = store.list_looks(files[7], 100).await.unwrap();
    assert_eq!((all.len(), &all[80..]), (84, &listed[..]));
    assert_eq!(store.list_looks(files[7], 30).await.unwrap(), all[..30]);
}

async fn a_place_of_another_file_is_not_shown_as_his(world: World) {
    let store = world.open().await;
    let files: Vec<FileId> = (0..1_000).map(|_| fresh(FileId)).collect();
    a_whole_round(&store, &files).await;
    let sql = world.sql(Part::AccessLog).await;
    let read = "select first, places from access_place order by first limit 1";
    let (first, mut places): (Vec<u8>, Vec<u8>) = sqlx::query_as(read).fetch_one(&sql).await.unwrap();
    let seq = i64::from_be_bytes(places[16..24].try_into().unwrap());
    places[16..24].copy_from_slice(&(seq + 1).to_be_bytes());
    let write = "update access_place set places = $2 where first = $1";
    sqlx::query(write).bind(first).bind(places).execute(&sql).await.unwrap();
    sql.close().await;
    let mut refused = Vec::new();
    for file in files {
        refused.extend(store.list_looks(file, 10).await.err().map(|error| error.to_string()));
    }
    assert!(refused.len() == 1 && refused[0].contains("`access_place` was changed"), "{refused:?}");
    assert_eq!(findings(&store).await, [Finding::PlaceChanged(seq), Finding::PlaceChanged(seq + 1)]);
}

async fn removed_places_are_found_and_named(world: World) {
    let store = world.open().await;
    a_whole_round(&store, &[fresh(FileId), fresh(FileId)]).await;
    raw(&world, "delete from access_place").await;
    let findings = findings(&store).await;
    assert_eq!((findings.len(), &findings[0]), (8_000, &Finding::PlaceChanged(1)));
    let told = findings[0].to_string();
    assert_eq!(told, "access log 1: a file that it names does not lead to it, or another does");
}

async fn a_removed_tail_is_found_against_the_root(world: World) {
    let (store, _) = a_log_of_three(&world).await;
    let root = store.take_root().await.unwrap();
    raw(&world, "delete from access_line where seq = 3").await;
    assert_eq!(findings(&store).await, [], "the chain alone cannot know");
    let report = store.verify(Some(&root), |_| ()).await.unwrap();
    assert_eq!(report.findings, [Finding::LogSetBack(3, root.at)]);
}

/// The role that writes may insert and select, nothing else.
#[tokio::test]
async fn on_postgresql_the_role_may_neither_change_nor_remove_a_line() {
    run(Engine::Postgres, |world| async move {
        let (store, file) = a_log_of_three(&world).await;
        let sql = world.sql(Part::AccessLog).await;
        sqlx::query("set role houvast_access_log").execute(&sql).await.unwrap();
        let attempts = [
            "update access_line set recorded_at = 0",
            "delete from access_line",
            "update access_place set places = ''",
            "delete from access_place",
            "truncate access_line",
            "drop table access_line",
            "alter table access_line add column more bigint",
            "select count(*) from public.account",
        ];
        for attempt in attempts {
            let refused = sqlx::query(attempt).execute(&sql).await.unwrap_err().to_string();
            assert!(refused.contains("permission denied") || refused.contains("must be owner"), "{attempt}: {refused}");
        }
        sql.close().await;
        assert_eq!(store.list_looks(file, 10).await.unwrap().len(), 3);
    })
    .await;
}
