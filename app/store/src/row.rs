//! Converts a row's columns to domain types: database values are parsed like any other external input.

use std::marker::PhantomData;

use domain::instant::Instant;
use serde::de::DeserializeOwned;
use sqlx::{ColumnIndex, Decode, Row, Type, error::BoxDynError};

use crate::instant::Stamp;

/// Declares how the fields of a record, which are named like its columns, are read from a row; beside each
/// field is the kind of its column, a function of this module.
///
/// `record!(Name { … })` implements `FromRow` on both engines. `record!(stored Name { … })` also makes
/// statements that write it ([`crate::values`]), with the functions of the same names there.
/// `record!(embedded Name { … })` is for a type of the domain that other records contain.
macro_rules! record {
    ($record:ident { $($field:ident: $kind:ident),+ $(,)? }) => {
        record!(@read sqlx::sqlite::SqliteRow, $record { $($field: $kind),+ });
        record!(@read sqlx::postgres::PgRow, $record { $($field: $kind),+ });
    };
    (stored $record:ident { $($field:ident: $kind:ident),+ $(,)? }) => {
        record!($record { $($field: $kind),+ });
        record!(embedded $record { $($field: $kind),+ });
    };
    (embedded $record:ident { $($field:ident: $kind:ident),+ $(,)? }) => {
        record!(@embedded sqlx::sqlite::SqliteRow, $record { $($field: $kind),+ });
        record!(@embedded sqlx::postgres::PgRow, $record { $($field: $kind),+ });
        record!(@write sqlx::Sqlite, $record { $($field: $kind),+ });
        record!(@write sqlx::Postgres, $record { $($field: $kind),+ });
    };
    (@read $row:ty, $record:ident { $($field:ident: $kind:ident),+ }) => {
        impl sqlx::FromRow<'_, $row> for $record {
            fn from_row(row: &$row) -> sqlx::Result<Self> {
                Ok(Self { $($field: $crate::row::$kind(row, stringify!($field))?),+ })
            }
        }
    };
    (@embedded $row:ty, $record:ident { $($field:ident: $kind:ident),+ }) => {
        impl $crate::row::Read<$row> for $record {
            fn read(row: &$row) -> sqlx::Result<Self> {
                Ok(Self { $($field: $crate::row::$kind(row, stringify!($field))?),+ })
            }
        }
    };
    (@write $engine:ty, $record:ident { $($field:ident: $kind:ident),+ }) => {
        impl $crate::values::Write<$engine> for $record {
            fn write(&self, values: &mut $crate::values::Values<$engine>) -> sqlx::Result<()> {
                $($crate::values::$kind(values, stringify!($field), &self.$field)?;)+
                Ok(())
            }
        }
    };
}

/// Implemented by `record!` for types that other records contain.
pub(crate) trait Read<R: Row>: Sized {
    /// Reads the columns that belong to it.
    fn read(row: &R) -> sqlx::Result<Self>;
}

/// Several columns that are declared elsewhere.
pub(crate) fn embedded<R: Row, Value: Read<R>>(
    row: &R,
    _field: &'static str,
) -> sqlx::Result<Value> {
    Value::read(row)
}

/// A value stored as JSON and parsed on use: a list that was shown before is compared, and then hardly ever
/// read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread<Value> {
    json: String,
    value: PhantomData<Value>,
}

impl<Value> Unread<Value> {
    /// Bytes of its JSON.
    pub(crate) const fn length(&self) -> usize {
        self.json.len()
    }
}

impl<Value: DeserializeOwned + Default> Unread<Value> {
    /// The value, or the default if it cannot be parsed: one broken row must not break a whole list.
    pub fn read(&self) -> Value {
        from_json(&self.json).unwrap_or_default()
    }
}

/// A value stored as JSON that is not parsed yet.
pub(crate) fn unread<'r, R, Value>(row: &'r R, column: &'static str) -> sqlx::Result<Unread<Value>>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(Unread {
        json: row.try_get(column)?,
        value: PhantomData,
    })
}

/// The same for a column that may be empty.
pub(crate) fn maybe_unread<'r, R, Value>(
    row: &'r R,
    column: &'static str,
) -> sqlx::Result<Option<Unread<Value>>>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
{
    let json: Option<String> = row.try_get(column)?;
    Ok(json.map(|json| Unread {
        json,
        value: PhantomData,
    }))
}

