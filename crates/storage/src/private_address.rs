//! The private address of the person of an absence: found by a keyed hash of the absence, under a key of its own, so that
//! forgetting it makes it unreadable in old backups too.

use houvast_casework::coordination::PrivateAddress;
use houvast_casework::ids::FileId;

use crate::error::{CommitError, ReadError};
use crate::plan::{PRIVATE_ADDRESS, Plan};
use crate::seal::Columns;
use crate::statement::{Expect, Reading, row, values};
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
    pub fn forget_private_address(&mut self, absence: FileId) {
        let about = about_hash(&self.inner, &absence.bytes());
        let keys = "delete from file_key where compartment = 'private_address'
            and file_id in (select id from private_address where about = $1)";
        self.push(keys, values![about], Expect::Any);
        self.push("delete from private_address where about = $1", values![about], Expect::Any);
    }
}
