//! Places: which lines name a file. A line gets them after it is on disk, when the writer has nothing else to do, so that
//! nobody who reads waits for an index. Until then they are kept in memory.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use sqlx::{AnyConnection, Executor};

use super::line::{Line, lines};
use crate::error::{CommitError, ReadError};
use crate::seal::SecretKey;
use crate::statement::{Expect, Reading, Statement, Value, each, insert_many, row, values};

/// What stands for a file: the first half of its keyed hash.
pub(super) type FileHash = [u8; 16];

/// With fewer lines than this nothing is done: a quiet service syncs once a look, and not twice.
pub(super) const LEAST: usize = 32;

/// With more lines than this, places are written along with lines even while others wait.
const MOST: usize = 8_000;

/// So many places are written in one commit, twice as many as the lines of a full batch bring along: done within two
/// milliseconds.
const SLICE: usize = 1_280;

const PLACE: &str = "insert into access_place (file, seq) values ($1, $2)";
const ONCE: &str = " on conflict (file, seq) do nothing";
/// So many places are written by one statement, where there are as many.
const MANY: usize = 64;
static ONE_PLACE: LazyLock<String> = LazyLock::new(|| format!("{PLACE}{ONCE}"));
static PLACES: LazyLock<String> = LazyLock::new(|| format!("{}{ONCE}", insert_many(PLACE, 2, MANY)));

/// A line and the files that it names.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) seq: i64,
    pub(super) files: Box<[FileHash]>,
}

/// Lines that have no places yet, oldest first; shared between the writer and whoever asks who looked.
#[derive(Debug, Clone, Default)]
pub(super) struct Unplaced(Arc<Mutex<Lines>>);

#[derive(Debug, Default)]
struct Lines {
    waiting: VecDeque<Named>,
    /// The newest line that was taken in.
    newest: i64,
    round: Option<Round>,
}

/// The places of all lines up to one, being written in the order of the index and not of the lines: what lies side by
/// side is in the same page of the file, which is written once then. They count when the last of them is written.
#[derive(Debug)]
struct Round {
    places: Vec<(FileHash, i64)>,
    written: usize,
    upto: i64,
}

/// Places for one commit.
#[derive(Debug)]
pub(super) struct Slice {
    places: Vec<(FileHash, i64)>,
    /// Up to which line all have their places with it.
    ends: Option<i64>,
}

impl Slice {
    pub(super) async fn write(&self, connection: &mut AnyConnection) -> Result<(), CommitError> {
        let mut left = self.places.as_slice();
        while !left.is_empty() {
            let many = if left.len() >= MANY { MANY } else { 1 };
            let (now, later) = left.split_at(many);
            let values = now.iter().flat_map(|(file, seq)| [Value::from(*file), Value::from(*seq)]).collect();
            let sql = if many == 1 { ONE_PLACE.as_str() } else { PLACES.as_str() };
            Statement::new(sql, values, Expect::Any).run(connection).await?;
            left = later;
        }
        if let Some(seq) = self.ends {
            let sql = "insert into access_placed (seq) values ($1) on conflict (seq) do nothing";
            Statement::new(sql, values![seq], Expect::Any).run(connection).await?;
        }
        Ok(())
    }
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

    pub(super) fn count(&self) -> usize {
        self.lock().waiting.len()
    }

    /// The lines that name a file, newest first.
    pub(super) fn list_naming(&self, file: &FileHash) -> Vec<i64> {
        let lines = self.lock();
        lines.waiting.iter().rev().filter(|line| line.files.contains(file)).map(|line| line.seq).collect()
    }

    /// The next places that are to be written: of those that are begun, or where it is time to begin, because many
    /// lines wait or because nobody else does.
    pub(super) fn next(&self, is_quiet: bool) -> Option<Slice> {
        let mut lines = self.lock();
        if lines.round.is_none() {
            if lines.waiting.len() < if is_quiet { 1 } else { MOST } {
                return None;
            }
            let of = |line: &Named| line.files.iter().map(|file| (*file, line.seq)).collect::<Vec<_>>();
            let mut places: Vec<_> = lines.waiting.iter().flat_map(of).collect();
            places.sort_unstable();
            lines.round = Some(Round { places, written: 0, upto: lines.newest });
        }
        let Round { places, written, upto } = lines.round.as_ref()?;
        let end = places.len().min(written + SLICE);
        Some(Slice { places: places[*written..end].to_vec(), ends: (end == places.len()).then_some(*upto) })
    }

    /// After places were written.
    pub(super) fn count_in(&self, slice: &Slice) {
        let mut lines = self.lock();
        let Some(round) = &mut lines.round else { return };
        round.written += slice.places.len();
        if let Some(upto) = slice.ends {
            lines.round = None;
            while lines.waiting.front().is_some_and(|line| line.seq <= upto) {
                lines.waiting.pop_front();
            }
        }
    }
}

/// Up to which line all have their places.
pub(super) async fn find_placed<'c>(on: impl Executor<'c, Database = sqlx::Any> + 'c) -> Result<i64, ReadError> {
    let placed = row(on, "select max(seq) as placed from access_placed", vec![]).await?;
    Ok(placed.map(|row| row.maybe_int("placed")).transpose()?.flatten().unwrap_or(0))
}
