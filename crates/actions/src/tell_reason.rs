//! `tell_reason`: the person says why, here or nowhere. Nobody is told.

use houvast_access::Verb;
use houvast_casework::case::{HealthEvent, Reason};
use houvast_casework::ids::AccountId;

use crate::installation::{Installation, Trouble};

/// Keeps what the person says about why.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn tell_reason(installation: &Installation, account: AccountId, reason: Reason) -> Result<(), Trouble> {
    installation.revise_own_case(account, Verb::TellReason, |_| Ok(vec![HealthEvent::ReasonTold { reason }])).await
}
