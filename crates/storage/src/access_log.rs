//! Who read what of whom. A store of its own: a second SQLite file, or a PostgreSQL schema with a role that may insert
//! and select only. A read by another person is answered only after its line is in a synced batch.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId, ShareId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, AnyPool, Connection};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

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

/// What is sealed of a look: the file and the moment stand beside it, bound to it. Short, because most of what a large
/// service writes is lines of the log.
#[derive(Serialize, Deserialize)]
struct Kept<'l>(AccountId, SeatId, Hat, Cow<'l, [Class]>, Option<ShareId>);

/// A look as it was sealed: as [`Kept`], or whole by 0.1.0.
#[derive(Deserialize)]
#[serde(untagged)]
enum Opened {
    Kept(Kept<'static>),
    Whole(Look),
}

impl Opened {
    fn into_look(self, file: FileId, at: Timestamp) -> Look {
        match self {
            Self::Kept(Kept(reader, seat, hat, classes, share)) => {
                Look { file, reader, seat, hat, classes: classes.into_owned(), share, at }
            }
            Self::Whole(look) => Look { at, ..look },
        }
    }
}

impl LineMaker {
    /// The values of a line behind the one before it.
    fn values(&self, look: &Look, end: &mut End) -> Option<[Value; 5]> {
        let (seq, before) = (end.0 + 1, end.1);
        let at = look.at.as_microsecond();
        let file = self.lookup.mac(&Columns::of("access log file").bytes(&look.file.bytes()), &[]);
        let columns = columns(seq, at, &file, &before);
        let kept = Kept(look.reader, look.seat, look.hat, Cow::Borrowed(&look.classes), look.share);
        let clear = serde_json::to_vec(&kept).ok()?;
        let sealed = self.seal.seal(&mut *self.streams.stream("access log"), &columns, &clear);
        let mac = self.mac.mac(&columns, &sealed);
        *end = (seq, mac);
        Some([seq.into(), at.into(), file.into(), sealed.into(), mac.into()])
    }

