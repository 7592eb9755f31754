//! The one writer of a log. While a batch is being synced, the next one is sealed behind it.

use std::sync::Arc;

use sqlx::{AnyConnection, AnyPool, Connection};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::line::{End, LineMaker, Sealed};
use super::places::Unplaced;
use super::{Look, Order};
use crate::engine::Location;
use crate::error::LogUnavailable;
use crate::ready::{Check, try_to_write};
use crate::root::read_log_head;
use crate::writer::discard;

/// At most so many orders in one synced batch.
const BATCH: usize = 256;

/// Orders that go in one commit, and who waits for it.
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

/// What the writer knows of the log.
#[derive(Clone)]
struct Log {
    writer: AnyPool,
    location: Location,
    lines: Arc<LineMaker>,
    unplaced: Unplaced,
}

struct Pen {
    log: Log,
    /// The batch that is being written.
    before: Option<JoinHandle<Option<End>>>,
    /// Where the chain ends, or will when the batch before is written; none where only the database knows.
    expected: Option<End>,
}

pub(super) async fn write_batches(
    writer: AnyPool,
    location: Location,
    lines: LineMaker,
    unplaced: Unplaced,
    mut waiting: mpsc::Receiver<Order>,
) {
    let log = Log { writer, location, lines: Arc::new(lines), unplaced };
    let mut pen = Pen { log: log.clone(), before: None, expected: None };
    let mut orders = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut orders, BATCH).await > 0 {
        let mut batch = Batch::default();
        batch.take(orders.drain(..));
        let (checks, closing) = (std::mem::take(&mut batch.checks), batch.closing.take());
        if !batch.looks.is_empty() {
            pen.write(batch).await;
        }
        if checks.is_empty() && closing.is_none() {
            continue;
        }
        pen.settle().await;
        for answer in checks {
            // Whoever asked may have lost patience.
            let _ = answer.send(try_to_write(&log.writer, &log.location).await);
        }
        if let Some(answer) = closing {
            waiting.close();
            log.writer.close().await;
            // Whoever asked may have gone: the log is closed either way.
            let _ = answer.send(());
            return;
        }
    }
    pen.settle().await;
    log.writer.close().await;
}

impl Pen {
    /// Seals a batch, and begins to write it as soon as the one before is written.
    async fn write(&mut self, batch: Batch) {
        let mut sealed = self.expected.and_then(|end| self.log.lines.seal(&batch.looks, end));
        self.settle().await;
        // What ended otherwise than expected is read from the database.
        sealed = sealed.filter(|sealed| self.expected == Some(sealed.behind));
        self.expected = sealed.as_ref().map(|sealed| sealed.end);
        self.before = Some(tokio::spawn(self.log.clone().write(batch, sealed)));
        if self.expected.is_none() {
            self.settle().await;
        }
    }

    /// Waits for the batch before.
    async fn settle(&mut self) {
        if let Some(before) = self.before.take() {
            // An error means that the task was ended.
            self.expected = before.await.ok().flatten();
        }
    }
}

impl Log {
    /// Writes a batch and tells everybody who waits for it; gives where the chain ends, where that is known.
    async fn write(self, batch: Batch, sealed: Option<Sealed>) -> Option<End> {
        let written = match self.writer.acquire().await {
            Err(error) => Err(unwritten(error)),
            Ok(mut connection) => {
                let written = self.write_on(&mut connection, &batch.looks, sealed).await;
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

    async fn write_on(
        &self,
        connection: &mut AnyConnection,
        looks: &[Look],
        sealed: Option<Sealed>,
    ) -> Result<End, LogUnavailable> {
        let mut transaction = connection.begin_with(self.location.begin_writing()).await.map_err(unwritten)?;
        // The end is read inside every batch: after a failed commit nobody knows whether it happened.
        let end = read_log_head(&mut transaction).await.map_err(unwritten)?;
        let sealed = match sealed.filter(|sealed| sealed.behind == end) {
            Some(sealed) => sealed,
            None => self.lines.seal(looks, end).ok_or_else(|| unwritten("a line could not be sealed"))?,
        };
        for statement in sealed.statements {
            statement.run(&mut transaction).await.map_err(unwritten)?;
        }
        let part = self.unplaced.next();
        if let Some(part) = &part {
            part.write(&mut transaction).await.map_err(unwritten)?;
        }
        transaction.commit().await.map_err(unwritten)?;
        if let Some(part) = &part {
            self.unplaced.count_in(part);
        }
        if !self.unplaced.take_in(end.0, &sealed.named) {
            self.unplaced.load(connection, &self.lines.seal, &self.lines.lookup).await.map_err(unwritten)?;
        }
        Ok(sealed.end)
    }
}

fn unwritten(error: impl ToString) -> LogUnavailable {
    LogUnavailable(error.to_string())
}
