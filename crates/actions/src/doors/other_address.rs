//! An invitation accepted under another address than the invited one: a mail goes to that address first. The page says
//! the same whether or not the address has an account here; only the mail differs, and it goes to the mailbox.

use houvast_casework::ids::FileId;
use houvast_storage::Invitation;
use jiff::{Timestamp, ToSpan};

use super::open_account::DoorError;
use super::sign_in::{SignInError, throttle};
use super::start_alone::{LINK_HOURS, MOST_MAILS};
use super::token::Token;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind};

/// Sends a link that accepts the invitation under this address, or tells a known address how to sign in. Returns when
/// the link ends. Where mails were asked for too often it says the same and sends nothing.
pub(crate) async fn confirm_address(
    installation: &Installation,
    invitation: &Invitation,
    email: &str,
) -> Result<Timestamp, DoorError> {
    let store = &installation.store;
    let now = store.now();
    let expires_at = invitation.expires_at.min(now + LINK_HOURS.hours());
    match throttle(installation, &format!("mail {email}"), MOST_MAILS).await {
        Err(SignInError::TooMany) => return Ok(expires_at),
        Err(SignInError::Trouble(trouble)) => return Err(trouble.into()),
        Err(SignInError::Wrong) | Ok(()) => {}
    }
    let known = store.find_account_by_email(email).await.map_err(Trouble::from)?;
    let mut chance = store.chance(&format!("door {email}"));
    let token = Token::new(&mut *chance);
    let id = FileId::new(now.as_millisecond(), &mut *chance);
    let mut plan = store.plan();
    let Invitation { language, country, .. } = *invitation;
    let to_anybody = Letter { to: email.to_owned(), language, country, ..Letter::default() };
    let letter = if known.is_some() {
        Letter { kind: LetterKind::Known, link: "/sign-in".to_owned(), ..to_anybody }
    } else {
        let replaces = Some(invitation.replaces.unwrap_or(invitation.id));
        let confirmed = Invitation { id, email: email.to_owned(), expires_at, replaces, ..invitation.clone() };
        plan.add_invitation(&token.0, &confirmed).map_err(Trouble::from)?;
        let link = format!("/invitation/{token}");
        Letter { kind: LetterKind::Alone, link, until: Some(expires_at), absence: invitation.file, ..to_anybody }
    };
    crate::post::queue(&mut plan, &letter, now, &format!("letter {id}"))?;
    store.commit(plan).await.map_err(Trouble::from)?;
    Ok(expires_at)
}
