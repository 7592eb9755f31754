//! Appending, loading, conflicts and batches.

use houvast_casework::absence::WorkState;
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::class::{Class, Compartment};
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::journal::{Entry, Event, Fold};
use houvast_storage::{CommitError, ReadError, Store};
use jiff::civil::date;
use serde::{Deserialize, Serialize};

use crate::world::{World, fresh, noted, on_both_engines, reported};

on_both_engines! {
    what_was_appended_is_loaded_and_listed,
    a_file_that_is_not_there_loads_as_none,
    entries_are_listed_page_by_page,
    a_stale_append_is_a_conflict_and_leaves_nothing_of_its_plan,
    a_decision_on_a_stale_state_is_a_conflict,
    a_compartment_is_created_once,
    of_many_who_append_at_once_each_entry_is_there_once,
    nothing_to_append_and_a_foreign_class_are_refused,
    a_state_of_an_older_fold_is_folded_anew,
    a_state_of_a_newer_fold_is_not_read,
}

/// A file with a diary of so many notes.
async fn a_diary(store: &Store, notes: &[&str]) -> (FileId, SeatId) {
    let (file, seat) = (fresh(FileId), fresh(SeatId));
    let mut plan = store.plan();
    let diary = plan.create::<DiaryState>(file);
    if !notes.is_empty() {
        let events: Vec<DiaryEvent> = notes.iter().map(|words| noted(words)).collect();
        plan.append(&diary, seat, &events).unwrap();
    }
    store.commit(plan).await.unwrap();
    (file, seat)
}

async fn list_notes(store: &Store, file: FileId) -> Vec<String> {
    let entries = store.list_entries::<DiaryEvent>(file, Compartment::Diary, 0, 10_000).await.unwrap();
    let words = |entry: Entry<DiaryEvent>| match entry.event {
        DiaryEvent::Noted { words } => words,
        other => panic!("{other:?}"),
    };
    entries.into_iter().map(words).collect()
}

async fn what_was_appended_is_loaded_and_listed(world: World) {
    let store = world.open().await;
    let (file, seat) = a_diary(&store, &["een", "twee"]).await;
    let diary = store.load::<DiaryState>(file).await.unwrap().unwrap();
    assert_eq!(diary.version, 2);
    assert_eq!(diary.state.recent, [(store.now(), "een".to_owned()), (store.now(), "twee".to_owned())]);
    let mut plan = store.plan();
    let after = plan.append(&diary, seat, &[noted("drie")]).unwrap();
    store.commit(plan).await.unwrap();
    let loaded = store.load::<DiaryState>(file).await.unwrap().unwrap();
    assert_eq!((loaded.version, &loaded.state), (3, &after.state));
    let entries = store.list_entries::<DiaryEvent>(file, Compartment::Diary, 0, 10).await.unwrap();
    let expect = Entry { seq: 3, at: store.now(), seat, event: noted("drie") };
    assert_eq!((entries.len(), &entries[2]), (3, &expect));
    store.close().await;
    let reopened = world.open().await;
    assert_eq!(reopened.load::<DiaryState>(file).await.unwrap().unwrap().state, after.state);
}

async fn a_file_that_is_not_there_loads_as_none(world: World) {
    let store = world.open().await;
    let (file, _) = a_diary(&store, &["een"]).await;
    assert!(store.load::<DiaryState>(fresh(FileId)).await.unwrap().is_none());
    assert!(store.load::<WorkState>(file).await.unwrap().is_none());
    let none = store.list_entries::<DiaryEvent>(fresh(FileId), Compartment::Diary, 0, 10).await.unwrap();
    assert_eq!(none, []);
}

