//! Opening a store: keys, lock, migrations, the proof that keys and database belong together, what this release must
//! know, what was erased before. Every refusal says what to do.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::AnyPool;

use crate::access_log::{AccessLog, LineMaker};
use crate::ambient::Streams;
use crate::caseload::CaseloadIndex;
use crate::engine::{Location, Part, Right};
use crate::erasure;
use crate::error::{OpenError, ReadError};
use crate::folds::{FOLDS, Known};
use crate::keys::KeyStore;
use crate::listed::Listed;
use crate::migrate::{self, Migrations};
use crate::readers::Readers;
use crate::remembered::Remembered;
use crate::seal::{Columns, is_same};
use crate::statement::{Expect, Statement, row, rows, values};
use crate::store::{Inner, Mark, OpenOptions, Purpose, Store};
use crate::unfinished;
use crate::writer::Writer;

/// What an opening puts up with that is refused otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// Nothing.
    Nothing,
    /// Data of an older release: a backup reads it, an upgrade changes it.
    Older,
    /// Data that is being brought in, of an older release too.
    Unfinished,
}

/// How an opening deals with what is not as it must be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mending<'a> {
    pub(crate) allowed: Allowed,
    pub(crate) migrations: &'a Migrations,
}

impl Store {
    /// Opens a store: makes it where it does not exist yet, brings it up to this release, or refuses with what to do.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(options: OpenOptions) -> Result<Self, OpenError> {
        Self::refuse_to_open(&options).await?;
        Self::open_allowing(options, Allowed::Nothing).await
    }

    /// What is refused before anything is opened or made.
    pub(crate) async fn refuse_to_open(options: &OpenOptions) -> Result<(), OpenError> {
        let location = &options.location;
        if options.mark == Mark::Real {
            refuse_keys_inside(location, &options.keys)?;
        }
        location.prepare_nothing()?;
        if unfinished::is_marked(location).await? {
            return Err(OpenError::Unfinished(location.shown()));
        }
        Ok(())
    }

    /// Opens a store that an ordinary opening would refuse.
    pub(crate) async fn open_allowing(options: OpenOptions, allowed: Allowed) -> Result<Self, OpenError> {
        let location = options.location.clone();
        let migrations = Migrations::of_this_release();
        let mending = Mending { allowed, migrations: &migrations };
        let right = if options.purpose == Purpose::Write { Right::Write } else { Right::Read };
        location.prepare(right)?;
        if options.purpose == Purpose::Snapshot {
            return Self::open_held(options, mending).await;
        }
        let lock = location.lock().await?;
        match Self::open_held(options, mending).await {
            Ok(store) => {
                *store.inner.lock.lock().unwrap_or_else(PoisonError::into_inner) = Some(lock);
                Ok(store)
            }
            Err(error) => {
                lock.release().await;
                Err(error)
            }
        }
    }

    /// Opens a store whose lock is held, where it needs one.
    pub(crate) async fn open_held(options: OpenOptions, mending: Mending<'_>) -> Result<Self, OpenError> {
        let OpenOptions { location, keys, clock, chance, purpose, mark } = options;
        let keys = KeyStore::open(&keys)?;
        let now = clock.now();
        let term = match purpose {
            Purpose::Write => {
                bring_up_to_date(&location, &keys, (mark, now), mending).await?;
                take_term(&location, &keys, mark, now.as_microsecond()).await?
            }
            Purpose::Snapshot => 0,
        };
        let readers = location.pool(Part::Main, Right::Read).await?;
        if purpose == Purpose::Snapshot {
            check_release(&readers, &location, Part::Main, mending).await?;
        }
        check_installation(&readers, &location, &keys, mark).await?;
        let vocabulary = check_vocabulary(&readers, &location, &keys).await?;
        let log = open_log(&location, &keys, chance, (purpose, mending)).await?;
        let writer = match purpose {
            Purpose::Write => Writer::begin(location.pool(Part::Main, Right::Write).await?, &location, term),
            Purpose::Snapshot => Writer::ReadOnly,
        };
        let inner = Inner {
            mark,
            clock,
            streams: Streams::new(chance),
            keys,
            readers: Readers::of(readers, &location, Part::Main),
            writer,
            log,
            location,
            caseloads: CaseloadIndex::default(),
            doors: Remembered::of(purpose),
            hats: Remembered::of(purpose),
            seats: Remembered::of(purpose),
            cases: Remembered::of(purpose),
            accounts: Remembered::of(purpose),
            listed: Listed::of(purpose),
            service: Remembered::of(purpose),
            vocabulary: Mutex::new(vocabulary),
            seating: tokio::sync::Mutex::new(()),
            lock: Mutex::new(None),
        };
        let store = Self { inner: Arc::new(inner) };
        if purpose == Purpose::Write {
            erasure::complete(&store.inner, now.as_microsecond()).await?;
            store.carry_over_addresses().await?;
            store.turn_epochs().await?;
        }
        Ok(store)
    }
}

