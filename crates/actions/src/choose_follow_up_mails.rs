//! `choose_follow_up_mails`: whether a mail without content goes out when a talk is offered after the restart.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::AccountId;
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};
use crate::jobs::follow_up::Looks;

/// Chooses, and sees to it that somebody looks every day on which an offer may begin.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn choose_follow_up_mails(
    installation: &Installation,
    account: AccountId,
    wanted: bool,
) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::ChooseFollowUpMails)?;
        if case.health.state.follow_up_mails.is_some() == wanted {
            return Ok(());
        }
        let mut plan = installation.store.plan();
        let chosen = HealthEvent::FollowUpMailsChosen { wanted };
        let health = plan.append(&case.health, case.acting.seat.id, &[chosen])?;
        if let Some(since) = health.state.follow_up_mails {
            let due = plan.now();
            crate::jobs::follow_up::queue(&mut plan, Looks { account, case: case.health.file, since }, due)?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
