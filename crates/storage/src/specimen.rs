//! Specimens: one sealed entry of every event version ever released, kept in `tests/specimens`. Every later release proves
//! with them that it still opens, reads and folds what earlier ones wrote. They lie under keys that everybody knows.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use houvast_casework::chance::Counted;
use houvast_casework::class::Compartment;
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::journal::{self, Event, UnreadableEvent};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::ReadError;
use crate::folds::{self, Known};
use crate::rows::{EntryRow, GENESIS};
use crate::seal::SecretKey;

const FILE: FileId = FileId(Uuid::from_u128(1));
const SEAT: SeatId = SeatId(Uuid::from_u128(2));

/// One entry, first of its file, as it would lie in the table `entry`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Specimen {
    /// Where the event belongs.
    pub compartment: Compartment,
    /// The event's name.
    pub name: String,
    /// Its version.
    pub version: u16,
    recorded_at: i64,
    sealed: String,
    mac: String,
}

/// The data key and the key of the chain. Nothing real ever lies under them.
fn keys() -> (SecretKey, SecretKey) {
    let mut chance = Counted(0);
    (SecretKey::new(&mut chance), SecretKey::new(&mut chance))
}

impl Specimen {
    /// Seals an event as this release writes it.
    #[must_use]
    pub fn seal<E: Event>(compartment: Compartment, event: &E) -> Self {
        let clear = journal::encode(event);
        let (name, version) = folds::name_and_version(&clear).expect("an encoded event has a name and a version");
        let (data_key, mac_key) = keys();
        let at = Timestamp::UNIX_EPOCH;
        let mut nonce = Counted(u64::from(version) + name.bytes().map(u64::from).sum::<u64>());
        let place = (FILE, compartment, 1);
        let row = EntryRow::seal((&data_key, &mac_key), &mut nonce, place, (at, SEAT), &GENESIS, &clear);
        let (sealed, mac) = (STANDARD.encode(&row.sealed), STANDARD.encode(row.mac));
        Self { compartment, name, version, recorded_at: row.recorded_at, sealed, mac }
    }

    /// Opens it, reads it as an event of this release, and gives the state that it alone leads to.
    ///
    /// # Errors
    /// [`ReadError`] where this release cannot read it any more, or where it is not what its name says.
    pub fn fold(&self) -> Result<serde_json::Value, ReadError> {
        let compartment = self.compartment.name();
        let tampered = || ReadError::TamperedFile { file: FILE, compartment, seq: 1 };
        let (data_key, mac_key) = keys();
        let decode = |text: &str| STANDARD.decode(text).map_err(|_| tampered());
        let mac = decode(&self.mac)?.try_into().map_err(|_| tampered())?;
        let row = EntryRow { seq: 1, recorded_at: self.recorded_at, seat: SEAT, sealed: decode(&self.sealed)?, mac };
        if !row.is_intact(&mac_key, FILE, compartment, &GENESIS) {
            return Err(tampered());
        }
        let opened = row.open(&data_key, FILE, compartment, &GENESIS)?;
        if folds::name_and_version(&opened.clear) != Some((self.name.clone(), self.version)) {
            return Err(tampered());
        }
        let unknown = || UnreadableEvent::UnknownName(self.name.clone());
        let known = Known::find(compartment).ok_or_else(unknown)?;
        let state = known.fold(&[opened])?;
        Ok(serde_json::from_slice(&state).map_err(UnreadableEvent::from)?)
    }
}
