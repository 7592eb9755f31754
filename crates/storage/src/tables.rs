//! Tables as the database itself describes them: for copies that must be whole whatever a later release adds.

use std::collections::BTreeMap;

use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use crate::engine::{Location, Part};
use crate::error::{CommitError, ReadError};
use crate::statement::{Value, row_of, rows, rows_by_place, run_of, values};

/// How many rows are copied at once: with ten columns each, far below the 32,766 values that SQLite takes.
const PAGE: i64 = 500;

/// What a column holds. There are no others: `docs/adr/0013-operations.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Int,
    Text,
    Bytes,
}

/// A table with its columns and its primary key, where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) name: String,
    columns: Vec<(String, Kind)>,
    key: Vec<String>,
}

const IN_SQLITE: &str = "select m.name as of, p.name as named, lower(p.type) as kind, p.pk as place
    from sqlite_master m join pragma_table_info(m.name) p
    where m.type = 'table' and m.name not like 'sqlite%' order by m.name, p.cid";

const IN_POSTGRES: &str = "select c.table_name::text as of, c.column_name::text as named, c.data_type::text as kind,
    coalesce((select k.ordinal_position from information_schema.key_column_usage k
        join information_schema.table_constraints t on t.constraint_name = k.constraint_name
            and t.table_schema = k.table_schema and t.table_name = k.table_name
        where t.constraint_type = 'PRIMARY KEY' and k.table_schema = c.table_schema and k.table_name = c.table_name
            and k.column_name = c.column_name), 0)::bigint as place
    from information_schema.columns c join information_schema.tables b
        on b.table_schema = c.table_schema and b.table_name = c.table_name and b.table_type = 'BASE TABLE'
    where c.table_schema = $1 order by c.table_name, c.ordinal_position";

/// Every table of one part, in the order of their names.
pub(crate) async fn list_tables(
    on: &mut AnyConnection,
    location: &Location,
    part: Part,
) -> Result<Vec<Table>, ReadError> {
    let columns = match location {
        Location::Embedded { .. } => rows(on, IN_SQLITE, vec![]).await?,
        Location::Server { .. } => rows(on, IN_POSTGRES, values![part.schema()]).await?,
    };
    let mut tables: Vec<Table> = Vec::new();
    let mut keys: BTreeMap<(String, i64), String> = BTreeMap::new();
    for column in columns {
        let (of, named) = (column.text("of")?, column.text("named")?);
        let kind = match column.text("kind")?.as_str() {
            "bigint" => Kind::Int,
            "text" => Kind::Text,
            "bytea" => Kind::Bytes,
            _ => return Err(ReadError::Column("kind")),
        };
        let place = column.int("place")?;
        if place > 0 {
            keys.insert((of.clone(), place), named.clone());
        }
        match tables.last_mut().filter(|table| table.name == of) {
            Some(table) => table.columns.push((named, kind)),
            None => tables.push(Table { name: of, columns: vec![(named, kind)], key: Vec::new() }),
        }
    }
    for ((of, _), named) in keys {
        if let Some(table) = tables.iter_mut().find(|table| table.name == of) {
            table.key.push(named);
        }
    }
    Ok(tables)
}

/// How many rows each table of one part holds. What this release noted about its own migrations is no data.
pub(crate) async fn count_tables(
    on: &mut AnyConnection,
    location: &Location,
    part: Part,
) -> Result<BTreeMap<String, i64>, ReadError> {
    let mut counts = BTreeMap::new();
    for table in list_tables(on, location, part).await? {
        if table.name != "migration" {
            counts.insert(table.name.clone(), table.count(on, location, part).await?);
        }
    }
    Ok(counts)
}

impl Table {
    fn place(&self, location: &Location, part: Part) -> String {
        match location {
            Location::Embedded { .. } => self.name.clone(),
            Location::Server { .. } => format!("{}.{}", part.schema(), self.name),
        }
    }

    async fn count(&self, on: &mut AnyConnection, location: &Location, part: Part) -> Result<i64, ReadError> {
        let sql = format!("select count(*) as found from {}", self.place(location, part));
        row_of(on, sql, vec![]).await?.ok_or(ReadError::Column("found"))?.int("found")
    }

    /// Copies every row, page by page in the order of the key; gives how many.
    pub(crate) async fn copy(
        &self,
        part: Part,
        source: (&mut AnyConnection, &Location),
        target: (&mut AnyConnection, &Location),
        mut told: impl FnMut(u64),
    ) -> Result<i64, CommitError> {
        let mut copied = 0;
        let mut after: Vec<Value> = Vec::new();
        loop {
            let page =
                rows_by_place(&mut *source.0, self.page(source.1, part, !after.is_empty()), after.clone()).await?;
            let Some(last) = page.last() else { return Ok(copied) };
            after = self.values(last, |name| self.key.iter().any(|key| key == name))?;
            for rows in page.chunks(PAGE.unsigned_abs() as usize) {
                let mut values = Vec::with_capacity(rows.len() * self.columns.len());
                for row in rows {
                    values.extend(self.values(row, |_| true)?);
                }
                run_of(&mut *target.0, self.insert(target.1, part, rows.len()), values).await?;
            }
            copied += page.len() as i64;
            told(page.len() as u64);
            // Without a key there are no pages: it was all.
            if self.key.is_empty() {
                return Ok(copied);
            }
        }
    }

    /// The next rows; all of them where there is no key to go by.
    fn page(&self, location: &Location, part: Part, is_later: bool) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let sql = format!("select {} from {}", names.join(", "), self.place(location, part));
        if self.key.is_empty() {
            return sql;
        }
        // Columns of the key in the order of the columns, as `values` gives them.
        let key: Vec<&str> = names.into_iter().filter(|name| self.key.iter().any(|key| key == name)).collect();
        let marks: Vec<String> = (1..=key.len()).map(|number| format!("${number}")).collect();
        let key = key.join(", ");
        let from = if is_later { format!(" where ({key}) > ({})", marks.join(", ")) } else { String::new() };
        format!("{sql}{from} order by {key} limit {PAGE}")
    }

    fn insert(&self, location: &Location, part: Part, count: usize) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let width = names.len();
        let row = |number: usize| {
            let marks: Vec<String> = (1..=width).map(|column| format!("${}", number * width + column)).collect();
            format!("({})", marks.join(", "))
        };
        let rows: Vec<String> = (0..count).map(row).collect();
        format!("insert into {} ({}) values {}", self.place(location, part), names.join(", "), rows.join(", "))
    }

    fn values(&self, row: &AnyRow, wanted: impl Fn(&str) -> bool) -> Result<Vec<Value>, ReadError> {
        let wanted = self.columns.iter().enumerate().filter(|(_, (name, _))| wanted(name));
        wanted.map(|(place, (_, kind))| read(row, place, *kind)).collect()
    }
}

fn read(row: &AnyRow, place: usize, kind: Kind) -> Result<Value, ReadError> {
    use sqlx::Row;
    Ok(match kind {
        Kind::Int => Value::MaybeInt(row.try_get(place)?),
        Kind::Bytes => Value::MaybeBytes(row.try_get(place)?),
        Kind::Text => Value::Text(row.try_get::<String, _>(place)?.into()),
    })
}
