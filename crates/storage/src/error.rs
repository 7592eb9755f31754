//! What can go wrong, one small list per way of using the store. Every refusal to open says what to do.

use std::path::PathBuf;

use houvast_casework::class::Compartment;
use houvast_casework::ids::FileId;
use houvast_casework::journal::UnreadableEvent;

use crate::keys::{Epoch, KeyError};

/// Why a store was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The key store cannot be used.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// Keys beside the data would be in every backup of it.
    #[error(
        "the key store `{keys}` lies inside the data directory `{data}`; move it outside and name it with --keys or \
         HOUVAST_KEYS"
    )]
    KeysInsideData {
        /// The key store.
        keys: PathBuf,
        /// The data directory.
        data: PathBuf,
    },
    /// Another process has it open for writing.
    #[error("another Houvast process uses `{0}`; stop that process first, or let it do the work")]
    InUse(String),
    /// The proof in the database was made with other keys.
    #[error("`{0}` was written with another key store; name the one that belongs to it with --keys or HOUVAST_KEYS")]
    OtherKeys(String),
    /// Real data where demonstration data was expected.
    #[error("`{0}` holds real data; give the demonstration a directory of its own")]
    RealData(String),
    /// Demonstration data where real data was expected.
    #[error("`{0}` holds demonstration data; give real data a directory of its own")]
    DemoData(String),
    /// A newer release migrated it.
    #[error("`{place}` was last used by a newer release (it knows migration `{migration}`); install that release")]
    NewerRelease {
        /// Which database.
        place: String,
        /// The migration this release does not know.
        migration: String,
    },
    /// A migration was edited after it ran.
    #[error("migration `{0}` ran with another text; install the release that wrote this database")]
    ChangedMigration(String),
    /// A migration failed; nothing of it is left.
    #[error("migration `{0}` failed ({1}), and nothing of it is left")]
    FailedMigration(String, sqlx::Error),
    /// An older release wrote it: nothing is changed without a backup.
    #[error("`{0}` was written by an older release; run `houvast upgrade`, which makes a backup first")]
    NeedsUpgrade(String),
    /// A restore or a move was cut off there.
    #[error(
        "`{0}` holds an unfinished restore, move or upgrade; remove it and do that again into a new place, or restore a \
         backup"
    )]
    Unfinished(String),
    /// It is to be read, and there is nothing yet.
    #[error(
        "`{0}` holds no database yet; see that it is the right place: `houvast service add` or `houvast serve` makes one"
    )]
    NotReady(String),
    /// An event of a newer release.
    #[error(
        "`{place}` holds the event `{name}` version {version} in {compartment}, which this release does not know; \
         install the release that wrote it"
    )]
    UnknownEvent {
        /// Which database.
        place: String,
        /// The compartment.
        compartment: String,
        /// The event's name.
        name: String,
        /// Its version.
        version: i64,
    },
    /// A state of a newer release.
    #[error(
        "`{place}` holds a state of {compartment} folded by version {found}, this release knows {known}; \
         install the release that wrote it"
    )]
    NewerFold {
        /// Which database.
        place: String,
        /// The compartment.
        compartment: String,
        /// The fold version found.
        found: i64,
        /// The newest fold version known.
        known: i64,
    },
    /// A backup from before the keys of its month were destroyed.
    #[error(
        "`{place}` lies under the key of {epoch}, which is not in the key store: month keys are destroyed 35 days after \
         the month; restore a newer backup, or bring back the right key store"
    )]
    BackupTooOld {
        /// Which database.
        place: String,
        /// The month whose key is missing.
        epoch: Epoch,
    },
    /// The address of the database cannot be read.
    #[error("`{0}` is not an address of a PostgreSQL database (postgres://user@host/database)")]
    NotAnAddress(String),
    /// The role of the access log cannot be made or taken.
    #[error(
        "cannot use the role houvast_access_log: {0}; as a superuser run `create role houvast_access_log nologin` and \
         `grant houvast_access_log to` the user of this installation"
    )]
    LogRole(sqlx::Error),
    /// The database does not answer.
    #[error("cannot open the database ({0}); see that it runs and that its address is right")]
    Unavailable(#[from] sqlx::Error),
    /// Something in the database cannot be read.
    #[error("cannot read the database: {0}")]
    Unreadable(#[from] ReadError),
    /// The first rows could not be written.
    #[error("cannot write to the database: {0}")]
    Unwritable(#[from] CommitError),
    /// The file is there and is no database.
    #[error("`{0}` is no database of Houvast; bring it back with `houvast restore`, or name another directory")]
    NotADatabase(PathBuf),
    /// The operating system said no.
    #[error("cannot use `{path}` ({source}); name a place that the user who runs Houvast may read and write")]
    Io {
        /// Which file or directory.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
}

/// Why something could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The database does not answer.
    #[error("the database does not answer: {0}")]
    Unavailable(#[from] sqlx::Error),
    /// The file of the database cannot be read.
    #[error("the database does not answer: {0}")]
    Unreadable(#[from] rusqlite::Error),
    /// A sealed text does not belong to the row it lies in.
    #[error("a row of `{table}` was changed outside Houvast")]
    Tampered {
        /// Which table.
        table: &'static str,
    },
    /// An entry or state does not belong where it lies.
    #[error("{compartment} of file {file} was changed outside Houvast at entry {seq}")]
    TamperedFile {
        /// Which file.
        file: FileId,
        /// Which compartment.
        compartment: &'static str,
        /// Which entry, or the version of the state.
        seq: i64,
    },
    /// Not an event of this release.
    #[error(transparent)]
    Event(#[from] UnreadableEvent),
    /// The month key that wraps this data key was destroyed or lost.
    #[error("the key of {0} is not in the key store")]
    EpochGone(Epoch),
    /// A state folded by a newer release.
    #[error("state of {} was folded by version {found}, this release knows {known}", compartment.name())]
    NewerFold {
        /// The compartment.
        compartment: Compartment,
        /// The fold version found.
        found: i64,
        /// The newest fold version known.
        known: i64,
    },
    /// A column does not hold what it must.
    #[error("column `{0}` does not hold what it must")]
    Column(&'static str),
}

/// Why a plan was not carried out. Nothing of it happened, unless it says otherwise.
#[derive(Debug, thiserror::Error)]
pub enum CommitError {
    /// Somebody else was faster: load again and decide again.
    #[error("somebody else changed this at the same moment")]
    Conflict,
    /// Something that must be unique is there already; the constraint is named.
    #[error("`{0}` is taken")]
    Taken(&'static str),
    /// A row that had to be there was not: a token was used, a seat ended, a file erased.
    #[error("it is not there any more")]
    Gone,
    /// The database does not answer, is open for reading only, or what was to be written cannot be.
    #[error("the database cannot write: {0}")]
    Unavailable(String),
}

impl CommitError {
    pub(crate) fn unavailable(error: impl std::fmt::Display) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<ReadError> for CommitError {
    fn from(error: ReadError) -> Self {
        Self::unavailable(error)
    }
}

/// The access log cannot be written: what was to be read must not be shown.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the access log cannot be written: {0}")]
pub struct LogUnavailable(pub String);
