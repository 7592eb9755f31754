//! `accept_invitation`: a single-use link becomes a seat: the own space for the person, an absence for the workplace,
//! the caseload for the prevention service. Nobody is told that it was used.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, OrganisationId, SeatId};
use houvast_storage::{CommitError, Factors, Invitation, InvitationPurpose, Plan, Seat};

use super::open_account::{DoorError, NewPerson, add_account, check, open_case};
use super::other_address::confirm_address;
use super::session::{SignedIn, begin};
use super::token::Token;
use super::way_back::{OnPaper, draw_codes, draw_sign_in_name};
use crate::installation::{Installation, Trouble};

/// The invitation of a link, while it can be used.
///
/// # Errors
/// [`DoorError::Expired`] where it was used, has ended or never was: the three look the same.
pub async fn open_invitation(installation: &Installation, token: &Token) -> Result<Invitation, DoorError> {
    let invitation = installation.store.find_invitation(&token.0).await.map_err(Trouble::from)?;
    let now = installation.store.now();
    let usable = |invitation: &Invitation| invitation.used_at.is_none() && now < invitation.expires_at;
    let invitation = invitation.filter(usable).ok_or(DoorError::Expired)?;
    // Nobody opens the own space of somebody who died.
    if invitation.purpose == InvitationPurpose::Seat(Hat::Employee)
        && let Some(file) = invitation.file
        && installation.death_on(file).await?.is_some()
    {
        return Err(DoorError::Expired);
    }
    Ok(invitation)
}

/// Whereto an invitation leads, for the page that says so before anything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The hat it is for.
    pub hat: Hat,
    /// The prevention service.
    pub service: String,
    /// The employer; empty where there is none.
    pub organisation: String,
    /// When the link ends.
    pub until: jiff::Timestamp,
}

/// Whereto an invitation leads.
///
/// # Errors
/// [`DoorError::Expired`] where the link is for something else, or what it led to is gone.
pub async fn place_of(installation: &Installation, invitation: &Invitation) -> Result<Place, DoorError> {
    let InvitationPurpose::Seat(hat) = invitation.purpose else { return Err(DoorError::Expired) };
    let store = &installation.store;
    let service = store.find_service().await.map_err(Trouble::from)?.map(|service| service.name).unwrap_or_default();
    let mut organisation = String::new();
    if let Some(file) = invitation.file {
        let absence = store.find_absence(file).await.map_err(Trouble::from)?;
        // An employer may stand in the place of the file.
        let id = absence.map_or(OrganisationId(file.0), |absence| absence.organisation);
        let employer = store.find_organisation(id).await.map_err(Trouble::from)?;
        organisation = employer.map(|employer| employer.name).unwrap_or_default();
    }
    Ok(Place { hat, service, organisation, until: invitation.expires_at })
}

/// Somebody new came in.
#[derive(Debug, Clone)]
pub struct CameIn {
    /// The session.
    pub session: Token,
    /// What whoever came by a letter signs in with; shown once.
    pub on_paper: Option<OnPaper>,
}

/// What came of accepting an invitation as somebody new.
#[derive(Debug, Clone)]
pub enum Accepted {
    /// The account is open.
    CameIn(CameIn),
    /// A mail goes to another address than the invited one first, and nothing is open yet.
    MailFirst {
        /// When the link in it ends.
        until: jiff::Timestamp,
    },
}

/// Whether an invitation came by post: then nobody asks for a mail address.
#[must_use]
pub fn is_by_letter(invitation: &Invitation) -> bool {
    invitation.email.is_empty()
}

/// Accepts an invitation as somebody new: account, seat and session in one transaction.
///
/// # Errors
/// [`DoorError`]; nothing is written then and the link still works.
pub async fn accept_as_new(
    installation: &Installation,
    token: &Token,
    person: &NewPerson,
) -> Result<Accepted, DoorError> {
    let invitation = open_invitation(installation, token).await?;
    let InvitationPurpose::Seat(hat) = invitation.purpose else { return Err(DoorError::Expired) };
    let is_other = person.email.to_lowercase() != invitation.email.to_lowercase();
    // The own space may be opened with an address of which the employer knows nothing; a seat beside it may not.
    if hat != Hat::Employee && is_other {
        return Err(DoorError::OtherAddress);
    }
    if is_other && !person.email.is_empty() {
        check(person)?;
        let until = confirm_address(installation, &invitation, &person.email).await?;
        return Ok(Accepted::MailFirst { until });
    }
    let mut person = person.clone();
    let (mut on_paper, mut hashes) = (None, Vec::new());
    if person.email.is_empty() {
        if !is_by_letter(&invitation) {
            return Err(DoorError::OtherAddress);
        }
        person.email = draw_sign_in_name(installation, &person.name).await?;
        let codes;
        (codes, hashes) = draw_codes(installation, &person.email);
        on_paper = Some(OnPaper { sign_in_name: person.email.clone(), codes });
    }
    let mut plan = installation.store.plan();
    use_up(&mut plan, &invitation)?;
    let account = add_account(installation, &mut plan, &person, hashes).await?;
    if hat == Hat::Employee {
        open_case(installation, &mut plan, account, (person.language, person.country), invitation.file)?;
    } else {
        add_seat(installation, &mut plan, account, hat, &invitation).await?;
    }
    let session = begin(installation, &mut plan, account, hat, Factors::One)?;
    commit(installation, plan).await?;
    Ok(Accepted::CameIn(CameIn { session, on_paper }))
}

