//! The prevention service and who of it looks after whom: a care hat brings a seat on every absence of the service.

use houvast_casework::absence::Country;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, ServiceId};
use houvast_storage::{AbsenceRow, Plan, Seat, Service};

use crate::doors::accept_invitation::new_seat;
use crate::installation::{Installation, Trouble};

/// The care hats that get a seat on every absence a service is told of.
pub const HATS: [Hat; 6] =
    [Hat::OccupationalPhysician, Hat::Nurse, Hat::Psychologist, Hat::Ergonomist, Hat::Coordinator, Hat::Coach];

/// Adds a care account to a plan, with a seat on every absence that is known already. `service` stands in an
/// invitation's place of the file.
pub(crate) async fn join(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    hat: Hat,
    service: FileId,
) -> Result<(), Trouble> {
    let service = ServiceId(service.0);
    plan.add_care_account(service, account, hat)?;
    for absence in installation.store.list_absences_of_service(service).await? {
        if crate::leaving::has_left(installation, &absence).await? {
            continue;
        }
        plan.add_seat(&new_seat(installation, account, absence.file, hat), None)?;
    }
    Ok(())
}

/// Gives every care account of the service a seat on a new absence. An account with a work seat at the employer is
/// left out: work and care never mix.
pub(crate) async fn seat_on(
    installation: &Installation,
    plan: &mut Plan,
    absence: &AbsenceRow,
) -> Result<Vec<Seat>, Trouble> {
    let mut seats = Vec::new();
    for hat in HATS {
        for account in installation.store.list_care_accounts(absence.service, hat).await? {
            if installation.store.has_work_seat_at(account, absence.organisation).await? {
                continue;
            }
            let seat = new_seat(installation, account, absence.file, hat);
            plan.add_seat(&seat, None)?;
            seats.push(seat);
        }
    }
    Ok(seats)
}

/// Why there is no service, or nobody of it was invited.
#[derive(Debug, thiserror::Error)]
pub enum CareTeamError {
    /// An installation has one prevention service.
    #[error("this installation has a prevention service already: {0}")]
    ServiceKnown(String),
    /// Nothing can be sent in the name of a service that is not there.
    #[error("this installation has no prevention service yet")]
    NoService,
    /// Empty, or more than 200 characters.
    #[error("a name has 1 to 200 characters")]
    NotAName,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

pub(crate) fn check_name(name: &str) -> Result<&str, CareTeamError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 200 { Err(CareTeamError::NotAName) } else { Ok(name) }
}

/// Adds the prevention service of this installation: the first set-up.
///
/// # Errors
/// [`CareTeamError`]; nothing is written then.
pub async fn add_service(installation: &Installation, name: &str, country: Country) -> Result<Service, CareTeamError> {
    let name = check_name(name)?.to_owned();
    if let Some(known) = installation.store.find_service().await.map_err(Trouble::from)? {
        return Err(CareTeamError::ServiceKnown(known.name));
    }
    let mut plan = installation.store.plan();
    let id = ServiceId::new(plan.now().as_millisecond(), &mut *installation.store.chance("service"));
    let service = Service { id, name, country };
    plan.add_service(&service).map_err(Trouble::from)?;
    installation.store.commit(plan).await.map_err(Trouble::from)?;
    Ok(service)
}

/// The name of the service of this installation; empty before it has one.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn name_of_service(installation: &Installation) -> Result<String, Trouble> {
    Ok(installation.store.find_service().await?.map(|service| service.name).unwrap_or_default())
}
