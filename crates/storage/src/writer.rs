//! Carries plans out. SQLite: one task writes, batches what has come in, and acknowledges after the synced commit.
//! PostgreSQL: one transaction per plan.

use sqlx::pool::PoolConnection;
use sqlx::{AnyConnection, AnyPool, Connection, Executor};
use tokio::sync::{mpsc, oneshot};

use crate::engine::Location;
use crate::error::CommitError;
use crate::ready::{Check, try_to_write};
use crate::statement::{Statement, row};

/// At most so many plans in one transaction: a batch of this size is written within about 2 ms.
const BATCH: usize = 64;

pub(crate) const READ_ONLY: &str = "it is open for reading only";

#[derive(Debug)]
pub(crate) enum Writer {
    Batching(mpsc::Sender<Order>),
    OneByOne { pool: AnyPool, location: Location, term: i64 },
    ReadOnly,
}

#[derive(Debug)]
pub(crate) enum Order {
    Write(Vec<Statement>, oneshot::Sender<Result<(), CommitError>>),
    Check(Check),
    Close(oneshot::Sender<()>),
}

impl Writer {
    pub(crate) fn begin(pool: AnyPool, location: &Location, term: i64) -> Self {
        if !location.is_embedded() {
            return Self::OneByOne { pool, location: location.clone(), term };
        }
        let (orders, waiting) = mpsc::channel(1024);
        tokio::spawn(write_batches(pool, location.clone(), waiting));
        Self::Batching(orders)
    }

    /// Everything in the list or nothing. Returns after the commit is synced.
    pub(crate) async fn write(&self, statements: Vec<Statement>) -> Result<(), CommitError> {
        match self {
            Self::ReadOnly => Err(CommitError::unavailable(READ_ONLY)),
            Self::OneByOne { pool, location, term } => write_one(pool, location, *term, &statements).await,
            Self::Batching(orders) => {
                let (answer, answered) = oneshot::channel();
                let closed = || CommitError::unavailable("the store is closed");
                orders.send(Order::Write(statements, answer)).await.map_err(|_| closed())?;
                answered.await.map_err(|_| closed())?
            }
        }
    }

    /// Whether something could be written now. A store that is open for reading only has nothing to write.
    pub(crate) async fn check(&self) -> Result<(), CommitError> {
        match self {
            Self::ReadOnly => Ok(()),
            // The fence is asked: another process may have taken over.
            Self::OneByOne { pool, location, term } => write_one(pool, location, *term, &[]).await,
            Self::Batching(orders) => {
                let (answer, answered) = oneshot::channel();
                let closed = || CommitError::unavailable("the store is closed");
                orders.send(Order::Check(answer)).await.map_err(|_| closed())?;
                answered.await.map_err(|_| closed())?
            }
        }
    }

    pub(crate) fn is_read_only(&self) -> bool {
        matches!(self, Self::ReadOnly)
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::ReadOnly => {}
            Self::OneByOne { pool, .. } => pool.close().await,
            Self::Batching(orders) => {
                let (answer, answered) = oneshot::channel();
                if orders.send(Order::Close(answer)).await.is_ok() {
                    // An error means that the task has ended already: nothing is left to wait for.
                    let _ = answered.await;
                }
            }
        }
    }
}

/// The one task that writes to a SQLite file. While a batch is being synced, the next one gathers in the channel: a
/// lone write never waits for company.
async fn write_batches(pool: AnyPool, location: Location, mut waiting: mpsc::Receiver<Order>) {
    let mut orders = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut orders, BATCH).await > 0 {
        let (mut closing, mut checks) = (None, Vec::new());
        let mut plans = Vec::with_capacity(orders.len());
        for order in orders.drain(..) {
            match order {
                Order::Write(statements, answer) => plans.push((statements, answer)),
                Order::Check(answer) => checks.push(answer),
                Order::Close(answer) => closing = Some(answer),
            }
        }
        write_batch(&pool, &location, plans).await;
        for answer in checks {
            // Whoever asked may have lost patience.
            let _ = answer.send(try_to_write(&pool, &location).await);
        }
        if let Some(answer) = closing {
            waiting.close();
            pool.close().await;
            // Whoever asked may have gone: the file is closed either way.
            let _ = answer.send(());
            return;
        }
    }
    pool.close().await;
}

