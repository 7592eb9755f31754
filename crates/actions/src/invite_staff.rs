//! `invite_staff`: a letter with a link to somebody of the prevention service, of an employer's staff, or who is to
//! administrate. Who accepts it gets the seats of that hat.

use houvast_access::Verb;
use houvast_access::question::Place;
use houvast_casework::absence::Language;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, OrganisationId};
use houvast_storage::{CommitError, Invitation, InvitationPurpose, Organisation, Plan, Service};
use jiff::ToSpan;

use crate::care_team::{self, CareTeamError, check_name};
use crate::desk::{file_of_employer, file_of_service};
use crate::doors::token::Token;
use crate::employer_staff;
use crate::installation::{Installation, TRIES, Trouble};
use crate::jobs::invitations::LINK_DAYS;
use crate::post::letter::{Letter, LetterKind};

/// Every hat somebody can be invited to here.
#[must_use]
pub fn list_hats() -> Vec<Hat> {
    [&care_team::HATS[..], &employer_staff::HATS[..], &[Hat::Administrator]].concat()
}

/// Somebody who is to get access.
#[derive(Debug, Clone)]
pub struct NewStaff {
    /// In which hat.
    pub hat: Hat,
    /// The name in the letter.
    pub name: String,
    /// Where the letter goes.
    pub email: String,
    /// The language of the letter.
    pub language: Language,
    /// At which employer, for a hat of the workplace. One not known yet is added.
    pub employer: String,
}

/// Why nobody was invited.
#[derive(Debug, thiserror::Error)]
pub enum InviteStaffError {
    /// No name, or too long a one.
    #[error("a name has 1 to 200 characters")]
    NotAName,
    /// Nothing a letter can be written to.
    #[error("this is no mail address")]
    NotAnAddress,
    /// A hat nobody is invited to here.
    #[error("nobody is invited as {} here", .0.name())]
    NotAStaffHat(Hat),
    /// A hat of the workplace without an employer, or with too long a name.
    #[error("a hat of the workplace needs an employer, with a name of 1 to 200 characters")]
    NoEmployer,
    /// Nothing can be sent in the name of a service that is not there.
    #[error("this installation has no prevention service yet")]
    NoService,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Queues the letter, as an administrator.
///
/// # Errors
/// [`InviteStaffError`]; nothing is written then.
pub async fn invite_staff(
    installation: &Installation,
    account: AccountId,
    new: &NewStaff,
) -> Result<(), InviteStaffError> {
    let desk = installation.desk_of(account).await?;
    desk.must(installation, Verb::InviteStaff, Place::Installation)?;
    invite_from_here(installation, new).await
}

/// Queues the letter for whoever runs commands on this machine.
///
/// # Errors
/// [`InviteStaffError`]; nothing is written then.
pub async fn invite_from_here(installation: &Installation, new: &NewStaff) -> Result<(), InviteStaffError> {
    if !list_hats().contains(&new.hat) {
        return Err(InviteStaffError::NotAStaffHat(new.hat));
    }
    let name = check_name(&new.name).map_err(|_| InviteStaffError::NotAName)?;
    let email = new.email.trim();
    if !crate::doors::is_plausible_mail(email) {
        return Err(InviteStaffError::NotAnAddress);
    }
    let new = NewStaff { name: name.to_owned(), email: email.to_owned(), ..new.clone() };
    let service = installation.store.find_service().await.map_err(Trouble::from)?;
    let service = service.ok_or(InviteStaffError::NoService)?;
    for _ in 0..TRIES {
        let mut plan = installation.store.plan();
        let employer = match new.hat.side() {
            Side::Work => Some(employer_of(installation, &mut plan, &service, &new.employer).await?),
            _ => None,
        };
        queue_letter(installation, &mut plan, &new, &service, employer.as_ref())?;
        match installation.store.commit(plan).await {
            // Somebody added the same employer at this moment.
            Err(CommitError::Conflict | CommitError::Taken(_)) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}

/// The employer of that name, added where there is none.
async fn employer_of(
    installation: &Installation,
    plan: &mut Plan,
    service: &Service,
    name: &str,
) -> Result<Organisation, InviteStaffError> {
    let name = check_name(name).map_err(|error| match error {
        CareTeamError::Trouble(trouble) => trouble.into(),
        _ => InviteStaffError::NoEmployer,
    })?;
    let known = installation.store.find_organisation_by_name(service.id, name).await.map_err(Trouble::from)?;
    if let Some(known) = known {
        return Ok(known);
    }
    let mut chance = installation.store.chance(&format!("organisation {name}"));
    let id = OrganisationId::new(plan.now().as_millisecond(), &mut *chance);
    let (name, country) = (name.to_owned(), service.country);
    let employer = Organisation { id, service: service.id, name, country, mail_domains: Vec::new() };
    plan.add_organisation(&employer).map_err(Trouble::from)?;
    Ok(employer)
}

fn queue_letter(
    installation: &Installation,
    plan: &mut Plan,
    new: &NewStaff,
    service: &Service,
    employer: Option<&Organisation>,
) -> Result<(), Trouble> {
    let now = plan.now();
    let place = employer.map_or(file_of_service(service.id), |employer| file_of_employer(employer.id));
    let mut chance = installation.store.chance(&format!("{} of {place}", new.hat.name()));
    let token = Token::new(&mut *chance);
    let invitation = Invitation {
        id: FileId::new(now.as_millisecond(), &mut *chance),
        purpose: InvitationPurpose::Seat(new.hat),
        file: Some(place),
        account: None,
        email: new.email.clone(),
        language: new.language,
        country: service.country,
        expires_at: now + (24 * LINK_DAYS).hours(),
        used_at: None,
        replaces: None,
    };
    plan.add_invitation(&token.0, &invitation)?;
    let letter = Letter {
        kind: if employer.is_some() { LetterKind::StaffInvitation } else { LetterKind::CareInvitation },
        to: new.email.clone(),
        language: new.language,
        country: service.country,
        link: format!("/invitation/{token}"),
        until: Some(invitation.expires_at),
        name: new.name.clone(),
        service: service.name.clone(),
        organisation: employer.map(|employer| employer.name.clone()).unwrap_or_default(),
        hat: Some(new.hat),
        ..Letter::default()
    };
    crate::post::queue(plan, &letter, now, &format!("letter {}", invitation.id))
}