    /// Everything that is to be noted, in as few statements as possible. None where a look cannot be written down.
    fn seal(&self, looks: &[Look], behind: End) -> Option<Sealed> {
        let (mut statements, mut left, mut end) = (Vec::new(), looks, behind);
        while !left.is_empty() {
            let many = if left.len() >= MANY { MANY } else { 1 };
            let (now, later) = left.split_at(many);
            let mut values = Vec::with_capacity(5 * many);
            for look in now {
                values.extend(self.values(look, &mut end)?);
            }
            let sql = if many == 1 { LINE } else { LINES.as_str() };
            statements.push(Statement::new(sql, values, Expect::RowsOrConflict(many as u64)));
            left = later;
        }
        Some(Sealed { behind, end, statements })
    }
}

/// Where the chain ends: the last line's number and mac.
type End = (i64, [u8; 32]);

/// Lines sealed behind an end, before anybody knows whether the batch before them could be written.
struct Sealed {
    behind: End,
    end: End,
    statements: Vec<Statement>,
}

/// Notes that go in one commit, and who waits for it.
#[derive(Default)]
struct Batch {
    looks: Vec<Look>,
    answers: Vec<oneshot::Sender<Result<(), LogUnavailable>>>,
    checks: Vec<Check>,
    closing: Option<oneshot::Sender<()>>,
}

impl Batch {
    fn take(&mut self, orders: impl IntoIterator<Item = Order>) {
        for order in orders {
            match order {
                Order::Note(looks, answer) => {
                    self.looks.extend(looks);
                    self.answers.push(answer);
                }
                Order::Check(answer) => self.checks.push(answer),
                Order::Close(answer) => self.closing = Some(answer),
            }
        }
    }
}

/// The one writer of a log. While a batch is being synced, the next one is sealed behind it.
async fn write_batches(writer: AnyPool, location: Location, lines: LineMaker, mut waiting: mpsc::Receiver<Order>) {
    let lines = Arc::new(lines);
    let mut orders = Vec::with_capacity(BATCH);
    let mut before: Option<JoinHandle<Option<End>>> = None;
    let mut expected = None;
    while waiting.recv_many(&mut orders, BATCH).await > 0 {
        let mut batch = Batch::default();
        batch.take(orders.drain(..));
        let mut sealed = expected.and_then(|end| lines.seal(&batch.looks, end));
        if let Some(before) = before.take() {
            // What ended otherwise than expected is read from the database. An error means that the task was ended.
            let end = before.await.ok().flatten();
            sealed = sealed.filter(|sealed| end == Some(sealed.behind));
        }
        let (checks, closing) = (std::mem::take(&mut batch.checks), batch.closing.take());
        expected = sealed.as_ref().map(|sealed| sealed.end);
        let commit = write_batch(writer.clone(), location.clone(), Arc::clone(&lines), batch, sealed);
        if expected.is_some() && checks.is_empty() && closing.is_none() {
            before = Some(tokio::spawn(commit));
            continue;
        }
        expected = commit.await;
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

/// Writes a batch and tells everybody who waits for it; gives where the chain ends, where that is known.
async fn write_batch(
    writer: AnyPool,
    location: Location,
    lines: Arc<LineMaker>,
    batch: Batch,
    sealed: Option<Sealed>,
) -> Option<End> {
    if batch.looks.is_empty() {
        return None;
    }
    let written = match writer.acquire().await {
        Err(error) => Err(LogUnavailable(error.to_string())),
        Ok(mut connection) => {
            let written = write_batch_on(&mut connection, &location, &lines, &batch.looks, sealed).await;
            if written.is_err() {
                discard(connection).await;
            }
            written
        }
    };
    let told = written.as_ref().map(|_| ()).map_err(Clone::clone);
    for answer in batch.answers {
        // Whoever asked may have gone; the line stays.
        let _ = answer.send(told.clone());
    }
    written.ok()
}

async fn write_batch_on(
    connection: &mut AnyConnection,
    location: &Location,
    lines: &LineMaker,
    looks: &[Look],
    sealed: Option<Sealed>,
) -> Result<End, LogUnavailable> {
    let failed = |error: sqlx::Error| LogUnavailable(error.to_string());
    let mut transaction = connection.begin_with(location.begin_writing()).await.map_err(failed)?;
    // The end is read inside every batch: after a failed commit nobody knows whether it happened.
    let last = row(&mut *transaction, "select seq, mac from access_line order by seq desc limit 1", vec![]).await;
    let end = match last.map_err(|error| LogUnavailable(error.to_string()))? {
        Some(row) => (row.int("seq").map_err(unreadable)?, row.hash("mac").map_err(unreadable)?),
        None => (0, GENESIS),
    };
    let sealed = match sealed.filter(|sealed| sealed.behind == end) {
        Some(sealed) => sealed,
        None => lines.seal(looks, end).ok_or_else(|| LogUnavailable("a line could not be sealed".to_owned()))?,
    };
    for statement in sealed.statements {
        statement.run(&mut transaction).await.map_err(|error| LogUnavailable(error.to_string()))?;
    }
    transaction.commit().await.map_err(failed)?;
    Ok(sealed.end)
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
            let opened = clear.and_then(|clear| serde_json::from_slice::<Opened>(&clear).ok());
            let opened = opened.ok_or(ReadError::Tampered { table: "access_line" })?;
            looks.push(opened.into_look(file, moment(at)?));
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

#[cfg(test)]
mod tests {
    use houvast_casework::ids::AccountId;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_look_is_read_as_it_is_sealed_now_and_as_it_was_sealed_first() {
        let (file, at) = (FileId(Uuid::from_u128(1)), "2026-11-30T10:00:00Z".parse::<Timestamp>().unwrap());
        let (reader, seat) = (AccountId(Uuid::from_u128(2)), SeatId(Uuid::from_u128(3)));
        let look = Look {
            file,
            reader,
            seat,
            hat: Hat::Nurse,
            classes: vec![Class::Card, Class::Coordination],
            share: None,
            at,
        };
        let kept = Kept(reader, seat, look.hat, Cow::Borrowed(&look.classes), None);
        for sealed in [serde_json::to_vec(&kept).unwrap(), serde_json::to_vec(&look).unwrap()] {
            let opened: Opened = serde_json::from_slice(&sealed).unwrap();
            assert_eq!(opened.into_look(file, at), look);
        }
    }
}
