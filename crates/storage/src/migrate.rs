//! Migrations: plain SQL files, run in order, all missing ones of a part in one transaction, never edited after a release.
//! Own code of a few lines instead of sqlx's migrator, whose bookkeeping table uses types that only one engine has.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::{AnyPool, Executor};

use crate::engine::{Location, Part};
use crate::error::OpenError;
use crate::statement::{rows, values};

type Migration = (&'static str, &'static str);

const MAIN: [Migration; 8] = [
    ("0001_journal", include_str!("../migrations/main/0001_journal.sql")),
    ("0002_files", include_str!("../migrations/main/0002_files.sql")),
    ("0003_doors", include_str!("../migrations/main/0003_doors.sql")),
    ("0004_jobs", include_str!("../migrations/main/0004_jobs.sql")),
    ("0008_feeds", include_str!("../migrations/main/0008_feeds.sql")),
    ("0015_next_of_kin", include_str!("../migrations/main/0015_next_of_kin.sql")),
    ("0016_invitation_code", include_str!("../migrations/main/0016_invitation_code.sql")),
    ("0016_private_address", include_str!("../migrations/main/0016_private_address.sql")),
];

const ACCESS_LOG: [Migration; 2] = [
    ("0001_access_line", include_str!("../migrations/access_log/0001_access_line.sql")),
    ("0002_access_place", include_str!("../migrations/access_log/0002_access_place.sql")),
];

/// The migrations that a release knows.
#[derive(Debug, Clone)]
pub struct Migrations {
    main: Vec<Migration>,
    access_log: Vec<Migration>,
}

impl Migrations {
    /// Those of this release.
    #[must_use]
    pub fn of_this_release() -> Self {
        Self { main: MAIN.to_vec(), access_log: ACCESS_LOG.to_vec() }
    }

    /// Those of a release that adds one: with it a test stands in for the next release.
    #[must_use]
    pub fn with(mut self, name: &'static str, sql: &'static str) -> Self {
        self.main.push((name, sql));
        self
    }

    fn of(&self, part: Part) -> &[Migration] {
        match part {
            Part::Main => &self.main,
            Part::AccessLog => &self.access_log,
        }
    }
}

/// What was found in a database.
#[derive(Debug)]
pub(crate) struct Found {
    /// Whether any migration ran before: none in a new database.
    pub(crate) has_run: bool,
    /// What is missing, in order.
    pub(crate) missing: Vec<Migration>,
}

/// Makes the list of what ran where there is none, and reads it. Refuses a database of a newer release.
pub(crate) async fn begin(
    owner: &AnyPool,
    location: &Location,
    part: Part,
    migrations: &Migrations,
) -> Result<Found, OpenError> {
    let made = "create table if not exists migration
        (name text primary key, digest bytea not null, applied_at bigint not null)";
    owner.execute(made).await?;
    find(owner, location, part, migrations).await
}

/// Runs what is missing: all of it, or nothing.
pub(crate) async fn run(
    owner: &AnyPool,
    location: &Location,
    missing: &[Migration],
    now: Timestamp,
) -> Result<(), OpenError> {
    if missing.is_empty() {
        return Ok(());
    }
    let mut transaction = owner.begin_with(location.begin_writing()).await?;
    for (name, sql) in missing {
        let failed = |error| OpenError::FailedMigration((*name).to_owned(), error);
        transaction.execute(*sql).await.map_err(failed)?;
        let values = values![*name, digest(sql), now.as_microsecond()];
        let noted = "insert into migration (name, digest, applied_at) values ($1, $2, $3)";
        rows(&mut *transaction, noted, values).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// What is missing in a database that is there.
pub(crate) async fn list_missing(
    reader: &AnyPool,
    location: &Location,
    part: Part,
    migrations: &Migrations,
) -> Result<Vec<Migration>, OpenError> {
    let found = find(reader, location, part, migrations).await.map_err(|error| match error {
        OpenError::Unreadable(_) => OpenError::NotReady(location.shown()),
        other => other,
    })?;
    if found.has_run { Ok(found.missing) } else { Err(OpenError::NotReady(location.shown())) }
}

async fn find(pool: &AnyPool, location: &Location, part: Part, migrations: &Migrations) -> Result<Found, OpenError> {
    let mut missing = migrations.of(part).to_vec();
    let ran = rows(pool, "select name, digest from migration", vec![]).await?;
    for row in &ran {
        let name = row.text("name")?;
        let Some(place) = missing.iter().position(|(known, _)| *known == name) else {
            return Err(OpenError::NewerRelease { place: location.shown(), migration: name });
        };
        let (_, sql) = missing.remove(place);
        if row.bytes("digest")? != digest(sql) {
            return Err(OpenError::ChangedMigration(name));
        }
    }
    Ok(Found { has_run: !ran.is_empty(), missing })
}

fn digest(sql: &str) -> [u8; 32] {
    Sha256::digest(sql.as_bytes()).into()
}
