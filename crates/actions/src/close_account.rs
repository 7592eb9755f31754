//! `close_account`: anybody may close the own account. With a case, the own space is erased apart and on purpose
//! (`erase_everything`): here only what one is besides ends. What somebody wrote and looked at as staff stays, with the
//! name: others must be able to see who it was. The address and everything to sign in with go.

use houvast_casework::ids::AccountId;
use houvast_storage::Account;

use crate::end_staff::{EndStaffError, end_everything};
use crate::installation::{Installation, Trouble};

/// What became of the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// Every role ended; the own space is as it was, behind the same door.
    OwnSpaceStays,
    /// Nobody signs in with it any more; the name stays beside what was written and looked at.
    NameStays,
    /// Nothing of it is left.
    Gone,
}

/// What would become of the account.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn what_would_stay(installation: &Installation, account: AccountId) -> Result<Closed, Trouble> {
    let store = &installation.store;
    if store.find_case_of(account).await?.is_some() {
        return Ok(Closed::OwnSpaceStays);
    }
    Ok(if store.has_had_a_seat(account).await? { Closed::NameStays } else { Closed::Gone })
}

/// Closes the own account; cannot be undone. Every session ends.
///
/// # Errors
/// [`EndStaffError`]; nothing was closed then.
pub async fn close_account(installation: &Installation, account: AccountId) -> Result<Closed, EndStaffError> {
    let closed = what_would_stay(installation, account).await?;
    end_everything(installation, account).await?;
    let mut plan = installation.store.plan();
    match closed {
        Closed::OwnSpaceStays => return Ok(closed),
        Closed::Gone => plan.erase_account(account),
        Closed::NameStays => {
            let known = installation.store.find_account(account).await.map_err(Trouble::from)?;
            let known = known.ok_or(Trouble::NotFound)?;
            // An address nobody can have: the real one is free for a new account.
            let nobody = Account { email: format!("{account}@closed.invalid"), ..known };
            plan.revise_account(&nobody).map_err(Trouble::from)?;
            let mut credential = installation.store.find_credential(account).await.map_err(Trouble::from)?;
            let credential = credential.get_or_insert_default();
            credential.password_hash = None;
            credential.totp = None;
            credential.recovery.clear();
            plan.set_credential(account, credential).map_err(Trouble::from)?;
            plan.end_sessions_of(account).map_err(Trouble::from)?;
        }
    }
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(closed)
}
