//! Places: which lines name a file. They are written for many lines in one round, sorted by file and packed, so that nobody
//! who reads waits for an index. Until a round is whole they are kept in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sqlx::AnyConnection;

use super::line::{Line, lines};
use crate::engine::Location;
use crate::error::{CommitError, ReadError};
use crate::readers::Readers;
use crate::remembered::Remembered;
use crate::seal::SecretKey;
use crate::statement::{Expect, On, Statement, each, row, rows_of, values};
use crate::store::Purpose;

/// What stands for a file: the first half of its keyed hash.
pub(super) type FileHash = [u8; 16];

/// A file and a line that names it.
pub(super) type Place = (FileHash, i64);

/// So many lines begin a round. Of pages of twenty people they take three megabytes of memory; a store that opens reads
/// at most about as many.
const LINES: usize = 8_000;

/// So many places are packed in one row, and the others of its last file: a row fits in a page of the database.
const PACKED: usize = 64;

/// A line and the files that it names.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) seq: i64,
    pub(super) files: Box<[FileHash]>,
}

/// Lines whose places are not written yet; shared between the writer and whoever asks who looked.
#[derive(Debug, Clone, Default)]
pub(super) struct Unplaced(Arc<Mutex<Lines>>);

#[derive(Debug, Default)]
struct Lines {
    /// The newest line that was taken in.
    newest: i64,
    /// So many lines wait for a round.
    waiting: usize,
    places: Shares,
    round: Option<Round>,
}

/// Places by the first byte of what stands for the file, those of a file in the order of its lines. A round is written
/// share by share, each along with the lines of a batch: to sort and write all at once would hold up whoever waits for it.
#[derive(Debug, Clone)]
struct Shares(Vec<Vec<Place>>);

impl Default for Shares {
    fn default() -> Self {
        Self(vec![Vec::new(); 1 << 8])
    }
}

impl Shares {
    fn of(&self, file: &FileHash) -> &[Place] {
        &self.0[usize::from(file[0])]
    }

    fn take_in(&mut self, line: &Named) {
        for file in &line.files {
            self.0[usize::from(file[0])].push((*file, line.seq));
        }
    }
}

/// The places of all lines up to one, being written.
#[derive(Debug)]
struct Round {
    upto: i64,
    places: Shares,
    written: usize,
}

/// A share of a round, in order, for one commit.
#[derive(Debug)]
pub(super) struct Part {
    round: i64,
    places: Vec<Place>,
    is_last: bool,
}

impl Round {
    /// The next share that has places; where none is left, an empty one.
    fn next(&mut self) -> Part {
        let has_places = |share: &Vec<Place>| !share.is_empty();
        let mut left = self.places.0.iter().skip(self.written);
        self.written += left.position(has_places).unwrap_or_default();
        let mut places = self.places.0.get(self.written).cloned().unwrap_or_default();
        places.sort_unstable();
        Part { round: self.upto, places, is_last: !left.any(has_places) }
    }
}

impl Part {
    pub(super) async fn write(&self, connection: &mut AnyConnection) -> Result<(), CommitError> {
        let (mut left, mut rows) = (self.places.as_slice(), Vec::new());
        while let Some((first, _)) = left.first() {
            let mut end = left.len().min(PACKED);
            // All places of a file are in one row: whoever looks for it looks in one.
            while end < left.len() && left[end].0 == left[end - 1].0 {
                end += 1;
            }
            rows.push(values![self.round, *first, pack(&left[..end])]);
            left = &left[end..];
        }
        // A round that a process did not finish may be there in part: of the same lines, so with the same places.
        let behind = "on conflict (round, first) do nothing";
        for statement in Statement::insert_all("access_place (round, first, places)", &rows, behind) {
            statement.run(connection).await?;
        }
        if self.is_last {
            let sql = "insert into access_round (round) values ($1)";
            Statement::new(sql, values![self.round], Expect::OneOrConflict).run(connection).await?;
        }
        Ok(())
    }
}

fn pack(places: &[Place]) -> Vec<u8> {
    places.iter().flat_map(|(file, seq)| file.iter().copied().chain(seq.to_be_bytes())).collect()
}

/// Reads what was packed; none where it is no list of places.
pub(super) fn unpack(packed: &[u8]) -> Option<Vec<Place>> {
    let (places, []) = packed.as_chunks::<24>() else { return None };
    let unpacked = places.iter().map(|place| {
        let (file, seq) = place.split_first_chunk()?;
        Some((*file, i64::from_be_bytes(*seq.first_chunk()?)))
    });
    unpacked.collect()
}

impl Unplaced {
    fn lock(&self) -> MutexGuard<'_, Lines> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads from the database what has no places yet.
    pub(super) async fn load(
        &self,
        connection: &mut AnyConnection,
        seal: &SecretKey,
        lookup: &SecretKey,
    ) -> Result<(), ReadError> {
        let placed = find_placed(&mut *connection).await?;
        let mut read = Lines { newest: placed, ..Lines::default() };
        each(connection, lines!("where l.seq > $1 order by l.seq"), values![placed], |row| {
            read.newest = row.int("seq")?;
            // A line that was changed is for verification to find; it does not keep others from their places.
            if let Ok(line) = Line::open(row, seal) {
                read.add(&Named { seq: read.newest, files: line.list_files(lookup) });
            }
            Ok(())
        })
        .await?;
        *self.lock() = read;
        Ok(())
    }

