//! What a test of the whole application stands in: one store, embedded or on a server, with keys of its own, one clock that stands still,
//! streams of chance from a seed, a prevention service with its people, and two employers.

pub(crate) mod browser;
mod headers;
mod people;
mod peopled;
mod rows;
mod server;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use houvast_actions::care_team::add_service;
use houvast_actions::doors::synthetic::{SyntheticPerson, add_synthetic_person};
use houvast_actions::import_absences::file::Row;
use houvast_actions::import_absences::{Run, import_row};
use houvast_actions::installation::Installation;
use houvast_actions::post::SEND;
use houvast_actions::post::letter::Letter;
use houvast_casework::absence::{Country, Language};
use houvast_casework::chance::Counted;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{FileId, PublicId};
use houvast_storage::ambient::{ChanceSource, FixedClock};
use houvast_storage::{Location, Mark, Migrations, OpenOptions, Purpose, Service, Store, keys, upgrade};
use houvast_web::health::Closing;
use houvast_web::{App, CookieReach, router};
use jiff::{SignedDuration, Timestamp};
use sqlx::{Column, Connection, Row as _};
use tempfile::TempDir;

pub(crate) use browser::{Answer, Browser};
pub(crate) use people::*;
pub(crate) use peopled::*;
pub(crate) use rows::*;
pub(crate) use server::on_a_server;

/// The moment at which every world begins: a Sunday morning.
pub(crate) const BEGINNING: &str = "2026-11-29T08:00:00Z";

/// The name of the prevention service.
pub(crate) const SERVICE: &str = "Dienst Vooruit";

/// Everything one test stands in.
pub(crate) struct World {
    pub(crate) app: App,
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) service: Service,
    folder: TempDir,
    router: Router,
}

/// An imported absence.
#[derive(Debug, Clone)]
pub(crate) struct Absence {
    pub(crate) file: FileId,
    /// As it stands in addresses.
    pub(crate) address: PublicId,
}

impl World {
    /// A world with a prevention service and its people, and nobody absent yet.
    pub(crate) async fn begin(seed: u64) -> Self {
        let folder = TempDir::new().unwrap();
        let location = embedded_in(&folder);
        Self::begin_at(seed, folder, location).await
    }

    /// The same, its database at a place of its own; the keys lie in the folder.
    pub(crate) async fn begin_at(seed: u64, folder: TempDir, location: Location) -> Self {
        let now: Timestamp = BEGINNING.parse().unwrap();
        keys::initialise(&folder.path().join("keys"), &mut Counted(seed), now).unwrap();
        let clock = Arc::new(FixedClock::at(now));
        let options = options_in(&folder, Arc::clone(&clock), ChanceSource::Seeded(seed), Purpose::Write);
        let options = OpenOptions { location, ..options };
        let store = Store::open(options).await.unwrap();
        let installation = Installation { store, address: format!("https://{}", browser::AT) };
        let service = add_service(&installation, SERVICE, Country::Belgium).await.unwrap();
        let app = App { installation, cookies: CookieReach::TlsOnly, demo: None, closing: Closing::default() };
        let world = Self { router: router(app.clone()), app, clock, service, folder };
        for person in CARE {
            let hat = person.hat;
            world.add_synthetic(&person, hat, Some(FileId(world.service.id.0))).await;
        }
        world
    }

    /// A world as an earlier release left it, brought up to this one on a day soon after.
    pub(crate) async fn upgraded_from(release: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let written = Path::new(env!("CARGO_MANIFEST_DIR")).join("../storage/tests/databases").join(release);
        for part in ["data", "keys"] {
            std::fs::create_dir(folder.path().join(part)).unwrap();
            for file in std::fs::read_dir(written.join(part)).unwrap().map(|file| file.unwrap()) {
                std::fs::copy(file.path(), folder.path().join(part).join(file.file_name())).unwrap();
            }
        }
        let clock = Arc::new(FixedClock::at("2026-12-02T08:00:00Z".parse().unwrap()));
        let options = options_in(&folder, Arc::clone(&clock), ChanceSource::System, Purpose::Write);
        let options = OpenOptions { mark: Mark::Real, ..options };
        let (backup, migrations) = (folder.path().join("before"), Migrations::of_this_release());
        upgrade(options.clone(), Some(&backup), "this", &migrations, &mut |_| {}).await.unwrap();
        let store = Store::open(options).await.unwrap();
        let service = store.find_service().await.unwrap().unwrap();
        let installation = Installation { store, address: format!("https://{}", browser::AT) };
        let app = App { installation, cookies: CookieReach::TlsOnly, demo: None, closing: Closing::default() };
        Self { router: router(app.clone()), app, clock, service, folder }
    }

    pub(crate) fn installation(&self) -> &Installation {
        &self.app.installation
    }

    pub(crate) fn store(&self) -> &Store {
        &self.app.installation.store
    }

    /// The same database as another process finds it on disk.
    pub(crate) async fn open_snapshot(&self) -> Store {
        let options = options_in(&self.folder, Arc::clone(&self.clock), ChanceSource::System, Purpose::Snapshot);
        Store::open(options).await.unwrap()
    }

