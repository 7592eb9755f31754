//! `remove_moment`: takes a moment off the line.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, MomentId};

use crate::installation::{Installation, Trouble};

/// Takes a moment off the line.
///
/// # Errors
/// [`Trouble::NotFound`] where it does not stand there; nothing is written then.
pub async fn remove_moment(installation: &Installation, account: AccountId, id: MomentId) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::RemoveMoment, |state| {
            let stands = state.moments.iter().any(|moment| moment.id == id);
            if stands { Ok(vec![HealthEvent::MomentRemoved { id }]) } else { Err(Trouble::NotFound) }
        })
        .await
}
