//! One SQL statement with its values and what it must do: plans are lists of these, run by one function.

use std::borrow::Cow;
use std::ops::RangeFrom;

use futures_util::TryStreamExt;
use houvast_casework::ids::{AccountId, EngagementId, FileId, OrganisationId, SeatId, ServiceId};
use rusqlite::types::Value as Cell;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::{AnyConnection, AnyPool, Arguments, AssertSqlSafe, Executor, Row as _};

use crate::engine;
use crate::error::{CommitError, ReadError};
use crate::readers::{Readers, RowBeside};

/// A value bound to `$n`.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Int(i64),
    MaybeInt(Option<i64>),
    Text(Cow<'static, str>),
    Bytes(Vec<u8>),
    MaybeBytes(Option<Vec<u8>>),
}

macro_rules! value_of_ids {
    ($($id:ty),*) => { $(impl From<$id> for Value {
        fn from(id: $id) -> Self { Self::Bytes(id.bytes().to_vec()) }
    })* };
}
value_of_ids!(FileId, SeatId, AccountId, EngagementId, OrganisationId, ServiceId);

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<Option<i64>> for Value {
    fn from(value: Option<i64>) -> Self {
        Self::MaybeInt(value)
    }
}

impl From<&'static str> for Value {
    fn from(value: &'static str) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(value)
    }
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(value: [u8; N]) -> Self {
        Self::Bytes(value.to_vec())
    }
}

impl From<Option<[u8; 32]>> for Value {
    fn from(value: Option<[u8; 32]>) -> Self {
        Self::MaybeBytes(value.map(|bytes| bytes.to_vec()))
    }
}

/// So many files are asked for in one question: a page of a list and the one behind it.
pub(crate) const TOGETHER: usize = 24;

/// The places of [`TOGETHER`] ids in a statement, as its first values.
macro_rules! together {
    () => {
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24"
    };
}
pub(crate) use together;

/// The values of [`together`] for up to so many files: the last one is asked for again, so that the text stays the same.
pub(crate) fn ids_together(files: &[FileId]) -> Vec<Value> {
    let last = files.last().into_iter().cycle();
    files.iter().chain(last).take(TOGETHER).map(|file| Value::from(*file)).collect()
}

/// What a statement must have done, or the whole plan is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expect {
    /// Any number of rows.
    Any,
    /// Exactly one row; none means somebody else was faster.
    OneOrConflict,
    /// Exactly one row; none means it is gone or was used.
    OneOrGone,
    /// Exactly so many rows; fewer means somebody else was faster.
    RowsOrConflict(u64),
}

#[derive(Debug, Clone)]
pub(crate) struct Statement {
    sql: Cow<'static, str>,
    values: Vec<Value>,
    expect: Expect,
}

/// So many rows are written by one statement.
const MANY: usize = 20;

/// `($1, $2)` for two columns, and `($3, $4)` for the next two.
fn placeholders(columns: usize, numbers: &mut RangeFrom<usize>) -> String {
    let names: Vec<String> = numbers.take(columns).map(|number| format!("${number}")).collect();
    format!("({})", names.join(", "))
}

/// Writes `values![a, b, c]` for a list of bound values.
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::statement::Value::from($value)),*] };
}
pub(crate) use values;

impl Statement {
    pub(crate) fn new(sql: &'static str, values: Vec<Value>, expect: Expect) -> Self {
        Self { sql: Cow::Borrowed(sql), values, expect }
    }

    /// Inserts rows into `table (columns)`, many with each statement: each asks the database's thread once. `behind`
    /// follows the values; without it all rows must have been written.
    pub(crate) fn insert_all(into: &str, rows: &[Vec<Value>], behind: &str) -> Vec<Self> {
        let of_one = |rows: &[Vec<Value>]| {
            let mut numbers = 1..;
            let texts: Vec<String> = rows.iter().map(|row| placeholders(row.len(), &mut numbers)).collect();
            let sql = format!("insert into {into} values {} {behind}", texts.join(", "));
            let expect = if behind.is_empty() { Expect::RowsOrConflict(rows.len() as u64) } else { Expect::Any };
            Self { sql: Cow::Owned(sql), values: rows.concat(), expect }
        };
        rows.chunks(MANY).map(of_one).collect()
    }

