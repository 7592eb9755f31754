//! Cards: what every care seat may see of an absence without a share. They lie sealed under the absence's `care` key;
//! an index per service is opened in memory when a list is first asked for, and kept current by every commit.

use std::collections::HashMap;

use houvast_casework::card::Card;
use houvast_casework::class::Compartment;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, PublicId, ServiceId};
use sqlx::any::AnyRow;

use crate::absence;
use crate::error::{CommitError, ReadError};
use crate::plan::{Plan, Step};
use crate::seal::Columns;
use crate::seat;
use crate::statement::{Expect, Reading, Statement, row, rows, values};
use crate::store::{Inner, Store};

/// A card with the address of its absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The absence.
    pub absence: FileId,
    /// Its address.
    pub public_id: PublicId,
    /// The card.
    pub card: Card,
}

pub(crate) struct NewCard {
    absence: FileId,
    service: ServiceId,
    card: Card,
}

fn columns(absence: FileId, service: ServiceId) -> Columns {
    Columns::of("card").bytes(&absence.bytes()).bytes(&service.bytes())
}

const CARE: &str = "care";

/// Opened cards per service. The lock is held while rows are read, so that of two commits the later one stays.
#[derive(Default)]
pub(crate) struct CardIndex {
    services: tokio::sync::Mutex<HashMap<ServiceId, HashMap<FileId, CardRow>>>,
}

impl CardIndex {
    /// Reads one card anew, after a commit that touched it. Where that fails, the service is opened anew on next use.
    pub(crate) async fn refresh(&self, inner: &Inner, absence: FileId) {
        let mut services = self.services.lock().await;
        if services.is_empty() {
            return;
        }
        let sql = "select c.file_id, c.service_id, c.sealed, k.epoch, k.wrapped
            from card c join file_key k on k.file_id = c.file_id and k.compartment = 'care' where c.file_id = $1";
        for cards in services.values_mut() {
            cards.remove(&absence);
        }
        let read = async {
            let Some(card) = row(&inner.readers, sql, values![absence]).await? else { return Ok(None) };
            let service = card.id("service_id", ServiceId::from_bytes)?;
            let Some(absence) = row(&inner.readers, absence::ABSENCE, values![absence]).await? else { return Ok(None) };
            let public_id = absence::read(inner, &absence)?.public_id;
            let absence = card.id("file_id", FileId::from_bytes)?;
            let row = CardRow { absence, public_id, card: read_card(inner, &card)? };
            Ok::<_, ReadError>(Some((service, row)))
        };
        match read.await {
            Ok(Some((service, row))) => {
                if let Some(cards) = services.get_mut(&service) {
                    cards.insert(absence, row);
                }
            }
            Ok(None) => {}
            Err(error) => {
                tracing::warn!(%error, "a card could not be read; its service is opened anew");
                services.clear();
            }
        }
    }

    async fn list(&self, inner: &Inner, wanted: &HashMap<ServiceId, Vec<FileId>>) -> Result<Vec<CardRow>, ReadError> {
        let mut services = self.services.lock().await;
        let mut found = Vec::new();
        for (service, absences) in wanted {
            if !services.contains_key(service) {
                let opened = open_service(inner, *service).await?;
                services.insert(*service, opened);
            }
            let Some(cards) = services.get(service) else { continue };
            found.extend(absences.iter().filter_map(|absence| cards.get(absence)).cloned());
        }
        Ok(found)
    }
}

async fn open_service(inner: &Inner, service: ServiceId) -> Result<HashMap<FileId, CardRow>, ReadError> {
    let sql = "select c.file_id, c.service_id, c.sealed, k.epoch, k.wrapped
        from card c join file_key k on k.file_id = c.file_id and k.compartment = 'care' where c.service_id = $1";
    let absences =
        "select file_id, public_hash, engagement_id, organisation_id, service_id, first_day, ended_on, sealed
        from absence where service_id = $1";
    let mut public_ids = HashMap::new();
    for row in rows(&inner.readers, absences, values![service]).await? {
        let absence = absence::read(inner, &row)?;
        public_ids.insert(absence.file, absence.public_id);
    }
    let mut cards = HashMap::new();
    for row in rows(&inner.readers, sql, values![service]).await? {
        let absence = row.id("file_id", FileId::from_bytes)?;
        if let Some(public_id) = public_ids.remove(&absence) {
            cards.insert(absence, CardRow { absence, public_id, card: read_card(inner, &row)? });
        }
    }
    Ok(cards)
}

