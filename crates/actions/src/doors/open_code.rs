//! `open_code`: the code of a letter leads where the link of a mail leads. A wrong, closed, used, ended or unknown code
//! is refused alike, and every try counts: per code (see `try_code`) and per network.

use houvast_casework::invitation_code::InvitationCode;
use jiff::ToSpan;

use super::accept_invitation::open_invitation;
use super::open_account::DoorError;
use super::sign_in::{SignInError, WINDOW_MINUTES};
use super::token::Token;
use crate::installation::{Installation, Trouble};

/// Codes tried from one network address in the window of signing in.
const MOST_PER_NETWORK: u32 = 20;

/// The token of the invitation that a code stands for, while it can be used.
///
/// # Errors
/// [`SignInError::Wrong`] where it does not work, deliberately not said why.
pub async fn open_code(
    installation: &Installation,
    code: &InvitationCode,
    network: &str,
) -> Result<Token, SignInError> {
    let store = &installation.store;
    let what = format!("code at {network}");
    let since = store.now() - WINDOW_MINUTES.minutes();
    if store.count_attempts(&what, since).await.map_err(Trouble::from)? >= MOST_PER_NETWORK {
        return Err(SignInError::TooMany);
    }
    let token = store.try_code(code, &what).await.map_err(Trouble::from)?;
    let token = Token(token.ok_or(SignInError::Wrong)?);
    match open_invitation(installation, &token).await {
        Ok(_) => Ok(token),
        Err(DoorError::Trouble(trouble)) => Err(trouble.into()),
        Err(_) => Err(SignInError::Wrong),
    }
}
