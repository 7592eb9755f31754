//! Everything that differs between SQLite and PostgreSQL. The rest of the crate does not know which one it is.

use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyConnection, AnyPool, Connection, Executor, Row};

use crate::error::{CommitError, OpenError};

/// Where the data lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// SQLite files `houvast.db` and `access_log.db` in a directory of this machine.
    Embedded {
        /// The directory.
        data: PathBuf,
    },
    /// A PostgreSQL database; the access log has a schema and a role of its own in it.
    Server {
        /// `postgres://user@host/database`.
        url: String,
    },
}

/// Which of the two stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Main,
    AccessLog,
}

impl Part {
    /// The schema of PostgreSQL.
    pub(crate) fn schema(self) -> &'static str {
        match self {
            Self::Main => "public",
            Self::AccessLog => "access_log",
        }
    }

    /// The file of SQLite.
    pub(crate) fn file(self) -> &'static str {
        match self {
            Self::Main => "houvast.db",
            Self::AccessLog => "access_log.db",
        }
    }
}

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Right {
    Read,
    Write,
    /// Makes and alters tables.
    Own,
}

/// Names of constraints, and what SQLite says instead of the name.
const CONSTRAINTS: [(&str, &str); 17] = [
    ("account_email", "account.email_hash"),
    ("organisation_name", "organisation.name_hash"),
    ("engagement_identity", "engagement.identity"),
    ("absence_public_id", "absence.public_hash"),
    ("own_case_account", "own_case.account_id"),
    ("seat_once", "seat.account_id, seat.file_id, seat.hat"),
    ("care_account_once", "care_account.service_id, care_account.account_id, care_account.hat"),
    ("invitation_token", "invitation.token_hash"),
    ("invitation_code_selector", "invitation_code.selector"),
    ("account_pkey", "account.id"),
    ("organisation_pkey", "organisation.id"),
    ("service_pkey", "service.id"),
    ("engagement_pkey", "engagement.id"),
    ("absence_pkey", "absence.file_id"),
    ("own_case_pkey", "own_case.file_id"),
    ("seat_pkey", "seat.id"),
    ("session_pkey", "session.token_hash"),
];

/// A unique constraint by name; a race that a retry solves as a conflict; anything else as the database's trouble.
pub(crate) fn commit_error(error: &sqlx::Error) -> CommitError {
    let Some(database) = error.as_database_error() else { return CommitError::unavailable(error) };
    // 40001 serialization failure, 40P01 deadlock: PostgreSQL manual, appendix A.
    if matches!(database.code().as_deref(), Some("40001" | "40P01")) {
        return CommitError::Conflict;
    }
    if !database.is_unique_violation() {
        return CommitError::unavailable(error);
    }
    let said = database.message().strip_prefix("UNIQUE constraint failed: ");
    let named = CONSTRAINTS.iter().find(|(name, columns)| database.constraint() == Some(name) || said == Some(columns));
    named.map_or(CommitError::Conflict, |(name, _)| CommitError::Taken(name))
}

/// Held as long as this process writes; the operating system or the server lets go when the process ends.
#[derive(Debug)]
pub(crate) enum Lock {
    File { _file: File },
    Session { connection: Box<AnyConnection> },
}

impl Lock {
    /// Lets go at once: a server would notice the end of the connection a moment later only.
    pub(crate) async fn release(self) {
        if let Self::Session { mut connection } = self {
            // Where this fails the connection is broken, and with it the lock has gone.
            let _ = connection.execute(UNLOCK).await;
            let _ = connection.close().await;
        }
    }
}

/// The number names Houvast among everything that may lock in a database.
const LOCK: &str = "select case when pg_try_advisory_lock(4851092637) then 1::bigint else 0::bigint end as held";
const UNLOCK: &str = "select pg_advisory_unlock(4851092637)";

