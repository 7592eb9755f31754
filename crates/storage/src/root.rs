//! The daily root: the heads of all journals and of the access log in one signed file outside the database. With it,
//! `journal verify --against` finds a database that was set back as a whole.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer, Verifier};
use houvast_casework::class::Compartment;
use houvast_casework::ids::FileId;
use jiff::Timestamp;
use sqlx::AnyConnection;
use uuid::Uuid;

use crate::error::ReadError;
use crate::keys::{KeyError, KeyStore};
use crate::rows::GENESIS;
use crate::statement::{each, row};
use crate::store::Store;

const FIRST_LINE: &str = "houvast root 1";

/// Where one journal stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) file: FileId,
    pub(crate) compartment: &'static str,
    pub(crate) version: i64,
    pub(crate) mac: [u8; 32],
}

/// Where everything stood at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// When it was signed.
    pub at: Timestamp,
    pub(crate) log: (i64, [u8; 32]),
    pub(crate) heads: Vec<Head>,
}

/// Why a root file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RootError {
    /// It cannot be read.
    #[error("cannot read `{path}`: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It is no root file.
    #[error("`{path}` is not a root file (line {line}); name a file that Houvast wrote")]
    NotARoot {
        /// Which file.
        path: PathBuf,
        /// The line that cannot be read.
        line: usize,
    },
    /// Its signature does not fit.
    #[error("`{0}` was changed or belongs to another installation: its signature does not fit")]
    BadSignature(PathBuf),
    /// It cannot be written.
    #[error(transparent)]
    Unwritable(#[from] KeyError),
    /// The database cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
}

impl Store {
    /// The heads of everything, as of one moment.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn take_root(&self) -> Result<Root, ReadError> {
        let mut snapshot = self.readers().pool().begin_with(self.inner.location.begin_snapshot()).await?;
        let heads = read_heads(&mut snapshot).await?;
        snapshot.rollback().await?;
        let log = read_log_head(&mut *self.inner.log.readers.pool().acquire().await?).await?;
        Ok(Root { at: self.now(), log, heads })
    }

    /// Signs the heads of everything and writes them to `folder`, one file a day. Returns the file.
    ///
    /// # Errors
    /// [`RootError`].
    pub async fn write_root(&self, folder: &Path) -> Result<PathBuf, RootError> {
        let root = self.take_root().await?;
        let day = root.at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        let path = folder.join(format!("root-{day}.txt"));
        fs::create_dir_all(folder).map_err(|source| RootError::Io { path: folder.to_owned(), source })?;
        self.write_heads(&path, &root)?;
        Ok(path)
    }

    /// Signs heads and writes them to a file.
    pub(crate) fn write_heads(&self, path: &Path, root: &Root) -> Result<(), RootError> {
        let mut text = root.text();
        let signature = self.inner.keys.signing.sign(text.as_bytes());
        let _ = writeln!(text, "signature {}", STANDARD.encode(signature.to_bytes()));
        Ok(crate::keys::write_whole(path, text.as_bytes())?)
    }

    /// Reads a root file and checks that this installation signed it.
    ///
    /// # Errors
    /// [`RootError`].
    pub fn read_root(&self, path: &Path) -> Result<Root, RootError> {
        read_signed(&self.inner.keys, path)
    }
}

/// Reads a root that was signed with these keys.
pub(crate) fn read_signed(keys: &KeyStore, path: &Path) -> Result<Root, RootError> {
    let text = fs::read_to_string(path).map_err(|source| RootError::Io { path: path.to_owned(), source })?;
    let not_a_root = |line| RootError::NotARoot { path: path.to_owned(), line };
    let bad = || RootError::BadSignature(path.to_owned());
    let end = text.rfind("signature ").ok_or_else(|| not_a_root(text.lines().count()))?;
    let (signed, signature) = text.split_at(end);
    let signature = signature.trim_start_matches("signature ").trim();
    let signature = STANDARD.decode(signature).ok().and_then(|bytes| Signature::from_slice(&bytes).ok());
    let signature = signature.ok_or_else(bad)?;
    keys.signing.verifying_key().verify(signed.as_bytes(), &signature).map_err(|_| bad())?;
    Root::parse(signed).map_err(not_a_root)
}

/// The heads of all journals, as a connection sees them.
pub(crate) async fn read_heads(on: &mut AnyConnection) -> Result<Vec<Head>, ReadError> {
    let sql = "select file_id, compartment, version, head from state order by file_id, compartment";
    let mut heads = Vec::new();
    each(on, sql, vec![], |row| {
        let compartment = compartment(&row.text("compartment")?).ok_or(ReadError::Column("compartment"))?;
        let file = row.id("file_id", FileId::from_bytes)?;
        heads.push(Head { file, compartment, version: row.int("version")?, mac: row.hash("head")? });
        Ok(())
    })
    .await?;
    Ok(heads)
}

/// The last line of the access log, as a connection sees it.
pub(crate) async fn read_log_head(on: &mut AnyConnection) -> Result<(i64, [u8; 32]), ReadError> {
    let last = row(on, "select seq, mac from access_line order by seq desc limit 1", vec![]).await?;
    last.map_or(Ok((0, GENESIS)), |row| Ok((row.int("seq")?, row.hash("mac")?)))
}

pub(crate) fn compartment(name: &str) -> Option<&'static str> {
    Compartment::ALL.iter().map(|compartment| compartment.name()).find(|known| *known == name)
}

impl Root {
    /// How many journals it names.
    #[must_use]
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// Whether there was nothing yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    fn text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\nat {}\nlog {} {}\n", self.at, self.log.0, hex(&self.log.1));
        for head in &self.heads {
            let _ = writeln!(text, "{} {} {} {}", head.file, head.compartment, head.version, hex(&head.mac));
        }
        text
    }

    /// Gives the number of the line that cannot be read where it is no root.
    fn parse(text: &str) -> Result<Self, usize> {
        let mut lines = text.lines();
        let first = lines.next().filter(|line| *line == FIRST_LINE);
        let at = lines.next().and_then(|line| line.strip_prefix("at ")).and_then(|at| at.parse().ok());
        let log = lines.next().and_then(|line| line.strip_prefix("log ")?.split_once(' '));
        let log = log.and_then(|(seq, mac)| Some((seq.parse().ok()?, unhex(mac)?)));
        let (Some(_), Some(at), Some(log)) = (first, at, log) else { return Err(1) };
        let heads = lines.enumerate().map(|(number, line)| Head::parse(line).ok_or(number + 4));
        Ok(Self { at, log, heads: heads.collect::<Result<_, _>>()? })
    }
}

impl Head {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let file = FileId(Uuid::parse_str(words.next()?).ok()?);
        let compartment = compartment(words.next()?)?;
        let (version, mac) = (words.next()?.parse().ok()?, unhex(words.next()?)?);
        words.next().is_none().then_some(Self { file, compartment, version, mac })
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_reads_back_as_written() {
        let head = Head { file: FileId(Uuid::from_u128(7)), compartment: "work", version: 3, mac: [9; 32] };
        let root = Root { at: "2026-11-29T08:00:00Z".parse().unwrap(), log: (4, [1; 32]), heads: vec![head] };
        assert_eq!(Root::parse(&root.text()), Ok(root.clone()));
        assert_eq!(Root::parse(&root.text().replace("work", "wrok")), Err(4));
    }
}
