//! Copies of the whole store: a backup taken beside the running process, and its way back into an empty place. A backup
//! holds no key; what was erased since stays erased, because the ledger lies with the key store.

mod error;
mod manifest;
pub(crate) mod postgres;
pub(crate) mod sqlite;

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use sqlx::{AnyConnection, Connection, Executor};

use crate::engine::{Location, Part, Right};
use crate::error::OpenError;
use crate::keys::KeyStore;
use crate::open::{Allowed, refuse_keys_inside};
use crate::root::{RootError, read_signed};
use crate::statement::row;
use crate::store::{Mark, OpenOptions, Purpose, Store};
use crate::tables::count_tables;
use crate::unfinished;
use crate::verify::Report;

pub use error::CopyError;
pub(crate) use error::at;
pub(crate) use manifest::HEADS;
pub use manifest::{Engine, Kept, Manifest};

/// What a long command is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Copying bytes or rows.
    Copying,
    /// Reading files again to see that they are as they were written.
    Checking,
    /// Verifying journals.
    Verifying,
}

/// How far a long command is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    /// With what.
    pub doing: Doing,
    /// So much is done.
    pub done: u64,
    /// Of so much.
    pub all: u64,
}

/// Hears how far it is.
pub type Told<'a> = &'a mut (dyn FnMut(Stage) + Send);

/// What came back with a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What stands in the manifest.
    pub manifest: Manifest,
    /// How many files and accounts were erased after the backup was made, and were erased again.
    pub erased_again: u64,
    /// What verification saw.
    pub report: Report,
}

/// Copies everything into a new directory while another process may serve.
///
/// # Errors
/// [`CopyError`]. A directory in which no `manifest.json` was written is no backup.
pub async fn back_up(options: OpenOptions, to: &Path, release: &str, told: Told<'_>) -> Result<Manifest, CopyError> {
    refuse_beside_keys(to, &options.keys)?;
    let place = Location::Embedded { data: to.to_owned() };
    if !unfinished::is_empty(&place).await? {
        return Err(CopyError::NotEmpty(to.display().to_string()));
    }
    let options = OpenOptions { purpose: Purpose::Snapshot, ..options };
    Store::refuse_to_open(&options).await?;
    // Opened before anything is written: what cannot be read is told first.
    let store = Store::open_allowing(options.clone(), Allowed::Older).await?;
    DirBuilder::new().recursive(true).mode(0o700).create(to).map_err(at(to))?;
    let made_at = store.now();
    let copied = match &options.location {
        Location::Embedded { data } => copy_files(&options, data, to, told).await,
        Location::Server { url } => copy_database(&store, url, to).await,
    };
    store.close().await;
    let (engine, names, tables) = copied?;
    let mut manifest = Manifest::new(release, engine, made_at, tables);
    for name in names {
        manifest.keep(to, name, told)?;
    }
    manifest.write(to)?;
    Ok(manifest)
}