fn parse<Raw, Value>(column: &'static str, raw: Raw) -> sqlx::Result<Value>
where
    Value: TryFrom<Raw>,
    Value::Error: Into<BoxDynError>,
{
    Value::try_from(raw).map_err(|error| sqlx::Error::ColumnDecode {
        index: column.to_owned(),
        source: error.into(),
    })
}

macro_rules! readers {
    ($($(#[$doc:meta])* $required:ident $optional:ident $raw:ty;)+) => {$(
        $(#[$doc])*
        pub(crate) fn $required<'r, R, Value>(row: &'r R, column: &'static str) -> sqlx::Result<Value>
        where
            R: Row,
            &'static str: ColumnIndex<R>,
            $raw: Decode<'r, R::Database> + Type<R::Database>,
            Value: TryFrom<$raw>,
            Value::Error: Into<BoxDynError>,
        {
            parse(column, row.try_get::<$raw, _>(column)?)
        }

        /// The same for a column that may be empty.
        #[allow(dead_code, reason = "one pair of readers per kind of column, whether or not both are in use")]
        pub(crate) fn $optional<'r, R, Value>(
            row: &'r R,
            column: &'static str,
        ) -> sqlx::Result<Option<Value>>
        where
            R: Row,
            &'static str: ColumnIndex<R>,
            $raw: Decode<'r, R::Database> + Type<R::Database>,
            Value: TryFrom<$raw>,
            Value::Error: Into<BoxDynError>,
        {
            row.try_get::<Option<$raw>, _>(column)?.map(|raw| parse(column, raw)).transpose()
        }
    )+};
}

readers! {
    /// A text, or a type parsed from one.
    text maybe_text String;
    /// A whole number.
    number maybe_number i64;
    /// An identifier.
    uuid maybe_uuid uuid::Uuid;
    /// Raw bytes: a hash or a secret.
    bytes maybe_bytes Vec<u8>;
    /// Yes or no.
    flag maybe_flag bool;
}

/// A moment in time.
pub(crate) fn instant<'r, R>(row: &'r R, column: &'static str) -> sqlx::Result<Instant>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    Stamp: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(row.try_get::<Stamp, _>(column)?.into())
}

/// A moment in time that may be missing.
pub(crate) fn maybe_instant<'r, R>(
    row: &'r R,
    column: &'static str,
) -> sqlx::Result<Option<Instant>>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    Stamp: Decode<'r, R::Database> + Type<R::Database>,
{
    Ok(row.try_get::<Option<Stamp>, _>(column)?.map(Instant::from))
}

/// A value stored as JSON.
pub(crate) fn json<'r, R, Value>(row: &'r R, column: &'static str) -> sqlx::Result<Value>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
    Value: DeserializeOwned,
{
    serde_json::from_str(row.try_get::<&str, _>(column)?).map_err(|error| {
        sqlx::Error::ColumnDecode {
            index: column.to_owned(),
            source: error.into(),
        }
    })
}

/// A value stored as JSON that may be missing.
pub(crate) fn maybe_json<'r, R, Value>(
    row: &'r R,
    column: &'static str,
) -> sqlx::Result<Option<Value>>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    Value: DeserializeOwned,
{
    let json = row.try_get::<Option<String>, _>(column)?;
    json.map(|json| from_json(&json)).transpose()
}

/// Serializes a value for a JSON column.
pub(crate) fn as_json<Value: serde::Serialize>(value: &Value) -> sqlx::Result<String> {
    serde_json::to_string(value).map_err(|error| sqlx::Error::Encode(error.into()))
}

/// Parses the text of a JSON column.
pub(crate) fn from_json<Value: DeserializeOwned>(text: &str) -> sqlx::Result<Value> {
    serde_json::from_str(text).map_err(|error| sqlx::Error::Decode(error.into()))
}

/// A civil date, stored as ISO 8601 text.
pub(crate) fn date<'r, R>(row: &'r R, column: &'static str) -> sqlx::Result<jiff::civil::Date>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
{
    civil(row, column)
}

/// A civil time of day, stored as ISO 8601 text.
pub(crate) fn time<'r, R>(row: &'r R, column: &'static str) -> sqlx::Result<jiff::civil::Time>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
{
    civil(row, column)
}

fn civil<'r, R, Value>(row: &'r R, column: &'static str) -> sqlx::Result<Value>
where
    R: Row,
    &'static str: ColumnIndex<R>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
    Value: std::str::FromStr,
    Value::Err: std::error::Error + Send + Sync + 'static,
{
    row.try_get::<&str, _>(column)?
        .parse()
        .map_err(|error: Value::Err| sqlx::Error::ColumnDecode {
            index: column.to_owned(),
            source: error.into(),
        })
}