    /// Holds the keys of an id until the end of the transaction, where it has any: whatever comes after this statement
    /// is seen by an erasure of that id, or sees that it was erased.
    pub(crate) fn hold(id: [u8; 16]) -> Self {
        Self::new("update file_key set epoch = epoch where file_id = $1", values![id], Expect::Any)
    }

    /// Runs it on a connection that is inside a transaction.
    pub(crate) async fn run(&self, connection: &mut AnyConnection) -> Result<(), CommitError> {
        let values = arguments(self.values.iter().cloned()).map_err(CommitError::unavailable)?;
        // Whatever was bound came as a value; the text is ours.
        let query = sqlx::query_with(AssertSqlSafe(self.sql.clone()), values);
        let done = connection.execute(query).await.map_err(|error| engine::commit_error(&error))?;
        match (self.expect, done.rows_affected()) {
            (Expect::RowsOrConflict(wanted), done) if wanted == done => Ok(()),
            (Expect::RowsOrConflict(_), _) => Err(CommitError::Conflict),
            (Expect::Any, _) | (_, 1) => Ok(()),
            (Expect::OneOrConflict, _) => Err(CommitError::Conflict),
            (Expect::OneOrGone, _) => Err(CommitError::Gone),
        }
    }
}

fn arguments(values: impl IntoIterator<Item = Value>) -> Result<AnyArguments, sqlx::Error> {
    let mut arguments = AnyArguments::default();
    for value in values {
        let added = match value {
            Value::Int(value) => arguments.add(value),
            Value::MaybeInt(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value.into_owned()),
            Value::Bytes(value) => arguments.add(value),
            Value::MaybeBytes(value) => arguments.add(value),
        };
        added.map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}

/// Where a question is asked.
pub(crate) enum On<'c> {
    /// Where it is short: the connections that only read.
    Readers(&'c Readers),
    Pool(&'c AnyPool),
    Connection(&'c mut AnyConnection),
}

impl<'c> From<&'c Readers> for On<'c> {
    fn from(readers: &'c Readers) -> Self {
        Self::Readers(readers)
    }
}

impl<'c> From<&'c AnyPool> for On<'c> {
    fn from(pool: &'c AnyPool) -> Self {
        Self::Pool(pool)
    }
}

impl<'c> From<&'c mut AnyConnection> for On<'c> {
    fn from(connection: &'c mut AnyConnection) -> Self {
        Self::Connection(connection)
    }
}

impl On<'_> {
    /// Up to so many rows.
    async fn ask(self, sql: Cow<'static, str>, values: Vec<Value>, most: usize) -> Result<Vec<Row>, ReadError> {
        if let Self::Readers(readers) = &self
            && let Some(beside) = readers.beside()
        {
            return beside.ask(&sql, &values, most);
        }
        // Whatever was bound came as a value; the text is ours.
        let query = sqlx::query_with(AssertSqlSafe(sql), arguments(values)?);
        let found = match self {
            Self::Readers(readers) => query.fetch_all(readers.pool()).await?,
            Self::Pool(pool) => query.fetch_all(pool).await?,
            Self::Connection(connection) => query.fetch_all(connection).await?,
        };
        Ok(found.into_iter().take(most).map(Row::Driver).collect())
    }
}

/// All rows of a question.
pub(crate) async fn rows<'c>(
    on: impl Into<On<'c>>,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Vec<Row>, ReadError> {
    on.into().ask(Cow::Borrowed(sql), values, usize::MAX).await
}

/// The one row of a question, where there is one.
pub(crate) async fn row<'c>(
    on: impl Into<On<'c>>,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Option<Row>, ReadError> {
    Ok(on.into().ask(Cow::Borrowed(sql), values, 1).await?.pop())
}

