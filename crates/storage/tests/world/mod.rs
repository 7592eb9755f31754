//! What a test of the store stands in: one database of its own on the engine it is given, one key store, one clock.

pub(crate) mod cluster;
pub(crate) mod needles;
mod people;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use houvast_storage::ambient::{ChanceSource, FixedClock, SystemChance};
use houvast_storage::keys::{self, RecoverySheet};
use houvast_storage::{Location, Mark, OpenError, OpenOptions, Purpose, Store};
use jiff::{SignedDuration, Timestamp};
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyConnection, AnyPool, Connection, Executor};
use tempfile::TempDir;
use uuid::Uuid;

pub(crate) use people::*;

/// Where a PostgreSQL server is that may be filled with throwaway databases.
const SERVER: &str = "HOUVAST_TEST_POSTGRES";
const NO_SERVER: &str = "HOUVAST_TEST_POSTGRES is not set. Run `cargo xtask test --only tests`, which starts a PostgreSQL \
    of its own, or set it to the address of a server that may be filled with throwaway databases \
    (postgres://user@host:port/postgres).";

/// Makes of each function a test on SQLite and a test on PostgreSQL.
macro_rules! on_both_engines {
    ($($name:ident),* $(,)?) => {
        mod sqlite { $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { $crate::world::run($crate::world::Engine::Sqlite, super::$name).await }
        )* }
        mod postgres { $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() { $crate::world::run($crate::world::Engine::Postgres, super::$name).await }
        )* }
    };
}
pub(crate) use on_both_engines;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// Which of the two stores raw SQL goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Main,
    AccessLog,
}

/// A database and a key store. Clones are the same world; what was made for it goes when the test ends.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) engine: Engine,
    pub(crate) location: Location,
    pub(crate) keys: PathBuf,
    pub(crate) sheet: RecoverySheet,
    pub(crate) clock: Arc<FixedClock>,
    folder: Arc<TempDir>,
    databases: Arc<Mutex<Vec<String>>>,
}

/// Runs a test in a world of its own and clears the world away, also where the test failed.
pub(crate) async fn run<F>(engine: Engine, test: impl FnOnce(World) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let world = World::new(engine).await;
    let outcome = tokio::spawn(test(world.clone())).await;
    world.remove_databases().await;
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}

impl World {
    async fn new(engine: Engine) -> Self {
        let mut world = Self::at(Location::Embedded { data: PathBuf::new() });
        world.engine = engine;
        world.location = match engine {
            Engine::Sqlite => Location::Embedded { data: world.folder.path().join("data") },
            Engine::Postgres => world.make_database(None).await,
        };
        world
    }

    /// A key store and a clock for a database that is looked after elsewhere.
    pub(crate) fn at(location: Location) -> Self {
        let folder = TempDir::new().unwrap();
        let now: Timestamp = "2026-11-29T09:00:00Z".parse().unwrap();
        let keys = folder.path().join("keys");
        let sheet = keys::initialise(&keys, &mut SystemChance, now).unwrap();
        let engine = match location {
            Location::Embedded { .. } => Engine::Sqlite,
            Location::Server { .. } => Engine::Postgres,
        };
        let clock = Arc::new(FixedClock::at(now));
        Self { engine, location, keys, sheet, clock, folder: Arc::new(folder), databases: Arc::default() }
    }

    /// All that is needed to open the store for writing, as real data.
    pub(crate) fn options(&self) -> OpenOptions {
        OpenOptions {
            location: self.location.clone(),
            keys: self.keys.clone(),
            clock: self.clock.clone(),
            chance: ChanceSource::System,
            purpose: Purpose::Write,
            mark: Mark::Real,
        }
    }

    pub(crate) async fn open(&self) -> Store {
        Store::open(self.options()).await.unwrap()
    }

    pub(crate) async fn open_snapshot(&self) -> Result<Store, OpenError> {
        Store::open(OpenOptions { purpose: Purpose::Snapshot, ..self.options() }).await
    }

    pub(crate) fn advance_days(&self, days: i64) {
        self.clock.advance(SignedDuration::from_hours(24 * days));
    }

