//! `name_coordinator`, `name_deputy`, `hand_over`: who of the service coordinates an absence, who does it in that one's
//! place, and how one passes what one has here to a colleague in one act (capability C3).

use houvast_access::Verb;
use houvast_casework::coordination::{CareEvent, Handover};
use houvast_casework::ids::{AccountId, SeatId};
use houvast_storage::Account;
use jiff::civil::Date;

use crate::ask_for_talk::list_responders;
use crate::installation::{Acting, Installation, Trouble};
use crate::revise_care::revise_care;

/// The most characters of the note to whoever takes over.
pub const MOST_NOTE: usize = 500;

/// Names who coordinates, and the deputy or none.
///
/// # Errors
/// [`Trouble::NotFound`] where one of them answers nobody on this absence.
pub async fn name_coordinator(
    installation: &Installation,
    acting: &Acting,
    coordinator: SeatId,
    deputy: Option<SeatId>,
) -> Result<(), Trouble> {
    must_be_there(installation, acting, coordinator).await?;
    let deputy = deputy.filter(|deputy| *deputy != coordinator);
    if let Some(deputy) = deputy {
        must_be_there(installation, acting, deputy).await?;
    }
    revise_care(installation, acting, &[Verb::NameCoordinator, Verb::NameDeputy], |care, _| {
        let mut events = Vec::new();
        if care.coordinator != Some(coordinator) {
            events.push(CareEvent::CoordinatorNamed { seat: coordinator });
        }
        if care.deputy != deputy {
            events.push(CareEvent::DeputyNamed { seat: deputy });
        }
        Ok(events)
    })
    .await
}

/// Passes the open ask, the agreed talk and coordinating from one seat to another, with a note for whoever takes over.
///
/// # Errors
/// [`Trouble::NotFound`] where whoever takes over answers nobody on this absence.
pub async fn hand_over(installation: &Installation, acting: &Acting, handover: &Handover) -> Result<(), Trouble> {
    must_be_there(installation, acting, handover.to).await?;
    revise_care(installation, acting, &[Verb::HandOver], |care, _| {
        let is_done = handover.from == handover.to || care.handover.as_ref() == Some(handover);
        Ok(if is_done { vec![] } else { vec![CareEvent::HandedOver(handover.clone())] })
    })
    .await
}

async fn must_be_there(installation: &Installation, acting: &Acting, seat: SeatId) -> Result<(), Trouble> {
    let people = list_responders(installation, acting.sight.file()).await?;
    if people.iter().any(|person| person.seat == seat) { Ok(()) } else { Err(Trouble::NotFound) }
}

/// Somebody of the service is away until a day; none is there again. Deputies see what would wait meanwhile.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn note_away(installation: &Installation, account: AccountId, until: Option<Date>) -> Result<(), Trouble> {
    let known = installation.store.find_account(account).await?.ok_or(Trouble::NotFound)?;
    let mut plan = installation.store.plan();
    plan.revise_account(&Account { away_until: until, ..known })?;
    Ok(installation.store.commit(plan).await?)
}

/// Until when somebody of the service is away.
///
/// # Errors
/// [`Trouble`].
pub async fn find_away(installation: &Installation, account: AccountId) -> Result<Option<Date>, Trouble> {
    Ok(installation.store.find_account(account).await?.and_then(|known| known.away_until))
}
