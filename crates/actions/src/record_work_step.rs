//! `record_work_step`: the workplace says that a step of the law was taken, or answers a question of the law that is about
//! the employment. No own words here, and nothing that lies on the person's side.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_storage::CommitError;
use jiff::civil::Date;

use crate::agree_on_absence::queue_card;
use crate::installation::{Acting, Installation, TRIES, Trouble};
use crate::record_step::{RecordStepError, SaidAt, StepSaid, note_of};
use crate::view_steps::country_of;

/// Records it.
///
/// # Errors
/// [`RecordStepError`]; nothing is written then.
pub async fn record_work_step(
    installation: &Installation,
    acting: &Acting,
    said: &StepSaid,
    today: Date,
) -> Result<(), RecordStepError> {
    acting.must(Verb::RecordWorkStep)?;
    for _ in 0..TRIES {
        let work = installation.store.load::<WorkState>(acting.seat.file).await.map_err(Trouble::from)?;
        let work = work.ok_or(Trouble::NotFound)?;
        let country = country_of(Some(&work.state)).ok_or(Trouble::NotFound)?;
        let Some(note) = note_of(country, SaidAt::Work, said, &work.state.step_notes, today)? else { return Ok(()) };
        let mut plan = installation.store.plan();
        let note = WorkEvent::WorkStepRecorded(note);
        let work = plan.append(&work, acting.seat.id, &[note]).map_err(Trouble::from)?;
        // Days of the law for the service may follow from it.
        queue_card(installation, &mut plan, acting.seat.file, &work.state).await?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}
