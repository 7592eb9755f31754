//! Who read what of whom. A store of its own: a second SQLite file, or a PostgreSQL schema with a role that may insert
//! and select only. A read by another person is answered only after its line is in a synced batch.

use std::sync::LazyLock;

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId, ShareId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, AnyPool, Connection};
use tokio::sync::{mpsc, oneshot};

use crate::ambient::Streams;
use crate::engine::Location;
use crate::error::{LogUnavailable, ReadError};
use crate::keys::KeyStore;
use crate::ready::{Check, try_to_write};
use crate::rows::{GENESIS, moment};
use crate::seal::{Columns, is_same};
use crate::statement::{Expect, Reading, Statement, Value, insert_many, row, rows, values};
use crate::store::Store;
use crate::writer::discard;

/// At most so many lines in one synced batch.
const BATCH: usize = 256;

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
    pub(crate) readers: AnyPool,
    orders: Option<mpsc::Sender<Order>>,
}

#[derive(Debug)]
enum Order {
    Note(Vec<Look>, oneshot::Sender<Result<(), LogUnavailable>>),
    Check(Check),
    Close(oneshot::Sender<()>),
}

pub(crate) fn file_hash(keys: &KeyStore, file: FileId) -> [u8; 32] {
    keys.installation.lookup.mac(&Columns::of("access log file").bytes(&file.bytes()), &[])
}

/// What a line is bound to: its plain columns and the mac before it.
pub(crate) fn columns(seq: i64, recorded_at: i64, file: &[u8], before: &[u8; 32]) -> Columns {
    Columns::of("access_line").int(seq).int(recorded_at).bytes(file).bytes(before)
}

impl AccessLog {
    pub(crate) fn for_reading(readers: AnyPool) -> Self {
        Self { readers, orders: None }
    }

    pub(crate) fn begin(readers: AnyPool, writer: AnyPool, location: &Location, lines: LineMaker) -> Self {
        let (orders, waiting) = mpsc::channel(1024);
        tokio::spawn(write_batches(writer, location.clone(), lines, waiting));
        Self { readers, orders: Some(orders) }
    }

    /// Returns after the lines are in a synced batch.
    async fn note(&self, looks: Vec<Look>) -> Result<(), LogUnavailable> {
        let closed = || LogUnavailable("it is open for reading only, or closed".to_owned());
        let orders = self.orders.as_ref().ok_or_else(closed)?;
        let (answer, answered) = oneshot::channel();
        orders.send(Order::Note(looks, answer)).await.map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?
    }

    /// Whether lines could be written now. A log that is open for reading only has nothing to write.
    pub(crate) async fn check(&self) -> Result<(), LogUnavailable> {
        let Some(orders) = &self.orders else { return Ok(()) };
        let closed = || LogUnavailable("it is closed".to_owned());
        let (answer, answered) = oneshot::channel();
        orders.send(Order::Check(answer)).await.map_err(|_| closed())?;
        answered.await.map_err(|_| closed())?.map_err(|error| LogUnavailable(error.to_string()))
    }

    pub(crate) async fn close(&self) {
        if let Some(orders) = &self.orders {
            let (answer, answered) = oneshot::channel();
            if orders.send(Order::Close(answer)).await.is_ok() {
                // An error means that the task has ended already: nothing is left to wait for.
                let _ = answered.await;
            }
        }
        self.readers.close().await;
    }
}

/// Seals and chains lines.
pub(crate) struct LineMaker {
    pub(crate) seal: crate::seal::SecretKey,
    pub(crate) mac: crate::seal::SecretKey,
    pub(crate) lookup: crate::seal::SecretKey,
    /// A source of its own: how often others look must not shift any other stream.
    pub(crate) streams: Streams,
}

const LINE: &str = "insert into access_line (seq, recorded_at, file, sealed, mac) values ($1, $2, $3, $4, $5)";

/// So many lines are written by one statement, where there are as many: the page of a list has as many people.
const MANY: usize = 20;
static LINES: LazyLock<String> = LazyLock::new(|| insert_many(LINE, 5, MANY));

impl LineMaker {
    /// The values of a line behind the one before it.
    fn values(&self, look: &Look, head: &mut (i64, [u8; 32])) -> Result<[Value; 5], LogUnavailable> {
        let (seq, before) = (head.0 + 1, head.1);
        let at = look.at.as_microsecond();
        let file = self.lookup.mac(&Columns::of("access log file").bytes(&look.file.bytes()), &[]);
        let columns = columns(seq, at, &file, &before);
        let clear = serde_json::to_vec(look).map_err(|error| LogUnavailable(error.to_string()))?;
        let sealed = self.seal.seal(&mut *self.streams.stream("access log"), &columns, &clear);
        let mac = self.mac.mac(&columns, &sealed);
        *head = (seq, mac);
        Ok([seq.into(), at.into(), file.into(), sealed.into(), mac.into()])
    }

    /// Everything that is to be noted, in as few statements as possible.
    fn statements(&self, looks: &[&Look], head: &mut (i64, [u8; 32])) -> Result<Vec<Statement>, LogUnavailable> {
        let (mut statements, mut left) = (Vec::new(), looks);
        while !left.is_empty() {
            let many = if left.len() >= MANY { MANY } else { 1 };
            let (now, later) = left.split_at(many);
            let mut values = Vec::with_capacity(5 * many);
            for look in now {
                values.extend(self.values(look, head)?);
            }
            let sql = if many == 1 { LINE } else { LINES.as_str() };
            statements.push(Statement::new(sql, values, Expect::RowsOrConflict(many as u64)));
            left = later;
        }
        Ok(statements)
    }
}