    /// A folder of this world for whatever a test wants to put down.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(&path).unwrap();
        path
    }

    /// Where the files of SQLite lie.
    pub(crate) fn data(&self) -> &Path {
        match &self.location {
            Location::Embedded { data } => data,
            Location::Server { .. } => panic!("a server has no folder here"),
        }
    }

    /// The address of the PostgreSQL database.
    pub(crate) fn url(&self) -> &str {
        match &self.location {
            Location::Server { url } => url,
            Location::Embedded { .. } => panic!("a folder has no address"),
        }
    }

    /// The database as somebody finds it who does not go through the store.
    pub(crate) async fn sql(&self, part: Part) -> AnyPool {
        let setup = match (self.engine, part) {
            (Engine::Postgres, Part::AccessLog) => "set search_path to access_log",
            _ => "select 1",
        };
        let address = match &self.location {
            Location::Server { url } => url.clone(),
            Location::Embedded { data } => {
                let file = if part == Part::Main { "houvast.db" } else { "access_log.db" };
                format!("sqlite://{}?mode=rw", data.join(file).display())
            }
        };
        let options = AnyPoolOptions::new()
            .max_connections(1)
            .after_connect(move |connection, _| Box::pin(async move { connection.execute(setup).await.map(|_| ()) }));
        options.connect(&address).await.unwrap()
    }

    /// The tables of one of the two stores.
    pub(crate) async fn list_tables(&self, part: Part) -> Vec<String> {
        let mut tables: Vec<String> = self.list_columns(part).await.into_iter().map(|(table, _)| table).collect();
        tables.dedup();
        tables
    }

    /// Every table and column of one of the two stores, as the database itself knows them.
    pub(crate) async fn list_columns(&self, part: Part) -> Vec<(String, String)> {
        let sql = match (self.engine, part) {
            (Engine::Sqlite, _) => {
                "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c
                where m.type = 'table' order by m.name, c.cid"
            }
            (Engine::Postgres, Part::Main) => {
                "select table_name::text, column_name::text from information_schema.columns
                where table_schema = 'public' order by table_name, ordinal_position"
            }
            (Engine::Postgres, Part::AccessLog) => {
                "select table_name::text, column_name::text from information_schema.columns
                where table_schema = 'access_log' order by table_name, ordinal_position"
            }
        };
        let database = self.sql(part).await;
        let columns = sqlx::query_as(sql).fetch_all(&database).await.unwrap();
        database.close().await;
        columns
    }

    /// The same world with a copy of the database, as a backup holds it. The store must be closed.
    pub(crate) async fn copy(&self) -> Self {
        let location = match &self.location {
            Location::Embedded { data } => {
                let copy = self.folder(&format!("copy-{}", Uuid::from_bytes(random_bytes())));
                for file in fs::read_dir(data).unwrap() {
                    let file = file.unwrap();
                    fs::copy(file.path(), copy.join(file.file_name())).unwrap();
                }
                Location::Embedded { data: copy }
            }
            Location::Server { url } => self.make_database(Some(url)).await,
        };
        Self { location, ..self.clone() }
    }

    /// The same world with another database and its key store.
    pub(crate) fn elsewhere(&self, location: Location, keys: PathBuf) -> Self {
        let engine = match location {
            Location::Embedded { .. } => Engine::Sqlite,
            Location::Server { .. } => Engine::Postgres,
        };
        Self { engine, location, keys, ..self.clone() }
    }

    /// The same world with an empty database.
    pub(crate) async fn copy_of_nothing(&self) -> Self {
        let location = match &self.location {
            Location::Embedded { .. } => Location::Embedded { data: self.folder("empty") },
            Location::Server { .. } => self.make_database(None).await,
        };
        Self { location, ..self.clone() }
    }

    pub(crate) async fn make_database(&self, template: Option<&str>) -> Location {
        let name = format!("houvast_test_{}", Uuid::from_bytes(random_bytes()).simple());
        let template = template.map_or("template0", |url| url.rsplit_once('/').unwrap().1);
        let mut server = connect_to_server().await;
        let sql = format!("create database {name} template {template}");
        server.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
        server.close().await.unwrap();
        let url = server_address();
        let url = format!("{}/{name}", url.rsplit_once('/').expect("an address ends with the name of a database").0);
        self.databases.lock().unwrap().push(name);
        Location::Server { url }
    }

    async fn remove_databases(&self) {
        let names: Vec<String> = self.databases.lock().unwrap().drain(..).collect();
        if names.is_empty() {
            return;
        }
        let mut server = connect_to_server().await;
        for name in names {
            let sql = format!("drop database {name} with (force)");
            server.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
        }
        server.close().await.unwrap();
    }
}

fn server_address() -> String {
    std::env::var(SERVER).unwrap_or_else(|_| panic!("{NO_SERVER}"))
}

async fn connect_to_server() -> AnyConnection {
    sqlx::any::install_default_drivers();
    AnyConnection::connect(&server_address()).await.unwrap()
}

/// Sixteen bytes of the operating system's randomness: names that no other test has.
pub(crate) fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    houvast_casework::chance::Chance::fill(&mut SystemChance, &mut bytes);
    bytes
}
