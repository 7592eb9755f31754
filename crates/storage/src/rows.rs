//! The sealed rows of the journal: which plain columns each text is bound to.

use houvast_casework::class::Compartment;
use houvast_casework::ids::{FileId, SeatId};
use jiff::Timestamp;

use crate::error::ReadError;
use crate::folds::OpenedEntry;
use crate::seal::{Columns, SecretKey, is_same};
use crate::statement::Row;

/// The mac before the first entry of a compartment.
pub(crate) const GENESIS: [u8; 32] = [0; 32];

/// A moment as it is kept: microseconds since 1970.
pub(crate) fn moment(micros: i64) -> Result<Timestamp, ReadError> {
    Timestamp::from_microsecond(micros).map_err(|_| ReadError::Column("time"))
}

/// A moment cut to what is kept, so that what was folded at writing equals what is folded at reading.
pub(crate) fn kept(moment: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(moment.as_microsecond()).unwrap_or(moment)
}

/// A row of `entry`.
#[derive(Debug, Clone)]
pub(crate) struct EntryRow {
    pub(crate) seq: i64,
    pub(crate) recorded_at: i64,
    pub(crate) seat: SeatId,
    pub(crate) sealed: Vec<u8>,
    pub(crate) mac: [u8; 32],
}

impl EntryRow {
    pub(crate) fn read(row: &Row) -> Result<Self, ReadError> {
        Ok(Self {
            seq: row.int("seq")?,
            recorded_at: row.int("recorded_at")?,
            seat: row.id("seat_id", SeatId::from_bytes)?,
            sealed: row.bytes("sealed")?,
            mac: row.hash("mac")?,
        })
    }

    /// Seals an event behind the entry whose mac is `before`.
    pub(crate) fn seal(
        keys: (&SecretKey, &SecretKey),
        nonce: &mut dyn houvast_casework::chance::Chance,
        place: (FileId, Compartment, i64),
        written: (Timestamp, SeatId),
        before: &[u8; 32],
        clear: &[u8],
    ) -> Self {
        let (data_key, mac_key) = keys;
        let (file, compartment, seq) = place;
        let (at, seat) = written;
        let mut row = Self { seq, recorded_at: at.as_microsecond(), seat, sealed: Vec::new(), mac: GENESIS };
        let columns = row.columns(file, compartment.name(), before);
        row.sealed = data_key.seal(nonce, &columns, clear);
        row.mac = mac_key.mac(&columns, &row.sealed);
        row
    }

    /// Whether no byte of it changed since it was written behind that entry. Needs no data key: erased files verify.
    pub(crate) fn is_intact(&self, mac_key: &SecretKey, file: FileId, compartment: &str, before: &[u8; 32]) -> bool {
        is_same(&mac_key.mac(&self.columns(file, compartment, before), &self.sealed), &self.mac)
    }

    pub(crate) fn open(
        &self,
        key: &SecretKey,
        file: FileId,
        compartment: &'static str,
        before: &[u8; 32],
    ) -> Result<OpenedEntry, ReadError> {
        let clear = key
            .open(&self.columns(file, compartment, before), &self.sealed)
            .ok_or(ReadError::TamperedFile { file, compartment, seq: self.seq })?;
        Ok(OpenedEntry { seq: self.seq, at: moment(self.recorded_at)?, seat: self.seat, clear: clear.to_vec() })
    }

    fn columns(&self, file: FileId, compartment: &str, before: &[u8; 32]) -> Columns {
        Columns::of("entry")
            .bytes(&file.bytes())
            .text(compartment)
            .int(self.seq)
            .int(self.recorded_at)
            .bytes(&self.seat.bytes())
            .bytes(before)
    }
}

/// What a sealed state is bound to.
pub(crate) fn state_columns(
    file: FileId,
    compartment: &str,
    version: i64,
    fold_version: i64,
    head: &[u8; 32],
) -> Columns {
    Columns::of("state").bytes(&file.bytes()).text(compartment).int(version).int(fold_version).bytes(head)
}

/// What a wrapped data key is bound to. The month is not among them: the key that opens it is the month.
pub(crate) fn file_key_columns(id: &[u8; 16], compartment: &str) -> Columns {
    Columns::of("file_key").bytes(id).text(compartment)
}