pub(crate) fn refuse_keys_inside(location: &Location, keys: &Path) -> Result<(), OpenError> {
    let Location::Embedded { data } = location else { return Ok(()) };
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if real(keys).starts_with(real(data)) {
        return Err(OpenError::KeysInsideData { keys: keys.to_owned(), data: data.clone() });
    }
    Ok(())
}

/// Refuses a database that this release would have to migrate first, and always one of a newer release.
async fn check_release(
    reader: &AnyPool,
    location: &Location,
    part: Part,
    mending: Mending<'_>,
) -> Result<(), OpenError> {
    let missing = migrate::list_missing(reader, location, part, mending.migrations).await?;
    if missing.is_empty() || mending.allowed != Allowed::Nothing {
        return Ok(());
    }
    Err(OpenError::NeedsUpgrade(location.shown()))
}

/// Migrates, but never what this opening would refuse: the demonstration must not touch real data, and real data of an
/// older release is changed after a backup only.
async fn bring_up_to_date(
    location: &Location,
    keys: &KeyStore,
    (mark, now): (Mark, jiff::Timestamp),
    mending: Mending<'_>,
) -> Result<(), OpenError> {
    let owner = location.pool(Part::Main, Right::Own).await?;
    let main = migrate::begin(&owner, location, Part::Main, mending.migrations).await?;
    let is_installed = main.has_run
        && match check_installation(&owner, location, keys, mark).await {
            Ok(()) => true,
            // A first opening was interrupted between the tables and their one row.
            Err(OpenError::NotReady(_)) => false,
            Err(error) => return Err(error),
        };
    let is_careful = is_installed && mark == Mark::Real && mending.allowed == Allowed::Nothing;
    if is_careful && !main.missing.is_empty() {
        return Err(OpenError::NeedsUpgrade(location.shown()));
    }
    location.make_log_schema(&owner).await?;
    let log_owner = location.pool(Part::AccessLog, Right::Own).await?;
    let log = migrate::begin(&log_owner, location, Part::AccessLog, mending.migrations).await?;
    if is_careful && log.has_run && !log.missing.is_empty() {
        return Err(OpenError::NeedsUpgrade(location.shown()));
    }
    migrate::run(&owner, location, &main.missing, now).await?;
    owner.close().await;
    migrate::run(&log_owner, location, &log.missing, now).await?;
    location.grant_log_role(&log_owner).await?;
    log_owner.close().await;
    Ok(())
}

/// Makes the tables of this release in a place where there are none, and nothing in them.
pub(crate) async fn make_tables(location: &Location, now: jiff::Timestamp) -> Result<(), OpenError> {
    let migrations = Migrations::of_this_release();
    location.prepare(Right::Own)?;
    for part in [Part::Main, Part::AccessLog] {
        let owner = location.pool(part, Right::Own).await?;
        location.make_log_schema(&owner).await?;
        let found = migrate::begin(&owner, location, part, &migrations).await?;
        migrate::run(&owner, location, &found.missing, now).await?;
        if part == Part::AccessLog {
            location.grant_log_role(&owner).await?;
        }
        owner.close().await;
    }
    Ok(())
}

fn proof(keys: &KeyStore, mark: i64, made_at: i64) -> [u8; 32] {
    keys.installation.proof.mac(&Columns::of("installation").int(mark).int(made_at), &[])
}

