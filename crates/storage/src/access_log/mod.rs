//! Who read what of whom. A store of its own: a second SQLite file, or a PostgreSQL schema with a role that may insert
//! and select only. A read by another person is answered only after its line is in a synced batch.

mod checked;
mod line;
mod places;
mod writing;

use std::sync::Arc;

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId, ShareId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::AnyPool;
use tokio::sync::{mpsc, oneshot};

pub(crate) use checked::CheckedLog;
pub(crate) use line::LineMaker;
use line::{Line, file_hash, file_mac, lines};
use places::{FileHash, Rounds, Unplaced};

use crate::engine::{Location, Part};
use crate::error::{LogUnavailable, ReadError};
use crate::keys::Installation;
use crate::readers::Readers;
use crate::ready::Check;
use crate::remembered::Remembered;
use crate::statement::{Value, rows, rows_of, values};
use crate::store::{Purpose, Store};

/// The newest looks at a file are kept in memory where at most so many were asked for, and for so many files.
const FEW: usize = 32;
const MOST_KEPT: usize = 4_000;

/// So many lines are read with one question.
const AT_ONCE: usize = 100;

/// One reading by another person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// What was opened.
    pub file: FileId,
    /// Who read.
    pub reader: AccountId,
    /// In which seat.
    pub seat: SeatId,
    /// In which hat.
    pub hat: Hat,
    /// What kinds of facts were shown.
    pub classes: Vec<Class>,
    /// The share that allowed it, where it needed one.
    pub share: Option<ShareId>,
    /// When.
    pub at: Timestamp,
}

/// The log, open for writing or for reading only.
#[derive(Debug)]
pub(crate) struct AccessLog {
    pub(crate) readers: Readers,
    rounds: Rounds,
    /// The newest looks at a file, and how many were asked for: until somebody looks again.
    newest: Remembered<FileId, (usize, Arc<[Look]>)>,
    desk: Option<Desk>,
}

/// Of a log that is open for writing.
#[derive(Debug)]
struct Desk {
    orders: mpsc::Sender<Order>,
    unplaced: Unplaced,
}

#[derive(Debug)]
enum Order {
    Note(Vec<Look>, oneshot::Sender<Result<(), LogUnavailable>>),
    Check(Check),
    Close(oneshot::Sender<()>),
}

impl AccessLog {
    pub(crate) fn for_reading(readers: AnyPool, location: &Location) -> Self {
        let readers = Readers::of(readers, location, Part::AccessLog);
        let newest = Remembered::of(Purpose::Snapshot);
        Self { readers, rounds: Rounds::of(location, Purpose::Snapshot), newest, desk: None }
    }

    pub(crate) async fn begin(
        readers: AnyPool,
        writer: AnyPool,
        location: &Location,
        lines: LineMaker,
    ) -> Result<Self, ReadError> {
        let unplaced = Unplaced::default();
        unplaced.load(&mut *readers.acquire().await?, &lines.seal, &lines.lookup).await?;
        let (orders, waiting) = mpsc::channel(1024);
        tokio::spawn(writing::write_batches(writer, location.clone(), lines, unplaced.clone(), waiting));
        let readers = Readers::of(readers, location, Part::AccessLog);
        let (rounds, newest) = (Rounds::of(location, Purpose::Write), Remembered::at_most(MOST_KEPT, Purpose::Write));
        Ok(Self { readers, rounds, newest, desk: Some(Desk { orders, unplaced }) })
    }

    /// The lines that name a file and have no places yet, newest first.
    async fn list_unplaced(&self, file: &FileHash, keys: &Installation) -> Result<Vec<i64>, ReadError> {
        if let Some(desk) = &self.desk {
            return Ok(desk.unplaced.list_naming(file));
        }
        let unplaced = Unplaced::default();
        unplaced.load(&mut *self.readers.pool().acquire().await?, &keys.log, &keys.lookup).await?;
        Ok(unplaced.list_naming(file))
    }

