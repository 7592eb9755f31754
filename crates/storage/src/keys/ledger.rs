//! The ledger of what was erased: ids only, one a line, appended and synced before an erasure is acknowledged.
//! A restored backup is erased again from it when it is opened.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::files::{KeyError, at, sync_directory};

#[derive(Debug)]
pub(super) struct Ledger {
    path: PathBuf,
    ids: BTreeSet<[u8; 16]>,
    /// Bytes up to the end of the last whole line.
    whole: u64,
}

impl Ledger {
    pub(super) fn make(store: &Path) -> Result<(), KeyError> {
        let path = store.join("erased.ledger");
        opened(&path)?.sync_all().map_err(at(&path))?;
        sync_directory(&path)
    }

    pub(super) fn open(store: &Path) -> Result<Self, KeyError> {
        let path = store.join("erased.ledger");
        if !path.exists() {
            return Err(KeyError::Damaged(path));
        }
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        // A last line without its end was cut by a crash before its erasure was acknowledged; it is written anew.
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        let mut ids = BTreeSet::new();
        for line in whole.lines().filter(|line| !line.is_empty()) {
            let id = Uuid::parse_str(line).map_err(|_| KeyError::Damaged(path.clone()))?;
            ids.insert(id.into_bytes());
        }
        Ok(Self { whole: whole.len() as u64, path, ids })
    }

    pub(super) fn append(&mut self, ids: &[[u8; 16]]) -> Result<(), KeyError> {
        let fresh: Vec<[u8; 16]> = ids.iter().filter(|id| !self.ids.contains(*id)).copied().collect();
        if fresh.is_empty() {
            return Ok(());
        }
        let mut file = opened(&self.path)?;
        file.set_len(self.whole).map_err(at(&self.path))?;
        let mut lines = String::new();
        for id in &fresh {
            lines.push_str(&Uuid::from_bytes(*id).simple().to_string());
            lines.push('\n');
        }
        file.write_all(lines.as_bytes()).and_then(|()| file.sync_all()).map_err(at(&self.path))?;
        self.whole += lines.len() as u64;
        self.ids.extend(fresh);
        Ok(())
    }

    /// Whether a line could be added now.
    pub(super) fn check_usable(&self) -> Result<(), KeyError> {
        OpenOptions::new().append(true).open(&self.path).map(|_| ()).map_err(at(&self.path))
    }

    pub(super) fn list(&self) -> Vec<[u8; 16]> {
        self.ids.iter().copied().collect()
    }

    pub(super) fn has(&self, id: &[u8; 16]) -> bool {
        self.ids.contains(id)
    }
}

/// Opened so that every write lands at the end.
fn opened(path: &Path) -> Result<File, KeyError> {
    OpenOptions::new().append(true).create(true).mode(0o600).open(path).map_err(at(path))
}