fn read_card(inner: &Inner, row: &AnyRow) -> Result<Card, ReadError> {
    let absence = row.id("file_id", FileId::from_bytes)?;
    let service = row.id("service_id", ServiceId::from_bytes)?;
    let key = inner.unwrap(&absence.bytes(), CARE, row.int("epoch")?, &row.bytes("wrapped")?)?;
    let clear = key.open(&columns(absence, service), &row.bytes("sealed")?);
    let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
    read.ok_or(ReadError::Tampered { table: "card" })
}

impl Store {
    /// The cards an account may see in one hat: of absences where it has a live seat in that hat, oldest seat first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_cards(&self, account: AccountId, hat: Hat) -> Result<Vec<CardRow>, ReadError> {
        let sql = "select s.id, s.account_id, s.file_id, s.hat, s.side, s.since, s.until, s.through, s.sealed,
            a.service_id from seat s join absence a on a.file_id = s.file_id
            where s.account_id = $1 and s.since <= $2 and (s.until is null or s.until > $2) order by s.since, s.id";
        let values = values![account, self.now().as_microsecond()];
        let mut order = HashMap::new();
        let mut wanted: HashMap<ServiceId, Vec<FileId>> = HashMap::new();
        for (place, row) in rows(self.readers(), sql, values).await?.iter().enumerate() {
            let seat = seat::read(&self.inner, row)?;
            if seat.hat == hat {
                order.insert(seat.file, place);
                wanted.entry(row.id("service_id", ServiceId::from_bytes)?).or_default().push(seat.file);
            }
        }
        let mut cards = self.inner.cards.list(&self.inner, &wanted).await?;
        cards.sort_by_key(|card| order.get(&card.absence).copied());
        Ok(cards)
    }

    /// The card of an absence.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_card(&self, absence: FileId) -> Result<Option<Card>, ReadError> {
        let sql = "select c.file_id, c.service_id, c.sealed, k.epoch, k.wrapped
            from card c join file_key k on k.file_id = c.file_id and k.compartment = 'care' where c.file_id = $1";
        row(self.readers(), sql, values![absence]).await?.map(|row| read_card(&self.inner, &row)).transpose()
    }
}

impl Plan {
    /// Sets the card of an absence. `Gone` where the absence has no `care` compartment or was erased.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn set_card(&mut self, absence: FileId, service: ServiceId, card: &Card) -> Result<(), CommitError> {
        self.cards.push(absence);
        self.steps.push(Step::Card(NewCard { absence, service, card: card.clone() }));
        Ok(())
    }
}

pub(crate) async fn prepare(plan: &Plan, new: &NewCard) -> Result<Vec<Statement>, CommitError> {
    debug_assert_eq!(Compartment::Care.name(), CARE);
    let NewCard { absence, service, card } = new;
    let key = plan.find_key(absence.bytes(), CARE).await?.ok_or(CommitError::Gone)?;
    let clear = serde_json::to_vec(card).map_err(CommitError::unavailable)?;
    let sealed = plan.seal("card", &key, &columns(*absence, *service), &clear);
    // Written only where the key still is: erasing the absence in between must not leave a card behind.
    let sql = "insert into card (file_id, service_id, sealed)
        select k.file_id, $2, $3 from file_key k where k.file_id = $1 and k.compartment = 'care'
        on conflict (file_id) do update set service_id = excluded.service_id, sealed = excluded.sealed";
    let hold = Statement::hold(absence.bytes());
    Ok(vec![hold, Statement::new(sql, values![*absence, *service, sealed], Expect::OneOrGone)])
}
