//! Drafts and jobs: what waits to be sent.

use houvast_casework::diary::DiaryState;
use houvast_casework::ids::{FileId, SeatId};
use houvast_storage::{CommitError, DraftSlot, Job, NewJob, Plan, Store};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::world::*;

on_both_engines! {
    a_draft_is_kept_overwritten_and_dropped,
    a_draft_of_one_slot_is_not_found_in_another,
    a_draft_is_forgotten_after_thirty_days,
    a_draft_goes_with_its_account,
    a_job_is_due_at_its_time_and_done_once,
    one_cause_queues_one_job,
    one_cause_queued_at_once_by_many_is_one_job,
    a_job_is_queued_only_where_its_plan_is_carried_out,
    a_failed_job_is_put_off_and_counted,
    of_two_who_finish_a_job_one_wins,
    a_finished_job_keeps_its_cause_for_ninety_days,
    a_job_goes_with_the_file_it_is_about,
}

fn slot(somebody: &Somebody, verb: &'static str) -> DraftSlot<'static> {
    DraftSlot { account: somebody.account.id, seat: somebody.seat.id, verb }
}

async fn a_draft_is_kept_overwritten_and_dropped(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    let slot = slot(&ana, "record_check_in");
    assert_eq!(store.find_draft(slot).await.unwrap(), None);
    store.save_draft(slot, &json!({"worked": "7"})).await.unwrap();
    store.save_draft(slot, &json!({"worked": "7,5"})).await.unwrap();
    assert_eq!(store.find_draft(slot).await.unwrap(), Some(json!({"worked": "7,5"})));
    let mut plan = store.plan();
    plan.drop_draft(slot);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_draft(slot).await.unwrap(), None);
}

async fn a_draft_of_one_slot_is_not_found_in_another(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    store.save_draft(slot(&ana, "record_check_in"), &json!(1)).await.unwrap();
    assert_eq!(store.find_draft(slot(&ana, "add_moment")).await.unwrap(), None);
    let elsewhere = DraftSlot { seat: fresh(SeatId), ..slot(&ana, "record_check_in") };
    assert_eq!(store.find_draft(elsewhere).await.unwrap(), None);
}

async fn a_draft_is_forgotten_after_thirty_days(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    store.save_draft(slot(&ana, "record_check_in"), &json!(1)).await.unwrap();
    world.advance_days(30);
    store.save_draft(slot(&ana, "add_moment"), &json!(2)).await.unwrap();
    store.forget_old().await.unwrap();
    assert_eq!(store.find_draft(slot(&ana, "record_check_in")).await.unwrap(), Some(json!(1)));
    world.clock.advance(SignedDuration::from_secs(1));
    store.forget_old().await.unwrap();
    assert_eq!(store.find_draft(slot(&ana, "record_check_in")).await.unwrap(), None);
    assert_eq!(store.find_draft(slot(&ana, "add_moment")).await.unwrap(), Some(json!(2)));
}

async fn a_draft_goes_with_its_account(world: World) {
    let store = world.open().await;
    let ana = worker_ana(&store, &an_employer(&store).await).await;
    store.save_draft(slot(&ana, "add_moment"), &json!(1)).await.unwrap();
    let mut plan = store.plan();
    plan.erase_account(ana.account.id);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_draft(slot(&ana, "add_moment")).await.unwrap(), None);
    let refused = store.save_draft(slot(&ana, "add_moment"), &json!(2)).await.unwrap_err();
    assert!(matches!(refused, CommitError::Gone), "{refused}");
    let sql = world.sql(Part::Main).await;
    let (left,): (i64,) = sqlx::query_as("select count(*) from draft").fetch_one(&sql).await.unwrap();
    assert_eq!(left, 0);
    sql.close().await;
}

fn a_job<'a>(payload: &'a Value, due: Timestamp, cause: &'a str, about: Option<FileId>) -> NewJob<'a> {
    NewJob { kind: "send_invitation", payload, due, cause, about }
}

async fn queue(store: &Store, due: Timestamp, cause: &str, about: Option<FileId>) {
    let payload = json!({"for": cause});
    let mut plan = store.plan();
    plan.queue(&a_job(&payload, due, cause, about)).unwrap();
    store.commit(plan).await.unwrap();
}

async fn causes(store: &Store) -> Vec<String> {
    let due = store.list_due_jobs(100).await.unwrap();
    due.into_iter().map(|job| job.payload["for"].as_str().unwrap().to_owned()).collect()
}

async fn finish(store: &Store, job: &Job) -> Result<(), CommitError> {
    let mut plan = store.plan();
    plan.finish_job(job);
    store.commit(plan).await
}

