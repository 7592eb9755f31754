//! `reset_password`: a new password with a link that came by mail. Every session of the account ends.

use houvast_casework::ids::AccountId;
use houvast_storage::{Credential, Invitation, InvitationPurpose};

use super::accept_invitation::open_invitation;
use super::open_account::DoorError;
use super::password;
use super::token::Token;
use crate::installation::{Installation, Trouble};

/// The account and the letter of a link for a new password, while it can be used.
///
/// # Errors
/// [`DoorError::Expired`] where it was used, has ended, never was, or is for something else: all look the same.
pub async fn open_reset(installation: &Installation, token: &Token) -> Result<(AccountId, Invitation), DoorError> {
    let invitation = open_invitation(installation, token).await?;
    let account = invitation.account.filter(|_| invitation.purpose == InvitationPurpose::Reset);
    Ok((account.ok_or(DoorError::Expired)?, invitation))
}

/// Sets a new password. A second factor stays what it was.
///
/// # Errors
/// [`DoorError`]; nothing is written then and the link still works.
pub async fn reset_password(installation: &Installation, token: &Token, new: &str) -> Result<(), DoorError> {
    let (account, invitation) = open_reset(installation, token).await?;
    password::check(new, &invitation.email)?;
    let kept = installation.store.find_credential(account).await.map_err(Trouble::from)?.unwrap_or_default();
    let hash = password::hash(new, &mut *installation.store.chance(&format!("password {account}"))).await;
    let hash = hash.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let mut credential: Credential = kept;
    credential.password_hash = Some(hash);
    let mut plan = installation.store.plan();
    plan.use_invitation(invitation.id).map_err(Trouble::from)?;
    plan.set_credential(account, &credential).map_err(Trouble::from)?;
    plan.end_sessions_of(account).map_err(Trouble::from)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(())
}
