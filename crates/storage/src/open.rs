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
use crate::migrate;
use crate::remembered::Remembered;
use crate::seal::{Columns, is_same};
use crate::statement::{Expect, Reading, Statement, row, rows, values};
use crate::store::{Inner, Mark, OpenOptions, Purpose, Store};
use crate::writer::Writer;

impl Store {
    /// Opens a store: makes it where it does not exist yet, brings it up to this release, or refuses with what to do.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(options: OpenOptions) -> Result<Self, OpenError> {
        let location = options.location.clone();
        if options.mark == Mark::Real {
            refuse_keys_inside(&location, &options.keys)?;
        }
        let right = if options.purpose == Purpose::Write { Right::Write } else { Right::Read };
        location.prepare(right)?;
        if options.purpose == Purpose::Snapshot {
            return Self::open_prepared(options).await;
        }
        let lock = location.lock().await?;
        match Self::open_prepared(options).await {
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

    async fn open_prepared(options: OpenOptions) -> Result<Self, OpenError> {
        let OpenOptions { location, keys, clock, chance, purpose, mark } = options;
        let keys = KeyStore::open(&keys)?;
        let now = clock.now();
        let term = match purpose {
            Purpose::Write => {
                bring_up_to_date(&location, &keys, mark, now).await?;
                take_term(&location, &keys, mark, now.as_microsecond()).await?
            }
            Purpose::Snapshot => 0,
        };
        let readers = location.pool(Part::Main, Right::Read).await?;
        if purpose == Purpose::Snapshot {
            migrate::check(&readers, &location, Part::Main).await?;
        }
        check_installation(&readers, &location, &keys, mark).await?;
        let vocabulary = check_vocabulary(&readers, &location, &keys).await?;
        let log = open_log(&location, &keys, chance, purpose).await?;
        let writer = match purpose {
            Purpose::Write => Writer::begin(location.pool(Part::Main, Right::Write).await?, &location, term),
            Purpose::Snapshot => Writer::ReadOnly,
        };
        let inner = Inner {
            location,
            mark,
            clock,
            streams: Streams::new(chance),
            keys,
            readers,
            writer,
            log,
            caseloads: CaseloadIndex::default(),
            doors: Remembered::of(purpose),
            hats: Remembered::of(purpose),
            service: Remembered::of(purpose),
            vocabulary: Mutex::new(vocabulary),
            seating: tokio::sync::Mutex::new(()),
            lock: Mutex::new(None),
        };
        let store = Self { inner: Arc::new(inner) };
        if purpose == Purpose::Write {
            erasure::complete(&store.inner, now.as_microsecond()).await?;
            store.turn_epochs().await?;
        }
        Ok(store)
    }
}

fn refuse_keys_inside(location: &Location, keys: &Path) -> Result<(), OpenError> {
    let Location::Embedded { data } = location else { return Ok(()) };
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if real(keys).starts_with(real(data)) {
        return Err(OpenError::KeysInsideData { keys: keys.to_owned(), data: data.clone() });
    }
    Ok(())
}

/// Migrates, but never what this opening would refuse: the demonstration must not touch real data.
async fn bring_up_to_date(
    location: &Location,
    keys: &KeyStore,
    mark: Mark,
    now: jiff::Timestamp,
) -> Result<(), OpenError> {
    let owner = location.pool(Part::Main, Right::Own).await?;
    let applied = migrate::begin(&owner, location, Part::Main).await?;
    if applied > 0 {
        match check_installation(&owner, location, keys, mark).await {
            // A first opening was interrupted between the tables and their one row.
            Ok(()) | Err(OpenError::NotReady(_)) => {}
            Err(error) => return Err(error),
        }
    }
    location.make_log_schema(&owner).await?;
    migrate::migrate(&owner, location, Part::Main, applied, now).await?;
    owner.close().await;
    let owner = location.pool(Part::AccessLog, Right::Own).await?;
    let applied = migrate::begin(&owner, location, Part::AccessLog).await?;
    migrate::migrate(&owner, location, Part::AccessLog, applied, now).await?;
    location.grant_log_role(&owner).await?;
    owner.close().await;
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
    purpose: Purpose,
) -> Result<AccessLog, OpenError> {
    let readers = location.pool(Part::AccessLog, Right::Read).await?;
    if purpose == Purpose::Snapshot {
        migrate::check(&readers, location, Part::AccessLog).await?;
        return Ok(AccessLog::for_reading(readers));
    }
    let writer = location.pool(Part::AccessLog, Right::Write).await?;
    let lines = LineMaker {
        seal: keys.installation.log.clone(),
        mac: keys.installation.log_mac.clone(),
        lookup: keys.installation.lookup.clone(),
        streams: Streams::new(chance),
    };
    Ok(AccessLog::begin(readers, writer, location, lines))
}
