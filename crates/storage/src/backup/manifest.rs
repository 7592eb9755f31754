//! The manifest: written last, so that a directory without one is no backup. It says what must be there, and holds no key.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::error::{CopyError, at};
use super::{Doing, Stage, Told};
use crate::keys::write_whole;
use crate::root::hex;

const FILE: &str = "manifest.json";
/// The signed heads of all journals and of the access log, in the format of the daily root.
pub(crate) const HEADS: &str = "heads.txt";
const FORMAT: u32 = 1;

/// Which database a backup is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Engine {
    /// Two files of SQLite.
    Sqlite,
    /// A dump of PostgreSQL.
    Postgresql,
}

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    format: u32,
    /// The release that made it.
    pub release: String,
    /// Of which engine.
    pub engine: Engine,
    /// When it was begun.
    pub made_at: Timestamp,
    /// How many rows each table holds.
    pub tables: BTreeMap<String, i64>,
    /// How many journals there are; each has a line in `heads.txt`.
    pub journals: u64,
    /// How many lines the access log has.
    pub log_lines: i64,
    /// Every file of the backup but this one.
    pub files: Vec<Kept>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its name in the directory.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl Manifest {
    pub(super) fn new(release: &str, engine: Engine, made_at: Timestamp, tables: BTreeMap<String, i64>) -> Self {
        let count = |name: &str| tables.get(name).copied().unwrap_or_default();
        let (journals, log_lines) = (count("state").unsigned_abs(), count("access_line"));
        let release = release.to_owned();
        Self { format: FORMAT, release, engine, made_at, tables, journals, log_lines, files: Vec::new() }
    }

    /// Adds a file with its digest.
    pub(super) fn keep(&mut self, folder: &Path, name: &str, told: Told<'_>) -> Result<(), CopyError> {
        let (bytes, sha256) = digest(&folder.join(name), told)?;
        self.files.push(Kept { name: name.to_owned(), bytes, sha256 });
        Ok(())
    }

    /// Writes it: from here on the directory is a backup.
    pub(super) fn write(&self, folder: &Path) -> Result<(), CopyError> {
        let path = folder.join(FILE);
        let mut text = serde_json::to_vec_pretty(self).map_err(|error| at(&path)(error.into()))?;
        text.push(b'\n');
        Ok(write_whole(&path, &text)?)
    }

    /// Reads it.
    ///
    /// # Errors
    /// [`CopyError`] where there is no finished backup.
    pub fn read(folder: &Path) -> Result<Self, CopyError> {
        let not_a_backup = || CopyError::NotABackup(folder.to_owned());
        let text = fs::read(folder.join(FILE)).map_err(|_| not_a_backup())?;
        let format: Format = serde_json::from_slice(&text).map_err(|_| not_a_backup())?;
        if format.format > FORMAT {
            return Err(CopyError::NewerFormat(folder.to_owned()));
        }
        serde_json::from_slice(&text).map_err(|_| not_a_backup())
    }

    /// Refuses a backup of which a file is not as it was written.
    pub(super) fn check_files(&self, folder: &Path, told: Told<'_>) -> Result<(), CopyError> {
        for kept in &self.files {
            let path = folder.join(&kept.name);
            let damaged = || CopyError::Damaged(path.clone());
            // A name that leads elsewhere was not written by Houvast.
            if Path::new(&kept.name).file_name() != Some(kept.name.as_ref()) {
                return Err(damaged());
            }
            let (bytes, sha256) = digest(&path, told).map_err(|_| damaged())?;
            if (bytes, &sha256) != (kept.bytes, &kept.sha256) {
                return Err(damaged());
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

fn digest(path: &Path, told: Told<'_>) -> Result<(u64, String), CopyError> {
    let mut file = File::open(path).map_err(at(path))?;
    let all = file.metadata().map_err(at(path))?.len();
    let (mut digest, mut done, mut piece) = (Sha256::new(), 0, vec![0; 1 << 20]);
    loop {
        let read = file.read(&mut piece).map_err(at(path))?;
        if read == 0 {
            return Ok((done, hex(&digest.finalize())));
        }
        digest.update(&piece[..read]);
        done += read as u64;
        told(Stage { doing: Doing::Checking, done, all });
    }
}
