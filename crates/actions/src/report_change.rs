//! `report_change`: "something has changed". One tap, tells nobody: check-ins and plan steps rest.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::AccountId;

use crate::installation::{Installation, Trouble};

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

/// Takes everything up again.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn resume_after_change(installation: &Installation, account: AccountId) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::ResumeAfterChange, |state| {
            Ok(if state.resting_since.is_none() { vec![] } else { vec![HealthEvent::Resumed] })
        })
        .await
}
