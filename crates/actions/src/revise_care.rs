//! How the care compartment of an absence is changed: decided on its state, appended, with the card in step.

use houvast_access::Verb;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_storage::{CommitError, Plan};

use crate::agree_on_absence::queue_card_of;
use crate::installation::{Acting, Installation, TRIES, Trouble};

/// Decides on the care compartment, appends what follows and whatever else the decision puts into the plan; decides
/// again where somebody was faster. No events is nothing to do.
pub(crate) async fn revise_care(
    installation: &Installation,
    acting: &Acting,
    verbs: &[Verb],
    mut decide: impl FnMut(&CareState, &mut Plan) -> Result<Vec<CareEvent>, Trouble>,
) -> Result<(), Trouble> {
    for verb in verbs {
        acting.must(*verb)?;
    }
    let absence = acting.sight.file();
    for _ in 0..TRIES {
        let care = installation.store.load::<CareState>(absence).await?.ok_or(Trouble::NotFound)?;
        let mut plan = installation.store.plan();
        let events = decide(&care.state, &mut plan)?;
        if events.is_empty() {
            return Ok(());
        }
        let care = acting.append(&mut plan, &care, &events)?;
        queue_card_of(installation, &mut plan, absence, None, Some(&care.state)).await?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            // Only a code that was drawn can be taken: another is drawn.
            Err(CommitError::Taken(_)) => return Err(Trouble::Conflict),
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
