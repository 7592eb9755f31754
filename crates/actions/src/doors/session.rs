//! Sessions: begun at a door, found again by the token in the cookie, ended by the person or by time.

use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use houvast_storage::{Account, Door, Factors, Plan, Session};
use jiff::{Timestamp, ToSpan};

use super::token::Token;
use crate::installation::{Installation, Trouble};

/// Hours a session lasts: a working day and an evening.
pub const HOURS: i64 = 12;

/// Somebody signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The token of the cookie.
    pub token: Token,
    /// The session.
    pub session: Session,
    /// Whose.
    pub account: Account,
    /// Whether a code can be asked for.
    pub has_second_factor: bool,
}

/// Adds a session to a plan and returns its token.
pub(crate) fn begin(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    hat: Hat,
    factors: Factors,
) -> Result<Token, Trouble> {
    let now = installation.store.now();
    let token = Token::new(&mut *installation.store.chance(&format!("session {account}")));
    let session = Session { account, hat, factors, created_at: now, expires_at: ends_at(now) };
    plan.add_session(&token.0, &session)?;
    Ok(token)
}

fn ends_at(now: Timestamp) -> Timestamp {
    now + HOURS.hours()
}

/// Who is signed in with this token, if anybody.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn find_signed_in(installation: &Installation, token: &Token) -> Result<Option<SignedIn>, Trouble> {
    let Some(door) = installation.store.find_door(&token.0).await? else { return Ok(None) };
    let Door { session, account, has_second_factor } = door;
    Ok(Some(SignedIn { token: token.clone(), session, account, has_second_factor }))
}

/// Ends a session.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn sign_out(installation: &Installation, token: &Token) -> Result<(), Trouble> {
    let mut plan = installation.store.plan();
    plan.end_session(&token.0)?;
    Ok(installation.store.commit(plan).await?)
}
