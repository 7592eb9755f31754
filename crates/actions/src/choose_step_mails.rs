//! `choose_step_mails`: whether mails remind of days of the law, without content or in plain words (product rule 15).

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::AccountId;
use houvast_casework::step_notes::StepMails;
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};
use crate::jobs::steps::Reminds;

/// Chooses, and sees to it that somebody looks every day.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn choose_step_mails(
    installation: &Installation,
    account: AccountId,
    how: Option<StepMails>,
) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::ChooseStepMails)?;
        if case.health.state.step_mails.map(|(chosen, _)| chosen) == how {
            return Ok(());
        }
        let mut plan = installation.store.plan();
        let health = plan.append(&case.health, case.acting.seat.id, &[HealthEvent::StepMailsChosen { how }])?;
        if let Some((_, since)) = health.state.step_mails {
            let due = plan.now();
            crate::jobs::steps::queue(&mut plan, Reminds { account, case: case.health.file, since }, due)?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