async fn a_job_is_due_at_its_time_and_done_once(world: World) {
    let store = world.open().await;
    let now = store.now();
    queue(&store, now + SignedDuration::from_hours(2), "later", None).await;
    queue(&store, now + SignedDuration::from_hours(1), "sooner", None).await;
    assert_eq!(causes(&store).await, Vec::<String>::new());
    world.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(causes(&store).await, ["sooner", "later"]);
    assert_eq!(store.list_due_jobs(1).await.unwrap().len(), 1);
    let job = store.list_due_jobs(1).await.unwrap().remove(0);
    assert_eq!((job.kind.as_str(), job.attempts), ("send_invitation", 0));
    assert_eq!(job.due, now + SignedDuration::from_hours(1));
    finish(&store, &job).await.unwrap();
    assert_eq!(causes(&store).await, ["later"]);
    assert!(matches!(finish(&store, &job).await, Err(CommitError::Gone)));
}

async fn one_cause_queues_one_job(world: World) {
    let store = world.open().await;
    queue(&store, store.now(), "invitation of Ana", None).await;
    queue(&store, store.now(), "invitation of Ana", None).await;
    queue(&store, store.now(), "invitation of Bert", None).await;
    assert_eq!(causes(&store).await.len(), 2);
    let due = store.list_due_jobs(100).await.unwrap();
    let job = due.iter().find(|job| job.payload["for"] == "invitation of Ana").unwrap();
    finish(&store, job).await.unwrap();
    queue(&store, store.now(), "invitation of Ana", None).await;
    assert_eq!(causes(&store).await, ["invitation of Bert"]);
    let sql = world.sql(Part::Main).await;
    let keys = "select count(*) from file_key where compartment = 'job'";
    let (keys,): (i64,) = sqlx::query_as(keys).fetch_one(&sql).await.unwrap();
    assert_eq!(keys, 1, "a key without its job");
    sql.close().await;
}

async fn one_cause_queued_at_once_by_many_is_one_job(world: World) {
    let store = world.open().await;
    let mut tasks = Vec::new();
    for _ in 0..16 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move { queue(&store, store.now(), "once", None).await }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(causes(&store).await, ["once"]);
}

async fn a_job_is_queued_only_where_its_plan_is_carried_out(world: World) {
    let store = world.open().await;
    let file = fresh(FileId);
    let write = async |cause: &str| {
        let payload = json!({"for": cause});
        let mut plan: Plan = store.plan();
        plan.queue(&a_job(&payload, store.now(), cause, Some(file))).unwrap();
        plan.create::<DiaryState>(file);
        store.commit(plan).await
    };
    write("first").await.unwrap();
    assert!(matches!(write("second").await, Err(CommitError::Conflict)));
    assert_eq!(causes(&store).await, ["first"]);
}

async fn a_failed_job_is_put_off_and_counted(world: World) {
    let store = world.open().await;
    queue(&store, store.now(), "once", None).await;
    let job = store.list_due_jobs(1).await.unwrap().remove(0);
    let later = store.now() + SignedDuration::from_mins(5);
    store.put_off_job(&job, later).await.unwrap();
    assert_eq!(store.list_due_jobs(1).await.unwrap(), []);
    world.clock.advance(SignedDuration::from_mins(5));
    let again = store.list_due_jobs(1).await.unwrap().remove(0);
    assert_eq!(again, Job { attempts: 1, due: later, ..job });
}

async fn of_two_who_finish_a_job_one_wins(world: World) {
    let store = world.open().await;
    queue(&store, store.now(), "once", None).await;
    let job = store.list_due_jobs(1).await.unwrap().remove(0);
    let (one, other) = tokio::join!(finish(&store, &job), finish(&store, &job));
    assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1, "{one:?} {other:?}");
}

async fn a_finished_job_keeps_its_cause_for_ninety_days(world: World) {
    let store = world.open().await;
    queue(&store, store.now(), "once", None).await;
    let job = store.list_due_jobs(1).await.unwrap().remove(0);
    finish(&store, &job).await.unwrap();
    world.advance_days(90);
    store.forget_old().await.unwrap();
    queue(&store, store.now(), "once", None).await;
    assert_eq!(causes(&store).await, Vec::<String>::new());
    world.advance_days(1);
    store.forget_old().await.unwrap();
    queue(&store, store.now(), "once", None).await;
    assert_eq!(causes(&store).await, ["once"]);
}

async fn a_job_goes_with_the_file_it_is_about(world: World) {
    let store = world.open().await;
    let (ana, bert) = (fresh(FileId), fresh(FileId));
    queue(&store, store.now(), "about Ana", Some(ana)).await;
    queue(&store, store.now(), "about Bert", Some(bert)).await;
    queue(&store, store.now(), "about nobody", None).await;
    let found = store.list_due_jobs(100).await.unwrap();
    let of_ana = found.iter().find(|job| job.payload["for"] == "about Ana").unwrap();
    let mut plan = store.plan();
    plan.erase_file(ana);
    store.commit(plan).await.unwrap();
    let mut left = causes(&store).await;
    left.sort();
    assert_eq!(left, ["about Bert", "about nobody"]);
    assert!(matches!(finish(&store, of_ana).await, Err(CommitError::Gone)));
    store.put_off_job(of_ana, store.now()).await.unwrap();
}