async fn entries_are_listed_page_by_page(world: World) {
    let store = world.open().await;
    let (file, _) = a_diary(&store, &["1", "2", "3", "4", "5"]).await;
    let check = async |after, limit, expect: &[i64]| {
        let page = store.list_entries::<DiaryEvent>(file, Compartment::Diary, after, limit).await.unwrap();
        assert_eq!(page.iter().map(|entry| entry.seq).collect::<Vec<_>>(), expect, "{limit} after {after}");
    };
    check(0, 2, &[1, 2]).await;
    check(2, 2, &[3, 4]).await;
    check(4, 2, &[5]).await;
    check(5, 2, &[]).await;
    check(9, 2, &[]).await;
    check(-1, i64::MAX, &[1, 2, 3, 4, 5]).await;
}

async fn a_stale_append_is_a_conflict_and_leaves_nothing_of_its_plan(world: World) {
    let store = world.open().await;
    let (diary, seat) = a_diary(&store, &["een"]).await;
    let (other, _) = a_diary(&store, &[]).await;
    let stale = store.load::<DiaryState>(diary).await.unwrap().unwrap();
    let untouched = store.load::<DiaryState>(other).await.unwrap().unwrap();
    let mut first = store.plan();
    first.append(&stale, seat, &[noted("twee")]).unwrap();
    store.commit(first).await.unwrap();

    let mut second = store.plan();
    second.append(&untouched, seat, &[noted("anders")]).unwrap();
    let created = second.create::<WorkState>(other);
    second.append(&created, seat, &[reported("Ana")]).unwrap();
    second.append(&stale, seat, &[noted("te laat")]).unwrap();
    let refused = store.commit(second).await.unwrap_err();
    assert!(matches!(refused, CommitError::Conflict), "{refused}");
    assert_eq!(list_notes(&store, diary).await, ["een", "twee"]);
    assert_eq!(list_notes(&store, other).await, Vec::<String>::new());
    assert!(store.load::<WorkState>(other).await.unwrap().is_none());
    assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
}

async fn a_decision_on_a_stale_state_is_a_conflict(world: World) {
    let store = world.open().await;
    let (read, seat) = a_diary(&store, &["een"]).await;
    let (written, _) = a_diary(&store, &[]).await;
    let basis = store.load::<DiaryState>(read).await.unwrap().unwrap();
    let target = store.load::<DiaryState>(written).await.unwrap().unwrap();
    let mut plan = store.plan();
    plan.require(&basis);
    let target = plan.append(&target, seat, &[noted("beslist")]).unwrap();
    store.commit(plan).await.unwrap();

    let mut between = store.plan();
    between.append(&basis, seat, &[noted("twee")]).unwrap();
    store.commit(between).await.unwrap();
    let mut plan = store.plan();
    plan.require(&basis);
    plan.append(&target, seat, &[noted("op oude grond")]).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Conflict)));
    assert_eq!(list_notes(&store, written).await, ["beslist"]);
}

async fn a_compartment_is_created_once(world: World) {
    let store = world.open().await;
    let (file, _) = a_diary(&store, &["een"]).await;
    let mut plan = store.plan();
    plan.create::<DiaryState>(file);
    assert!(matches!(store.commit(plan).await, Err(CommitError::Conflict)));
    assert_eq!(list_notes(&store, file).await, ["een"]);
}

async fn of_many_who_append_at_once_each_entry_is_there_once(world: World) {
    const WRITERS: usize = 12;
    const NOTES: usize = 8;
    let store = world.open().await;
    let (file, seat) = a_diary(&store, &[]).await;
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let store = store.clone();
        writers.push(tokio::spawn(async move {
            let mut conflicts = 0;
            for note in 0..NOTES {
                loop {
                    let diary = store.load::<DiaryState>(file).await.unwrap().unwrap();
                    let mut plan = store.plan();
                    plan.append(&diary, seat, &[noted(&format!("{writer}/{note}"))]).unwrap();
                    match store.commit(plan).await {
                        Ok(()) => break,
                        Err(CommitError::Conflict) => conflicts += 1,
                        Err(other) => panic!("{other}"),
                    }
                }
            }
            conflicts
        }));
    }
    let mut conflicts = 0;
    for writer in writers {
        conflicts += writer.await.unwrap();
    }
    assert!(conflicts > 0, "nobody met anybody: this test proves nothing");
    let mut notes = list_notes(&store, file).await;
    notes.sort();
    let mut expect: Vec<String> = (0..WRITERS).flat_map(|w| (0..NOTES).map(move |n| format!("{w}/{n}"))).collect();
    expect.sort();
    assert_eq!(notes, expect);
    let report = store.verify(None, |_| ()).await.unwrap();
    assert_eq!((report.entries, report.findings), ((WRITERS * NOTES) as u64, vec![]));
}

