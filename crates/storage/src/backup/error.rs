//! Why a copy of the whole store was not made, brought back or moved. Every sentence says what to do.

use std::path::{Path, PathBuf};

use crate::error::{OpenError, ReadError};
use crate::keys::KeyError;
use crate::root::RootError;
use crate::verify::Finding;

/// Why a backup, a restore or a move did not happen.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// Source or target cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Something cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The signed heads cannot be used.
    #[error(transparent)]
    Heads(#[from] RootError),
    /// The target holds something.
    #[error("`{0}` is not empty; name a new directory, or a database in which there is nothing yet")]
    NotEmpty(String),
    /// An earlier restore or move was cut off there.
    #[error("`{0}` holds an unfinished restore or move; remove it, make it anew and empty, and run this again")]
    Unfinished(String),
    /// No manifest, or none that can be read.
    #[error("`{0}` holds no finished backup: one without a whole `manifest.json` was cut off; use another one")]
    NotABackup(PathBuf),
    /// A newer release made it.
    #[error("`{0}` was made by a newer release; restore it with that release")]
    NewerFormat(PathBuf),
    /// A file differs from its manifest.
    #[error("`{0}` is not as it was written: its SHA-256 is not that of the manifest; use another backup")]
    Damaged(PathBuf),
    /// The backup is of the other engine.
    #[error("`{0}` is a backup of {1}; restore it with `{2}`, then `houvast move` brings it to the other engine")]
    OtherEngine(PathBuf, &'static str, &'static str),
    /// Keys and copies must not lie together.
    #[error("`{0}` lies with the key store; name a directory elsewhere: whoever finds both can read everything")]
    BesideKeys(PathBuf),
    /// A tool of PostgreSQL is missing.
    #[error("`{0}` is not there; install the client tools of PostgreSQL (on Debian: postgresql-client)")]
    NoTool(&'static str),
    /// A tool of PostgreSQL failed.
    #[error("`{0}` failed: {1}")]
    Tool(&'static str, String),
    /// A table does not hold what it must.
    #[error("`{table}` has {found} rows and must have {expected}; the source was left as it was, use it")]
    Counts {
        /// Which table.
        table: String,
        /// How many it must hold.
        expected: i64,
        /// How many it holds.
        found: i64,
    },
    /// Verification found faults.
    #[error("what was copied does not verify ({} findings; the first: {first})", more + 1)]
    Wrong {
        /// The first finding.
        first: Finding,
        /// How many more.
        more: usize,
    },
    /// The operating system said no.
    #[error("cannot use `{path}` ({source}); name a place that this user may read and write, with room on its disk")]
    Io {
        /// Which file or directory.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
}

impl From<sqlx::Error> for CopyError {
    fn from(error: sqlx::Error) -> Self {
        Self::Unreadable(error.into())
    }
}

impl From<KeyError> for CopyError {
    fn from(error: KeyError) -> Self {
        Self::Open(error.into())
    }
}

impl CopyError {
    /// The sentence about what verification found, where it found anything.
    pub(crate) fn of_findings(findings: Vec<Finding>) -> Result<(), Self> {
        let more = findings.len().saturating_sub(1);
        findings.into_iter().next().map_or(Ok(()), |first| Err(Self::Wrong { first, more }))
    }
}

pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> CopyError + '_ {
    |source| CopyError::Io { path: path.to_owned(), source }
}
