//! What the person shares, with whom, and who does not look after the person any more: whoever left the service reads
//! nothing, also where the person never ended the share.

use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId};
use houvast_casework::share::Share;
use houvast_storage::Seat;
use jiff::Timestamp;

use crate::installation::{Installation, Trouble};

/// A share and who reads it.
#[derive(Debug, Clone)]
pub struct SeenShare {
    /// What was shared.
    pub share: Share,
    /// The reader's name; empty where the account is gone.
    pub reader: String,
    /// Until when the reader looked after the person, where it ended before the share.
    pub left_at: Option<Timestamp>,
}

/// A professional who looked after the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// The name; empty where the account is gone.
    pub name: String,
    /// In which hat.
    pub hat: Hat,
    /// Until when.
    pub until: Timestamp,
}

/// Everything about who can see.
#[derive(Debug, Clone)]
pub struct Shares {
    /// Read now.
    pub in_force: Vec<SeenShare>,
    /// Ended by the person, by its date, or because the reader left: the newest first.
    pub past: Vec<SeenShare>,
    /// Who looked after the person and does so no more, the last one first.
    pub gone: Vec<Gone>,
}

/// The shares of the own case, and who left.
///
/// # Errors
/// [`Trouble`].
pub async fn view_shares(installation: &Installation, account: AccountId) -> Result<Shares, Trouble> {
    let (store, now) = (&installation.store, installation.store.now());
    let case = installation.own_case(account).await?;
    let ended = list_ended(installation, &case.health.state.absences).await?;
    let mut shares = Shares { in_force: Vec::new(), past: Vec::new(), gone: Vec::new() };
    for share in &case.health.state.shares {
        let reader = name_of(installation, share.reader).await?;
        let is_read = store.find_seat(share.reader, case.health.file, share.hat).await?.is_some();
        let is_in_force = share.is_in_force(now);
        let left = ended.iter().find(|seat| (seat.account, seat.hat) == (share.reader, share.hat));
        let left_at = left.and_then(|seat| seat.until).filter(|_| is_in_force && !is_read);
        let into = if is_in_force && left_at.is_none() { &mut shares.in_force } else { &mut shares.past };
        into.push(SeenShare { share: share.clone(), reader, left_at });
    }
    shares.past.reverse();
    shares.gone = list_gone(installation, &case.health.state.absences, &ended).await?;
    Ok(shares)
}

/// The care seats on these absences that have ended, the last one first.
async fn list_ended(installation: &Installation, absences: &[FileId]) -> Result<Vec<Seat>, Trouble> {
    let mut ended = Vec::new();
    for absence in absences {
        let seats = installation.store.list_ended_seats_on(*absence).await?;
        ended.extend(seats.into_iter().filter(|seat| seat.hat.side() == Side::Care));
    }
    ended.sort_by_key(|seat| std::cmp::Reverse(seat.until));
    Ok(ended)
}

/// Each professional once, in the last hat, and nobody who still looks after the person in another hat or through another
/// absence.
async fn list_gone(installation: &Installation, absences: &[FileId], ended: &[Seat]) -> Result<Vec<Gone>, Trouble> {
    let mut told: Vec<AccountId> = Vec::new();
    for absence in absences {
        told.extend(installation.store.list_seats_on(*absence).await?.iter().map(|seat| seat.account));
    }
    let mut gone = Vec::new();
    for seat in ended {
        let Some(until) = seat.until.filter(|_| !told.contains(&seat.account)) else { continue };
        told.push(seat.account);
        gone.push(Gone { name: name_of(installation, seat.account).await?, hat: seat.hat, until });
    }
    Ok(gone)
}

async fn name_of(installation: &Installation, account: AccountId) -> Result<String, Trouble> {
    Ok(installation.store.find_account(account).await?.map(|account| account.name).unwrap_or_default())
}
