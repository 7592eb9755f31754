//! `start_alone`: somebody begins without an absence: before a diagnosis, self-employed, without a service. The page
//! answers the same whether or not the address has an account; only the mail differs.

use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_storage::{Factors, Invitation, InvitationPurpose};
use jiff::{Timestamp, ToSpan};

use super::accept_invitation::open_invitation;
use super::open_account::{DoorError, NewPerson, add_account, open_case};
use super::session::begin;
use super::sign_in::{SignInError, throttle};
use super::token::Token;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind};

/// Hours a link for starting or for a new password works.
pub(crate) const LINK_HOURS: i64 = 24;
/// Mails asked for one address in the window of signing in.
pub(crate) const MOST_MAILS: u32 = 3;

/// Sends a link to begin, or tells a known address how to sign in. Returns when the link ends. Where mails were asked
/// for too often it says the same and sends nothing: nobody learns what others asked for with this address.
///
/// # Errors
/// [`SignInError::Trouble`].
pub async fn ask_to_start(
    installation: &Installation,
    email: &str,
    language: Language,
    country: Country,
) -> Result<Timestamp, SignInError> {
    send_link(installation, email, (language, country), InvitationPurpose::Start).await
}

/// Sends a link for a new password to a known address, and nothing to an unknown one. Returns when the link ends. Where
/// mails were asked for too often it says the same and sends nothing.
///
/// # Errors
/// [`SignInError::Trouble`].
pub async fn ask_to_reset(
    installation: &Installation,
    email: &str,
    language: Language,
    country: Country,
) -> Result<Timestamp, SignInError> {
    send_link(installation, email, (language, country), InvitationPurpose::Reset).await
}

async fn send_link(
    installation: &Installation,
    email: &str,
    (language, country): (Language, Country),
    purpose: InvitationPurpose,
) -> Result<Timestamp, SignInError> {
    let now = installation.store.now();
    let expires_at = now + LINK_HOURS.hours();
    match throttle(installation, &format!("mail {email}"), MOST_MAILS).await {
        Err(SignInError::TooMany) => return Ok(expires_at),
        counted => counted?,
    }
    let known = installation.store.find_account_by_email(email).await.map_err(Trouble::from)?;
    let kind = match (purpose, &known) {
        (InvitationPurpose::Start, None) => LetterKind::Alone,
        (InvitationPurpose::Reset, Some(_)) => LetterKind::Reset,
        (InvitationPurpose::Start, Some(_)) => LetterKind::Known,
        _ => return Ok(expires_at),
    };
    let mut chance = installation.store.chance(&format!("door {email}"));
    let token = Token::new(&mut *chance);
    let id = FileId::new(now.as_millisecond(), &mut *chance);
    let mut plan = installation.store.plan();
    let (link, until) = if kind == LetterKind::Known {
        ("/sign-in".to_owned(), None)
    } else {
        let account = known.as_ref().map(|account| account.id);
        let email = email.to_owned();
        let invitation = Invitation {
            id,
            purpose,
            file: None,
            account,
            email,
            language,
            country,
            expires_at,
            used_at: None,
            replaces: None,
        };
        plan.add_invitation(&token.0, &invitation).map_err(Trouble::from)?;
        let path = if purpose == InvitationPurpose::Start { "start" } else { "forgot" };
        (format!("/{path}/{token}"), Some(expires_at))
    };
    let letter = Letter { kind, to: email.to_owned(), language, country, link, until, ..Letter::default() };
    crate::post::queue(&mut plan, &letter, now, &format!("letter {id}"))?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(expires_at)
}

/// The letter of a link to begin alone, while it can be used.
///
/// # Errors
/// [`DoorError::Expired`] where it was used, has ended, never was, or is for something else: all look the same.
pub async fn open_start(installation: &Installation, token: &Token) -> Result<Invitation, DoorError> {
    let invitation = open_invitation(installation, token).await?;
    if invitation.purpose == InvitationPurpose::Start { Ok(invitation) } else { Err(DoorError::Expired) }
}

/// Begins alone with a link that came by mail: account, case and session in one transaction.
///
/// # Errors
/// [`DoorError`]; nothing is written then and the link still works.
pub async fn start_alone(installation: &Installation, token: &Token, person: &NewPerson) -> Result<Token, DoorError> {
    let invitation = open_start(installation, token).await?;
    let person = NewPerson { email: invitation.email.clone(), ..person.clone() };
    let mut plan = installation.store.plan();
    plan.use_invitation(invitation.id).map_err(Trouble::from)?;
    let account = add_account(installation, &mut plan, &person, Vec::new()).await?;
    open_case(installation, &mut plan, account, (person.language, person.country), None)?;
    let session = begin(installation, &mut plan, account, Hat::Employee, Factors::One)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(session)
}
