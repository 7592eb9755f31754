//! The opened store and what all its parts use.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use houvast_casework::chance::Chance;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use jiff::Timestamp;

use crate::access_log::AccessLog;
use crate::account::Account;
use crate::ambient::{ChanceSource, Clock, Streams};
use crate::caseload::CaseloadIndex;
use crate::engine::{Location, Lock};
use crate::error::{CommitError, ReadError};
use crate::keys::{Epoch, KeyStore};
use crate::listed::Listed;
use crate::organisation::Service;
use crate::plan::Plan;
use crate::readers::Readers;
use crate::remembered::Remembered;
use crate::rows::file_key_columns;
use crate::seal::{Columns, SecretKey};
use crate::seat::{Hats, Seat};
use crate::session::Door;
use crate::statement::Statement;
use crate::writer::Writer;

/// What a store is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Takes the lock: one process per database writes.
    Write,
    /// Reads only, takes no lock: verification and backup beside the running process.
    Snapshot,
}

/// Whether the data is about real people. A store of one mark is never opened as the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Real people: keys inside the data directory are refused.
    Real,
    /// Invented people.
    Demo,
}

impl Mark {
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Real => 1,
            Self::Demo => 2,
        }
    }
}

/// All that a store needs to be opened.
#[derive(Clone)]
pub struct OpenOptions {
    /// Where the data lies.
    pub location: Location,
    /// The key store: a directory made by [`crate::keys::initialise`].
    pub keys: PathBuf,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub chance: ChanceSource,
    /// For writing or for reading only.
    pub purpose: Purpose,
    /// Real or demonstration data.
    pub mark: Mark,
}

/// The store. Clones are the same store.
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) location: Location,
    pub(crate) mark: Mark,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) streams: Streams,
    pub(crate) keys: KeyStore,
    pub(crate) readers: Readers,
    pub(crate) writer: Writer,
    pub(crate) log: AccessLog,
    pub(crate) caseloads: CaseloadIndex,
    /// Who is signed in, by hashed token.
    pub(crate) doors: Remembered<[u8; 32], Door>,
    /// The hats of accounts.
    pub(crate) hats: Remembered<AccountId, Hats>,
    /// The live seats of accounts on files.
    pub(crate) seats: Remembered<(AccountId, FileId, Hat), Seat>,
    /// Which case an account has.
    pub(crate) cases: Remembered<AccountId, FileId>,
    /// Accounts.
    pub(crate) accounts: Remembered<AccountId, Account>,
    /// Lists of the workplace.
    pub(crate) listed: Listed,
    /// The service of this installation.
    pub(crate) service: Remembered<(), Service>,
    /// Event names and versions that stand in `vocabulary` already.
    pub(crate) vocabulary: Mutex<HashSet<(&'static str, String, u16)>>,
    /// Held while seats are checked and written, so that two plans cannot each add one half of a mixed pair.
    pub(crate) seating: tokio::sync::Mutex<()>,
    pub(crate) lock: Mutex<Option<Lock>>,
}

impl Store {
    /// Where the time comes from.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.inner.clock.as_ref()
    }

    /// The present moment, cut to the microseconds that are kept.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        crate::rows::kept(self.inner.clock.now())
    }

    /// Whether the data is about real people.
    #[must_use]
    pub fn mark(&self) -> Mark {
        self.inner.mark
    }

    /// A stream of randomness of its own for that label.
    #[must_use]
    pub fn chance(&self, label: &str) -> Box<dyn Chance + Send> {
        self.inner.streams.stream(label)
    }

    /// An empty plan, stamped with the present moment.
    #[must_use]
    pub fn plan(&self) -> Plan {
        Plan::new(Arc::clone(&self.inner), self.now())
    }

    /// Carries a plan out: everything in it or nothing. Returns after the commit is synced.
    ///
    /// # Errors
    /// [`CommitError::Conflict`]: load again, decide again. The other variants name what stands in the way.
    pub async fn commit(&self, plan: Plan) -> Result<(), CommitError> {
        // A task of its own: a reader who closes the page must not stop a plan between its commit and its ledger line.
        let carried = tokio::spawn(plan.carry_out()).await;
        crate::asked::forget();
        carried.map_err(CommitError::unavailable)?
    }

    /// Ends the writing task, closes every connection and lets go of the lock. Clones can no longer be used.
    pub async fn close(self) {
        self.inner.writer.close().await;
        self.inner.log.close().await;
        self.inner.readers.close().await;
        let lock = self.inner.lock.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(lock) = lock {
            lock.release().await;
        }
    }

    /// The connections that only read.
    pub(crate) fn readers(&self) -> &Readers {
        &self.inner.readers
    }
}

impl Inner {
    /// Wraps a new data key for its row in `file_key`.
    pub(crate) fn wrap(&self, id: &[u8; 16], compartment: &str, key: &SecretKey) -> Option<(Epoch, Vec<u8>)> {
        let (epoch, wrapping) = self.keys.current_epoch()?;
        let mut chance = self.streams.stream("wrap");
        Some((epoch, wrapping.seal(&mut *chance, &file_key_columns(id, compartment), key.bytes())))
    }

    /// Unwraps a data key from its row.
    pub(crate) fn unwrap(
        &self,
        id: &[u8; 16],
        compartment: &str,
        epoch: i64,
        wrapped: &[u8],
    ) -> Result<SecretKey, ReadError> {
        let wrapping = self.keys.find_epoch(Epoch(epoch)).ok_or(ReadError::EpochGone(Epoch(epoch)))?;
        let opened = wrapping.open(&file_key_columns(id, compartment), wrapped);
        opened.and_then(|bytes| SecretKey::from_bytes(&bytes)).ok_or(ReadError::Tampered { table: "file_key" })
    }

    /// Seals a row under an installation key.
    pub(crate) fn seal(&self, label: &str, key: &SecretKey, columns: &Columns, clear: &[u8]) -> Vec<u8> {
        key.seal(&mut *self.streams.stream(label), columns, clear)
    }

    /// The keyed hash under which something is looked up.
    pub(crate) fn look_up(&self, columns: &Columns) -> [u8; 32] {
        self.keys.installation.lookup.mac(columns, &[])
    }

    pub(crate) async fn write(&self, statements: Vec<Statement>) -> Result<(), CommitError> {
        self.writer.write(statements).await
    }
}
