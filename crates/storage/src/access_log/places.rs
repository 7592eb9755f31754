//! Places: which lines name a file. They are written for many lines in one round, sorted by file and packed, so that nobody
//! who reads waits for an index. Until a round is whole they are kept in memory.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sqlx::{AnyConnection, AnyPool, Executor};

use super::line::{Line, lines};
use crate::error::{CommitError, ReadError};
use crate::seal::SecretKey;
use crate::statement::{Expect, Reading, Statement, each, row, rows, values};

/// What stands for a file: the first half of its keyed hash.
pub(super) type FileHash = [u8; 16];

/// A file and a line that names it.
pub(super) type Place = (FileHash, i64);

/// So many lines begin a round. Of pages of twenty people they take three megabytes of memory; a store that opens reads
/// at most about as many.
const LINES: usize = 8_000;

/// So many places are packed in one row, and the others of its last file: a row fits in a page of the database.
const PACKED: usize = 64;

/// So many rows are written along with the lines of a batch.
const ROWS: usize = 32;

/// A line and the files that it names.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) seq: i64,
    pub(super) files: Box<[FileHash]>,
}

/// Lines whose places are not written yet, oldest first; shared between the writer and whoever asks who looked.
#[derive(Debug, Clone, Default)]
pub(super) struct Unplaced(Arc<Mutex<Lines>>);

#[derive(Debug, Default)]
struct Lines {
    waiting: VecDeque<Named>,
    /// The newest line that was taken in.
    newest: i64,
    round: Option<Round>,
}

/// The places of all lines up to one, in order, being written.
#[derive(Debug)]
struct Round {
    upto: i64,
    places: Vec<Place>,
    written: usize,
}

/// Some rows of a round, for one commit.
#[derive(Debug)]
pub(super) struct Part {
    round: i64,
    rows: Vec<Vec<Place>>,
    is_last: bool,
}

impl Round {
    fn next(&self) -> Part {
        let mut left = self.places.get(self.written..).unwrap_or_default();
        let mut rows = Vec::with_capacity(ROWS);
        while !left.is_empty() && rows.len() < ROWS {
            let mut end = left.len().min(PACKED);
            // All places of a file are in one row: whoever looks for it looks in one.
            while end < left.len() && left[end].0 == left[end - 1].0 {
                end += 1;
            }
            rows.push(left[..end].to_vec());
            left = &left[end..];
        }
        Part { round: self.upto, rows, is_last: left.is_empty() }
    }
}

impl Part {
    pub(super) async fn write(&self, connection: &mut AnyConnection) -> Result<(), CommitError> {
        for places in &self.rows {
            let Some((first, _)) = places.first() else { continue };
            // A round that a process did not finish may be there in part: of the same lines, so with the same places.
            let sql = "insert into access_place (round, first, places) values ($1, $2, $3)
                on conflict (round, first) do nothing";
            Statement::new(sql, values![self.round, *first, pack(places)], Expect::Any).run(connection).await?;
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
                read.waiting.push_back(Named { seq: read.newest, files: line.list_files(lookup) });
            }
            Ok(())
        })
        .await?;
        *self.lock() = read;
        Ok(())
    }

    /// Takes in lines that were written behind a line; false where that was not the newest one known.
    pub(super) fn take_in(&self, behind: i64, new: Vec<Named>) -> bool {
        let mut lines = self.lock();
        let follows = lines.newest == behind;
        if let (true, Some(last)) = (follows, new.last()) {
            lines.newest = last.seq;
            lines.waiting.extend(new);
        }
        follows
    }

    /// The lines that name a file, newest first.
    pub(super) fn list_naming(&self, file: &FileHash) -> Vec<i64> {
        let lines = self.lock();
        lines.waiting.iter().rev().filter(|line| line.files.contains(file)).map(|line| line.seq).collect()
    }

    /// The next rows that are to be written: of the round that is begun, or of a new one where enough lines wait.
    pub(super) fn next(&self) -> Option<Part> {
        let mut lines = self.lock();
        if lines.round.is_none() && lines.waiting.len() >= LINES {
            let of = |line: &Named| line.files.iter().map(|file| (*file, line.seq)).collect::<Vec<_>>();
            let mut places: Vec<Place> = lines.waiting.iter().flat_map(of).collect();
            places.sort_unstable();
            lines.round = Some(Round { upto: lines.newest, places, written: 0 });
        }
        lines.round.as_ref().map(Round::next)
    }

    /// After rows were written.
    pub(super) fn count_in(&self, part: &Part) {
        let mut lines = self.lock();
        if let Some(round) = &mut lines.round {
            round.written += part.rows.iter().map(Vec::len).sum::<usize>();
        }
        if part.is_last {
            lines.round = None;
            while lines.waiting.front().is_some_and(|line| line.seq <= part.round) {
                lines.waiting.pop_front();
            }
        }
    }
}

/// Up to which line all have their places.
pub(super) async fn find_placed<'c>(on: impl Executor<'c, Database = sqlx::Any> + 'c) -> Result<i64, ReadError> {
    let placed = row(on, "select max(round) as placed from access_round", vec![]).await?;
    Ok(placed.map(|row| row.maybe_int("placed")).transpose()?.flatten().unwrap_or(0))
}

/// The lines of whole rounds that name a file.
pub(super) async fn list_placed(readers: &AnyPool, file: &FileHash) -> Result<Vec<i64>, ReadError> {
    // One row of each round, found by its key: nothing here may be read in full.
    let sql = "select (select p.places from access_place p where p.round = r.round and p.first <= $1
        order by p.first desc limit 1) as places from access_round r";
    let mut seqs = Vec::new();
    for row in rows(readers, sql, values![*file]).await? {
        // No row: every file of the round comes behind this one.
        let Some(packed) = row.maybe_bytes("places")? else { continue };
        let places = unpack(&packed).ok_or(ReadError::Tampered { table: "access_place" })?;
        seqs.extend(places.into_iter().filter(|(of, _)| of == file).map(|(_, seq)| seq));
    }
    Ok(seqs)
}
