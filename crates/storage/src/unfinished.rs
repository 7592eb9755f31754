//! A mark on a target that is being filled by a restore or a move: whoever opens it is refused until it is whole.
//! In a directory it is a file, in a PostgreSQL database an empty schema.

use std::fs::{self, DirBuilder, File};
use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use sqlx::{AnyConnection, Connection, Executor};

use crate::engine::Location;
use crate::error::OpenError;
use crate::statement::row;

const FILE: &str = "unfinished";
const SAYS: &[u8] = b"A restore, a move or an upgrade was cut off here.\n";
const FIND: &str = "select count(*) as found from pg_namespace where nspname = 'houvast_unfinished'";

/// What is there: our own tables, those of somebody else, or the schema of the access log.
const COUNT: &str =
    "select (select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema'))
    + (select count(*) from pg_namespace where nspname in ('access_log', 'houvast_unfinished')) as found";

/// Whether a restore or a move was cut off there.
pub(crate) async fn is_marked(location: &Location) -> Result<bool, OpenError> {
    match location {
        Location::Embedded { data } => Ok(data.join(FILE).exists()),
        Location::Server { url } => Ok(count(url, FIND).await? > 0),
    }
}

/// Whether there is nothing yet.
pub(crate) async fn is_empty(location: &Location) -> Result<bool, OpenError> {
    match location {
        Location::Embedded { data } => match fs::read_dir(data) {
            Ok(mut inside) => Ok(inside.next().is_none()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
            Err(source) => Err(OpenError::Io { path: data.clone(), source }),
        },
        Location::Server { url } => Ok(count(url, COUNT).await? == 0),
    }
}

/// Marks it, on disk before this returns; makes the directory.
pub(crate) async fn mark(location: &Location) -> Result<(), OpenError> {
    match location {
        Location::Embedded { data } => write_mark(data).map_err(|source| OpenError::Io { path: data.clone(), source }),
        Location::Server { url } => execute(url, "create schema if not exists houvast_unfinished").await,
    }
}

/// It is whole: the mark goes.
pub(crate) async fn clear(location: &Location) -> Result<(), OpenError> {
    match location {
        Location::Embedded { data } => {
            let cleared = fs::remove_file(data.join(FILE)).and_then(|()| File::open(data)?.sync_all());
            cleared.map_err(|source| OpenError::Io { path: data.clone(), source })
        }
        Location::Server { url } => execute(url, "drop schema houvast_unfinished").await,
    }
}

fn write_mark(data: &Path) -> std::io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(data)?;
    let mut file = File::create(data.join(FILE))?;
    file.write_all(SAYS)?;
    file.sync_all()?;
    File::open(data)?.sync_all()
}

async fn count(url: &str, sql: &'static str) -> Result<i64, OpenError> {
    let mut connection = AnyConnection::connect(url).await?;
    let found = row(&mut connection, sql, vec![]).await?;
    connection.close().await?;
    Ok(found.map(|row| row.int("found")).transpose()?.unwrap_or_default())
}

async fn execute(url: &str, sql: &'static str) -> Result<(), OpenError> {
    let mut connection = AnyConnection::connect(url).await?;
    connection.execute(sql).await?;
    connection.close().await?;
    Ok(())
}
