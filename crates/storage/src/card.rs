//! Cards: what every care seat may see of an absence without a share. They lie sealed under the absence's `care` key;
//! lists ask the index in memory, see `caseload`.

use houvast_casework::card::Card;
use houvast_casework::class::Compartment;
use houvast_casework::ids::{FileId, ServiceId};

use crate::error::{CommitError, ReadError};
use crate::plan::{Plan, Step};
use crate::seal::Columns;
use crate::statement::{Expect, Row, Statement, row, values};
use crate::store::{Inner, Store};

pub(crate) struct NewCard {
    absence: FileId,
    service: ServiceId,
    card: Card,
}

fn columns(absence: FileId, service: ServiceId) -> Columns {
    Columns::of("card").bytes(&absence.bytes()).bytes(&service.bytes())
}

const CARE: &str = "care";

/// Opens a card that was read with the key of its absence's `care`.
pub(crate) fn open(
    inner: &Inner,
    (absence, service): (FileId, ServiceId),
    row: &Row,
    sealed: &'static str,
) -> Result<Card, ReadError> {
    let key = inner.unwrap(&absence.bytes(), CARE, row.int("epoch")?, &row.bytes("wrapped")?)?;
    let clear = key.open(&columns(absence, service), &row.bytes(sealed)?);
    let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
    read.ok_or(ReadError::Tampered { table: "card" })
}

impl Store {
    /// The card of an absence.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_card(&self, absence: FileId) -> Result<Option<Card>, ReadError> {
        let sql = "select c.service_id, c.sealed, k.epoch, k.wrapped
            from card c join file_key k on k.file_id = c.file_id and k.compartment = 'care' where c.file_id = $1";
        let Some(row) = row(self.readers(), sql, values![absence]).await? else { return Ok(None) };
        let service = row.id("service_id", ServiceId::from_bytes)?;
        open(&self.inner, (absence, service), &row, "sealed").map(Some)
    }
}

impl Plan {
    /// Sets the card of an absence. `Gone` where the absence has no `care` compartment or was erased.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn set_card(&mut self, absence: FileId, service: ServiceId, card: &Card) -> Result<(), CommitError> {
        self.touched.cards.push(absence);
        self.steps.push(Step::Card(Box::new(NewCard { absence, service, card: card.clone() })));
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
