//! The connections that only read. A server is asked through a pool. SQLite is a file beside us: a short question is
//! answered by the thread that asks, since handing it to another thread and taking each row back costs ten times what
//! the answer costs. Long ones (a whole table, a snapshot) go through the pool there too, and hold nobody up.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::types::{ToSqlOutput, Value as Cell, ValueRef};
use rusqlite::{Connection, OpenFlags, ToSql, params_from_iter};
use sqlx::AnyPool;

use crate::engine::{Location, Part, Right};
use crate::error::ReadError;
use crate::statement::{Row, Value};

/// So many texts of questions stay prepared in each connection: all that pages ask.
const PREPARED: usize = 128;

/// Connections that only read.
#[derive(Debug)]
pub(crate) struct Readers {
    pool: AnyPool,
    beside: Option<Beside>,
}

/// A file of SQLite, and its connections that nobody uses now: as many as threads have asked at once.
#[derive(Debug)]
pub(crate) struct Beside {
    file: PathBuf,
    setup: Vec<&'static str>,
    idle: Mutex<Vec<Connection>>,
}

/// A row that was read here.
pub(crate) struct RowBeside {
    names: Arc<[String]>,
    cells: Vec<Cell>,
}

impl Readers {
    pub(crate) fn of(pool: AnyPool, location: &Location, part: Part) -> Self {
        let beside = match location {
            Location::Embedded { data } => Some(Beside {
                file: data.join(part.file()),
                setup: location.setup(part, Right::Read),
                idle: Mutex::default(),
            }),
            Location::Server { .. } => None,
        };
        Self { pool, beside }
    }

    /// For long questions, and for several at one moment.
    pub(crate) fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// For short ones, where the database is a file.
    pub(crate) fn beside(&self) -> Option<&Beside> {
        self.beside.as_ref()
    }

    /// Closes every connection.
    pub(crate) async fn close(&self) {
        if let Some(beside) = &self.beside {
            beside.idle().clear();
        }
        self.pool.close().await;
    }
}

impl Beside {
    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Up to so many rows of a question.
    pub(crate) fn ask(&self, sql: &str, values: &[Value], most: usize) -> Result<Vec<Row>, ReadError> {
        let idle = self.idle().pop();
        let connection = idle.map_or_else(|| connect(&self.file, &self.setup), Ok)?;
        // Where this fails the connection is closed, and the next question opens another.
        let found = ask(&connection, sql, values, most)?;
        self.idle().push(connection);
        Ok(found)
    }
}

fn connect(file: &Path, setup: &[&'static str]) -> Result<Connection, rusqlite::Error> {
    // A connection is used by one thread at a time, so it needs no lock of its own.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    connection.execute_batch(&setup.join("; "))?;
    Ok(connection)
}

fn ask(connection: &Connection, sql: &str, values: &[Value], most: usize) -> Result<Vec<Row>, rusqlite::Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let names: Arc<[String]> = statement.column_names().into_iter().map(str::to_owned).collect();
    let mut asked = statement.query(params_from_iter(values))?;
    let mut found = Vec::new();
    while found.len() < most
        && let Some(row) = asked.next()?
    {
        let cells = (0..names.len()).map(|place| row.get(place)).collect::<Result<_, _>>()?;
        found.push(Row::Beside(RowBeside { names: Arc::clone(&names), cells }));
    }
    Ok(found)
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Int(value) | Self::MaybeInt(Some(value)) => ValueRef::Integer(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) | Self::MaybeBytes(Some(value)) => ValueRef::Blob(value),
            Self::MaybeInt(None) | Self::MaybeBytes(None) => ValueRef::Null,
        }))
    }
}

impl RowBeside {
    /// The cell of a column.
    pub(crate) fn cell(&self, column: &'static str) -> Result<&Cell, ReadError> {
        let place = self.names.iter().position(|name| name == column).ok_or(ReadError::Column(column))?;
        self.cells.get(place).ok_or(ReadError::Column(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statement::{row, run_of, values};

    /// A file with one row of every kind of cell, and its readers.
    async fn one_row(folder: &Path) -> Readers {
        let location = Location::Embedded { data: folder.to_owned() };
        location.prepare(Right::Own).unwrap();
        let writer = location.pool(Part::Main, Right::Own).await.unwrap();
        let mut connection = writer.acquire().await.unwrap();
        for sql in [
            "create table cell (i bigint, t text, b bytea, n bytea)",
            "insert into cell values (7, 'é', x'00ff', null)",
        ] {
            run_of(&mut connection, sql.to_owned(), vec![]).await.unwrap();
        }
        Readers::of(location.pool(Part::Main, Right::Read).await.unwrap(), &location, Part::Main)
    }

    #[tokio::test]
    async fn a_row_reads_the_same_beside_as_through_the_pool() {
        let folder = tempfile::tempdir().unwrap();
        let readers = one_row(folder.path()).await;
        let sql = "select i, t, b, n from cell where i = $1 and t = $2 and b = $3";
        let asked = || values![7, "é", [0_u8, 255]];
        let beside = row(&readers, sql, asked()).await.unwrap().unwrap();
        let pooled = row(readers.pool(), sql, asked()).await.unwrap().unwrap();
        assert!(matches!((&beside, &pooled), (Row::Beside(_), Row::Driver(_))));
        for row in [beside, pooled] {
            assert_eq!((row.int("i").unwrap(), row.maybe_int("i").unwrap()), (7, Some(7)));
            assert_eq!((row.text("t").unwrap(), row.bytes("b").unwrap()), ("é".to_owned(), vec![0, 255]));
            assert_eq!((row.maybe_bytes("b").unwrap(), row.maybe_bytes("n").unwrap()), (Some(vec![0, 255]), None));
            assert!(row.bytes("n").is_err() && row.int("t").is_err() && row.int("gone").is_err());
        }
        assert!(row(&readers, sql, values![8, "é", [0_u8, 255]]).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn nothing_is_written_by_a_reader_and_a_refused_question_leaves_the_next_one_be() {
        let folder = tempfile::tempdir().unwrap();
        let readers = one_row(folder.path()).await;
        for refused in ["delete from cell", "select i from nowhere"] {
            assert!(row(&readers, refused, vec![]).await.is_err(), "{refused}");
        }
        assert_eq!(row(&readers, "select i from cell", vec![]).await.unwrap().unwrap().int("i").unwrap(), 7);
        assert_eq!(readers.beside().unwrap().idle().len(), 1);
        readers.close().await;
        assert!(readers.beside().unwrap().idle().is_empty());
    }
}
