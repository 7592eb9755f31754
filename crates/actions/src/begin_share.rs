//! `begin_share`: one item, one reader, one purpose, an end date. The person's own act; the workplace never learns of it.

use houvast_access::{Table, Verb};
use houvast_casework::case::HealthEvent;
use houvast_casework::hat::Side;
use houvast_casework::ids::{AccountId, FileId, SeatId, ShareId};
use houvast_casework::share::{Item, Purpose, Share};
use houvast_storage::{CommitError, Seat};
use jiff::{Timestamp, ToSpan};

use crate::installation::{Installation, TRIES, Trouble};

/// The longest a share lasts: 180 days (privacy-law section 10, PR-SHARE1).
pub const LONGEST_DAYS: i64 = 180;

/// What the person wants to share.
#[derive(Debug, Clone, Copy)]
pub struct NewShare {
    /// What.
    pub item: Item,
    /// With whom: a seat of the care side on one of the person's absences.
    pub reader: SeatId,
    /// What for.
    pub purpose: Purpose,
    /// It ends by itself then.
    pub until: Timestamp,
}

/// Why a share did not begin.
#[derive(Debug, thiserror::Error)]
pub enum BeginShareError {
    /// The end lies in the past or too far ahead.
    #[error("a share ends after now and within {LONGEST_DAYS} days")]
    Until,
    /// This reader may not be offered this item.
    #[error("this item cannot be shared with this reader")]
    NotOffered,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Somebody with whom the person could share: a care seat on one of the person's absences.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The seat.
    pub seat: Seat,
    /// The reader's name.
    pub name: String,
    /// The absence through which the reader knows the person.
    pub through: FileId,
}

/// Everybody with whom the person could share something, each in each hat once: who knows the person through two
/// absences finds everything where the first share was.
///
/// # Errors
/// [`Trouble`].
pub async fn list_readers(installation: &Installation, account: AccountId) -> Result<Vec<Reader>, Trouble> {
    let case = installation.own_case(account).await?;
    let mut readers: Vec<Reader> = Vec::new();
    for absence in &case.health.state.absences {
        for seat in installation.store.list_seats_on(*absence).await? {
            if seat.hat.side() != Side::Care {
                continue;
            }
            let Some(reader) = installation.store.find_account(seat.account).await? else { continue };
            let reader = Reader { seat, name: reader.name, through: *absence };
            let same = |known: &&mut Reader| (known.seat.account, known.seat.hat) == (seat.account, seat.hat);
            match readers.iter_mut().find(same) {
                None => readers.push(reader),
                Some(known) => {
                    let shared = installation.store.find_seat_through(seat.account, *absence, seat.hat).await?;
                    if shared.is_some() {
                        *known = reader;
                    }
                }
            }
        }
    }
    Ok(readers)
}

/// Begins a share.
///
/// # Errors
/// [`BeginShareError`]; nothing is written then.
pub async fn begin_share(
    installation: &Installation,
    account: AccountId,
    new: &NewShare,
) -> Result<ShareId, BeginShareError> {
    let now = installation.store.now();
    let longest = now + (24 * LONGEST_DAYS).hours();
    if new.until <= now || new.until > longest {
        return Err(BeginShareError::Until);
    }
    let readers = list_readers(installation, account).await?;
    let reader = readers.into_iter().find(|reader| reader.seat.id == new.reader).ok_or(Trouble::NotFound)?;
    if !Table::standing().may_be_shared(new.item, reader.seat.hat) {
        return Err(BeginShareError::NotOffered);
    }
    let mut chance = installation.store.chance("share");
    let id = ShareId::new(now.as_millisecond(), &mut *chance);
    let seat = SeatId::new(now.as_millisecond(), &mut *chance);
    for _ in 0..TRIES {
        match append_share(installation, account, new, &reader, (id, seat), now).await? {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map(|()| id).map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}

async fn append_share(
    installation: &Installation,
    account: AccountId,
    new: &NewShare,
    reader: &Reader,
    (id, seat): (ShareId, SeatId),
    now: Timestamp,
) -> Result<Result<(), CommitError>, Trouble> {
    let case = installation.own_case(account).await?;
    case.acting.must(Verb::BeginShare)?;
    let file = case.health.file;
    let share = Share {
        id,
        item: new.item,
        reader: reader.seat.account,
        hat: reader.seat.hat,
        through: reader.through,
        purpose: new.purpose,
        since: now,
        until: new.until,
        ended_at: None,
    };
    let mut plan = installation.store.plan();
    crate::jobs::upkeep::queue_end_of_share(&mut plan, file, &share)?;
    plan.append(&case.health, case.acting.seat.id, &[HealthEvent::ShareBegun(share)])?;
    // The reader needs a seat on the case; it is found again through the absence, never by a plain link. One through an
    // absence that the reader left makes way.
    let (account, hat) = (reader.seat.account, reader.seat.hat);
    if installation.store.find_seat_through(account, reader.through, hat).await?.is_none() {
        if let Some(left) = installation.store.find_seat(account, file, hat).await? {
            plan.end_seat(left.id, now)?;
        }
        plan.add_seat(&Seat { id: seat, account, file, hat, since: now, until: None }, Some(reader.through))?;
    }
    Ok(installation.store.commit(plan).await)
}
