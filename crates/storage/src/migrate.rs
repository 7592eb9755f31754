//! Migrations: plain SQL files, run in order, each in a transaction of its own, never edited after a release.
//! Own code of forty lines instead of sqlx's migrator, whose bookkeeping table uses types that only one engine has.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::{AnyPool, Executor};

use crate::engine::{Location, Part};
use crate::error::OpenError;
use crate::statement::{Reading, rows, values};

type Migration = (&'static str, &'static str);

const MAIN: [Migration; 7] = [
    ("0001_journal", include_str!("../migrations/main/0001_journal.sql")),
    ("0002_files", include_str!("../migrations/main/0002_files.sql")),
    ("0003_doors", include_str!("../migrations/main/0003_doors.sql")),
    ("0004_jobs", include_str!("../migrations/main/0004_jobs.sql")),
    ("0008_feeds", include_str!("../migrations/main/0008_feeds.sql")),
    ("0015_next_of_kin", include_str!("../migrations/main/0015_next_of_kin.sql")),
    ("0016_invitation_code", include_str!("../migrations/main/0016_invitation_code.sql")),
];

const ACCESS_LOG: [Migration; 1] =
    [("0001_access_line", include_str!("../migrations/access_log/0001_access_line.sql"))];

fn migrations(part: Part) -> &'static [Migration] {
    match part {
        Part::Main => &MAIN,
        Part::AccessLog => &ACCESS_LOG,
    }
}

/// How many migrations ran before; none in a new database. Refuses a database of a newer release.
pub(crate) async fn begin(owner: &AnyPool, location: &Location, part: Part) -> Result<usize, OpenError> {
    let made = "create table if not exists migration
        (name text primary key, digest bytea not null, applied_at bigint not null)";
    owner.execute(made).await?;
    count_applied(owner, location, part).await
}

/// Brings the tables up to this release.
pub(crate) async fn migrate(
    owner: &AnyPool,
    location: &Location,
    part: Part,
    applied: usize,
    now: Timestamp,
) -> Result<(), OpenError> {
    for (name, sql) in &migrations(part)[applied..] {
        let mut transaction = owner.begin_with(location.begin_writing()).await?;
        transaction.execute(*sql).await?;
        let values = values![*name, digest(sql), now.as_microsecond()];
        let noted = "insert into migration (name, digest, applied_at) values ($1, $2, $3)";
        rows(&mut *transaction, noted, values).await?;
        transaction.commit().await?;
    }
    Ok(())
}

/// Refuses a database that this release would have to migrate first.
pub(crate) async fn check(reader: &AnyPool, location: &Location, part: Part) -> Result<(), OpenError> {
    let applied = count_applied(reader, location, part).await.map_err(|error| match error {
        OpenError::Unreadable(_) => OpenError::NotReady(location.shown()),
        other => other,
    })?;
    if applied == migrations(part).len() { Ok(()) } else { Err(OpenError::NotReady(location.shown())) }
}

async fn count_applied(pool: &AnyPool, location: &Location, part: Part) -> Result<usize, OpenError> {
    let known = migrations(part);
    let applied = rows(pool, "select name, digest from migration", vec![]).await?;
    for row in &applied {
        let name = row.text("name")?;
        let Some((_, sql)) = known.iter().find(|(known, _)| *known == name) else {
            return Err(OpenError::NewerRelease { place: location.shown(), migration: name });
        };
        if row.bytes("digest")? != digest(sql) {
            return Err(OpenError::ChangedMigration(name));
        }
    }
    Ok(applied.len())
}

fn digest(sql: &str) -> [u8; 32] {
    Sha256::digest(sql.as_bytes()).into()
}
