//! The language an account's pages and mails are in.

use houvast_casework::absence::Language;
use houvast_casework::ids::AccountId;
use houvast_storage::Account;

use crate::installation::{Installation, Trouble};

/// From now on pages and mails are in this language.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn choose_language(
    installation: &Installation,
    account: AccountId,
    language: Language,
) -> Result<(), Trouble> {
    let known = installation.store.find_account(account).await?.ok_or(Trouble::NotFound)?;
    let mut plan = installation.store.plan();
    plan.revise_account(&Account { language, ..known })?;
    Ok(installation.store.commit(plan).await?)
}
