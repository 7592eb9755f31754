//! A line of the log: everything that one person opened at one moment in one way, sealed, and bound to the line before.

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId, ShareId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::Look;
use super::places::{FileHash, Named};
use crate::ambient::Streams;
use crate::error::ReadError;
use crate::keys::KeyStore;
use crate::rows::{GENESIS, moment};
use crate::seal::{Columns, SecretKey};
use crate::statement::{Row, Statement, values};

/// Seals, chains and opens lines.
pub(crate) struct LineMaker {
    pub(super) seal: SecretKey,
    mac: SecretKey,
    pub(super) lookup: SecretKey,
    /// A source of its own: how often others look must not shift any other stream.
    streams: Streams,
}

/// Where the chain ends: the last line's number and mac.
pub(super) type End = (i64, [u8; 32]);

/// Lines sealed behind an end, before anybody knows whether the batch before them could be written.
pub(super) struct Sealed {
    pub(super) behind: End,
    pub(super) end: End,
    pub(super) statements: Vec<Statement>,
    pub(super) named: Vec<Named>,
}

/// What all looks of a line have in common, as JSON. A zero follows, then file and seat of each look, sixteen bytes each.
#[derive(Serialize, Deserialize)]
struct Common(AccountId, Hat, Vec<Class>, Option<ShareId>);

/// At most so many looks in one line.
const LOOKS: usize = 256;

/// A line of one look, as they were written before: its file beside it as a keyed hash; sealed whole by 0.1.0, then without
/// what stands beside it.
#[derive(Deserialize)]
#[serde(untagged)]
enum OfOneFile {
    Short(AccountId, SeatId, Hat, Vec<Class>, Option<ShareId>),
    Whole(Look),
}

impl OfOneFile {
    fn into_look(self, file: FileId, at: Timestamp) -> Look {
        match self {
            Self::Short(reader, seat, hat, classes, share) => Look { file, reader, seat, hat, classes, share, at },
            Self::Whole(look) => Look { at, ..look },
        }
    }
}

/// A line that was read with the mac of the line before it, opened.
pub(super) struct Line {
    pub(super) seq: i64,
    at: Timestamp,
    /// The keyed hash of the one file of a line from before; empty since.
    file: Vec<u8>,
    clear: Zeroizing<Vec<u8>>,
}

/// The columns that a line is opened from; what follows names the lines.
macro_rules! lines {
    ($which:literal) => {
        concat!(
            "select l.seq, l.recorded_at, l.file, l.sealed, b.mac as before_mac
            from access_line l left join access_line b on b.seq = l.seq - 1 ",
            $which
        )
    };
}
pub(super) use lines;

/// What a line is bound to: its plain columns and the mac before it.
pub(super) fn columns(seq: i64, recorded_at: i64, file: &[u8], before: &[u8; 32]) -> Columns {
    Columns::of("access_line").int(seq).int(recorded_at).bytes(file).bytes(before)
}

/// The keyed hash of a file.
pub(super) fn file_mac(lookup: &SecretKey, file: FileId) -> [u8; 32] {
    lookup.mac(&Columns::of("access log file").bytes(&file.bytes()), &[])
}

/// What stands for a file among places.
pub(super) fn file_hash(mac: &[u8; 32]) -> FileHash {
    let mut half = FileHash::default();
    half.copy_from_slice(&mac[..16]);
    half
}

/// What stands for files, each once.
fn hash_all(files: impl Iterator<Item = FileId>, lookup: &SecretKey) -> Box<[FileHash]> {
    let mut hashes: Vec<FileHash> = files.map(|file| file_hash(&file_mac(lookup, file))).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.into()
}

impl Look {
    fn common(&self) -> Common {
        Common(self.reader, self.hat, self.classes.clone(), self.share)
    }

    fn goes_with(&self, other: &Self) -> bool {
        (self.reader, self.hat, self.share, self.at) == (other.reader, other.hat, other.share, other.at)
            && self.classes == other.classes
    }
}

impl LineMaker {
    pub(crate) fn of(keys: &KeyStore, streams: Streams) -> Self {
        let keys = &keys.installation;
        Self { seal: keys.log.clone(), mac: keys.log_mac.clone(), lookup: keys.lookup.clone(), streams }
    }

