//! Whether the store can be used now: the database, the access log and the key store, each asked on its own.

use std::time::Duration;

use sqlx::{AnyConnection, AnyPool, Connection, Executor};
use tokio::sync::oneshot;

use crate::engine::{Location, Part};
use crate::error::CommitError;
use crate::store::Store;
use crate::writer::discard;

/// How long a part may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// A part that cannot be used now, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// The database.
    #[error("the database cannot be used: {0}")]
    Database(String),
    /// The access log: nobody may read a file of another person now.
    #[error("the access log cannot be used: {0}")]
    AccessLog(String),
    /// The key store.
    #[error("the key store cannot be used: {0}")]
    Keys(String),
}

/// Asks the task that writes whether it could.
pub(crate) type Check = oneshot::Sender<Result<(), CommitError>>;

impl Store {
    /// Whether everything can be used: readiness asks.
    ///
    /// # Errors
    /// The first part that cannot.
    pub async fn check_ready(&self) -> Result<(), Unusable> {
        self.list_unusable().await.into_iter().next().map_or(Ok(()), Err)
    }

    /// Every part that cannot be used now.
    pub async fn list_unusable(&self) -> Vec<Unusable> {
        let (database, log) = tokio::join!(in_time(self.check_database()), in_time(self.check_log()));
        let keys = self.inner.keys.check_usable().map_err(|error| Unusable::Keys(error.to_string()));
        let parts = [database.map_err(Unusable::Database), log.map_err(Unusable::AccessLog), keys];
        parts.into_iter().filter_map(Result::err).collect()
    }

    async fn check_database(&self) -> Result<(), String> {
        self.inner.location.check_there(Part::Main)?;
        let asked = self.readers().pool().execute("select term from installation where only_row = 1").await;
        asked.map_err(|error| error.to_string())?;
        self.inner.writer.check().await.map_err(|error| error.to_string())
    }

    async fn check_log(&self) -> Result<(), String> {
        self.inner.location.check_there(Part::AccessLog)?;
        let asked =
            self.inner.log.readers.pool().execute("select seq from access_line order by seq desc limit 1").await;
        asked.map_err(|error| error.to_string())?;
        self.inner.log.check().await.map_err(|error| error.to_string())
    }
}

async fn in_time(asked: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    let answered = tokio::time::timeout(PATIENCE, asked).await;
    answered.unwrap_or_else(|_| Err("it does not answer in time".to_owned()))
}

/// Whether a transaction that writes can begin; nothing is written.
pub(crate) async fn try_to_write(pool: &AnyPool, location: &Location) -> Result<(), CommitError> {
    let mut connection = pool.acquire().await.map_err(CommitError::unavailable)?;
    let tried = try_on(&mut connection, location).await;
    if tried.is_err() {
        discard(connection).await;
    }
    tried.map_err(CommitError::unavailable)
}

async fn try_on(connection: &mut AnyConnection, location: &Location) -> Result<(), sqlx::Error> {
    connection.begin_with(location.begin_writing()).await?.rollback().await
}
