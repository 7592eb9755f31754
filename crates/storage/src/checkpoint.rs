//! Copies SQLite's write-ahead logs back into their files, beside the writers and through a connection of its own: a commit
//! that had to do it would make everybody behind it wait for the disk.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sqlx::{AnyPool, Executor};
use tokio::task::JoinHandle;

use crate::engine::{Location, Part, Right};

/// A log of this size is copied back.
const DUE_BYTES: u64 = 8 * 1024 * 1024;
/// So often the size is looked at.
const PAUSE: Duration = Duration::from_millis(100);

/// The tasks that copy; none on PostgreSQL.
#[derive(Debug, Default)]
pub(crate) struct Checkpoints(Mutex<Vec<JoinHandle<()>>>);

impl Checkpoints {
    /// Begins for the journal and for the access log.
    pub(crate) async fn begin(location: &Location) -> Result<Self, sqlx::Error> {
        let mut tasks = Vec::new();
        for part in [Part::Main, Part::AccessLog] {
            if let Some(log) = location.write_ahead_log(part) {
                let pool = location.pool(part, Right::Write).await?;
                tasks.push(tokio::spawn(copy_back(pool, log)));
            }
        }
        Ok(Self(Mutex::new(tasks)))
    }

    /// Ends the tasks. What is left in the logs is copied back when the last connection closes.
    pub(crate) async fn end(&self) {
        let tasks = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            task.abort();
            // The error says that the task was ended, as it was asked to.
            let _ = task.await;
        }
    }
}

async fn copy_back(pool: AnyPool, log: PathBuf) {
    loop {
        tokio::time::sleep(PAUSE).await;
        let size = tokio::fs::metadata(&log).await.map_or(0, |file| file.len());
        if size < DUE_BYTES {
            continue;
        }
        // The first one waits for nobody and nobody for it; the second has little left to copy, and lets the log begin anew.
        for sql in ["pragma wal_checkpoint(passive)", "pragma wal_checkpoint(truncate)"] {
            if let Err(error) = pool.execute(sql).await {
                tracing::warn!(%error, "the write-ahead log could not be copied back; it is tried again");
            }
        }
    }
}
