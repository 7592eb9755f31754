//! The daily upkeep: month keys, what may be forgotten, the signed root. And shares whose end has come.

use std::path::Path;

use houvast_casework::case::HealthState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, ShareId};
use houvast_storage::{CommitError, Job, NewJob, Plan};
use serde::{Deserialize, Serialize};

use crate::installation::{Installation, Trouble};

/// The kind of job that ends the reader's seat when a share has come to its end.
pub const END_SHARE: &str = "expire_share";

#[derive(Serialize, Deserialize)]
struct EndedShare {
    case: FileId,
    share: ShareId,
    reader: AccountId,
    hat: Hat,
}

/// Queues the end of a reader's seat for the moment a share ends.
pub(crate) fn queue_end_of_share(
    plan: &mut Plan,
    case: FileId,
    share: &houvast_casework::share::Share,
) -> Result<(), Trouble> {
    let ended = EndedShare { case, share: share.id, reader: share.reader, hat: share.hat };
    let payload = serde_json::to_value(ended).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("end of share {}", share.id);
    let job = NewJob { kind: END_SHARE, payload: &payload, due: share.until, cause: &cause, about: Some(case) };
    Ok(plan.queue(&job)?)
}

/// Ends the reader's seat on the case where no other share with that reader is in force. Nothing is appended: that the
/// share ended follows from its date.
pub(crate) async fn end_share(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    let read = serde_json::from_value::<EndedShare>(job.payload.clone());
    let ended = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let now = installation.store.now();
    let health = installation.store.load::<HealthState>(ended.case).await?;
    let mut plan = installation.store.plan();
    plan.finish_job(job);
    if let Some(health) = health {
        let mut in_force = health.state.shares_in_force(now);
        let keeps = in_force.any(|share| share.reader == ended.reader && share.hat == ended.hat);
        let seat = installation.store.find_seat(ended.reader, ended.case, ended.hat).await?;
        if let Some(seat) = seat.filter(|_| !keeps) {
            plan.require(&health);
            plan.end_seat(seat.id, now)?;
        }
    }
    finished(installation.store.commit(plan).await)
}

/// A job that somebody else finished, or whose file was erased meanwhile, is done.
pub(crate) fn finished(done: Result<(), CommitError>) -> Result<(), Trouble> {
    match done {
        Ok(()) | Err(CommitError::Gone) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Once a day: month keys are turned, what may be forgotten is forgotten, the heads of all journals are signed.
///
/// # Errors
/// [`Trouble::Unavailable`] with what stands in the way; it is tried again.
pub async fn keep_up(installation: &Installation, roots: &Path) -> Result<(), Trouble> {
    let unavailable = |error: &dyn std::fmt::Display| Trouble::Unavailable(error.to_string());
    let turned = installation.store.turn_epochs().await.map_err(|error| unavailable(&error))?;
    tracing::info!(rewrapped = turned.rewrapped, destroyed = turned.destroyed.len(), "month keys are in order");
    installation.store.forget_old().await?;
    let root = installation.store.write_root(roots).await.map_err(|error| unavailable(&error))?;
    tracing::info!(path = %root.display(), "the heads of all journals are signed");
    Ok(())
}