/// Uses an invitation, and the one it replaces: of the two one works once.
fn use_up(plan: &mut Plan, invitation: &Invitation) -> Result<(), Trouble> {
    plan.use_invitation(invitation.id)?;
    if let Some(replaced) = invitation.replaces {
        plan.use_invitation(replaced)?;
    }
    Ok(())
}

/// Accepts an invitation with the account one is signed in to.
///
/// # Errors
/// [`DoorError`]; nothing is written then and the link still works.
pub async fn accept_as_known(
    installation: &Installation,
    token: &Token,
    signed_in: &SignedIn,
) -> Result<(), DoorError> {
    let invitation = open_invitation(installation, token).await?;
    let InvitationPurpose::Seat(hat) = invitation.purpose else { return Err(DoorError::Expired) };
    let account = &signed_in.account;
    let mut plan = installation.store.plan();
    use_up(&mut plan, &invitation)?;
    if hat != Hat::Employee {
        add_seat(installation, &mut plan, account.id, hat, &invitation).await?;
    } else if installation.store.find_case_of(account.id).await.map_err(Trouble::from)?.is_none() {
        open_case(installation, &mut plan, account.id, (account.language, account.country), invitation.file)?;
    } else {
        connect(installation, &mut plan, account.id, invitation.file).await?;
    }
    commit(installation, plan).await
}

/// A further employer of the same person: named in the case only, so that the two never see each other.
async fn connect(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    absence: Option<FileId>,
) -> Result<(), Trouble> {
    let case = installation.own_case(account).await?;
    case.acting.must(Verb::ConnectAbsence)?;
    let absence = absence.ok_or(Trouble::NotFound)?;
    plan.append(&case.health, case.acting.seat.id, &[HealthEvent::AbsenceConnected { absence }])?;
    Ok(())
}

/// A work seat on the absence of the invitation, or the care seats of a service.
async fn add_seat(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    hat: Hat,
    invitation: &Invitation,
) -> Result<(), DoorError> {
    let file = invitation.file.ok_or(DoorError::Expired)?;
    match hat.side() {
        Side::Work if is_employer(installation, file).await? => {
            crate::employer_staff::join(installation, plan, account, hat, OrganisationId(file.0)).await?;
        }
        Side::Work => {
            let already = installation.store.find_seat(account, file, hat).await.map_err(Trouble::from)?;
            if already.is_none() {
                plan.add_seat(&new_seat(installation, account, file, hat), None).map_err(Trouble::from)?;
            }
        }
        Side::Care => crate::care_team::join(installation, plan, account, hat, file).await?,
        Side::Desk if hat == Hat::Administrator => {
            if installation.store.find_seat(account, file, hat).await.map_err(Trouble::from)?.is_none() {
                plan.add_seat(&new_seat(installation, account, file, hat), None).map_err(Trouble::from)?;
            }
        }
        Side::Own | Side::Guest | Side::Desk => return Err(DoorError::Expired),
    }
    Ok(())
}

/// Whether an employer stands in an invitation's place of the file.
async fn is_employer(installation: &Installation, file: FileId) -> Result<bool, Trouble> {
    Ok(installation.store.find_organisation(OrganisationId(file.0)).await?.is_some())
}

/// A seat that begins now.
pub(crate) fn new_seat(installation: &Installation, account: AccountId, file: FileId, hat: Hat) -> Seat {
    let now = installation.store.now();
    let mut chance = installation.store.chance(&format!("seat {account}"));
    let id = SeatId::new(now.as_millisecond(), &mut *chance);
    Seat { id, account, file, hat, since: now, until: None }
}

async fn commit(installation: &Installation, plan: Plan) -> Result<(), DoorError> {
    match installation.store.commit(plan).await {
        Ok(()) => Ok(()),
        Err(CommitError::Gone) => Err(DoorError::Expired),
        Err(CommitError::Taken("account_email")) => Err(DoorError::Known),
        Err(error) => Err(Trouble::from(error).into()),
    }
}
