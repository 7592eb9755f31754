//! `choose_hat`: one hat at a time, named on every page.

use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use houvast_storage::{Factors, Session};

use super::session::SignedIn;
use crate::installation::{Installation, Trouble};

/// The hats an account has a live seat in, own first.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn list_hats(installation: &Installation, account: AccountId) -> Result<Vec<Hat>, Trouble> {
    Ok(installation.store.list_hats(account).await?)
}

/// What stands between a session and its hat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing.
    Nothing,
    /// The account has a second factor: a code is asked.
    Code,
    /// The hat needs a second factor and the account has none yet.
    SetUp,
}

/// What a signed-in person still has to do before the hat can be worn.
#[must_use]
pub fn missing(signed_in: &SignedIn) -> Missing {
    match (signed_in.session.factors, signed_in.has_second_factor, signed_in.session.hat.needs_second_factor()) {
        (Factors::Two, ..) => Missing::Nothing,
        (Factors::One, true, _) => Missing::Code,
        (Factors::One, false, true) => Missing::SetUp,
        (Factors::One, false, false) => Missing::Nothing,
    }
}

/// Puts on another hat for this session.
///
/// # Errors
/// [`Trouble::NotFound`] where the account has no such hat.
pub async fn choose_hat(installation: &Installation, signed_in: &SignedIn, hat: Hat) -> Result<(), Trouble> {
    if !list_hats(installation, signed_in.account.id).await?.contains(&hat) {
        return Err(Trouble::NotFound);
    }
    let mut plan = installation.store.plan();
    plan.revise_session(&signed_in.token.0, &Session { hat, ..signed_in.session.clone() })?;
    Ok(installation.store.commit(plan).await?)
}