impl Location {
    /// The place as it stands in messages: never a password.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Embedded { data } => data.display().to_string(),
            Self::Server { url } => {
                // What is asked for behind `?` can hold a password too.
                let url = url.split_once('?').map_or(url.as_str(), |(url, _)| url);
                match (url.split_once("://"), url.rsplit_once('@')) {
                    (Some((scheme, _)), Some((_, host))) => format!("{scheme}://{host}"),
                    _ => url.to_owned(),
                }
            }
        }
    }

    pub(crate) fn is_embedded(&self) -> bool {
        matches!(self, Self::Embedded { .. })
    }

    /// How a transaction that writes begins.
    pub(crate) fn begin_writing(&self) -> &'static str {
        match self {
            // Takes the write lock at once, so that what was read inside cannot change before the commit.
            Self::Embedded { .. } => "begin immediate",
            Self::Server { .. } => "begin",
        }
    }

    /// How a transaction begins in which all reads see the same moment.
    pub(crate) fn begin_snapshot(&self) -> &'static str {
        match self {
            Self::Embedded { .. } => "begin",
            Self::Server { .. } => "begin isolation level repeatable read read only",
        }
    }

    /// Asked first in every writing transaction: is this process still the one that may write?
    pub(crate) fn fence(&self) -> Option<&'static str> {
        match self {
            Self::Embedded { .. } => None, // the file lock cannot be lost while the process lives
            Self::Server { .. } => Some("select term from installation where only_row = 1 for share"),
        }
    }

    /// Looks at the address only: nothing is made where there must be nothing.
    pub(crate) fn prepare_nothing(&self) -> Result<(), OpenError> {
        sqlx::any::install_default_drivers();
        match self {
            Self::Embedded { .. } => Ok(()),
            Self::Server { .. } => self.prepare(Right::Own),
        }
    }

    /// The address of a file of SQLite that is there.
    pub(crate) fn file_address(file: &Path) -> String {
        format!("sqlite://{}?mode=rw", escaped(file))
    }

    /// Makes the directory, and says whether there is anything to read.
    pub(crate) fn prepare(&self, right: Right) -> Result<(), OpenError> {
        sqlx::any::install_default_drivers();
        match self {
            Self::Server { url } if url.starts_with("postgres://") || url.starts_with("postgresql://") => Ok(()),
            Self::Server { .. } => Err(OpenError::NotAnAddress(self.shown())),
            Self::Embedded { data } => {
                for part in [Part::Main, Part::AccessLog] {
                    refuse_other_files(&data.join(part.file()))?;
                }
                self.prepare_directory(data, right)
            }
        }
    }

    fn prepare_directory(&self, data: &Path, right: Right) -> Result<(), OpenError> {
        match right {
            Right::Read => {
                let there = [Part::Main, Part::AccessLog].iter().all(|part| self.check_there(*part).is_ok());
                if there { Ok(()) } else { Err(OpenError::NotReady(self.shown())) }
            }
            Right::Write | Right::Own => {
                fs::create_dir_all(data).map_err(|source| OpenError::Io { path: data.to_owned(), source })
            }
        }
    }

    /// Whether the files lie where they were opened: what is written into a file that was taken away is lost.
    pub(crate) fn check_there(&self, part: Part) -> Result<(), String> {
        match self {
            Self::Embedded { data } => match data.join(part.file()) {
                file if file.is_file() => Ok(()),
                file => Err(format!("`{}` is not there", file.display())),
            },
            Self::Server { .. } => Ok(()),
        }
    }

    /// Takes the lock for writing.
    pub(crate) async fn lock(&self) -> Result<Lock, OpenError> {
        match self {
            Self::Embedded { data } => lock_file(&data.join("houvast.lock"), &self.shown()),
            Self::Server { url } => {
                let mut connection = AnyConnection::connect(url).await?;
                let held: i64 = connection.fetch_one(LOCK).await?.try_get("held")?;
                if held == 1 {
                    return Ok(Lock::Session { connection: Box::new(connection) });
                }
                Err(OpenError::InUse(self.shown()))
            }
        }
    }

    /// A pool of connections that are set up for what they may do.
    pub(crate) async fn pool(&self, part: Part, right: Right) -> Result<AnyPool, sqlx::Error> {
        let setup = self.setup(part, right);
        let most = match (self, right) {
            // SQLite has one writer; readers never wait for it.
            (Self::Embedded { .. }, Right::Write | Right::Own) => 1,
            (Self::Embedded { .. }, Right::Read) => 4,
            (Self::Server { .. }, _) => 8,
        };
        let options = AnyPoolOptions::new()
            .max_connections(most)
            .acquire_timeout(Duration::from_secs(10))
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(!self.is_embedded())
            .after_connect(move |connection, _| {
                let setup = setup.clone();
                Box::pin(async move {
                    for sql in setup {
                        connection.execute(sql).await?;
                    }
                    Ok(())
                })
            });
        options.connect(&self.address(part, right)).await
    }

    fn address(&self, part: Part, right: Right) -> String {
        match self {
            Self::Server { url } => url.clone(),
            Self::Embedded { data } => {
                let file = data.join(part.file());
                let mode = if right == Right::Read { "rw" } else { "rwc" };
                format!("sqlite://{}?mode={mode}", escaped(&file))
            }
        }
    }

    /// What a new connection is told first.
    pub(crate) fn setup(&self, part: Part, right: Right) -> Vec<&'static str> {
        match (self, right) {
            (Self::Embedded { .. }, Right::Read) => vec![
                "pragma busy_timeout = 10000",
                "pragma query_only = on",
                // So many kilobytes of pages for each reader: the system keeps the rest of the file at hand. Of the access log
                // that is the index of places, which is looked into once for each round.
                if part == Part::Main { "pragma cache_size = -2000" } else { "pragma cache_size = -6000" },
            ],
            (Self::Embedded { .. }, _) => vec![
                "pragma busy_timeout = 10000",
                "pragma journal_mode = wal",
                // FULL syncs the write-ahead log at every commit: sqlite.org/pragma.html#pragma_synchronous
                "pragma synchronous = full",
                // 1.6 MB of it before it is copied back: whoever writes waits meanwhile, so a short pause and often. By a
                // connection of its own that copied while others wrote, pages waited longer, not less.
                "pragma wal_autocheckpoint = 400",
                "pragma cache_size = -8000",
                // Deleted rows are overwritten with zeros: sqlite.org/pragma.html#pragma_secure_delete
                "pragma secure_delete = on",
            ],
            (Self::Server { .. }, right) => {
                let mut setup = vec!["set application_name to 'houvast'", "set synchronous_commit to on"];
                match (part, right) {
                    (Part::Main, _) => setup.push("set search_path to public"),
                    (Part::AccessLog, Right::Own) => setup.push("set search_path to access_log"),
                    (Part::AccessLog, _) => {
                        setup.extend(["set role houvast_access_log", "set search_path to access_log"]);
                    }
                }
                if right == Right::Read {
                    setup.push("set default_transaction_read_only to on");
                }
                setup
            }
        }
    }

    /// Before the access log's tables are made: PostgreSQL keeps them in a schema of their own.
    pub(crate) async fn make_log_schema(&self, owner: &AnyPool) -> Result<(), OpenError> {
        if self.is_embedded() {
            return Ok(());
        }
        owner.execute("create schema if not exists access_log").await?;
        Ok(())
    }

    /// After the access log's tables are made: the role that writes may insert and select, nothing else.
    pub(crate) async fn grant_log_role(&self, owner: &AnyPool) -> Result<(), OpenError> {
        if self.is_embedded() {
            return Ok(());
        }
        owner.execute(LOG_ROLE).await.map_err(OpenError::LogRole)?;
        Ok(())
    }
}

