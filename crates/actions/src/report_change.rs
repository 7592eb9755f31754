//! `report_change`: "something has changed". One tap, tells nobody: check-ins and plan steps rest.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::AccountId;
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};
use crate::propose_plan::{NoProposal, in_peace, plan_after_rest};

/// Lets everything rest. Doing it twice changes nothing.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn report_change(installation: &Installation, account: AccountId) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::ReportChange, |state| {
            Ok(if state.resting_since.is_some() { vec![] } else { vec![HealthEvent::ChangeReported] })
        })
        .await
}

/// Takes everything up again. The plan goes on from where it stopped: the weeks of the rest are put into it.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn resume_after_change(installation: &Installation, account: AccountId, today: Date) -> Result<(), Trouble> {
    let before = installation.own_case(account).await?.health.state;
    let health = before.clone();
    let after = in_peace(move || Ok::<_, NoProposal>(plan_after_rest(&health, today))).await;
    // A rest ends in any case; a plan that cannot be computed stays as it was.
    let after = after.ok().flatten().map(|made| HealthEvent::PlanAdopted(Box::new(made)));
    installation
        .revise_own_case(account, Verb::ResumeAfterChange, |state| {
            if state.resting_since.is_none() {
                return Ok(vec![]);
            }
            // Computed outside of the writing: a plan that was changed meanwhile is not replaced.
            let after = after.clone().filter(|_| state.plan == before.plan);
            Ok([HealthEvent::Resumed].into_iter().chain(after).collect())
        })
        .await
}
