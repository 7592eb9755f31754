//! `sign_in`: address and password; a wrong address and a wrong password look and last the same.

use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use houvast_storage::Factors;
use jiff::ToSpan;

use super::password;
use super::session::begin;
use super::token::Token;
use crate::installation::{Installation, Trouble};

/// Attempts on one mail address from one network address in [`WINDOW_MINUTES`].
pub(crate) const MOST_PER_ADDRESS: u32 = 8;
/// Attempts on one mail address from everywhere. One more is answered like a wrong password, deliberately not as one too
/// many: from elsewhere nobody learns whether somebody signs in with that address.
pub(crate) const MOST_FROM_EVERYWHERE: u32 = 80;
/// Attempts from one network address in [`WINDOW_MINUTES`].
pub(crate) const MOST_PER_NETWORK: u32 = 60;
/// The window in which attempts are counted.
pub const WINDOW_MINUTES: i64 = 15;

/// Why somebody was not signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Address and password do not belong together. Deliberately not said which.
    #[error("address and password do not belong together")]
    Wrong,
    /// Too many attempts; it works again after a while.
    #[error("too many attempts")]
    TooMany,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Signs in with a password. Where the account has a second factor, the session waits for it.
///
/// # Errors
/// [`SignInError`].
pub async fn sign_in(
    installation: &Installation,
    email: &str,
    password: &str,
    network: &str,
) -> Result<Token, SignInError> {
    throttle(installation, &format!("{network} {email}"), MOST_PER_ADDRESS).await?;
    throttle(installation, network, MOST_PER_NETWORK).await?;
    let is_flooded = match throttle(installation, email, MOST_FROM_EVERYWHERE).await {
        Err(SignInError::TooMany) => true,
        counted => {
            counted?;
            false
        }
    };
    let account = installation.store.find_account_by_email(email).await.map_err(Trouble::from)?;
    let credential = match &account {
        Some(account) => installation.store.find_credential(account.id).await.map_err(Trouble::from)?,
        None => None,
    };
    let hash = credential.as_ref().and_then(|credential| credential.password_hash.as_deref());
    if !password::is_right(password, hash).await || is_flooded {
        return Err(SignInError::Wrong);
    }
    let account = account.ok_or(SignInError::Wrong)?;
    let hat = first_hat(installation, account.id).await?;
    let mut plan = installation.store.plan();
    let token = begin(installation, &mut plan, account.id, hat, Factors::One)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(token)
}

/// The hat somebody starts in: the own one where there is a case, else the first there is.
pub(crate) async fn first_hat(installation: &Installation, account: AccountId) -> Result<Hat, Trouble> {
    let hats = super::hats::list_hats(installation, account).await?;
    Ok(hats.first().copied().unwrap_or(Hat::Employee))
}

/// Counts an attempt and refuses one too many. Counted before the password is looked at, so that a right guess among
/// too many is refused too.
pub(crate) async fn throttle(installation: &Installation, what: &str, most: u32) -> Result<(), SignInError> {
    let now = installation.store.now();
    let tried = installation.store.count_attempts(what, now - WINDOW_MINUTES.minutes()).await.map_err(Trouble::from)?;
    if tried >= most {
        return Err(SignInError::TooMany);
    }
    installation.store.note_attempt(what, now).await.map_err(Trouble::from)?;
    Ok(())
}
