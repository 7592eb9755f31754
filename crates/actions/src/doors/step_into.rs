//! Stepping into a synthetic person's place: for the demonstration and for tests. No route of a real installation leads
//! here.

use houvast_casework::hat::Hat;
use houvast_storage::Factors;

use super::session::begin;
use super::token::Token;
use crate::installation::{Installation, Trouble};

/// Signs in as the account with that address, in that hat, with all factors.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such account.
pub async fn step_into(installation: &Installation, email: &str, hat: Hat) -> Result<Token, Trouble> {
    let account = installation.store.find_account_by_email(email).await?.ok_or(Trouble::NotFound)?;
    let mut plan = installation.store.plan();
    let token = begin(installation, &mut plan, account.id, hat, Factors::Two)?;
    installation.store.commit(plan).await?;
    Ok(token)
}
