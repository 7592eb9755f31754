//! The key store: a directory outside the database and outside every backup of it.
//!
//! | file | holds |
//! |---|---|
//! | `installation.key` | the root of the look-up, MAC, log and door keys |
//! | `epoch-YYYY-MM.key` | the key of a month, which wraps data keys; destroyed 35 days after it was superseded |
//! | `root-signing.key` | ed25519 key that signs the daily root |
//! | `recovery.key`, `recovery.sealed` | the whole store sealed under the key printed on the recovery sheet |
//! | `erased.ledger` | ids of what was erased, replayed over a restored backup |

mod epochs;
mod files;
mod ledger;
mod recovery;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, RwLock};

use ed25519_dalek::SigningKey;
use houvast_casework::chance::Chance;
use jiff::Timestamp;

pub use epochs::Epoch;
pub use files::KeyError;
pub(crate) use files::write_whole;
pub use recovery::{RecoverySheet, restore};

use crate::seal::SecretKey;

/// The keys of an installation, each for one purpose.
#[derive(Debug)]
pub(crate) struct Installation {
    pub(crate) lookup: SecretKey,
    pub(crate) mac: SecretKey,
    pub(crate) log: SecretKey,
    pub(crate) log_mac: SecretKey,
    pub(crate) doors: SecretKey,
    pub(crate) files: SecretKey,
    pub(crate) proof: SecretKey,
}

impl Installation {
    fn of(root: &SecretKey) -> Self {
        Self {
            lookup: root.derive("lookup"),
            mac: root.derive("mac"),
            log: root.derive("log"),
            log_mac: root.derive("log mac"),
            doors: root.derive("doors"),
            files: root.derive("files"),
            proof: root.derive("proof"),
        }
    }
}

/// The opened key store.
#[derive(Debug)]
pub(crate) struct KeyStore {
    path: PathBuf,
    pub(crate) installation: Installation,
    pub(crate) signing: SigningKey,
    epochs: RwLock<BTreeMap<Epoch, epochs::EpochKey>>,
    ledger: Mutex<ledger::Ledger>,
}

/// Makes a key store in a directory that does not exist yet or is empty, and gives the sheet to print and put away.
///
/// # Errors
/// [`KeyError`] where the directory holds anything already or cannot be written.
pub fn initialise(path: &Path, chance: &mut dyn Chance, now: Timestamp) -> Result<RecoverySheet, KeyError> {
    files::make_directory(path)?;
    let recovery = SecretKey::new(chance);
    files::write_key(&path.join("recovery.key"), "recovery", recovery.bytes())?;
    files::write_key(&path.join("root-signing.key"), "root signing", SecretKey::new(chance).bytes())?;
    epochs::EpochKey::new(chance, now).write(path)?;
    ledger::Ledger::make(path)?;
    // Last: without it nothing here counts as a key store, so an interrupted start leaves no half of one.
    files::write_key(&path.join("installation.key"), "installation", SecretKey::new(chance).bytes())?;
    recovery::write_sealed(path, chance)?;
    Ok(RecoverySheet::of(&recovery))
}

impl KeyStore {
    pub(crate) fn open(path: &Path) -> Result<Self, KeyError> {
        let installation = path.join("installation.key");
        if !installation.is_file() {
            return Err(KeyError::NotAKeyStore(path.to_owned()));
        }
        let root = files::read_key(&installation, "installation")?;
        let signing = files::read_key(&path.join("root-signing.key"), "root signing")?;
        Ok(Self {
            path: path.to_owned(),
            installation: Installation::of(&root),
            signing: SigningKey::from_bytes(signing.bytes()),
            epochs: RwLock::new(epochs::read_all(path)?),
            ledger: Mutex::new(ledger::Ledger::open(path)?),
        })
    }

    /// Whether the store lies where it was opened and can be used: keys read, the ledger of erasures written.
    pub(crate) fn check_usable(&self) -> Result<(), KeyError> {
        files::read_key(&self.path.join("installation.key"), "installation")?;
        if let Some((epoch, _)) = self.current_epoch() {
            epochs::find(&self.path, epoch).ok_or_else(|| KeyError::Damaged(epoch.file(&self.path)))?;
        }
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).check_usable()
    }

    /// The month whose key wraps new data keys.
    pub(crate) fn current_epoch(&self) -> Option<(Epoch, SecretKey)> {
        let epochs = self.epochs.read().unwrap_or_else(PoisonError::into_inner);
        epochs.last_key_value().map(|(epoch, key)| (*epoch, key.key.clone()))
    }

    /// The key of a month. One that is not known yet is looked for: beside the process that writes, a month may begin.
    pub(crate) fn find_epoch(&self, epoch: Epoch) -> Option<SecretKey> {
        let epochs = self.epochs.read().unwrap_or_else(PoisonError::into_inner);
        epochs.get(&epoch).map(|key| key.key.clone()).or_else(|| epochs::find(&self.path, epoch))
    }

    /// Makes the key of the month of `now` where the newest is of an earlier month; says whether it did.
    pub(crate) fn begin_epoch(&self, chance: &mut dyn Chance, now: Timestamp) -> Result<Option<Epoch>, KeyError> {
        let mut epochs = self.epochs.write().unwrap_or_else(PoisonError::into_inner);
        let epoch = Epoch::of(now);
        if epochs.last_key_value().is_some_and(|(newest, _)| *newest >= epoch) {
            return Ok(None);
        }
        let key = epochs::EpochKey::new(chance, now);
        key.write(&self.path)?;
        epochs.insert(epoch, key);
        recovery::write_sealed(&self.path, chance)?;
        Ok(Some(epoch))
    }

    /// Epochs superseded for 35 days or longer.
    pub(crate) fn list_expired(&self, now: Timestamp) -> Vec<Epoch> {
        epochs::list_expired(&self.epochs.read().unwrap_or_else(PoisonError::into_inner), now)
    }

    /// Destroys the key of a month: what it alone wrapped can never be read again, in no backup.
    pub(crate) fn destroy_epoch(&self, chance: &mut dyn Chance, epoch: Epoch) -> Result<(), KeyError> {
        let mut epochs = self.epochs.write().unwrap_or_else(PoisonError::into_inner);
        files::destroy(&epoch.file(&self.path))?;
        epochs.remove(&epoch);
        recovery::write_sealed(&self.path, chance)
    }

    /// Writes ids into the ledger of what was erased; returns after they are on disk. Ids already there stay once.
    pub(crate) fn note_erased(&self, ids: &[[u8; 16]]) -> Result<(), KeyError> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).append(ids)
    }

    /// Ids of everything ever erased.
    pub(crate) fn list_erased(&self) -> Vec<[u8; 16]> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).list()
    }

    pub(crate) fn is_erased(&self, id: &[u8; 16]) -> bool {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner).has(id)
    }
}
