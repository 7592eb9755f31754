//! The close person somebody named: read only after a death was recorded. Found by a keyed hash of the absence, under a key
//! of its own, so that taking it back makes it unreadable in old backups too.

use houvast_casework::absence::{Country, Language};
use houvast_casework::ids::FileId;
use serde::{Deserialize, Serialize};

use crate::error::{CommitError, ReadError};
use crate::plan::{NEXT_OF_KIN, Plan};
use crate::seal::Columns;
use crate::statement::{Expect, row, values};
use crate::store::{Inner, Store};

/// Somebody close.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosePerson {
    /// The name.
    pub name: String,
    /// Where the one mail goes.
    pub email: String,
    /// In which language.
    pub language: Language,
    /// With the words of which country.
    pub country: Country,
}

fn columns(id: FileId, about: &[u8]) -> Columns {
    Columns::of(NEXT_OF_KIN).bytes(&id.bytes()).bytes(about)
}

/// Under which hash the close person of an absence is found.
pub(crate) fn about_hash(inner: &Inner, absence: &[u8; 16]) -> [u8; 32] {
    inner.look_up(&Columns::of("close_person about").bytes(absence))
}

impl Store {
    /// Whom the person of an absence named.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_close_person(&self, absence: FileId) -> Result<Option<ClosePerson>, ReadError> {
        let about = about_hash(&self.inner, &absence.bytes());
        let sql = "select c.id, c.sealed, k.epoch, k.wrapped
            from next_of_kin c join file_key k on k.file_id = c.id and k.compartment = 'next_of_kin'
            where c.about = $1";
        let Some(row) = row(self.readers(), sql, values![about]).await? else { return Ok(None) };
        let id = row.id("id", FileId::from_bytes)?;
        let key = self.inner.unwrap(&id.bytes(), NEXT_OF_KIN, row.int("epoch")?, &row.bytes("wrapped")?)?;
        let clear = key.open(&columns(id, &about), &row.bytes("sealed")?);
        let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        read.map(Some).ok_or(ReadError::Tampered { table: NEXT_OF_KIN })
    }
}

impl Plan {
    /// Keeps whom the person of an absence named. Whoever was named before is forgotten first
    /// ([`Plan::forget_close_person`]). `Gone` where the absence was erased.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn set_close_person(&mut self, absence: FileId, person: &ClosePerson) -> Result<(), CommitError> {
        let id = FileId::new(self.now.as_millisecond(), &mut *self.inner.streams.stream("close person"));
        let key = self.make_key(id.bytes(), NEXT_OF_KIN);
        let about = about_hash(&self.inner, &absence.bytes());
        let clear = serde_json::to_vec(person).map_err(CommitError::unavailable)?;
        let sealed = self.seal(NEXT_OF_KIN, &key, &columns(id, &about), &clear);
        self.hold(absence.bytes());
        let sql = "insert into next_of_kin (about, id, sealed)
            select $1, $2, $3 where not exists (select 1 from erasure where file_id = $4)";
        self.push(sql, values![about, id, sealed, absence], Expect::OneOrGone);
        Ok(())
    }

    /// Forgets whom the person of an absence named; nobody is no error.
    pub fn forget_close_person(&mut self, absence: FileId) {
        let about = about_hash(&self.inner, &absence.bytes());
        let keys = "delete from file_key where compartment = 'next_of_kin'
            and file_id in (select id from next_of_kin where about = $1)";
        self.push(keys, values![about], Expect::Any);
        self.push("delete from next_of_kin where about = $1", values![about], Expect::Any);
    }
}
