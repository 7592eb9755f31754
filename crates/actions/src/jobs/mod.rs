//! What runs by itself: letters from the outbox, the one reminder, ended invitations and shares, month keys, the daily
//! root. Each acts under a seat of the clock with a closed list of compartments (theorem T7).

mod at_rest;
pub(crate) mod close_person;
pub(crate) mod count_differences;
pub mod duties;
pub(crate) mod follow_up;
pub mod invitations;
pub(crate) mod steps;
pub(crate) mod tell_of_ask;
pub mod upkeep;

use std::time::Duration;

use houvast_casework::ids::SeatId;
use houvast_storage::Job;
use jiff::{Timestamp, ToSpan};
use tokio::sync::watch;

use crate::installation::{Installation, Trouble};
use crate::post::smtp::PostOffice;

/// The seat of the clock. Nobody has it; entries it wrote carry it.
pub const CLOCK_SEAT: SeatId = SeatId(uuid::Uuid::from_u128(1));

/// How many jobs are looked for at once.
const BATCH: i64 = 50;

/// Does everything that is due now. Returns how many jobs were finished.
///
/// # Errors
/// [`Trouble`] where the database does not answer; what was finished stays finished.
pub async fn run_due(installation: &Installation, post: &PostOffice) -> Result<usize, Trouble> {
    let (_never, ended) = watch::channel(false);
    run_due_until(installation, post, &ended).await
}

/// Does what is due now, but begins no other job once the end was asked for.
async fn run_due_until(
    installation: &Installation,
    post: &PostOffice,
    ended: &watch::Receiver<bool>,
) -> Result<usize, Trouble> {
    let mut finished = 0;
    loop {
        let jobs = installation.store.list_due_jobs(BATCH).await?;
        if jobs.is_empty() {
            return Ok(finished);
        }
        for job in &jobs {
            if *ended.borrow() {
                return Ok(finished);
            }
            match run(installation, post, job).await {
                Ok(()) => finished += 1,
                Err(trouble) => {
                    tracing::warn!(kind = job.kind, attempts = job.attempts, %trouble, "a job was put off");
                    let again = later(installation.store.now(), job.attempts);
                    installation.store.put_off_job(job, again).await?;
                }
            }
        }
    }
}

async fn run(installation: &Installation, post: &PostOffice, job: &Job) -> Result<(), Trouble> {
    match at_rest::fate_of(installation, job).await? {
        at_rest::Fate::Done => {}
        at_rest::Fate::Waits(death) => return Ok(installation.store.put_off_job(job, death.stands_from()).await?),
        at_rest::Fate::LetGo => {
            let mut plan = installation.store.plan();
            plan.finish_job(job);
            return upkeep::finished(installation.store.commit(plan).await);
        }
    }
    match job.kind.as_str() {
        crate::post::SEND => invitations::send_letter(installation, post, job).await,
        invitations::REMIND => invitations::send_reminder(installation, job).await,
        invitations::EXPIRE => invitations::expire_invitation(installation, job).await,
        steps::REMIND => steps::remind_of_steps(installation, job).await,
        duties::LOOK => duties::remind_of_duties(installation, job).await,
        duties::TELL => duties::tell_of_duty(installation, job).await,
        follow_up::OFFER => follow_up::offer_follow_up(installation, job).await,
        tell_of_ask::TELL => tell_of_ask::tell_of_ask(installation, job).await,
        close_person::TELL => close_person::tell_close_person(installation, job).await,
        crate::leaving::END_CONTRACT => crate::leaving::end_contract(installation, job).await,
        count_differences::COUNT => count_differences::count_differences(installation, job).await,
        upkeep::END_SHARE => upkeep::end_share(installation, job).await,
        other => Err(Trouble::Unavailable(format!("there is no job `{other}` in this release"))),
    }
}

/// One minute, then twice as long each time, a day at most.
fn later(now: Timestamp, attempts: i64) -> Timestamp {
    let minutes = 1_i64 << attempts.clamp(0, 10);
    now + minutes.min(24 * 60).minutes()
}

/// Runs until the end is asked for, and ends between two jobs: jobs every `pace`, upkeep once a day of the installation's
/// clock.
pub async fn run_until(
    installation: Installation,
    post: PostOffice,
    roots: std::path::PathBuf,
    pace: Duration,
    mut ended: watch::Receiver<bool>,
) {
    let mut upkeep_on = None;
    while !*ended.borrow() {
        if let Err(trouble) = run_due_until(&installation, &post, &ended).await {
            tracing::error!(%trouble, "jobs cannot be done");
        }
        let today = installation.store.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        if upkeep_on != Some(today) {
            let kept_up = upkeep::keep_up(&installation, &roots).await;
            match kept_up.and(duties::plan_the_day(&installation).await) {
                Ok(()) => upkeep_on = Some(today),
                Err(trouble) => tracing::error!(%trouble, "the daily upkeep failed"),
            }
        }
        // An error means that nobody can ask any more: then it ends too.
        let end = async { ended.wait_for(|ended| *ended).await.map_or((), |_| ()) };
        tokio::select! {
            () = tokio::time::sleep(pace) => {}
            () = end => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_tried_less_and_less_often_but_every_day() {
        let now = Timestamp::UNIX_EPOCH;
        let check = |attempts, minutes: i64| assert_eq!(later(now, attempts), now + minutes.minutes());
        check(0, 1);
        check(3, 8);
        check(10, 1024);
        check(500, 1024);
    }
}