/// Two installations on one server may make the role at the same moment: both exceptions mean that it is there.
const LOG_ROLE: &str = "do $$ begin
    begin
        if not exists (select 1 from pg_roles where rolname = 'houvast_access_log') then
            create role houvast_access_log nologin;
        end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, 'houvast_access_log', 'member') then
        execute format('grant houvast_access_log to %I', current_user);
    end if;
    revoke all on all tables in schema access_log from houvast_access_log;
    grant usage on schema access_log to houvast_access_log;
    grant insert, select on access_log.access_line, access_log.access_place, access_log.access_round
        to houvast_access_log;
    grant select on access_log.migration to houvast_access_log;
end $$";

/// What the file of a database begins with: sqlite.org/fileformat.html, 1.3.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// SQLite itself would say so only after trying for ten seconds.
fn refuse_other_files(path: &Path) -> Result<(), OpenError> {
    let mut beginning = Vec::new();
    let read = File::open(path).and_then(|file| file.take(16).read_to_end(&mut beginning));
    match read {
        Ok(0) => Ok(()),
        Ok(_) if beginning == MAGIC => Ok(()),
        Ok(_) => Err(OpenError::NotADatabase(path.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(source) => Err(OpenError::Io { path: path.to_owned(), source }),
    }
}

fn lock_file(path: &Path, place: &str) -> Result<Lock, OpenError> {
    let io = |source| OpenError::Io { path: path.to_owned(), source };
    let mut file = File::options().create(true).truncate(false).write(true).open(path).map_err(io)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(OpenError::InUse(place.to_owned())),
        Err(TryLockError::Error(source)) => return Err(io(source)),
    }
    file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(io)?;
    Ok(Lock::File { _file: file })
}

/// A path inside a `sqlite://` address.
fn escaped(path: &Path) -> String {
    let mut escaped = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'_' | b'-' => escaped.push(char::from(*byte)),
            other => escaped.push_str(&format!("%{other:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_never_stands_in_a_message() {
        let location = Location::Server { url: "postgres://ana:secret@db.example/houvast".to_owned() };
        assert_eq!(location.shown(), "postgres://db.example/houvast");
        let location = Location::Server { url: "postgres:///houvast?host=/run&password=secret".to_owned() };
        assert_eq!(location.shown(), "postgres:///houvast");
    }

    #[test]
    fn a_path_with_spaces_and_signs_is_an_address() {
        assert_eq!(escaped(Path::new("/srv/a b?#%.db")), "/srv/a%20b%3F%23%25.db");
    }
}