type Waiting = (Vec<Statement>, oneshot::Sender<Result<(), CommitError>>);

async fn write_batch(pool: &AnyPool, location: &Location, plans: Vec<Waiting>) {
    let lists: Vec<&[Statement]> = plans.iter().map(|(statements, _)| statements.as_slice()).collect();
    let results = match try_batch(pool, location, &lists).await {
        Ok(results) => results,
        // The batch as a whole failed (a full disk, a failed sync): each plan is tried on its own, so that one that
        // cannot be written does not take the others along.
        Err(_) => {
            let mut results = Vec::with_capacity(lists.len());
            for list in lists {
                results.push(write_one(pool, location, 0, list).await);
            }
            results
        }
    };
    for ((_, answer), result) in plans.into_iter().zip(results) {
        // Whoever asked may have gone; what was written stays written.
        let _ = answer.send(result);
    }
}

/// Closes a connection whose transaction failed as a whole: after a full disk SQLite has undone it and sqlx still counts
/// it as begun, so nothing could ever be written through that connection again. The pool opens another one.
pub(crate) async fn discard(connection: PoolConnection<sqlx::Any>) {
    if let Err(error) = connection.close().await {
        tracing::warn!(%error, "a connection could not be closed in order");
    }
}

async fn try_batch(
    pool: &AnyPool,
    location: &Location,
    plans: &[&[Statement]],
) -> Result<Vec<Result<(), CommitError>>, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let outcome = try_batch_on(&mut connection, location, plans).await;
    if outcome.is_err() {
        discard(connection).await;
    }
    outcome
}

async fn try_batch_on(
    connection: &mut AnyConnection,
    location: &Location,
    plans: &[&[Statement]],
) -> Result<Vec<Result<(), CommitError>>, sqlx::Error> {
    // Most batches hold nothing that stands in the way: then a plan needs no savepoint of its own.
    let mut transaction = connection.begin_with(location.begin_writing()).await?;
    if run_every(&mut transaction, plans).await.is_ok() {
        transaction.commit().await?;
        return Ok(plans.iter().map(|_| Ok(())).collect());
    }
    transaction.rollback().await?;
    let mut transaction = connection.begin_with(location.begin_writing()).await?;
    let mut results = Vec::with_capacity(plans.len());
    for plan in plans {
        transaction.execute("savepoint one_plan").await?;
        let result = run_all(&mut transaction, plan).await;
        if result.is_err() {
            transaction.execute("rollback to savepoint one_plan").await?;
        }
        transaction.execute("release savepoint one_plan").await?;
        results.push(result);
    }
    transaction.commit().await?;
    Ok(results)
}

async fn run_every(connection: &mut AnyConnection, plans: &[&[Statement]]) -> Result<(), CommitError> {
    for plan in plans {
        run_all(connection, plan).await?;
    }
    Ok(())
}

async fn write_one(pool: &AnyPool, location: &Location, term: i64, plan: &[Statement]) -> Result<(), CommitError> {
    let mut connection = pool.acquire().await.map_err(CommitError::unavailable)?;
    let outcome = write_one_on(&mut connection, location, term, plan).await;
    // A conflict was rolled back in order; after anything else nobody knows.
    if matches!(outcome, Err(CommitError::Unavailable(_))) {
        discard(connection).await;
    }
    outcome
}

async fn write_one_on(
    connection: &mut AnyConnection,
    location: &Location,
    term: i64,
    plan: &[Statement],
) -> Result<(), CommitError> {
    let mut transaction = connection.begin_with(location.begin_writing()).await.map_err(CommitError::unavailable)?;
    if let Some(fence) = location.fence() {
        let held = row(&mut *transaction, fence, vec![]).await?;
        let held = held.map(|row| row.int("term")).transpose()?;
        if held != Some(term) {
            return Err(CommitError::unavailable("another process took over writing; stop this one"));
        }
    }
    let result = run_all(&mut transaction, plan).await;
    match result {
        Ok(()) => transaction.commit().await.map_err(CommitError::unavailable),
        Err(error) => {
            transaction.rollback().await.map_err(CommitError::unavailable)?;
            Err(error)
        }
    }
}

async fn run_all(connection: &mut AnyConnection, plan: &[Statement]) -> Result<(), CommitError> {
    for statement in plan {
        statement.run(connection).await?;
    }
    Ok(())
}
