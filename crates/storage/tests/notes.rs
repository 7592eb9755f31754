//! Notes of one discipline lie under a key of their own: the rows of one cannot be opened as those of another, and go with
//! the absence.

use houvast_casework::coordination::CareState;
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::notes::{Discipline, NotesEvent, NotesState, Nurse, Psychologist};
use houvast_storage::{ReadError, Store};
use jiff::civil::date;

use crate::world::{Part, World, fresh, on_both_engines};

on_both_engines! {
    notes_are_created_when_the_first_is_written_and_once,
    the_rows_of_one_discipline_do_not_open_as_those_of_another,
    the_key_of_one_discipline_is_not_the_key_of_another,
    notes_go_with_the_absence,
}

async fn write<D: Discipline>(store: &Store, absence: FileId, text: &str) {
    let found = store.load::<NotesState<D>>(absence).await.unwrap();
    let mut plan = store.plan();
    let notes = match found {
        Some(found) => found,
        None => plan.create(absence),
    };
    let written = NotesEvent::NoteWritten { on: date(2026, 11, 27), text: text.to_owned() };
    plan.append(&notes, fresh(SeatId), &[written]).unwrap();
    store.commit(plan).await.unwrap();
}

async fn texts<D: Discipline>(store: &Store, absence: FileId) -> Result<Vec<String>, ReadError> {
    let notes = store.load::<NotesState<D>>(absence).await?;
    let notes = notes.map(|notes| notes.into_state().notes.notes).unwrap_or_default();
    Ok(notes.into_iter().map(|note| note.now.text).collect())
}

async fn notes_are_created_when_the_first_is_written_and_once(world: World) {
    let store = world.open().await;
    let absence = fresh(FileId);
    assert!(store.load::<NotesState<Nurse>>(absence).await.unwrap().is_none());
    write::<Nurse>(&store, absence, "een").await;
    let mut plan = store.plan();
    plan.create::<NotesState<Nurse>>(absence);
    assert!(store.commit(plan).await.is_err(), "two begin at once, one of them again");
    write::<Nurse>(&store, absence, "twee").await;
    write::<Psychologist>(&store, absence, "iets anders").await;
    assert_eq!(texts::<Nurse>(&store, absence).await.unwrap(), ["een", "twee"]);
    assert_eq!(texts::<Psychologist>(&store, absence).await.unwrap(), ["iets anders"]);
    assert_eq!(store.verify(None, |_| {}).await.unwrap().findings, []);
    store.close().await;
}

async fn the_rows_of_one_discipline_do_not_open_as_those_of_another(world: World) {
    let store = world.open().await;
    let absence = fresh(FileId);
    write::<Nurse>(&store, absence, "van de verpleegkundige").await;
    write::<Psychologist>(&store, absence, "van de psycholoog").await;
    let sql = world.sql(Part::Main).await;
    // Whoever can write in the database puts the psychologist's rows where the nurse looks.
    let mut swapped = 0;
    for table in ["entry", "state"] {
        for (from, to) in [("notes_b", "notes_x"), ("notes_c", "notes_b")] {
            let update = format!("update {table} set compartment = '{to}' where compartment = '{from}'");
            swapped += sqlx::query(sqlx::AssertSqlSafe(update)).execute(&sql).await.unwrap().rows_affected();
        }
    }
    assert_eq!(swapped, 4);
    sql.close().await;
    let refused = texts::<Nurse>(&store, absence).await.unwrap_err();
    assert!(matches!(refused, ReadError::TamperedFile { .. }), "{refused}");
    store.close().await;
}

async fn the_key_of_one_discipline_is_not_the_key_of_another(world: World) {
    let store = world.open().await;
    let absence = fresh(FileId);
    write::<Nurse>(&store, absence, "van de verpleegkundige").await;
    write::<Psychologist>(&store, absence, "van de psycholoog").await;
    let sql = world.sql(Part::Main).await;
    let wrapped = "select wrapped from file_key where compartment = $1";
    let mut keys: Vec<Vec<u8>> = Vec::new();
    for compartment in ["notes_b", "notes_c"] {
        keys.push(sqlx::query_scalar(wrapped).bind(compartment).fetch_one(&sql).await.unwrap());
    }
    assert_ne!(keys[0], keys[1]);
    // The nurse's key, put where the psychologist's was, opens nothing.
    let put = "update file_key set wrapped = $1 where compartment = 'notes_c'";
    sqlx::query(put).bind(keys[0].clone()).execute(&sql).await.unwrap();
    sql.close().await;
    assert!(texts::<Psychologist>(&store, absence).await.is_err());
    assert_eq!(texts::<Nurse>(&store, absence).await.unwrap(), ["van de verpleegkundige"]);
    store.close().await;
}

async fn notes_go_with_the_absence(world: World) {
    let store = world.open().await;
    let absence = fresh(FileId);
    let mut plan = store.plan();
    plan.create::<CareState>(absence);
    store.commit(plan).await.unwrap();
    write::<Nurse>(&store, absence, "weg").await;
    let mut plan = store.plan();
    plan.erase_file(absence);
    store.commit(plan).await.unwrap();
    assert!(texts::<Nurse>(&store, absence).await.unwrap().is_empty());
    let mut plan = store.plan();
    plan.create::<NotesState<Nurse>>(absence);
    assert!(store.commit(plan).await.is_err(), "nothing begins again where everything was erased");
    store.close().await;
}