    /// Returns after the lines are in a synced batch.
    async fn note(&self, looks: Vec<Look>) -> Result<(), LogUnavailable> {
        let closed = || LogUnavailable("it is open for reading only, or closed".to_owned());
        let orders = &self.desk.as_ref().ok_or_else(closed)?.orders;
        let files: Vec<FileId> = looks.iter().map(|look| look.file).collect();
        let (answer, answered) = oneshot::channel();
        orders.send(Order::Note(looks, answer)).await.map_err(|_| closed())?;
        let noted = answered.await.map_err(|_| closed());
        // Whatever came of it: of some failures nobody knows whether the line is there.
        self.newest.forget(&files);
        noted?
    }

    /// Whether lines could be written now. A log that is open for reading only has nothing to write.
    pub(crate) async fn check(&self) -> Result<(), LogUnavailable> {
        let Some(Desk { orders, .. }) = &self.desk else { return Ok(()) };
        let closed = || LogUnavailable("it is closed".to_owned());
        let (answer, answered) = oneshot::channel();
        orders.send(Order::Check(answer)).await.map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?.map_err(|error| LogUnavailable(error.to_string()))
    }

    pub(crate) async fn close(&self) {
        if let Some(Desk { orders, .. }) = &self.desk {
            let (answer, answered) = oneshot::channel();
            if orders.send(Order::Close(answer)).await.is_ok() {
                // An error means that the task has ended already: nothing is left to wait for.
                let _ = answered.await;
            }
        }
        self.readers.close().await;
    }
}

impl Store {
    /// Notes what another person is about to read; returns after it is on disk. Where this fails, nothing is shown.
    ///
    /// # Errors
    /// [`LogUnavailable`].
    pub async fn note_looks(&self, looks: Vec<Look>) -> Result<(), LogUnavailable> {
        if looks.is_empty() { Ok(()) } else { self.inner.log.note(looks).await }
    }

    /// Who looked at a file, newest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_looks(&self, file: FileId, limit: usize) -> Result<Vec<Look>, ReadError> {
        let newest = &self.inner.log.newest;
        if let Some((_, looks)) = newest.find(&file).filter(|(asked, _)| *asked == limit) {
            return Ok(looks.to_vec());
        }
        let generation = newest.generation();
        let looks = self.read_looks(file, limit).await?;
        if limit <= FEW {
            newest.keep(generation, file, (limit, looks.clone().into()));
        }
        Ok(looks)
    }

    async fn read_looks(&self, file: FileId, limit: usize) -> Result<Vec<Look>, ReadError> {
        let (log, keys) = (&self.inner.log, &self.inner.keys.installation);
        let mac = file_mac(&keys.lookup, file);
        // Memory first: a line that gets its places meanwhile is found in both, not in neither.
        let mut seqs = log.list_unplaced(&file_hash(&mac), keys).await?;
        if seqs.len() < limit {
            seqs.extend(log.rounds.list_naming(&log.readers, &file_hash(&mac), limit).await?);
        }
        seqs.sort_unstable_by(|one, other| other.cmp(one));
        seqs.dedup();
        seqs.truncate(limit);
        let mut found = Vec::new();
        for seqs in seqs.chunks(AT_ONCE) {
            let numbers: Vec<String> = (1..=seqs.len()).map(|number| format!("${number}")).collect();
            let sql = format!("{} ({}) order by l.seq desc", lines!("where l.seq in"), numbers.join(", "));
            found.extend(rows_of(&log.readers, sql, seqs.iter().map(|seq| Value::from(*seq)).collect()).await?);
        }
        // Lines from before are older than all others.
        let most = i64::try_from(limit.saturating_sub(seqs.len())).unwrap_or(i64::MAX);
        let sql = lines!("where l.file = $1 order by l.seq desc limit $2");
        found.extend(rows(&log.readers, sql, values![mac, most]).await?);
        let mut looks = Vec::new();
        for row in &found {
            let of_line = Line::open(row, &keys.log)?.list_looks(file, &mac)?;
            if of_line.is_empty() {
                return Err(ReadError::Tampered { table: "access_place" });
            }
            looks.extend(of_line);
        }
        looks.truncate(limit);
        Ok(looks)
    }
}
