//! `end_staff`: somebody of the staff loses a role, or leaves and loses all at once. The seats end, the sessions end, what
//! was written stays under the seat that wrote it.

use houvast_access::Verb;
use houvast_access::question::Place;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId};
use houvast_storage::{CommitError, Plan, Seat};

use crate::desk::file_of_service;
use crate::installation::{Installation, TRIES, Trouble};
use crate::view_staff::{Role, find_staff};

/// What is to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// One role, as [`Role::name`] names it.
    Role(String),
    /// Every role and every other seat but the own space: the person leaves.
    Everything,
}

/// Why nothing ended.
#[derive(Debug, thiserror::Error)]
pub enum EndStaffError {
    /// Nobody would be left who can let others in.
    #[error("this is the last administrator")]
    LastAdministrator,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Ends it, and every session of the person.
///
/// # Errors
/// [`EndStaffError`]; nothing ended then.
pub async fn end_staff(
    installation: &Installation,
    administrator: AccountId,
    account: AccountId,
    ending: &Ending,
) -> Result<(), EndStaffError> {
    let desk = installation.desk_of(administrator).await?;
    desk.must(installation, Verb::EndStaff, Place::Installation)?;
    let staff = find_staff(installation, administrator, account).await?;
    match ending {
        Ending::Everything => end_everything(installation, account).await,
        Ending::Role(name) => {
            let role = staff.roles.iter().find(|role| role.name() == *name).ok_or(Trouble::NotFound)?;
            end_role(installation, account, role).await
        }
    }
}

async fn end_role(installation: &Installation, account: AccountId, role: &Role) -> Result<(), EndStaffError> {
    if role.hat == Hat::Administrator {
        must_not_be_last(installation, account).await?;
    }
    // Somebody may import at this moment: what came in between is ended in the next round.
    for round in 0..TRIES {
        let mut plan = installation.store.plan();
        let seats = installation.store.list_seats(account).await.map_err(Trouble::from)?;
        for seat in seats.iter().filter(|seat| seat.hat == role.hat) {
            if belongs_to(installation, seat, role).await? {
                plan.end_seat(seat.id, plan.now()).map_err(Trouble::from)?;
            }
        }
        end_care_account(installation, &mut plan, account, |hat| hat == role.hat).await?;
        if plan.is_empty() && round > 0 {
            return Ok(());
        }
        plan.end_sessions_of(account).map_err(Trouble::from)?;
        commit(installation, plan).await?;
    }
    Ok(())
}

/// Whether a seat is part of a role: at that employer, where it is a role at one.
async fn belongs_to(installation: &Installation, seat: &Seat, role: &Role) -> Result<bool, Trouble> {
    let Some(employer) = role.employer else { return Ok(true) };
    if seat.file == FileId(employer.0) {
        return Ok(true);
    }
    let absence = installation.store.find_absence(seat.file).await?;
    Ok(absence.is_some_and(|absence| absence.organisation == employer))
}

/// Ends every seat of an account but that on the own case. Also where somebody closes the own account.
pub(crate) async fn end_everything(installation: &Installation, account: AccountId) -> Result<(), EndStaffError> {
    must_not_be_last(installation, account).await?;
    for round in 0..TRIES {
        let mut plan = installation.store.plan();
        for seat in installation.store.list_seats(account).await.map_err(Trouble::from)? {
            if seat.hat.side() != Side::Own {
                plan.end_seat(seat.id, plan.now()).map_err(Trouble::from)?;
            }
        }
        end_care_account(installation, &mut plan, account, |_| true).await?;
        if plan.is_empty() && round > 0 {
            return Ok(());
        }
        plan.end_sessions_of(account).map_err(Trouble::from)?;
        commit(installation, plan).await?;
    }
    Ok(())
}

async fn end_care_account(
    installation: &Installation,
    plan: &mut Plan,
    account: AccountId,
    is_meant: impl Fn(Hat) -> bool,
) -> Result<(), Trouble> {
    let Some(service) = installation.store.find_service().await? else { return Ok(()) };
    for hat in installation.store.list_care_hats(account).await? {
        if is_meant(hat) {
            plan.end_care_account(service.id, account, hat)?;
        }
    }
    Ok(())
}

async fn must_not_be_last(installation: &Installation, account: AccountId) -> Result<(), EndStaffError> {
    let service = installation.store.find_service().await.map_err(Trouble::from)?;
    let Some(service) = service else { return Ok(()) };
    let seats = installation.store.list_seats_on(file_of_service(service.id)).await.map_err(Trouble::from)?;
    let mut administrators = seats.iter().filter(|seat| seat.hat == Hat::Administrator).peekable();
    let is_one = administrators.clone().any(|seat| seat.account == account);
    if is_one && administrators.all(|seat| seat.account == account) {
        return Err(EndStaffError::LastAdministrator);
    }
    Ok(())
}

/// A seat that somebody else ended meanwhile is what was wanted: the next round looks again.
async fn commit(installation: &Installation, plan: Plan) -> Result<(), Trouble> {
    match installation.store.commit(plan).await {
        Ok(()) | Err(CommitError::Gone | CommitError::Conflict) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