    /// A folder of the world, or a file in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.store().now()
    }

    pub(crate) fn advance(&self, by: SignedDuration) {
        self.clock.advance(by);
    }

    pub(crate) fn advance_days(&self, days: i64) {
        self.advance(SignedDuration::from_hours(24 * days));
    }

    /// A browser of somebody nobody knows.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Adds somebody without a password, seated as if an invitation had been accepted.
    pub(crate) async fn add_synthetic(&self, person: &Person, hat: Hat, file: Option<FileId>) {
        let synthetic = SyntheticPerson {
            name: person.name.to_owned(),
            email: person.mail.to_owned(),
            language: Language::Dutch,
            country: Country::Belgium,
        };
        add_synthetic_person(self.installation(), &synthetic, hat, file).await.unwrap();
    }

    /// Imports one line of an employer's list; letters are queued.
    pub(crate) async fn import(&self, row: &Row) -> Absence {
        let imported = import_row(self.installation(), &self.service, row, Run::Real).await.unwrap();
        let found = self.store().find_absence(imported.absence).await.unwrap().unwrap();
        Absence { file: found.file, address: found.public_id }
    }

    /// The letters that wait for the mail server, oldest first.
    pub(crate) async fn list_letters_to(&self, mail: &str) -> Vec<Letter> {
        let jobs = self.store().list_due_jobs(1000).await.unwrap().into_iter().filter(|job| job.kind == SEND);
        let letters = jobs.map(|job| serde_json::from_value::<Letter>(job.payload).unwrap());
        letters.filter(|letter| letter.to == mail).collect()
    }

    /// The link of the newest letter to somebody.
    pub(crate) async fn link_for(&self, mail: &str) -> String {
        let letters = self.list_letters_to(mail).await;
        letters.last().unwrap_or_else(|| panic!("no letter to {mail}")).link.clone()
    }

    /// What lies on disk of the database, byte by byte: equal before and after means that nothing was written.
    pub(crate) fn photograph(&self) -> BTreeMap<&'static str, Vec<u8>> {
        let read = |name: &'static str| (name, std::fs::read(self.path("data").join(name)).unwrap_or_default());
        ["houvast.db", "houvast.db-wal", "access_log.db", "access_log.db-wal"].into_iter().map(read).collect()
    }

    /// How many rows each table holds. Not counted: who tries at the doors, and who is signed in.
    pub(crate) async fn count_rows(&self) -> BTreeMap<String, i64> {
        sqlx::any::install_default_drivers();
        let mut counts = BTreeMap::new();
        for database in ["houvast.db", "access_log.db"] {
            let address = format!("sqlite://{}?mode=ro", self.path("data").join(database).display());
            let mut sql = sqlx::AnyConnection::connect(&address).await.unwrap();
            let named = sqlx::query_as("select name from sqlite_master where type = 'table'");
            let tables: Vec<(String,)> = named.fetch_all(&mut sql).await.unwrap();
            for (table,) in tables.into_iter().filter(|(table,)| table != "attempt" && table != "session") {
                let count = format!("select count(*) from {table}");
                let (rows,) = sqlx::query_as(sqlx::AssertSqlSafe(count)).fetch_one(&mut sql).await.unwrap();
                counts.insert(format!("{database} {table}"), rows);
            }
            sql.close().await.unwrap();
        }
        counts
    }

    /// Every plain value of a file's rows on disk that could be looked for in other rows: pseudonyms, hashes, moments.
    pub(crate) async fn list_telling_values(&self, file: FileId) -> BTreeSet<Vec<u8>> {
        sqlx::any::install_default_drivers();
        let address = format!("sqlite://{}?mode=ro", self.path("data/houvast.db").display());
        let mut sql = sqlx::AnyConnection::connect(&address).await.unwrap();
        let mut telling = BTreeSet::new();
        for table in ["entry", "state", "file_key", "absence", "card", "own_case", "seat"] {
            let select = format!("select * from {table} where file_id = $1");
            let query = sqlx::query(sqlx::AssertSqlSafe(select)).bind(file.bytes().to_vec());
            for row in query.fetch_all(&mut sql).await.unwrap() {
                for column in (0..row.len()).filter(|column| row.column(*column).name() != "sealed") {
                    let bytes = row.try_get::<Option<Vec<u8>>, _>(column).ok().flatten();
                    let number = row.try_get::<Option<i64>, _>(column).ok().flatten();
                    telling.extend(bytes.filter(|bytes| bytes.len() >= 16 && bytes.iter().any(|byte| *byte != 0)));
                    // Days and counts are the same in many rows; a moment is one in a million a second.
                    telling.extend(number.filter(|number| *number > 1_000_000_000).map(|n| n.to_string().into_bytes()));
                }
            }
        }
        sql.close().await.unwrap();
        telling
    }

    /// How many journals and entries there are; panics where a journal is not as it was written.
    pub(crate) async fn count_entries(&self) -> (u64, u64) {
        let report = self.store().verify(None, |_| {}).await.unwrap();
        assert_eq!(report.findings, [], "the journals are clean");
        (report.journals, report.entries)
    }
}

fn options_in(folder: &TempDir, clock: Arc<FixedClock>, chance: ChanceSource, purpose: Purpose) -> OpenOptions {
    let location = embedded_in(folder);
    OpenOptions { location, keys: folder.path().join("keys"), clock, chance, purpose, mark: Mark::Demo }
}

fn embedded_in(folder: &TempDir) -> Location {
    Location::Embedded { data: folder.path().join("data") }
}
