//! Key files: one key each, mode 0600, written so that after a crash the file is there whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::seal::SecretKey;

/// Why the key store cannot be used. Every variant says what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The directory for a new key store holds something already.
    #[error("`{0}` is not empty; name a new directory for the key store, or use the one that is there")]
    NotEmpty(PathBuf),
    /// No key store there.
    #[error("`{0}` holds no key store; make one with `houvast key init`, or name the right one with --keys")]
    NotAKeyStore(PathBuf),
    /// A key file is damaged.
    #[error("`{0}` is not a key file; bring back the key store from its safe copy or from the recovery sheet")]
    Damaged(PathBuf),
    /// No key of any month.
    #[error("`{0}` holds no month key; bring back the key store from its safe copy or from the recovery sheet")]
    NoEpoch(PathBuf),
    /// A group on the recovery sheet was misread.
    #[error("group {0} is not as it stands on the sheet; look at it again")]
    Misread(usize),
    /// Not eight groups.
    #[error("a recovery sheet has eight groups of eight letters and digits; found {0}")]
    Incomplete(usize),
    /// The sheet belongs to another key store.
    #[error("this sheet does not open `{0}`; it belongs to another key store or the file is damaged")]
    OtherSheet(PathBuf),
    /// The operating system said no.
    #[error("cannot use `{path}`: {source}")]
    Io {
        /// Which file or directory.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> KeyError + '_ {
    |source| KeyError::Io { path: path.to_owned(), source }
}

/// A new directory only its owner may enter; an empty one may be there already.
pub(super) fn make_directory(path: &Path) -> Result<(), KeyError> {
    if path.exists() && fs::read_dir(path).map_err(at(path))?.next().is_some() {
        return Err(KeyError::NotEmpty(path.to_owned()));
    }
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(at(path))?;
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700)).map_err(at(path))
}

/// Writes a file beside its place, syncs it, moves it there and syncs the directory.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<(), KeyError> {
    let beside = path.with_extension("new");
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside).map_err(at(&beside))?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(at(&beside))?;
    fs::rename(&beside, path).map_err(at(path))?;
    sync_directory(path)
}

pub(super) fn sync_directory(of: &Path) -> Result<(), KeyError> {
    let directory = of.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(directory).and_then(|directory| directory.sync_all()).map_err(at(directory))
}

pub(super) fn write_key(path: &Path, purpose: &str, key: &[u8; 32]) -> Result<(), KeyError> {
    let text = Zeroizing::new(format!("houvast {purpose} key 1\n{}\n", STANDARD.encode(key)));
    write_whole(path, text.as_bytes())
}

pub(super) fn read_key(path: &Path, purpose: &str) -> Result<SecretKey, KeyError> {
    let text = Zeroizing::new(fs::read_to_string(path).map_err(at(path))?);
    let mut lines = text.lines();
    let expected = format!("houvast {purpose} key 1");
    let encoded = (lines.next() == Some(expected.as_str())).then(|| lines.next()).flatten();
    let bytes = encoded.and_then(|encoded| STANDARD.decode(encoded).ok()).map(Zeroizing::new);
    bytes.and_then(|bytes| SecretKey::from_bytes(&bytes)).ok_or_else(|| KeyError::Damaged(path.to_owned()))
}

/// Overwrites a key file before its name goes. On copy-on-write disks the old blocks may live on: SECURITY.md says so.
pub(super) fn destroy(path: &Path) -> Result<(), KeyError> {
    let length = fs::metadata(path).map_err(at(path))?.len();
    let blank = vec![0; usize::try_from(length).unwrap_or_default()];
    let mut file = OpenOptions::new().write(true).open(path).map_err(at(path))?;
    file.write_all(&blank).and_then(|()| file.sync_all()).map_err(at(path))?;
    fs::remove_file(path).map_err(at(path))?;
    sync_directory(path)
}
