//! Turning epochs: a new month key each month, live data keys wrapped anew under it, and a month key destroyed 35 days
//! after it was superseded. What was erased before stays wrapped under the old key, and goes with it.

use crate::error::{CommitError, OpenError, ReadError};
use crate::keys::Epoch;
use crate::rows::file_key_columns;
use crate::seal::SecretKey;
use crate::statement::{Expect, Row, Statement, row, rows, values};
use crate::store::Store;
use crate::writer::READ_ONLY;

/// How many keys are wrapped anew in one transaction.
const BATCH: i64 = 500;

/// What a turn did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Turned {
    /// The month whose key was made.
    pub begun: Option<Epoch>,
    /// How many data keys were wrapped anew.
    pub rewrapped: usize,
    /// How many data keys do not open: changed outside Houvast. `verify` names them.
    pub unreadable: usize,
    /// Months whose keys were destroyed.
    pub destroyed: Vec<Epoch>,
}

/// A row of `file_key`.
struct WrappedKey {
    id: [u8; 16],
    compartment: String,
    epoch: i64,
    wrapped: Vec<u8>,
}

impl WrappedKey {
    fn read(row: &Row) -> Result<Self, ReadError> {
        let id = row.id("file_id", |bytes| <[u8; 16]>::try_from(bytes).ok())?;
        let (compartment, epoch) = (row.text("compartment")?, row.int("epoch")?);
        Ok(Self { id, compartment, epoch, wrapped: row.bytes("wrapped")? })
    }
}

impl Store {
    /// Begins the key of this month where there is none, wraps every live key under it, destroys expired month keys.
    /// Can be interrupted and repeated at any time.
    ///
    /// # Errors
    /// [`OpenError`] where the key store or the database cannot be used. No month key is destroyed then.
    pub async fn turn_epochs(&self) -> Result<Turned, OpenError> {
        let inner = &self.inner;
        if inner.writer.is_read_only() {
            return Err(OpenError::Unwritable(CommitError::unavailable(READ_ONLY)));
        }
        let begun = inner.keys.begin_epoch(&mut *self.chance("epoch"), self.now())?;
        let mut turned = Turned { begun, ..Turned::default() };
        let Some((current, wrapping)) = inner.keys.current_epoch() else { return Ok(turned) };
        self.rewrap(current, &wrapping, &mut turned).await?;
        for epoch in inner.keys.list_expired(self.now()) {
            // INVARIANT: no live key is wrapped under a month key that is destroyed.
            if !self.wraps_anything(epoch).await? {
                inner.keys.destroy_epoch(&mut *self.chance("epoch"), epoch)?;
                turned.destroyed.push(epoch);
            }
        }
        Ok(turned)
    }

    async fn rewrap(&self, current: Epoch, wrapping: &SecretKey, turned: &mut Turned) -> Result<(), OpenError> {
        let (mut after, mut gone) = (([0; 16], String::new()), None);
        loop {
            let sql = "select file_id, compartment, epoch, wrapped from file_key
                where epoch < $1 and (file_id > $2 or (file_id = $2 and compartment > $3))
                order by file_id, compartment limit $4";
            let old = rows(self.readers(), sql, values![current.0, after.0, after.1.clone(), BATCH]).await?;
            let mut statements = Vec::with_capacity(old.len());
            for row in &old {
                let old = WrappedKey::read(row)?;
                after = (old.id, old.compartment.clone());
                match self.inner.unwrap(&old.id, &old.compartment, old.epoch, &old.wrapped) {
                    Ok(key) => statements.push(self.wrapped_anew(&old, &key, current, wrapping)),
                    Err(error) => {
                        turned.unreadable += 1;
                        gone = gone.or(if let ReadError::EpochGone(epoch) = error { Some(epoch) } else { None });
                    }
                }
            }
            if old.is_empty() {
                break;
            }
            turned.rewrapped += statements.len();
            self.inner.write(statements).await?;
        }
        if turned.unreadable > 0 {
            tracing::error!(turned.unreadable, "data keys do not open; `houvast journal verify` names them");
        }
        match gone {
            Some(epoch) if turned.rewrapped == 0 && !self.wraps_anything(current).await? => {
                Err(OpenError::BackupTooOld { place: self.inner.location.shown(), epoch })
            }
            _ => Ok(()),
        }
    }

    fn wrapped_anew(&self, old: &WrappedKey, key: &SecretKey, current: Epoch, wrapping: &SecretKey) -> Statement {
        let columns = file_key_columns(&old.id, &old.compartment);
        let wrapped = wrapping.seal(&mut *self.chance("wrap"), &columns, key.bytes());
        let sql = "update file_key set epoch = $3, wrapped = $4
            where file_id = $1 and compartment = $2 and epoch = $5";
        // None: it was erased in between.
        Statement::new(sql, values![old.id, old.compartment.clone(), current.0, wrapped, old.epoch], Expect::Any)
    }

    /// Whether a data key lies under that month key. A row that does not open under it is none: else whoever may write to
    /// the database could keep a month key alive with a row of nonsense.
    async fn wraps_anything(&self, epoch: Epoch) -> Result<bool, ReadError> {
        let mut after = ([0; 16], String::new());
        loop {
            let sql = "select file_id, compartment, epoch, wrapped from file_key
                where epoch = $1 and (file_id > $2 or (file_id = $2 and compartment > $3))
                order by file_id, compartment limit 1";
            let found = row(self.readers(), sql, values![epoch.0, after.0, after.1]).await?;
            let Some(found) = found.as_ref().map(WrappedKey::read).transpose()? else { return Ok(false) };
            if self.inner.unwrap(&found.id, &found.compartment, found.epoch, &found.wrapped).is_ok() {
                return Ok(true);
            }
            after = (found.id, found.compartment);
        }
    }
}
