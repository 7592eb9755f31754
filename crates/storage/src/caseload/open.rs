//! Reading cards and seats from the database: all of them when a caseload is opened, row by row so that no list of
//! rows lies in memory beside it, or those that a commit touched.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, ServiceId};

use super::CardRow;
use super::seated::Held;
use crate::error::ReadError;
use crate::statement::{Row, each, row, rows, values};
use crate::store::Inner;
use crate::{absence, card, seat};

pub(super) type Service = ServiceId;

const CARDS: &str = "select c.sealed as card_sealed, k.epoch, k.wrapped, a.file_id, a.public_hash, a.engagement_id,
        a.organisation_id, a.service_id, a.first_day, a.ended_on, a.sealed
    from card c join file_key k on k.file_id = c.file_id and k.compartment = 'care'
    join absence a on a.file_id = c.file_id where c.service_id = $1";

const CARD: &str = "select c.sealed as card_sealed, k.epoch, k.wrapped, a.file_id, a.public_hash, a.engagement_id,
        a.organisation_id, a.service_id, a.first_day, a.ended_on, a.sealed
    from card c join file_key k on k.file_id = c.file_id and k.compartment = 'care'
    join absence a on a.file_id = c.file_id where c.file_id = $1";

fn read(inner: &Inner, row: &Row) -> Result<(ServiceId, Arc<CardRow>), ReadError> {
    let absence = absence::read(inner, row)?;
    let mut card = card::open(inner, (absence.file, absence.service), row, "card_sealed")?;
    // A list that was read in is longer in memory than it is; cards stay there, as many as a service has.
    card.spells.shrink_to_fit();
    if let Some(hours) = &mut card.hours {
        hours.steps.shrink_to_fit();
    }
    Ok((absence.service, Arc::new(CardRow { absence: absence.file, public_id: absence.public_id, card })))
}

/// Every card of a service.
pub(super) async fn cards(inner: &Inner, service: ServiceId) -> Result<Vec<Arc<CardRow>>, ReadError> {
    let mut cards = Vec::new();
    each(inner.readers.pool(), CARDS, values![service], |row| {
        cards.push(read(inner, row)?.1);
        Ok(())
    })
    .await?;
    Ok(cards)
}

/// One card, with its service.
pub(super) async fn card(inner: &Inner, absence: FileId) -> Result<Option<(ServiceId, Arc<CardRow>)>, ReadError> {
    row(&inner.readers, CARD, values![absence]).await?.map(|row| read(inner, &row)).transpose()
}

/// The seats of an account in a hat that live or will, and the services they are at.
pub(super) async fn seats(
    inner: &Inner,
    (account, hat): (AccountId, Hat),
    now: i64,
) -> Result<(HashMap<FileId, Held>, HashSet<Service>), ReadError> {
    let sql = "select s.id, s.account_id, s.file_id, s.hat, s.side, s.since, s.until, s.through, s.sealed, a.service_id
        from seat s join absence a on a.file_id = s.file_id
        where s.account_id = $1 and s.side = $2 and (s.until is null or s.until > $3)";
    let (mut held, mut services) = (HashMap::new(), HashSet::new());
    let values = values![account, seat::side_hash(inner, account, hat.side()), now];
    each(inner.readers.pool(), sql, values, |row| {
        let seat = seat::read(inner, row)?;
        if seat.hat == hat {
            services.insert(row.id("service_id", ServiceId::from_bytes)?);
            let new = held_of(&seat);
            let older = held.entry(seat.file).or_insert(new);
            if new.order() < older.order() {
                *older = new;
            }
        }
        Ok(())
    })
    .await?;
    Ok((held, services))
}

/// The seats of an account on one file that live or will.
pub(super) async fn seats_on(
    inner: &Inner,
    account: AccountId,
    file: FileId,
    now: i64,
) -> Result<Vec<(Hat, Held)>, ReadError> {
    let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
        where account_id = $1 and file_id = $2 and (until is null or until > $3)";
    let mut found = Vec::new();
    for row in rows(&inner.readers, sql, values![account, file, now]).await? {
        let seat = seat::read(inner, &row)?;
        found.push((seat.hat, held_of(&seat)));
    }
    Ok(found)
}

fn held_of(seat: &seat::Seat) -> Held {
    let until = seat.until.map(|until| until.as_microsecond());
    Held { seat: seat.id, since: seat.since.as_microsecond(), until }
}
