//! Copies every row of one database into another one, of the same engine or the other.
//!
//! Tables and columns are read from both catalogues, so that a migration needs no change here. No order of tables
//! would do: an edition refers to other editions. References are therefore checked together, when all rows are
//! there.

use futures::TryStreamExt as _;
use sqlx::{AssertSqlSafe, Row as _};
use uuid::Uuid;

use crate::{
    Connection, Database, Error, Transaction,
    catalogue::{self, Column, Count, Kind, Table},
    database::PATIENCE,
    dialect,
    instant::Stamp,
    schema::{self, Schema},
};

/// Maximum values in one statement: SQLite's limit is 32,766 (<https://www.sqlite.org/limits.html>).
const MOST_VALUES: usize = 30_000;
/// Maximum rows in one statement.
const MOST_ROWS: usize = 500;

/// Why a database was not copied. Nothing was written then, except that the tables may have been created.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The tables to copy from are not those of this program.
    #[error("the tables to copy from are not those of this version of the program")]
    NotCurrent,
    /// The database to copy to has rows.
    #[error("the database to copy to is not empty: its table {table} has {rows} rows")]
    NotEmpty {
        /// A table with rows.
        table: String,
        /// How many.
        rows: i64,
    },
    /// The database to copy to has other tables or columns.
    #[error("the database to copy to has other tables than those of this version of the program")]
    OtherTables,
    /// A row could not be read or written.
    #[error("table {table}: {cause}")]
    Row {
        /// Its table.
        table: String,
        /// Why.
        #[source]
        cause: Error,
    },
    /// A row refers to one that does not exist.
    #[error("a row of table {0} refers to one that does not exist")]
    Dangling(String),
    /// Not every row arrived.
    #[error("of {} rows of table {}, {arrived} arrived", expected.rows, expected.table)]
    Incomplete {
        /// The table to copy from.
        expected: Count,
        /// How many rows the table to copy to has.
        arrived: i64,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// How far the copy of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The table.
    pub table: &'a str,
    /// Rows that are copied.
    pub copied: i64,
    /// Rows that the table has.
    pub rows: i64,
}

