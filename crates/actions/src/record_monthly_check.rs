//! `record_monthly_check`: the answers of the monthly check, or that it was let pass. Only for the person, ever.

use houvast_access::Verb;
use houvast_casework::diary::{DiaryEvent, DiaryState};
use houvast_casework::ids::AccountId;
use houvast_casework::monthly_check::MonthlyAnswers;
use houvast_storage::CommitError;

use crate::installation::{Installation, TRIES, Trouble};

/// Keeps the answers; none at all lets it pass.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_monthly_check(
    installation: &Installation,
    account: AccountId,
    answers: &MonthlyAnswers,
) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::RecordMonthlyCheck)?;
        let diary = installation.store.load::<DiaryState>(case.health.file).await?.ok_or(Trouble::NotFound)?;
        let is_passed = answers.is_empty();
        let event = if is_passed { DiaryEvent::MonthLetPass } else { DiaryEvent::MonthAnswered(answers.clone()) };
        let mut plan = installation.store.plan();
        plan.append(&diary, case.acting.seat.id, &[event])?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}
