//! Drafts: what somebody typed and did not send yet. Kept per account, seat and verb; gone on submit or after 30 days.

use houvast_casework::ids::{AccountId, SeatId};
use houvast_storage::DraftSlot;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::installation::{Installation, Trouble};

/// What was typed so far; none where nothing was, or where an older release kept it in another shape.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn find_draft<T: DeserializeOwned>(
    installation: &Installation,
    account: AccountId,
    seat: SeatId,
    verb: &str,
) -> Result<Option<T>, Trouble> {
    let kept = installation.store.find_draft(DraftSlot { account, seat, verb }).await?;
    Ok(kept.and_then(|kept| serde_json::from_value(kept).ok()))
}

/// Keeps what was typed, in place of what was there.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn save_draft<T: Serialize>(
    installation: &Installation,
    account: AccountId,
    seat: SeatId,
    verb: &str,
    typed: &T,
) -> Result<(), Trouble> {
    let typed = serde_json::to_value(typed).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    Ok(installation.store.save_draft(DraftSlot { account, seat, verb }, &typed).await?)
}

/// Drops what was typed.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn drop_draft(
    installation: &Installation,
    account: AccountId,
    seat: SeatId,
    verb: &str,
) -> Result<(), Trouble> {
    let mut plan = installation.store.plan();
    plan.drop_draft(DraftSlot { account, seat, verb });
    Ok(installation.store.commit(plan).await?)
}