/// Words of another class than the compartment they are appended to.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
enum Misplaced {
    Noted { words: String },
}

impl Event for Misplaced {
    const VERSIONS: &'static [(&'static str, u16)] = &[("noted", 1)];

    fn class(&self) -> Class {
        Class::Diary
    }
}

macro_rules! a_work_state {
    ($name:ident, $event:ty, $fold_version:literal) => {
        /// A work state as another release might fold it.
        #[derive(Debug, Clone, Default, Serialize, Deserialize)]
        struct $name {
            entries: i64,
        }

        impl Fold for $name {
            type Event = $event;
            const COMPARTMENT: Compartment = Compartment::Work;
            const FOLD_VERSION: i64 = $fold_version;

            fn apply(&mut self, entry: &Entry<$event>) {
                self.entries = entry.seq;
            }
        }
    };
}
a_work_state!(MisplacedState, Misplaced, 1);
a_work_state!(OlderState, houvast_casework::absence::WorkEvent, 0);
a_work_state!(NewerState, houvast_casework::absence::WorkEvent, 99);

async fn nothing_to_append_and_a_foreign_class_are_refused(world: World) {
    let store = world.open().await;
    let mut plan = store.plan();
    let (file, seat) = (fresh(FileId), fresh(SeatId));
    let health = plan.create::<HealthState>(file);
    let nothing: &[HealthEvent] = &[];
    assert!(matches!(plan.append(&health, seat, nothing), Err(CommitError::Unavailable(_))));
    let work = plan.create::<MisplacedState>(file);
    let refused = plan.append(&work, seat, &[Misplaced::Noted { words: "van mij".to_owned() }]).unwrap_err();
    assert!(refused.to_string().contains("class `diary` does not belong into work"), "{refused}");
}

async fn a_state_of_an_older_fold_is_folded_anew(world: World) {
    let store = world.open().await;
    let (file, seat) = (fresh(FileId), fresh(SeatId));
    let mut plan = store.plan();
    let work = plan.create::<OlderState>(file);
    let work = plan.append(&work, seat, &[reported("Ana"), reported("Ana Vermeulen")]).unwrap();
    assert_eq!(work.state.entries, 2);
    store.commit(plan).await.unwrap();
    let work = store.load::<WorkState>(file).await.unwrap().unwrap();
    assert_eq!(work.state.report.as_ref().unwrap().name, "Ana Vermeulen");
    assert_eq!(work.state.report.as_ref().unwrap().first_day, date(2026, 10, 26));
    let mut plan = store.plan();
    plan.append(&work, seat, &[reported("Ana V.")]).unwrap();
    store.commit(plan).await.unwrap();
    store.close().await;
    let store = world.open().await;
    let work = store.load::<WorkState>(file).await.unwrap().unwrap();
    assert_eq!((work.version, work.into_state().report.unwrap().name.as_str()), (3, "Ana V."));
    assert_eq!(store.verify(None, |_| ()).await.unwrap().findings, []);
}

async fn a_state_of_a_newer_fold_is_not_read(world: World) {
    let store = world.open().await;
    let (file, seat) = (fresh(FileId), fresh(SeatId));
    let mut plan = store.plan();
    let work = plan.create::<NewerState>(file);
    plan.append(&work, seat, &[reported("Ana")]).unwrap();
    store.commit(plan).await.unwrap();
    let refused = store.load::<WorkState>(file).await.unwrap_err();
    assert!(matches!(refused, ReadError::NewerFold { found: 99, known: WorkState::FOLD_VERSION, .. }), "{refused}");
}
