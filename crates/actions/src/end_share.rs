//! `end_share`: the person ends a share at any time. The reader sees what does not exist from that moment on.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, ShareId};
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};

/// Ends a share, and the reader's seat on the case where it was the last one.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such share in force.
pub async fn end_share(installation: &Installation, account: AccountId, id: ShareId) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let now = installation.store.now();
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::EndShare)?;
        let state = &case.health.state;
        let share = state.shares_in_force(now).find(|share| share.id == id).ok_or(Trouble::NotFound)?;
        let others = state
            .shares_in_force(now)
            .filter(|other| other.id != id && other.reader == share.reader && other.hat == share.hat);
        let mut plan = installation.store.plan();
        plan.append(&case.health, case.acting.seat.id, &[HealthEvent::ShareEnded { id }])?;
        if others.count() == 0
            && let Some(seat) = installation.store.find_seat(share.reader, case.health.file, share.hat).await?
        {
            plan.end_seat(seat.id, now)?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
