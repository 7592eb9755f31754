//! Who of an employer's staff looks after all its absences: human resources and the case manager have a seat at the
//! employer, and through it one on every absence there. A manager has seats on single absences only.

use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, OrganisationId};
use houvast_storage::{AbsenceRow, Plan};

use crate::desk::file_of_employer;
use crate::doors::accept_invitation::new_seat;
use crate::installation::{Installation, Trouble};
use crate::leaving::has_left;

/// The hats that get a seat on every absence of an employer.
pub const HATS: [Hat; 2] = [Hat::HumanResources, Hat::CaseManager];

/// Adds a seat at an employer to a plan, with one on every absence there from which nobody has left.
pub(crate) async fn join(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    hat: Hat,
    employer: OrganisationId,
) -> Result<(), Trouble> {
    let store = &installation.store;
    let file = file_of_employer(employer);
    if store.find_seat(account, file, hat).await?.is_none() {
        plan.add_seat(&new_seat(installation, account, file, hat), None)?;
    }
    for absence in store.list_absences_at(employer).await? {
        let is_there = store.find_seat(account, absence.file, hat).await?.is_some();
        if !is_there && !has_left(installation, &absence).await? {
            plan.add_seat(&new_seat(installation, account, absence.file, hat), None)?;
        }
    }
    Ok(())
}

/// Gives everybody with a seat at the employer one on a new absence there.
pub(crate) async fn seat_on(installation: &Installation, plan: &mut Plan, absence: &AbsenceRow) -> Result<(), Trouble> {
    for seat in installation.store.list_seats_on(file_of_employer(absence.organisation)).await? {
        plan.add_seat(&new_seat(installation, seat.account, absence.file, seat.hat), None)?;
    }
    Ok(())
}
