//! Reading journals: the state of a compartment, and its entries.

use std::fmt;
use std::sync::Arc;

use houvast_casework::class::Compartment;
use houvast_casework::ids::FileId;
use houvast_casework::journal::{Entry, Event, Fold};

use crate::asked::{Question, once};
use crate::error::ReadError;
use crate::folds::{self, OpenedEntry};
use crate::rows::{EntryRow, GENESIS, state_columns};
use crate::seal::SecretKey;
use crate::statement::{Row, TOGETHER, ids_together, row, rows, together, values};
use crate::store::Store;

/// A state as loaded: the basis of a decision, and of what is appended after it.
#[derive(Clone)]
pub struct Loaded<S> {
    /// The fold of all entries. Whoever holds it holds the same one: a page opens it in several places.
    pub state: Arc<S>,
    /// Which file.
    pub file: FileId,
    /// How many entries led to it.
    pub version: i64,
    pub(crate) head: [u8; 32],
    pub(crate) key: SecretKey,
}

impl<S: Clone> Loaded<S> {
    /// The state alone.
    #[must_use]
    pub fn into_state(self) -> S {
        Arc::unwrap_or_clone(self.state)
    }
}

impl<S: fmt::Debug> fmt::Debug for Loaded<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Loaded({} version {})", self.file, self.version)
    }
}

impl Store {
    /// The state of one compartment of a file. None where there is no such compartment, or it was erased.
    /// A state folded by an older release is folded anew from the entries.
    ///
    /// # Errors
    /// [`ReadError`] where the database does not answer or a row was changed outside Houvast.
    pub async fn load<S: Fold>(&self, file: FileId) -> Result<Option<Loaded<S>>, ReadError> {
        let sql = "select s.version, s.fold_version, s.head, s.sealed, k.epoch, k.wrapped
            from state s join file_key k on k.file_id = s.file_id and k.compartment = s.compartment
            where s.file_id = $1 and s.compartment = $2";
        let ask = async {
            let found = row(self.readers(), sql, values![file, S::COMPARTMENT.name()]).await?;
            let Some(row) = found else { return Ok(None) };
            self.read_state(file, &row).await.map(Some)
        };
        once(Question::State(file, S::COMPARTMENT), ask).await
    }

    /// The states of one compartment of several files, in no particular order; of what does not exist or was erased,
    /// none.
    ///
    /// # Errors
    /// [`ReadError`] as [`Store::load`].
    pub async fn load_several<S: Fold>(&self, files: &[FileId]) -> Result<Vec<Loaded<S>>, ReadError> {
        let sql = concat!(
            "select s.file_id, s.version, s.fold_version, s.head, s.sealed, k.epoch, k.wrapped
            from state s join file_key k on k.file_id = s.file_id and k.compartment = s.compartment
            where s.file_id in (",
            together!(),
            ") and s.compartment = $25"
        );
        let mut loaded = Vec::with_capacity(files.len());
        for some in files.chunks(TOGETHER) {
            let values = [ids_together(some), values![S::COMPARTMENT.name()]].concat();
            for row in rows(self.readers(), sql, values).await? {
                loaded.push(self.read_state(row.id("file_id", FileId::from_bytes)?, &row).await?);
            }
        }
        Ok(loaded)
    }

    async fn read_state<S: Fold>(&self, file: FileId, row: &Row) -> Result<Loaded<S>, ReadError> {
        let compartment = S::COMPARTMENT.name();
        let (version, fold_version) = (row.int("version")?, row.int("fold_version")?);
        let head = row.hash("head")?;
        let key = self.data_key(row, file, compartment)?;
        if fold_version > S::FOLD_VERSION {
            let compartment = S::COMPARTMENT;
            return Err(ReadError::NewerFold { compartment, found: fold_version, known: S::FOLD_VERSION });
        }
        let columns = state_columns(file, compartment, version, fold_version, &head);
        let tampered = || ReadError::TamperedFile { file, compartment, seq: version };
        let clear = key.open(&columns, &row.bytes("sealed")?).ok_or_else(tampered)?;
        let state: S = if fold_version == S::FOLD_VERSION {
            serde_json::from_slice(&clear).map_err(|_| tampered())?
        } else {
            let entries = self.list_opened(&key, file, compartment, 0, version).await?;
            if entries.last().map_or(0, |entry| entry.seq) != version {
                return Err(tampered());
            }
            folds::fold::<S>(&entries)?
        };
        Ok(Loaded { state: Arc::new(state), file, version, head, key })
    }

    /// Entries after `after_seq` (0 for all), newest last, at most `limit`. Empty where the compartment was erased.
    ///
    /// # Errors
    /// [`ReadError`] as [`Store::load`]; also where an entry is not an event of this release.
    pub async fn list_entries<E: Event>(
        &self,
        file: FileId,
        compartment: Compartment,
        after_seq: i64,
        limit: i64,
    ) -> Result<Vec<Entry<E>>, ReadError> {
        let opened = self.list_unread(file, compartment, after_seq, limit).await?;
        opened.iter().map(|entry| folds::read(entry).map_err(ReadError::from)).collect()
    }

    /// The same, with the bytes of each entry as they were written.
    pub(crate) async fn list_unread(
        &self,
        file: FileId,
        compartment: Compartment,
        after_seq: i64,
        limit: i64,
    ) -> Result<Vec<OpenedEntry>, ReadError> {
        let sql = "select epoch, wrapped from file_key where file_id = $1 and compartment = $2";
        let Some(row) = row(self.readers(), sql, values![file, compartment.name()]).await? else {
            return Ok(Vec::new());
        };
        let key = self.data_key(&row, file, compartment.name())?;
        self.list_opened(&key, file, compartment.name(), after_seq.max(0), limit).await
    }

    fn data_key(&self, row: &Row, file: FileId, compartment: &str) -> Result<SecretKey, ReadError> {
        self.inner.unwrap(&file.bytes(), compartment, row.int("epoch")?, &row.bytes("wrapped")?)
    }

    async fn list_opened(
        &self,
        key: &SecretKey,
        file: FileId,
        compartment: &'static str,
        after_seq: i64,
        limit: i64,
    ) -> Result<Vec<OpenedEntry>, ReadError> {
        // The entry before is read along: the first one asked for is sealed beside its mac.
        let sql = "select seq, recorded_at, seat_id, sealed, mac from entry
            where file_id = $1 and compartment = $2 and seq >= $3 order by seq limit $4";
        let values = values![file, compartment, after_seq, limit.saturating_add(i64::from(after_seq > 0))];
        let mut before = GENESIS;
        let mut opened = Vec::new();
        for row in rows(self.readers(), sql, values).await? {
            let entry = EntryRow::read(&row)?;
            if entry.seq > after_seq {
                opened.push(entry.open(key, file, compartment, &before)?);
            }
            before = entry.mac;
        }
        Ok(opened)
    }
}