    /// Everything that is to be noted, in as few lines as possible. None where a look cannot be written down.
    pub(super) fn seal(&self, looks: &[Look], behind: End) -> Option<Sealed> {
        let (mut rows, mut named, mut end) = (Vec::new(), Vec::new(), behind);
        for together in looks.chunk_by(Look::goes_with).flat_map(|together| together.chunks(LOOKS)) {
            let first = together.first()?;
            let (seq, before, at) = (end.0 + 1, end.1, first.at.as_microsecond());
            let mut clear = serde_json::to_vec(&first.common()).ok()?;
            clear.push(0);
            for look in together {
                clear.extend_from_slice(&look.file.bytes());
                clear.extend_from_slice(&look.seat.bytes());
            }
            let columns = columns(seq, at, &[], &before);
            let sealed = self.seal.seal(&mut *self.streams.stream("access log"), &columns, &clear);
            let mac = self.mac.mac(&columns, &sealed);
            rows.push(values![seq, at, Vec::new(), sealed, mac]);
            named.push(Named { seq, files: hash_all(together.iter().map(|look| look.file), &self.lookup) });
            end = (seq, mac);
        }
        let statements = Statement::insert_all("access_line (seq, recorded_at, file, sealed, mac)", &rows, "");
        Some(Sealed { behind, end, statements, named })
    }
}

impl Line {
    /// # Errors
    /// [`ReadError::Tampered`] where the line does not open behind the line before it.
    pub(super) fn open(row: &Row, seal: &SecretKey) -> Result<Self, ReadError> {
        let before = match row.maybe_bytes("before_mac")? {
            Some(mac) => mac.try_into().map_err(|_| ReadError::Column("mac"))?,
            None => GENESIS,
        };
        let (seq, at, file) = (row.int("seq")?, row.int("recorded_at")?, row.bytes("file")?);
        let clear = seal.open(&columns(seq, at, &file, &before), &row.bytes("sealed")?);
        let clear = clear.ok_or(ReadError::Tampered { table: "access_line" })?;
        Ok(Self { seq, at: moment(at)?, file, clear })
    }

    /// Common part, and file and seat of every look; none for a line from before.
    fn parts(&self) -> Option<(&[u8], &[[u8; 32]])> {
        let end = self.clear.iter().position(|byte| *byte == 0)?;
        Some((&self.clear[..end], self.clear[end + 1..].as_chunks().0))
    }

    /// What stands for the files that it names; nothing for a line from before, which has an index of its own.
    pub(super) fn list_files(&self, lookup: &SecretKey) -> Box<[FileHash]> {
        self.parts()
            .map_or_else(Box::default, |(_, looks)| hash_all(looks.iter().map(|look| file_and_seat(look).0), lookup))
    }

    /// The looks at one file; none where the line does not name it.
    pub(super) fn list_looks(&self, file: FileId, mac: &[u8; 32]) -> Result<Vec<Look>, ReadError> {
        let unreadable = |_| ReadError::Tampered { table: "access_line" };
        let Some((common, looks)) = self.parts() else {
            if self.file != mac {
                return Ok(Vec::new());
            }
            let look: OfOneFile = serde_json::from_slice(&self.clear).map_err(unreadable)?;
            return Ok(vec![look.into_look(file, self.at)]);
        };
        let seats: Vec<_> = looks.iter().map(file_and_seat).filter(|(of, _)| *of == file).collect();
        if seats.is_empty() {
            return Ok(Vec::new());
        }
        let Common(reader, hat, classes, share) = serde_json::from_slice(common).map_err(unreadable)?;
        let look = |(file, seat)| Look { file, reader, seat, hat, classes: classes.clone(), share, at: self.at };
        Ok(seats.into_iter().map(look).collect())
    }
}

fn file_and_seat(look: &[u8; 32]) -> (FileId, SeatId) {
    let (mut file, mut seat) = ([0; 16], [0; 16]);
    file.copy_from_slice(&look[..16]);
    seat.copy_from_slice(&look[16..]);
    (FileId(Uuid::from_bytes(file)), SeatId(Uuid::from_bytes(seat)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_one_file_is_read_as_it_was_sealed_first_and_later() {
        let (file, at) = (FileId(Uuid::from_u128(1)), "2026-11-30T10:00:00Z".parse::<Timestamp>().unwrap());
        let (reader, seat) = (AccountId(Uuid::from_u128(2)), SeatId(Uuid::from_u128(3)));
        let classes = vec![Class::Card, Class::Coordination];
        let look = Look { file, reader, seat, hat: Hat::Nurse, classes, share: None, at };
        let short = serde_json::to_vec(&(reader, seat, look.hat, &look.classes, look.share)).unwrap();
        for clear in [short, serde_json::to_vec(&look).unwrap()] {
            let line = Line { seq: 1, at, file: vec![7; 32], clear: Zeroizing::new(clear) };
            assert_eq!(line.list_looks(file, &[7; 32]).unwrap(), std::slice::from_ref(&look));
            assert_eq!(line.list_looks(file, &[8; 32]).unwrap(), []);
        }
    }
}