type Copied = (Engine, Vec<&'static str>, BTreeMap<String, i64>);

/// The access log last: a reading whose line is missing must not be in the copy.
async fn copy_files(options: &OpenOptions, data: &Path, to: &Path, told: Told<'_>) -> Result<Copied, CopyError> {
    for part in [Part::Main, Part::AccessLog] {
        sqlite::copy_out(data, part, to, told).await?;
    }
    let location = Location::Embedded { data: to.to_owned() };
    let copy = Store::open_allowing(OpenOptions { location, ..options.clone() }, Allowed::Older).await?;
    let written = async {
        copy.write_heads(&to.join(HEADS), &copy.take_root().await?)?;
        copy.count_rows().await
    };
    let tables = written.await;
    copy.close().await;
    Ok((Engine::Sqlite, vec![Part::Main.file(), Part::AccessLog.file(), HEADS], tables?))
}

/// Heads, counts and dump are of the same moment: one snapshot, handed to `pg_dump`.
async fn copy_database(store: &Store, url: &str, to: &Path) -> Result<Copied, CopyError> {
    let location = &store.inner.location;
    let mut snapshot = store.readers().pool().begin_with(location.begin_snapshot()).await?;
    let exported = row(&mut *snapshot, "select pg_export_snapshot() as name", vec![]).await?;
    let name = exported.map(|row| row.text("name")).transpose()?.unwrap_or_default();
    let mut tables = BTreeMap::new();
    for part in [Part::Main, Part::AccessLog] {
        tables.extend(count_tables(&mut snapshot, location, part).await?);
    }
    let heads = crate::root::read_heads(&mut snapshot).await?;
    snapshot.execute("set local search_path to access_log").await?;
    let root = crate::root::Root { at: store.now(), log: crate::root::read_log_head(&mut snapshot).await?, heads };
    store.write_heads(&to.join(HEADS), &root)?;
    postgres::dump(url, &name, &to.join(postgres::DUMP)).await?;
    snapshot.rollback().await?;
    Ok((Engine::Postgresql, vec![postgres::DUMP, HEADS], tables))
}

/// Brings a backup back into an empty place, erases again what was erased since, and verifies everything. Until all of
/// that is done the place is marked, and whoever opens it is refused.
///
/// # Errors
/// [`CopyError`]. The backup stays as it is.
pub async fn restore(options: OpenOptions, from: &Path, told: Told<'_>) -> Result<Restored, CopyError> {
    let manifest = Manifest::read(from)?;
    let location = options.location.clone();
    match (manifest.engine, &location) {
        (Engine::Sqlite, Location::Embedded { .. }) | (Engine::Postgresql, Location::Server { .. }) => {}
        (Engine::Sqlite, _) => return Err(CopyError::OtherEngine(from.to_owned(), "SQLite", "--data DIR")),
        (Engine::Postgresql, _) => {
            return Err(CopyError::OtherEngine(from.to_owned(), "PostgreSQL", "--database URL"));
        }
    }
    refuse_full(&options).await?;
    manifest.check_files(from, told)?;
    refuse_other_keys(&options, &manifest, from).await?;
    unfinished::mark(&location).await?;
    bring_in(&location, from, told).await?;
    let expected = &manifest.tables;
    compare(expected, &count_at(&location).await?)?;
    let options = OpenOptions { purpose: Purpose::Write, ..options };
    let store = Store::open_allowing(options, Allowed::Unfinished).await?;
    let restored = check_restored(&store, from, &manifest, told).await;
    store.close().await;
    let (erased_again, report) = restored?;
    unfinished::clear(&location).await?;
    Ok(Restored { manifest, erased_again, report })
}

/// Keys that do not belong to it, or a release that does not know it: told before anything is brought in.
async fn refuse_other_keys(options: &OpenOptions, manifest: &Manifest, from: &Path) -> Result<(), CopyError> {
    match manifest.engine {
        Engine::Sqlite => {
            let location = Location::Embedded { data: from.to_owned() };
            let backup = OpenOptions { location, purpose: Purpose::Snapshot, ..options.clone() };
            Store::open_allowing(backup, Allowed::Older).await?.close().await;
        }
        // A dump cannot be opened; the heads beside it are signed with the keys.
        Engine::Postgresql => match read_signed(&KeyStore::open(&options.keys)?, &from.join(HEADS)) {
            Err(RootError::BadSignature(_)) => return Err(OpenError::OtherKeys(from.display().to_string()).into()),
            read => drop(read?),
        },
    }
    Ok(())
}

/// Brings the files or the dump in.
pub(crate) async fn bring_in(location: &Location, from: &Path, told: Told<'_>) -> Result<(), CopyError> {
    match location {
        Location::Embedded { data } => {
            for part in [Part::Main, Part::AccessLog] {
                sqlite::copy_in(from, part, data, told)?;
            }
            Ok(())
        }
        Location::Server { url } => {
            postgres::load(url, &from.join(postgres::DUMP)).await?;
            // A dump holds no rights.
            let owner = location.pool(Part::AccessLog, Right::Own).await?;
            let granted = location.grant_log_role(&owner).await;
            owner.close().await;
            Ok(granted?)
        }
    }
}

async fn check_restored(
    store: &Store,
    from: &Path,
    manifest: &Manifest,
    told: Told<'_>,
) -> Result<(u64, Report), CopyError> {
    let heads = store.read_root(&from.join(HEADS))?;
    let report = store.verify(Some(&heads), |far| {
        told(Stage { doing: Doing::Verifying, done: far.done, all: far.all });
    });
    let report = report.await?;
    CopyError::of_findings(report.findings.clone())?;
    // Opening erased again what the ledger names; each noted itself in the table of erasures.
    let erased = store.count_rows().await?.get("erasure").copied().unwrap_or_default();
    let before = manifest.tables.get("erasure").copied().unwrap_or_default();
    Ok(((erased - before).unsigned_abs(), report))
}

/// Refuses a place in which there is anything, and one around the keys.
pub(crate) async fn refuse_full(options: &OpenOptions) -> Result<(), CopyError> {
    let location = &options.location;
    location.prepare_nothing()?;
    if options.mark == Mark::Real {
        refuse_keys_inside(location, &options.keys)?;
    }
    if unfinished::is_marked(location).await? {
        return Err(CopyError::Unfinished(location.shown()));
    }
    if !unfinished::is_empty(location).await? {
        return Err(CopyError::NotEmpty(location.shown()));
    }
    Ok(())
}

fn refuse_beside_keys(to: &Path, keys: &Path) -> Result<(), CopyError> {
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // The directory may not be there yet: what counts is where it will lie.
    let to_parent = to.parent().map(real).unwrap_or_default();
    let (to_real, keys) = (real(to), real(keys));
    if to_real.starts_with(&keys) || to_parent.starts_with(&keys) || keys.starts_with(&to_real) {
        return Err(CopyError::BesideKeys(to.to_owned()));
    }
    Ok(())
}

/// Refuses a copy of which a table holds more or less than it must.
pub(crate) fn compare(expected: &BTreeMap<String, i64>, found: &BTreeMap<String, i64>) -> Result<(), CopyError> {
    let tables = expected.keys().chain(found.keys());
    for table in tables {
        let count = |counts: &BTreeMap<String, i64>| counts.get(table).copied().unwrap_or_default();
        let (expected, found) = (count(expected), count(found));
        if expected != found {
            return Err(CopyError::Counts { table: table.clone(), expected, found });
        }
    }
    Ok(())
}

/// Counts every table of a place that no store has opened yet.
pub(crate) async fn count_at(location: &Location) -> Result<BTreeMap<String, i64>, CopyError> {
    let mut counts = BTreeMap::new();
    for part in [Part::Main, Part::AccessLog] {
        let mut connection = connect(location, part).await?;
        counts.extend(count_tables(&mut connection, location, part).await?);
        connection.close().await?;
    }
    Ok(counts)
}

/// A connection of the owner to one part.
pub(crate) async fn connect(location: &Location, part: Part) -> Result<AnyConnection, CopyError> {
    let address = match location {
        Location::Embedded { data } => Location::file_address(&data.join(part.file())),
        Location::Server { url } => url.clone(),
    };
    let mut connection = AnyConnection::connect(&address).await.map_err(OpenError::from)?;
    if location.is_embedded() {
        connection.execute("pragma busy_timeout = 10000").await?;
    }
    Ok(connection)
}

impl Store {
    /// How many rows each table holds.
    pub(crate) async fn count_rows(&self) -> Result<BTreeMap<String, i64>, CopyError> {
        let location = &self.inner.location;
        let mut counts = count_tables(&mut *self.readers().pool().acquire().await?, location, Part::Main).await?;
        let mut log = self.inner.log.readers.pool().acquire().await?;
        counts.extend(count_tables(&mut log, location, Part::AccessLog).await?);
        Ok(counts)
    }
}
