//! The private address of the person of an absence: found by a keyed hash of the absence, under a key of its own, so that
//! forgetting it makes it unreadable in old backups too.

use std::sync::PoisonError;

use houvast_casework::class::Compartment;
use houvast_casework::coordination::PrivateAddress;
use houvast_casework::ids::FileId;
use serde::Deserialize;

use crate::error::{CommitError, OpenError, ReadError};
use crate::folds::{OpenedEntry, name_and_version};
use crate::plan::{PRIVATE_ADDRESS, Plan};
use crate::seal::Columns;
use crate::statement::{Expect, row, rows, values};
use crate::store::{Inner, Store};

fn columns(id: FileId, about: &[u8]) -> Columns {
    Columns::of(PRIVATE_ADDRESS).bytes(&id.bytes()).bytes(about)
}

/// Under which hash the address of an absence is found.
pub(crate) fn about_hash(inner: &Inner, absence: &[u8; 16]) -> [u8; 32] {
    inner.look_up(&Columns::of("private_address about").bytes(absence))
}

impl Store {
    /// How the person of an absence is reached; nothing where nothing is known any more.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_private_address(&self, absence: FileId) -> Result<PrivateAddress, ReadError> {
        let about = about_hash(&self.inner, &absence.bytes());
        let sql = "select a.id, a.sealed, k.epoch, k.wrapped
            from private_address a join file_key k on k.file_id = a.id and k.compartment = 'private_address'
            where a.about = $1";
        let Some(row) = row(self.readers(), sql, values![about]).await? else { return Ok(PrivateAddress::default()) };
        let id = row.id("id", FileId::from_bytes)?;
        let key = self.inner.unwrap(&id.bytes(), PRIVATE_ADDRESS, row.int("epoch")?, &row.bytes("wrapped")?)?;
        let clear = key.open(&columns(id, &about), &row.bytes("sealed")?);
        let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        read.ok_or(ReadError::Tampered { table: PRIVATE_ADDRESS })
    }

    /// The first release wrote addresses into the journal. Where such data has no row of an address yet, each that was not
    /// forgotten gets one, all in one transaction: an upgrade that was cut off does it at the next opening.
    pub(crate) async fn carry_over_addresses(&self) -> Result<(), OpenError> {
        let first = (Compartment::Care.name(), REPORTED.to_owned(), 1);
        let is_first = self.inner.vocabulary.lock().unwrap_or_else(PoisonError::into_inner).contains(&first);
        if !is_first || row(self.readers(), "select id from private_address limit 1", vec![]).await?.is_some() {
            return Ok(());
        }
        // Of what was erased there is no key.
        let sql = "select file_id from file_key where compartment = 'care' order by file_id";
        let mut plan = self.plan();
        for row in rows(self.readers(), sql, vec![]).await? {
            let absence = row.id("file_id", FileId::from_bytes)?;
            let entries = self.list_unread(absence, Compartment::Care, 0, i64::MAX).await?;
            if let Some(address) = address_of_first_release(&entries) {
                plan.set_private_address(absence, &address)?;
            }
        }
        if plan.is_empty() { Ok(()) } else { Ok(self.commit(plan).await?) }
    }
}

const REPORTED: &str = "address_reported";

#[derive(Deserialize)]
struct FirstReported {
    data: PrivateAddress,
}

/// The address that entries end with, where the first release wrote it and nobody forgot it since.
fn address_of_first_release(entries: &[OpenedEntry]) -> Option<PrivateAddress> {
    let mut told = entries.iter().rev().filter_map(|entry| Some((name_and_version(&entry.clear)?, entry)));
    let ((name, version), newest) = told.find(|((name, _), _)| name == REPORTED || name == "invitation_expired")?;
    let is_kept = name == REPORTED && version == 1;
    let reported = serde_json::from_slice::<FirstReported>(&newest.clear).ok().filter(|_| is_kept)?;
    let reachable = reported.data.reachable();
    (reachable.email || reachable.postal).then_some(reported.data)
}

impl Plan {
    /// Keeps how the person of an absence is reached, in the place of what was kept before. `Gone` where the absence was
    /// erased.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn set_private_address(&mut self, absence: FileId, address: &PrivateAddress) -> Result<(), CommitError> {
        self.forget_private_address(absence);
        let mut stream = self.inner.streams.stream(&format!("private address {absence}"));
        let id = FileId::new(self.now.as_millisecond(), &mut *stream);
        let key = self.make_key(id.bytes(), PRIVATE_ADDRESS);
        let about = about_hash(&self.inner, &absence.bytes());
        let clear = serde_json::to_vec(address).map_err(CommitError::unavailable)?;
        let sealed = self.seal(PRIVATE_ADDRESS, &key, &columns(id, &about), &clear);
        self.hold(absence.bytes());
        let sql = "insert into private_address (about, id, sealed)
            select $1, $2, $3 where not exists (select 1 from erasure where file_id = $4)";
        self.push(sql, values![about, id, sealed, absence], Expect::OneOrGone);
        Ok(())
    }

    /// Forgets how the person of an absence is reached; nothing known is no error.
    ///
    // INVARIANT: whoever forgets also notes it in the journal, or erases the absence. Data of the first release would
    // otherwise bring the address back.
    pub fn forget_private_address(&mut self, absence: FileId) {
        let about = about_hash(&self.inner, &absence.bytes());
        let keys = "delete from file_key where compartment = 'private_address'
            and file_id in (select id from private_address where about = $1)";
        self.push(keys, values![about], Expect::Any);
        self.push("delete from private_address where about = $1", values![about], Expect::Any);
    }
}
