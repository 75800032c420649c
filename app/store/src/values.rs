//! Converts the fields of a record to the columns of its row: the inverse of [`crate::row`], with a function
//! of the same name for each kind of column.

use std::fmt::Display;

use domain::instant::Instant;
use serde::Serialize;
use sqlx::{Arguments as _, AssertSqlSafe, Database, Encode, IntoArguments, Type, query::Query};
use uuid::Uuid;

use crate::{instant::Stamp, row};

/// The columns of a row to write, in their order, each with its value.
pub(crate) struct Values<DB: Database> {
    left_out: &'static [&'static str],
    columns: Vec<&'static str>,
    arguments: DB::Arguments,
}

/// Implemented by `record!` for records that can be written.
pub(crate) trait Write<DB: Database> {
    /// Adds every column with its value.
    fn write(&self, values: &mut Values<DB>) -> sqlx::Result<()>;
}

impl<DB: Database> Values<DB> {
    /// The values of a record, without some of its columns: those that the database fills in, or that an
    /// update must not touch.
    pub(crate) fn of(
        record: &impl Write<DB>,
        left_out: &'static [&'static str],
    ) -> sqlx::Result<Self> {
        let mut values = Self {
            left_out,
            columns: Vec::new(),
            arguments: DB::Arguments::default(),
        };
        record.write(&mut values)?;
        values.left_out = &[];
        Ok(values)
    }

    /// The same with one more column.
    pub(crate) fn with<Value>(mut self, column: &'static str, value: Value) -> sqlx::Result<Self>
    where
        Value: for<'t> Encode<'t, DB> + Type<DB>,
    {
        self.add(column, value)?;
        Ok(self)
    }

    fn add<Value>(&mut self, column: &'static str, value: Value) -> sqlx::Result<()>
    where
        Value: for<'t> Encode<'t, DB> + Type<DB>,
    {
        if !self.left_out.contains(&column) {
            self.columns.push(column);
            self.arguments.add(value).map_err(sqlx::Error::Encode)?;
        }
        Ok(())
    }

    /// Writes a new row.
    pub(crate) fn insert(self, table: &'static str) -> Query<'static, DB, DB::Arguments>
    where
        DB::Arguments: IntoArguments<DB>,
    {
        let places: Vec<_> = (1..=self.columns.len())
            .map(|number| format!("${number}"))
            .collect();
        let (columns, places) = (self.columns.join(", "), places.join(", "));
        let sql = format!("INSERT INTO {table} ({columns}) VALUES ({places})");
        sqlx::query_with(AssertSqlSafe(sql), self.arguments)
    }

    /// Updates the rows in which these columns have the values that are bound next.
    pub(crate) fn update(
        self,
        table: &'static str,
        matching: &[&'static str],
    ) -> Query<'static, DB, DB::Arguments>
    where
        DB::Arguments: IntoArguments<DB>,
    {
        let numbered = |columns: &[&str], first: usize| -> Vec<_> {
            let numbered = columns.iter().zip(first..);
            numbered
                .map(|(column, number)| format!("{column} = ${number}"))
                .collect()
        };
        let set = numbered(&self.columns, 1).join(", ");
        let matching = numbered(matching, self.columns.len() + 1).join(" AND ");
        let sql = format!("UPDATE {table} SET {set} WHERE {matching}");
        sqlx::query_with(AssertSqlSafe(sql), self.arguments)
    }
}

/// Several columns that are declared elsewhere.
pub(crate) fn embedded<DB: Database>(
    values: &mut Values<DB>,
    _field: &'static str,
    record: &impl Write<DB>,
) -> sqlx::Result<()> {
    record.write(values)
}

/// A value stored as JSON.
pub(crate) fn json<DB: Database>(
    values: &mut Values<DB>,
    column: &'static str,
    value: &impl Serialize,
) -> sqlx::Result<()>
where
    String: for<'t> Encode<'t, DB> + Type<DB>,
{
    let json = row::as_json(value)?;
    values.add(column, json)
}

/// A value stored as JSON that may be missing.
#[expect(
    clippy::ref_option,
    reason = "`record!` passes a reference to any field"
)]
pub(crate) fn maybe_json<DB: Database, Value: Serialize>(
    values: &mut Values<DB>,
    column: &'static str,
    value: &Option<Value>,
) -> sqlx::Result<()>
where
    Option<String>: for<'t> Encode<'t, DB> + Type<DB>,
{
    let json = value.as_ref().map(row::as_json).transpose()?;
    values.add(column, json)
}

/// A civil date or time of day, stored as ISO 8601 text.
pub(crate) use self::{text as date, text as time};

macro_rules! writers {
    ($($(#[$doc:meta])* $required:ident $optional:ident $raw:ty, ($($bound:tt)+), $value:ident => $convert:expr;)+) => {$(
        $(#[$doc])*
        pub(crate) fn $required<DB: Database, Value: $($bound)+>(
            values: &mut Values<DB>,
            column: &'static str,
            $value: &Value,
        ) -> sqlx::Result<()>
        where
            $raw: for<'t> Encode<'t, DB> + Type<DB>,
        {
            values.add::<$raw>(column, $convert)
        }

        /// The same for a column that may be empty.
        #[allow(
            clippy::ref_option,
            dead_code,
            reason = "`record!` passes a reference to any field, and declares a pair of writers per kind"
        )]
        pub(crate) fn $optional<DB: Database, Value: $($bound)+>(
            values: &mut Values<DB>,
            column: &'static str,
            value: &Option<Value>,
        ) -> sqlx::Result<()>
        where
            Option<$raw>: for<'t> Encode<'t, DB> + Type<DB>,
        {
            values.add::<Option<$raw>>(column, value.as_ref().map(|$value| $convert))
        }
    )+};
}

writers! {
    /// A text, or a type that displays as one.
    text maybe_text String, (Display), value => value.to_string();
    /// A whole number.
    number maybe_number i64, (Copy + Into<i64>), value => (*value).into();
    /// An identifier.
    uuid maybe_uuid Uuid, (Copy + Into<Uuid>), value => (*value).into();
    /// Raw bytes: a hash or a secret.
    bytes maybe_bytes Vec<u8>, (AsRef<[u8]>), value => value.as_ref().to_vec();
    /// Yes or no.
    flag maybe_flag bool, (Copy + Into<bool>), value => (*value).into();
    /// A moment in time.
    instant maybe_instant Stamp, (Copy + Into<Instant>), value => Stamp((*value).into());
}