/// Makes the one row of a new database, and raises the term: a process that still holds an older one stops itself.
async fn take_term(location: &Location, keys: &KeyStore, mark: Mark, now: i64) -> Result<i64, OpenError> {
    let owner = location.pool(Part::Main, Right::Own).await?;
    let mut transaction = owner.begin_with(location.begin_writing()).await?;
    let made = "insert into installation (only_row, mark, made_at, term, proof) values (1, $1, $2, 0, $3)
        on conflict do nothing";
    let values = values![mark.number(), now, proof(keys, mark.number(), now)];
    Statement::new(made, values, Expect::Any).run(&mut transaction).await?;
    let raised = "update installation set term = term + 1 where only_row = 1";
    Statement::new(raised, vec![], Expect::OneOrConflict).run(&mut transaction).await?;
    let row = row(&mut *transaction, "select term from installation where only_row = 1", vec![]).await?;
    let term = row.map(|row| row.int("term")).transpose()?.unwrap_or_default();
    transaction.commit().await?;
    owner.close().await;
    Ok(term)
}

async fn check_installation(
    readers: &AnyPool,
    location: &Location,
    keys: &KeyStore,
    mark: Mark,
) -> Result<(), OpenError> {
    let found = row(readers, "select mark, made_at, proof from installation where only_row = 1", vec![]).await?;
    let found = found.ok_or_else(|| OpenError::NotReady(location.shown()))?;
    let kept = found.int("mark")?;
    if !is_same(&proof(keys, kept, found.int("made_at")?), &found.bytes("proof")?) {
        return Err(OpenError::OtherKeys(location.shown()));
    }
    match mark {
        _ if kept == mark.number() => Ok(()),
        Mark::Demo => Err(OpenError::RealData(location.shown())),
        Mark::Real => Err(OpenError::DemoData(location.shown())),
    }
}

type Words = HashSet<(&'static str, String, u16)>;

/// Refuses data of a newer release: event names and versions, and fold versions, that this one does not know.
async fn check_vocabulary(readers: &AnyPool, location: &Location, keys: &KeyStore) -> Result<Words, OpenError> {
    let mut words = HashSet::new();
    for row in rows(readers, "select compartment, name, version, sealed from vocabulary", vec![]).await? {
        let (compartment, version) = (row.text("compartment")?, row.int("version")?);
        let columns = Columns::of("vocabulary").text(&compartment).bytes(&row.bytes("name")?).int(version);
        let clear = keys.installation.files.open(&columns, &row.bytes("sealed")?);
        let name = clear.and_then(|clear| String::from_utf8(clear.to_vec()).ok());
        let name = name.ok_or(ReadError::Tampered { table: "vocabulary" })?;
        let known = Known::find(&compartment);
        let newest = known.and_then(|known| known.events.iter().find(|(known, _)| *known == name));
        match (known, newest, u16::try_from(version)) {
            (Some(known), Some((_, newest)), Ok(version)) if version <= *newest => {
                words.insert((known.compartment.name(), name, version));
            }
            _ => return Err(OpenError::UnknownEvent { place: location.shown(), compartment, name, version }),
        }
    }
    let newest = "select compartment, max(fold_version) as found from state group by compartment";
    for row in rows(readers, newest, vec![]).await? {
        let (compartment, found) = (row.text("compartment")?, row.int("found")?);
        let known = FOLDS.iter().find(|known| known.compartment.name() == compartment);
        let known = known.map_or(0, |known| known.fold_version);
        if found > known {
            return Err(OpenError::NewerFold { place: location.shown(), compartment, found, known });
        }
    }
    Ok(words)
}

async fn open_log(
    location: &Location,
    keys: &KeyStore,
    chance: crate::ambient::ChanceSource,
    (purpose, mending): (Purpose, Mending<'_>),
) -> Result<AccessLog, OpenError> {
    let readers = location.pool(Part::AccessLog, Right::Read).await?;
    if purpose == Purpose::Snapshot {
        check_release(&readers, location, Part::AccessLog, mending).await?;
        return Ok(AccessLog::for_reading(readers, location));
    }
    let writer = location.pool(Part::AccessLog, Right::Write).await?;
    let lines = LineMaker::of(keys, Streams::new(chance));
    Ok(AccessLog::begin(readers, writer, location, lines).await?)
}
