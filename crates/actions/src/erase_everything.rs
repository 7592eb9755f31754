//! `erase_everything`: the keys of the case go, and the account where it has no other hat. What lies at work stays
//! there: it is the employer's, and that something was erased is invisible to it.

use houvast_access::Verb;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{CommitError, Plan};

use crate::agree_on_absence::queue_card_of;
use crate::installation::{Installation, TRIES, Trouble};

/// Erases the own case; cannot be undone. Returns after the ledger beside the key store holds it.
///
/// # Errors
/// [`Trouble`]; nothing was erased then.
pub async fn erase_everything(installation: &Installation, account: AccountId) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::EraseEverything)?;
        let hats = installation.store.list_hats(account).await?;
        let mut plan = installation.store.plan();
        // Somebody may share or write at this moment: what they write must not outlive the case.
        plan.require(&case.health);
        plan.erase_file(case.health.file);
        for absence in &case.health.state.absences {
            plan.forget_close_person(*absence);
            withdraw_asks(installation, &mut plan, *absence).await?;
        }
        if hats.iter().all(|hat| *hat == Hat::Employee) {
            plan.erase_account(account);
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}

/// Nobody calls or answers somebody who erased everything: asks for a talk and for notes are taken back.
async fn withdraw_asks(installation: &Installation, plan: &mut Plan, absence: FileId) -> Result<(), Trouble> {
    let Some(care) = installation.store.load::<CareState>(absence).await? else { return Ok(()) };
    let mut events = Vec::new();
    events.extend(care.state.talk.as_ref().map(|_| CareEvent::TalkWithdrawn));
    events.extend(care.state.notes_ask.as_ref().map(|_| CareEvent::NotesRequestWithdrawn));
    if !events.is_empty() {
        let care = plan.append_for_the_person(&care, &events)?;
        queue_card_of(installation, plan, absence, None, Some(&care.state)).await?;
    }
    Ok(())
}