    /// Takes in lines that were written behind a line; false where that was not the newest one known.
    pub(super) fn take_in(&self, behind: i64, new: &[Named]) -> bool {
        let mut lines = self.lock();
        let follows = lines.newest == behind;
        if follows {
            new.iter().for_each(|line| lines.add(line));
        }
        follows
    }

    /// The lines that name a file, newest first.
    pub(super) fn list_naming(&self, file: &FileHash) -> Vec<i64> {
        let lines = self.lock();
        let of_round = lines.round.as_ref().map_or(&[][..], |round| round.places.of(file));
        let places = lines.places.of(file).iter().rev().chain(of_round.iter().rev());
        places.filter(|(of, _)| of == file).map(|(_, seq)| *seq).collect()
    }

    /// What is to be written next: of the round that is begun, or of a new one where enough lines wait.
    pub(super) fn next(&self) -> Option<Part> {
        let mut lines = self.lock();
        if lines.round.is_none() && lines.waiting >= LINES {
            let places = std::mem::take(&mut lines.places);
            lines.round = Some(Round { upto: lines.newest, places, written: 0 });
            lines.waiting = 0;
        }
        lines.round.as_mut().map(Round::next)
    }

    /// After a part was written.
    pub(super) fn count_in(&self, part: &Part) {
        let mut lines = self.lock();
        if part.is_last {
            lines.round = None;
        } else if let Some(round) = &mut lines.round {
            round.written += 1;
        }
    }
}

impl Lines {
    fn add(&mut self, line: &Named) {
        self.newest = line.seq;
        self.waiting += 1;
        self.places.take_in(line);
    }
}

/// Up to which line all have their places.
pub(super) async fn find_placed<'c>(on: impl Into<On<'c>>) -> Result<i64, ReadError> {
    let placed = row(on, "select max(round) as placed from access_round", vec![]).await?;
    Ok(placed.map(|row| row.maybe_int("placed")).transpose()?.flatten().unwrap_or(0))
}

/// Rounds that are whole, as they are asked about a file.
#[derive(Debug)]
pub(super) struct Rounds {
    sql: String,
    /// What they said about files that were asked about; more rounds come, none changes.
    remembered: Remembered<FileHash, Placed>,
}

/// The newest lines that name a file, of all rounds up to one, newest first: at most [`KEPT`].
#[derive(Debug, Clone, Default)]
struct Placed {
    upto: i64,
    seqs: Vec<i64>,
}

/// So many lines are remembered for a file.
const KEPT: usize = 32;

impl Rounds {
    pub(super) fn of(location: &Location, purpose: Purpose) -> Self {
        // One row of each round, found by its key. A server need not send those in which the file does not stand; here whoever
        // asks looks into all of them faster than SQLite does.
        let row = "(select p.places from access_place p where p.round = r.round and p.first <= $1
            order by p.first desc limit 1) as places from access_round r where r.round > $2 and r.round <= $3";
        let sql = match location {
            Location::Embedded { .. } => format!("select {row} order by r.round desc"),
            Location::Server { .. } => format!(
                "select places from (select r.round, {row}) as found where position($1 in places) > 0 order by round desc"
            ),
        };
        Self { sql, remembered: Remembered::of(purpose) }
    }

    /// The newest lines that name a file, newest first. Rounds that were read for that file are not read again.
    pub(super) async fn list_naming(
        &self,
        readers: &Readers,
        file: &FileHash,
        limit: usize,
    ) -> Result<Vec<i64>, ReadError> {
        if limit > KEPT {
            return Ok(self.read(readers, file, 0, limit).await?.seqs);
        }
        let asked = self.remembered.generation();
        let before = self.remembered.find(file).unwrap_or_default();
        let mut placed = self.read(readers, file, before.upto, KEPT).await?;
        placed.seqs.extend(before.seqs);
        placed.seqs.truncate(KEPT);
        self.remembered.keep(asked, *file, placed.clone());
        Ok(placed.seqs)
    }

    /// Reads the rounds behind one: the newest lines, as many as asked for or more.
    async fn read(&self, readers: &Readers, file: &FileHash, behind: i64, limit: usize) -> Result<Placed, ReadError> {
        let mut placed = Placed { upto: find_placed(readers).await?, seqs: Vec::new() };
        if placed.upto > behind {
            let values = values![*file, behind, placed.upto];
            for row in rows_of(readers, self.sql.clone(), values).await? {
                if placed.seqs.len() >= limit {
                    break;
                }
                let Some(places) = row.maybe_bytes("places")? else { continue };
                let places = unpack(&places).ok_or(ReadError::Tampered { table: "access_place" })?;
                placed.seqs.extend(places.into_iter().rev().filter(|(of, _)| of == file).map(|(_, seq)| seq));
            }
        }
        Ok(placed)
    }
}
