//! Bringing an older database up to this release: a backup first, then every missing migration, then everything is
//! verified. Whatever fails on the way, the old database is in its place again.

use std::path::{Path, PathBuf};

use sqlx::{Connection, Executor};

use crate::backup::{self, CopyError, Doing, HEADS, Stage, Told, back_up, connect};
use crate::engine::{Location, Part, Right};
use crate::error::OpenError;
use crate::migrate::{self, Migrations};
use crate::open::{Allowed, Mending};
use crate::statement::rows;
use crate::store::{OpenOptions, Purpose, Store};
use crate::unfinished;
use crate::verify::Report;

/// What an upgrade came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Upgraded {
    /// There was nothing to do.
    UpToDate,
    /// It was done.
    Done {
        /// The migrations that ran, in their order.
        ran: Vec<String>,
        /// What verification saw afterwards.
        report: Report,
    },
}

/// Why an upgrade did not happen.
#[derive(Debug, thiserror::Error)]
pub enum UpgradeError {
    /// Before anything was changed.
    #[error(transparent)]
    Before(#[from] CopyError),
    /// There is something to do, and nobody said where the backup goes.
    #[error("`--backup` is missing: name a new directory for the backup from before the upgrade with `--backup DIR`")]
    NoBackup,
    /// The old database is in its place again.
    #[error("the upgrade failed and the old database is in place again, as it was: {0}; go on with the old release")]
    RolledBack(Box<CopyError>),
    /// Even the way back failed.
    #[error(
        "the upgrade failed ({why}) and the way back too ({back}); the backup `{backup}` is whole: restore it into a new \
         place with the old release"
    )]
    Stuck {
        /// Why the upgrade failed.
        why: Box<CopyError>,
        /// Why the way back failed.
        back: Box<CopyError>,
        /// Where the backup lies.
        backup: PathBuf,
    },
}

impl From<OpenError> for UpgradeError {
    fn from(error: OpenError) -> Self {
        Self::Before(error.into())
    }
}

/// Upgrades a database that nobody serves, after a backup into a new directory. Where there is nothing to do, none is made.
///
/// # Errors
/// [`UpgradeError`] says whether anything was changed; unless it is stuck, nothing was.
pub async fn upgrade(
    options: OpenOptions,
    backup: Option<&Path>,
    release: &str,
    migrations: &Migrations,
    told: Told<'_>,
) -> Result<Upgraded, UpgradeError> {
    let location = options.location.clone();
    let options = OpenOptions { purpose: Purpose::Write, ..options };
    Store::refuse_to_open(&options).await?;
    location.prepare(Right::Read)?;
    let lock = location.lock().await?;
    let outcome = upgrade_held(&options, backup, release, migrations, told).await;
    lock.release().await;
    outcome
}

async fn upgrade_held(
    options: &OpenOptions,
    backup: Option<&Path>,
    release: &str,
    migrations: &Migrations,
    told: Told<'_>,
) -> Result<Upgraded, UpgradeError> {
    let location = &options.location;
    let mut pending = Vec::new();
    for part in [Part::Main, Part::AccessLog] {
        let pool = location.pool(part, Right::Read).await.map_err(OpenError::from)?;
        let found = migrate::list_missing(&pool, location, part, migrations).await;
        pool.close().await;
        pending.push((part, found?));
    }
    if pending.iter().all(|(_, missing)| missing.is_empty()) {
        return Ok(Upgraded::UpToDate);
    }
    let backup = backup.ok_or(UpgradeError::NoBackup)?;
    back_up(options.clone(), backup, release, told).await?;
    let ran = pending.iter().flat_map(|(_, missing)| missing.iter().map(|(name, _)| (*name).to_owned())).collect();
    match change(options, backup, migrations, &pending, told).await {
        Ok(report) => Ok(Upgraded::Done { ran, report }),
        Err(why) => match put_back(location, backup, told).await {
            Ok(()) => Err(UpgradeError::RolledBack(Box::new(why))),
            Err(back) => {
                Err(UpgradeError::Stuck { why: Box::new(why), back: Box::new(back), backup: backup.to_owned() })
            }
        },
    }
}

type Pending = (Part, Vec<(&'static str, &'static str)>);

async fn change(
    options: &OpenOptions,
    backup: &Path,
    migrations: &Migrations,
    pending: &[Pending],
    told: Told<'_>,
) -> Result<Report, CopyError> {
    let now = options.clock.now();
    for (part, missing) in pending {
        let owner = options.location.pool(*part, Right::Own).await?;
        let ran = migrate::run(&owner, &options.location, missing, now).await;
        owner.close().await;
        ran?;
    }
    let store = Store::open_held(options.clone(), Mending { allowed: Allowed::Older, migrations }).await?;
    let verified = async {
        let heads = store.read_root(&backup.join(HEADS))?;
        let report = store.verify(Some(&heads), |far| {
            told(Stage { doing: Doing::Verifying, done: far.done, all: far.all });
        });
        let report = report.await?;
        CopyError::of_findings(report.findings.clone())?;
        Ok(report)
    };
    let verified = verified.await;
    store.close().await;
    verified
}

/// The backup takes the place of what was changed. Marked meanwhile: cut off here, nobody opens half of it.
async fn put_back(location: &Location, backup: &Path, told: Told<'_>) -> Result<(), CopyError> {
    unfinished::mark(location).await?;
    if !location.is_embedded() {
        drop_tables(location).await?;
    }
    backup::bring_in(location, backup, told).await?;
    Ok(unfinished::clear(location).await?)
}

/// Removes every table of ours, in one transaction.
async fn drop_tables(location: &Location) -> Result<(), CopyError> {
    let mut connection = connect(location, Part::Main).await?;
    let mut transaction = connection.begin().await?;
    transaction.execute("drop schema if exists access_log cascade").await?;
    let sql = "select quote_ident(tablename) as named from pg_tables where schemaname = 'public'";
    for row in rows(&mut *transaction, sql, vec![]).await? {
        let sql = format!("drop table public.{} cascade", row.text("named")?);
        transaction.execute(sqlx::AssertSqlSafe(sql)).await?;
    }
    transaction.commit().await?;
    connection.close().await?;
    Ok(())
}