/// Copies every row of `source`, as of one moment, into the empty database `target`, whose tables are created or
/// migrated before. All rows are written, or none. Returns how many each table has.
pub async fn all_rows(
    source: &Database,
    target: &Database,
    progress: &mut (dyn FnMut(Progress<'_>) + Send),
) -> Result<Vec<Count>, CopyError> {
    let mut source = source.snapshot().await?;
    if schema::compare(&mut source).await? != Schema::Current {
        return Err(CopyError::NotCurrent);
    }
    let there = catalogue::counts(&mut target.read().await?).await?;
    if let Some(Count { table, rows }) = there.into_iter().find(|count| count.rows > 0) {
        return Err(CopyError::NotEmpty { table, rows });
    }
    target.migrate().await?;
    enforce_references(target, false).await?;
    let copied = fill(&mut source, target, progress).await;
    enforce_references(target, true).await?;
    copied
}

/// SQLite would look for the children of each row; without, they are looked for once. Inside a transaction the
/// pragma does nothing.
async fn enforce_references(target: &Database, enforced: bool) -> Result<(), Error> {
    if let Database::Sqlite { writer, .. } = target {
        let pragma = if enforced {
            "PRAGMA foreign_keys = ON"
        } else {
            "PRAGMA foreign_keys = OFF"
        };
        let mut turn = writer.take(PATIENCE).await?;
        sqlx::query(pragma).execute(&mut *turn).await?;
    }
    Ok(())
}

async fn fill(
    source: &mut Connection,
    target: &Database,
    progress: &mut (dyn FnMut(Progress<'_>) + Send),
) -> Result<Vec<Count>, CopyError> {
    let mut target = target.write().await?;
    let tables = in_both(
        catalogue::tables(source).await?,
        catalogue::tables(&mut target).await?,
    )
    .ok_or(CopyError::OtherTables)?;
    let counts = catalogue::counts(source).await?;

    let sql = dialect::suspensions(&target);
    let suspensions: Vec<(String, String)> =
        on!(target, engine => sqlx::query_as(sql).fetch_all(engine).await.map_err(Error::from)?);
    let (suspend, resume): (Vec<_>, Vec<_>) = suspensions.into_iter().unzip();
    execute(&mut target, suspend).await?;
    for (table, Count { rows, .. }) in tables.iter().zip(&counts) {
        let mut report = |copied| {
            progress(Progress {
                table: &table.name,
                copied,
                rows: *rows,
            });
        };
        copy_table(source, &mut target, table, &mut report)
            .await
            .map_err(|cause| CopyError::Row {
                table: table.name.clone(),
                cause,
            })?;
    }
    let sql = dialect::check_references(&target);
    let dangling: Option<String> = on!(target, engine => sqlx::query_scalar(sql)
        .fetch_optional(engine)
        .await
        .map_err(Error::from)?);
    if let Some(table) = dangling {
        return Err(CopyError::Dangling(table));
    }
    execute(&mut target, resume).await?;

    let arrived = catalogue::counts(&mut target).await?;
    for (expected, Count { rows: arrived, .. }) in counts.iter().zip(arrived) {
        if expected.rows != arrived {
            let expected = expected.clone();
            return Err(CopyError::Incomplete { expected, arrived });
        }
    }
    target.commit().await?;
    Ok(counts)
}

/// The tables of both databases; none where one has a table or column that the other has not.
fn in_both(source: Vec<Table>, target: Vec<Table>) -> Option<Vec<Table>> {
    fn pairs<Part>(
        source: Vec<Part>,
        target: Vec<Part>,
    ) -> Option<impl Iterator<Item = (Part, Part)>> {
        (source.len() == target.len()).then(|| source.into_iter().zip(target))
    }
    let tables = pairs(source, target)?.map(|(source, target)| {
        let columns = pairs(source.columns, target.columns)?.map(|(source, target)| {
            let kind = Kind::of_both(source.kind, target.kind)?;
            let name = source.name;
            (name == target.name).then_some(Column { name, kind })
        });
        let columns = columns.collect::<Option<_>>()?;
        let name = source.name;
        (name == target.name).then_some(Table { name, columns })
    });
    tables.collect()
}

async fn execute(target: &mut Transaction, statements: Vec<String>) -> Result<(), Error> {
    for statement in statements {
        let sql = AssertSqlSafe(statement);
        on!(target, engine => sqlx::query(sql).execute(engine).await.map(|_| ())?);
    }
    Ok(())
}

async fn copy_table(
    source: &mut Connection,
    target: &mut Transaction,
    table: &Table,
    report: &mut (dyn FnMut(i64) + Send),
) -> Result<(), Error> {
    let names: Vec<_> = table
        .columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    let names = names.join(", ");
    let select = AssertSqlSafe(format!("SELECT {names} FROM \"{}\"", table.name));
    let insert = |rows| {
        let values = values(rows, table.columns.len());
        AssertSqlSafe(format!(
            "INSERT INTO \"{}\" ({names}) VALUES {values}",
            table.name
        ))
    };
    let at_once = (MOST_VALUES / table.columns.len()).clamp(1, MOST_ROWS);
    let mut copied = 0;
    on!(source, from => on!(target, into => {
        let mut batches = sqlx::query(select).fetch(from).try_chunks(at_once);
        while let Some(rows) = batches.try_next().await.map_err(|chunk| chunk.1)? {
            let mut query = sqlx::query(insert(rows.len()));
            for row in &rows {
                for (place, column) in table.columns.iter().enumerate() {
                    query = match column.kind {
                        Kind::Bytes => query.bind(row.try_get::<Option<Vec<u8>>, _>(place)?),
                        Kind::Flag => query.bind(row.try_get::<Option<bool>, _>(place)?),
                        Kind::Id => query.bind(row.try_get::<Option<Uuid>, _>(place)?),
                        Kind::Moment => query.bind(row.try_get::<Option<Stamp>, _>(place)?),
                        Kind::Number => query.bind(row.try_get::<Option<i64>, _>(place)?),
                        Kind::Text => query.bind(row.try_get::<Option<String>, _>(place)?),
                    };
                }
            }
            query.execute(&mut *into).await?;
            copied += i64::try_from(rows.len()).unwrap_or(i64::MAX);
            report(copied);
        }
    }));
    Ok(())
}

/// The places of so many rows: `($1, $2), ($3, $4)`.
fn values(rows: usize, columns: usize) -> String {
    let row = |number: usize| {
        let first = number * columns + 1;
        let places: Vec<_> = (first..first + columns)
            .map(|place| format!("${place}"))
            .collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<_> = (0..rows).map(row).collect();
    rows.join(", ")
}