async fn write_batches(writer: AnyPool, location: Location, lines: LineMaker, mut waiting: mpsc::Receiver<Order>) {
    let mut orders = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut orders, BATCH).await > 0 {
        let (mut closing, mut checks) = (None, Vec::new());
        let mut notes = Vec::with_capacity(orders.len());
        for order in orders.drain(..) {
            match order {
                Order::Note(looks, answer) => notes.push((looks, answer)),
                Order::Check(answer) => checks.push(answer),
                Order::Close(answer) => closing = Some(answer),
            }
        }
        let looks: Vec<&Look> = notes.iter().flat_map(|(looks, _)| looks).collect();
        let written = write_batch(&writer, &location, &lines, &looks).await;
        for (_, answer) in notes {
            // Whoever asked may have gone; the line stays.
            let _ = answer.send(written.clone());
        }
        for answer in checks {
            // Whoever asked may have lost patience.
            let _ = answer.send(try_to_write(&writer, &location).await);
        }
        if let Some(answer) = closing {
            waiting.close();
            writer.close().await;
            // Whoever asked may have gone: the log is closed either way.
            let _ = answer.send(());
            return;
        }
    }
    writer.close().await;
}

async fn write_batch(
    writer: &AnyPool,
    location: &Location,
    lines: &LineMaker,
    looks: &[&Look],
) -> Result<(), LogUnavailable> {
    if looks.is_empty() {
        return Ok(());
    }
    let mut connection = writer.acquire().await.map_err(|error| LogUnavailable(error.to_string()))?;
    let outcome = write_batch_on(&mut connection, location, lines, looks).await;
    if outcome.is_err() {
        discard(connection).await;
    }
    outcome
}

async fn write_batch_on(
    connection: &mut AnyConnection,
    location: &Location,
    lines: &LineMaker,
    looks: &[&Look],
) -> Result<(), LogUnavailable> {
    let failed = |error: sqlx::Error| LogUnavailable(error.to_string());
    let mut transaction = connection.begin_with(location.begin_writing()).await.map_err(failed)?;
    // The head is read inside every batch: after a failed commit nobody knows whether it happened.
    let last = row(&mut *transaction, "select seq, mac from access_line order by seq desc limit 1", vec![]).await;
    let mut head = match last.map_err(|error| LogUnavailable(error.to_string()))? {
        Some(row) => (row.int("seq").map_err(unreadable)?, row.hash("mac").map_err(unreadable)?),
        None => (0, GENESIS),
    };
    for statement in lines.statements(looks, &mut head)? {
        statement.run(&mut transaction).await.map_err(|error| LogUnavailable(error.to_string()))?;
    }
    transaction.commit().await.map_err(failed)
}

fn unreadable(error: ReadError) -> LogUnavailable {
    LogUnavailable(error.to_string())
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
    pub async fn list_looks(&self, file: FileId, limit: i64) -> Result<Vec<Look>, ReadError> {
        let hash = file_hash(&self.inner.keys, file);
        // The line before is read along: each is sealed beside its mac.
        let sql = "select l.seq, l.recorded_at, l.file, l.sealed, b.mac as before_mac
            from access_line l left join access_line b on b.seq = l.seq - 1
            where l.file = $1 order by l.seq desc limit $2";
        let mut looks = Vec::new();
        for row in rows(&self.inner.log.readers, sql, values![hash, limit]).await? {
            let before = match row.maybe_bytes("before_mac")? {
                Some(mac) => mac.try_into().map_err(|_| ReadError::Column("mac"))?,
                None => GENESIS,
            };
            let (seq, at) = (row.int("seq")?, row.int("recorded_at")?);
            let columns = columns(seq, at, &hash, &before);
            let clear = self.inner.keys.installation.log.open(&columns, &row.bytes("sealed")?);
            let read = clear.and_then(|clear| serde_json::from_slice::<Look>(&clear).ok());
            looks.push(Look { at: moment(at)?, ..read.ok_or(ReadError::Tampered { table: "access_line" })? });
        }
        Ok(looks)
    }
}

/// A line as verification reads it.
pub(crate) struct Line {
    pub(crate) seq: i64,
    pub(crate) is_intact: bool,
    pub(crate) mac: [u8; 32],
}

/// Lines after `after`, each checked against the mac of the line before.
pub(crate) async fn list_checked(
    readers: &AnyPool,
    keys: &KeyStore,
    after: i64,
    before: &mut [u8; 32],
) -> Result<Vec<Line>, ReadError> {
    let sql = "select seq, recorded_at, file, sealed, mac from access_line where seq > $1 order by seq limit 1000";
    let mut lines = Vec::new();
    for row in rows(readers, sql, values![after]).await? {
        let (seq, mac) = (row.int("seq")?, row.hash("mac")?);
        let columns = columns(seq, row.int("recorded_at")?, &row.bytes("file")?, before);
        let expected = keys.installation.log_mac.mac(&columns, &row.bytes("sealed")?);
        lines.push(Line { seq, is_intact: is_same(&expected, &mac), mac });
        *before = mac;
    }
    Ok(lines)
}
