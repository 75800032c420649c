//! What a database's own catalogue says of its tables.

use crate::{Connection, Error, dialect};

/// A table with its columns, which are in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bytes,
    Flag,
    Id,
    Moment,
    Number,
    Text,
}

impl Kind {
    /// What a column of that declared type holds. SQLite does not tell an identifier from other bytes, nor a
    /// moment from other numbers.
    fn parse(declared: &str) -> Option<Self> {
        Some(match declared {
            "BLOB" | "bytea" => Self::Bytes,
            "BOOLEAN" | "boolean" => Self::Flag,
            "uuid" => Self::Id,
            "timestamp with time zone" => Self::Moment,
            "INTEGER" | "bigint" => Self::Number,
            "TEXT" | "text" => Self::Text,
            _ => return None,
        })
    }

    /// What the same column of two databases holds; none where they differ.
    pub(crate) fn of_both(one: Self, other: Self) -> Option<Self> {
        match (one, other) {
            (one, other) if one == other => Some(one),
            (Self::Bytes, Self::Id) | (Self::Id, Self::Bytes) => Some(Self::Id),
            (Self::Number, Self::Moment) | (Self::Moment, Self::Number) => Some(Self::Moment),
            _ => None,
        }
    }
}

/// The tables of the portal in the order of their names, without the list of migrations.
pub(crate) async fn tables(connection: &mut Connection) -> Result<Vec<Table>, Error> {
    let sql = dialect::columns(connection);
    let mut columns: Vec<(String, String, String)> =
        on!(connection, engine => sqlx::query_as(sql).fetch_all(engine).await?);
    // Here, because the engines sort texts differently.
    columns.sort();
    let mut tables: Vec<Table> = Vec::new();
    for (table, name, declared) in columns {
        let Some(kind) = Kind::parse(&declared) else {
            let type_name = format!("{declared} of {table}.{name}");
            return Err(sqlx::Error::TypeNotFound { type_name }.into());
        };
        let column = Column { name, kind };
        match tables.last_mut() {
            Some(last) if last.name == table => last.columns.push(column),
            _ => tables.push(Table {
                name: table,
                columns: vec![column],
            }),
        }
    }
    Ok(tables)
}

/// How many rows a table has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: i64,
}

/// How many rows each table has, in the order of their names.
pub async fn counts(connection: &mut Connection) -> Result<Vec<Count>, Error> {
    let mut counts = Vec::new();
    for table in tables(connection).await? {
        let sql = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM \"{}\"", table.name));
        let rows = on!(connection, engine => sqlx::query_scalar(sql).fetch_one(engine).await?);
        counts.push(Count {
            table: table.name,
            rows,
        });
    }
    Ok(counts)
}
