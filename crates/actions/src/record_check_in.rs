//! `record_check_in`: answers about work always, the seven questions and own words only where the person gave them.
//! Split at writing: work answers and symptoms go to `health`, own words to `diary`.

use houvast_access::Verb;
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::check_in::{Symptoms, WorkAnswers};
use houvast_casework::consult::FilledIn;
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::ids::AccountId;
use houvast_storage::{CommitError, DraftSlot};

use crate::installation::{Installation, TRIES, Trouble};

/// What the person answered.
#[derive(Debug, Clone)]
pub struct CheckIn {
    /// About work.
    pub work: WorkAnswers,
    /// The seven questions, as far as answered.
    pub symptoms: Symptoms,
    /// Own words, only for the person; empty for none.
    pub words: String,
}

/// Records a check-in; gives the case as it is afterwards. What the answers about work propose for the plan is computed where it is shown
/// (`houvast_casework::steering`).
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_check_in(
    installation: &Installation,
    account: AccountId,
    check_in: &CheckIn,
) -> Result<HealthState, Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::RecordCheckIn)?;
        let seat = case.acting.seat.id;
        let mut events = vec![HealthEvent::WorkAnswered(check_in.work)];
        if !check_in.symptoms.0.is_empty() {
            events.push(HealthEvent::SymptomsAnswered(check_in.symptoms.clone()));
        }
        let together = crate::fill_in_together::recorded(installation, account, seat, FilledIn::CheckIn).await?;
        events.extend(together);
        let mut plan = installation.store.plan();
        let after = plan.append(&case.health, seat, &events)?;
        let words = check_in.words.trim();
        if !words.is_empty() {
            let diary = installation.store.load::<DiaryState>(case.health.file).await?.ok_or(Trouble::NotFound)?;
            plan.append(&diary, seat, &[DiaryEvent::Noted { words: words.chars().take(2000).collect() }])?;
        }
        // What was kept of it while it was filled in goes in the same commit.
        plan.drop_draft(DraftSlot { account, seat, verb: Verb::RecordCheckIn.name() });
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map(|()| after.into_state())?),
        }
    }
    Err(Trouble::Conflict)
}
