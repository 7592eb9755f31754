//! Counts, stretch by stretch of all absences, what another version of a pack would change. It reads the `work` compartment
//! and keeps numbers alone. Between two stretches letters and other jobs have their turn.

use houvast_access::Job as Right;
use houvast_casework::absence::WorkState;
use houvast_casework::ids::{AccountId, SeatId};
use houvast_pathway::Pack;
use houvast_storage::{Job, NewJob, Plan};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::upkeep::finished;
use crate::compare_packs::{Counted, Stage, find_counted, find_handed_in, save_counted};
use crate::installation::{Installation, Trouble};
use crate::view_steps::{case_at_work, country_of, pack_of};

/// The kind of job that counts.
pub(crate) const COUNT: &str = "count_differences";

/// So many absences are looked at in one stretch.
const STRETCH: usize = 500;

/// Which stretch of which comparison.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Counts {
    /// Who asked.
    pub(crate) account: AccountId,
    /// In which seat.
    pub(crate) seat: SeatId,
    /// When: a later comparison takes the place of this one.
    pub(crate) begun: Timestamp,
    /// The stretch.
    pub(crate) stretch: u32,
}

/// Queues a stretch.
pub(crate) fn queue(plan: &mut Plan, counts: Counts) -> Result<(), Trouble> {
    let payload = serde_json::to_value(counts).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{COUNT} {} {} {}", counts.seat, counts.begun.as_microsecond(), counts.stretch);
    let due = plan.now();
    Ok(plan.queue(&NewJob { kind: COUNT, payload: &payload, due, cause: &cause, about: None })?)
}

/// Counts a stretch and queues the next one. A comparison that was begun anew, or whose administrator has gone, ends by
/// itself.
pub(crate) async fn count_differences(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::CountDifferences.name(), COUNT);
    let read = serde_json::from_value::<Counts>(job.payload.clone());
    let counts = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let store = &installation.store;
    let mut plan = store.plan();
    plan.finish_job(job);
    let lives = |seat: &houvast_storage::Seat| seat.until.is_none_or(|until| plan.now() < until);
    let seat = store.find_seat_by_id(counts.seat).await?.filter(lives);
    if let Some(seat) = seat.filter(|seat| seat.account == counts.account)
        && let Some(mut counted) = find_counted(installation, &seat).await?.filter(|one| one.begun == counts.begun)
    {
        if counted.stretches == counts.stretch && counted.stage == Stage::Counting {
            match find_handed_in(installation, &seat).await? {
                Some(new) => count_stretch(installation, &new, &mut counted).await?,
                None => counted.stage = Stage::Stopped,
            }
            save_counted(installation, &seat, &counted).await?;
        }
        if counted.stage == Stage::Counting {
            queue(&mut plan, Counts { stretch: counts.stretch + 1, ..counts })?;
        }
    }
    finished(store.commit(plan).await)
}

async fn count_stretch(installation: &Installation, new: &Pack, counted: &mut Counted) -> Result<(), Trouble> {
    let store = &installation.store;
    let old = pack_of(counted.country)?;
    let files = store.list_absence_files_after(counted.after, STRETCH).await?;
    for work in store.load_several::<WorkState>(&files).await? {
        if country_of(Some(&work.state)) != Some(counted.country) {
            continue;
        }
        counted.compared += 1;
        let before = old.evaluate(&case_at_work(old, counted.country, &work.state), counted.on);
        let after = new.evaluate(&case_at_work(new, counted.country, &work.state), counted.on);
        for (rule, change) in before.compared_with(&after) {
            counted.rows.entry(rule.to_owned()).or_default().count(change);
        }
    }
    counted.seen += u64::try_from(files.len()).unwrap_or_default();
    counted.stretches += 1;
    counted.after = files.last().copied().or(counted.after);
    if files.len() < STRETCH {
        counted.stage = Stage::Done;
    }
    Ok(())
}
