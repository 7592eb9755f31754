//! "Filled in together" (product rule 13): the person begins it in the own space and names who is there. What is then
//! sent within two hours is recorded as such. The professional writes nothing and sees nothing by it; the person's own
//! sign-in is the consent.

use houvast_casework::case::HealthEvent;
use houvast_casework::consult::{FilledIn, Presence, Together};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, SeatId};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::begin_share::list_readers;
use crate::drafts::{drop_draft, find_draft, save_draft};
use crate::installation::{Installation, Trouble};

/// The slot in which it is kept who is there.
const SLOT: &str = "fill_in_together";
/// After so many hours nobody is there any more.
const HOURS: i64 = 2;

/// Who is there while the person fills in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// The name.
    pub name: String,
    /// In which hat.
    pub hat: Hat,
    /// How.
    pub presence: Presence,
    since: Timestamp,
}

/// Says who is there from now on.
///
/// # Errors
/// [`Trouble::NotFound`] where nobody of the person's care circle has that seat.
pub async fn begin_together(
    installation: &Installation,
    account: AccountId,
    with: SeatId,
    presence: Presence,
) -> Result<(), Trouble> {
    let reader = list_readers(installation, account).await?.into_iter().find(|reader| reader.seat.id == with);
    let reader = reader.ok_or(Trouble::NotFound)?;
    let seat = installation.own_case(account).await?.acting.seat.id;
    let since = installation.store.now();
    let company = Company { name: reader.name, hat: reader.seat.hat, presence, since };
    save_draft(installation, account, seat, SLOT, &company).await
}

/// Nobody is there any more.
///
/// # Errors
/// [`Trouble`].
pub async fn end_together(installation: &Installation, account: AccountId) -> Result<(), Trouble> {
    let seat = installation.own_case(account).await?.acting.seat.id;
    drop_draft(installation, account, seat, SLOT).await
}

/// Who is there now.
///
/// # Errors
/// [`Trouble`].
pub async fn find_company(
    installation: &Installation,
    account: AccountId,
    seat: SeatId,
) -> Result<Option<Company>, Trouble> {
    let kept = find_draft::<Company>(installation, account, seat, SLOT).await?;
    let now = installation.store.now();
    Ok(kept.filter(|company| now < company.since + HOURS.hours()))
}

/// What is recorded beside what is filled in now, where somebody is there.
pub(crate) async fn recorded(
    installation: &Installation,
    account: AccountId,
    seat: SeatId,
    what: FilledIn,
) -> Result<Option<HealthEvent>, Trouble> {
    let company = find_company(installation, account, seat).await?;
    let together = company.map(|Company { name, hat, presence, .. }| Together { what, name, hat, presence });
    Ok(together.map(HealthEvent::FilledInTogether))
}