/// All rows of a question whose text was put together.
pub(crate) async fn rows_of<'c>(on: impl Into<On<'c>>, sql: String, values: Vec<Value>) -> Result<Vec<Row>, ReadError> {
    on.into().ask(Cow::Owned(sql), values, usize::MAX).await
}

/// The one row of a question whose text was put together, where there is one.
pub(crate) async fn row_of<'c>(
    on: impl Into<On<'c>>,
    sql: String,
    values: Vec<Value>,
) -> Result<Option<Row>, ReadError> {
    Ok(on.into().ask(Cow::Owned(sql), values, 1).await?.pop())
}

/// Every row of a question, one after the other: none of them stays in memory.
pub(crate) async fn each<'c, E>(
    on: E,
    sql: &'static str,
    values: Vec<Value>,
    mut read: impl FnMut(&Row) -> Result<(), ReadError>,
) -> Result<(), ReadError>
where
    E: Executor<'c, Database = sqlx::Any> + 'c,
{
    let mut found = sqlx::query_with(sql, arguments(values)?).fetch(on);
    while let Some(row) = found.try_next().await? {
        read(&Row::Driver(row))?;
    }
    Ok(())
}

/// All rows of a question, as the driver gives them: their columns are not known here by name.
pub(crate) async fn rows_by_place(
    on: &mut AnyConnection,
    sql: String,
    values: Vec<Value>,
) -> Result<Vec<AnyRow>, ReadError> {
    Ok(sqlx::query_with(AssertSqlSafe(sql), arguments(values)?).fetch_all(on).await?)
}

/// Runs a statement whose text was put together, from names that the database itself gave.
pub(crate) async fn run_of(on: &mut AnyConnection, sql: String, values: Vec<Value>) -> Result<(), ReadError> {
    sqlx::query_with(AssertSqlSafe(sql), arguments(values)?).execute(on).await?;
    Ok(())
}

/// A row that was found. Columns are read by name and turned into the field's types.
pub(crate) enum Row {
    Driver(AnyRow),
    Beside(RowBeside),
}

impl Row {
    pub(crate) fn int(&self, column: &'static str) -> Result<i64, ReadError> {
        self.maybe_int(column)?.ok_or(ReadError::Column(column))
    }

    pub(crate) fn maybe_int(&self, column: &'static str) -> Result<Option<i64>, ReadError> {
        match self {
            Self::Driver(row) => Ok(row.try_get(column)?),
            Self::Beside(row) => match row.cell(column)? {
                Cell::Integer(value) => Ok(Some(*value)),
                Cell::Null => Ok(None),
                _ => Err(ReadError::Column(column)),
            },
        }
    }

    pub(crate) fn bytes(&self, column: &'static str) -> Result<Vec<u8>, ReadError> {
        self.maybe_bytes(column)?.ok_or(ReadError::Column(column))
    }

    pub(crate) fn maybe_bytes(&self, column: &'static str) -> Result<Option<Vec<u8>>, ReadError> {
        match self {
            Self::Driver(row) => Ok(row.try_get(column)?),
            Self::Beside(row) => match row.cell(column)? {
                Cell::Blob(value) => Ok(Some(value.clone())),
                Cell::Null => Ok(None),
                _ => Err(ReadError::Column(column)),
            },
        }
    }

    pub(crate) fn text(&self, column: &'static str) -> Result<String, ReadError> {
        match self {
            Self::Driver(row) => Ok(row.try_get(column)?),
            Self::Beside(row) => match row.cell(column)? {
                Cell::Text(value) => Ok(value.clone()),
                _ => Err(ReadError::Column(column)),
            },
        }
    }

    pub(crate) fn id<T>(&self, column: &'static str, read: fn(&[u8]) -> Option<T>) -> Result<T, ReadError> {
        read(&self.bytes(column)?).ok_or(ReadError::Column(column))
    }

    pub(crate) fn hash(&self, column: &'static str) -> Result<[u8; 32], ReadError> {
        self.bytes(column)?.try_into().map_err(|_| ReadError::Column(column))
    }
}
