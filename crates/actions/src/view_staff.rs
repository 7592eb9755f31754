//! Who of the staff has which role: the list of an administrator. A role is a hat in the service, at an employer or at the
//! desk. Nothing of a file is read for it, and nobody's own space shows in it.

use houvast_access::Verb;
use houvast_access::question::Place;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, OrganisationId, SeatId};
use houvast_storage::Account;

use crate::care_team;
use crate::desk::{AtDesk, file_of_employer, file_of_service};
use crate::installation::{Installation, Trouble};

/// What somebody of the staff is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The hat.
    pub hat: Hat,
    /// The employer, for a hat of the workplace.
    pub employer: Option<OrganisationId>,
    /// The employer's or the service's name.
    pub place: String,
    /// The seat itself, where one stands for the role; a care hat has one on every absence instead.
    pub seat: Option<SeatId>,
}

impl Role {
    /// How a form names it.
    #[must_use]
    pub fn name(&self) -> String {
        match self.employer {
            Some(employer) => format!("{}-{employer}", self.hat.name()),
            None => self.hat.name().to_owned(),
        }
    }
}

/// Somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Who.
    pub account: Account,
    /// In which roles, in the order of hats and employers.
    pub roles: Vec<Role>,
}

/// Everybody of the staff, by name.
///
/// # Errors
/// [`Trouble::NotFound`] where the account is no administrator.
pub async fn list_staff(installation: &Installation, administrator: AccountId) -> Result<Vec<Staff>, Trouble> {
    let desk = installation.desk_of(administrator).await?;
    desk.must(installation, Verb::EndStaff, Place::Installation)?;
    let mut staff = all_staff(installation, &desk).await?;
    staff.sort_by(|one, other| (&one.account.name, one.account.id).cmp(&(&other.account.name, other.account.id)));
    Ok(staff)
}

/// The names of the employers of the service: what an invitation offers.
///
/// # Errors
/// [`Trouble::NotFound`] where the account is no administrator.
pub async fn list_employers(installation: &Installation, administrator: AccountId) -> Result<Vec<String>, Trouble> {
    let desk = installation.desk_of(administrator).await?;
    desk.must(installation, Verb::InviteStaff, Place::Installation)?;
    let employers = installation.store.list_organisations(desk.service.id).await?;
    Ok(employers.into_iter().map(|employer| employer.name).collect())
}

/// One of the staff.
///
/// # Errors
/// [`Trouble::NotFound`] where there is nobody of the staff with that account, or the asker is no administrator.
pub async fn find_staff(
    installation: &Installation,
    administrator: AccountId,
    account: AccountId,
) -> Result<Staff, Trouble> {
    let staff = list_staff(installation, administrator).await?;
    staff.into_iter().find(|staff| staff.account.id == account).ok_or(Trouble::NotFound)
}

async fn all_staff(installation: &Installation, desk: &AtDesk) -> Result<Vec<Staff>, Trouble> {
    let (store, service) = (&installation.store, &desk.service);
    let mut found: Vec<(AccountId, Role)> = Vec::new();
    for hat in care_team::HATS {
        for account in store.list_care_accounts(service.id, hat).await? {
            found.push((account, Role { hat, employer: None, place: service.name.clone(), seat: None }));
        }
    }
    for seat in store.list_seats_on(file_of_service(service.id)).await? {
        if seat.hat.side() == Side::Desk {
            let place = service.name.clone();
            found.push((seat.account, Role { hat: seat.hat, employer: None, place, seat: Some(seat.id) }));
        }
    }
    for employer in store.list_organisations(service.id).await? {
        for seat in store.list_seats_on(file_of_employer(employer.id)).await? {
            let place = employer.name.clone();
            let role = Role { hat: seat.hat, employer: Some(employer.id), place, seat: Some(seat.id) };
            found.push((seat.account, role));
        }
    }
    let mut staff: Vec<Staff> = Vec::new();
    for (id, role) in found {
        match staff.iter_mut().find(|known| known.account.id == id) {
            Some(known) => known.roles.push(role),
            None => {
                let Some(account) = store.find_account(id).await? else { continue };
                staff.push(Staff { account, roles: vec![role] });
            }
        }
    }
    Ok(staff)
}
