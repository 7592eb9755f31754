//! `choose_duty_mails`: whether somebody at work or of the service gets a mail without content when a day of the law comes near.

use houvast_casework::ids::AccountId;
use houvast_storage::Account;

use crate::installation::{Installation, Trouble};

/// Chooses.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn choose_duty_mails(installation: &Installation, account: AccountId, wanted: bool) -> Result<(), Trouble> {
    let known = installation.store.find_account(account).await?.ok_or(Trouble::NotFound)?;
    if known.without_duty_mails != wanted {
        return Ok(());
    }
    let mut plan = installation.store.plan();
    plan.revise_account(&Account { without_duty_mails: !wanted, ..known })?;
    Ok(installation.store.commit(plan).await?)
}

/// Whether somebody wants such mails: everybody does who did not say otherwise.
///
/// # Errors
/// [`Trouble`].
pub async fn wants_duty_mails(installation: &Installation, account: AccountId) -> Result<bool, Trouble> {
    Ok(installation.store.find_account(account).await?.is_some_and(|known| !known.without_duty_mails))
}
