//! How an [`Instant`] is stored: `TIMESTAMPTZ` in PostgreSQL, whole seconds since 1970 in SQLite.

use domain::instant::Instant;
use sqlx::{
    Decode, Encode, Postgres, Sqlite, Type,
    encode::IsNull,
    error::BoxDynError,
    postgres::{PgArgumentBuffer, PgTypeInfo, PgValueRef},
    sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo, SqliteValueRef},
};

/// Seconds from 1970, where [`Instant`] counts from, to 2000, where PostgreSQL does.
const POSTGRES_EPOCH: i64 = 946_684_800;
const MICROSECONDS: i64 = 1_000_000;

/// An [`Instant`] as a column value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp(pub(crate) Instant);

impl From<Stamp> for Instant {
    fn from(stamp: Stamp) -> Self {
        stamp.0
    }
}

impl Type<Postgres> for Stamp {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_name("TIMESTAMPTZ")
    }
}

impl Encode<'_, Postgres> for Stamp {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        let microseconds = (self.0.seconds() - POSTGRES_EPOCH).saturating_mul(MICROSECONDS);
        <i64 as Encode<'_, Postgres>>::encode_by_ref(&microseconds, buffer)
    }
}

impl Decode<'_, Postgres> for Stamp {
    fn decode(value: PgValueRef<'_>) -> Result<Self, BoxDynError> {
        let microseconds = <i64 as Decode<'_, Postgres>>::decode(value)?;
        Ok(Self(Instant::from_seconds(
            microseconds.div_euclid(MICROSECONDS) + POSTGRES_EPOCH,
        )))
    }
}

impl Type<Sqlite> for Stamp {
    fn type_info() -> SqliteTypeInfo {
        <i64 as Type<Sqlite>>::type_info()
    }
}

impl Encode<'_, Sqlite> for Stamp {
    fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
        <i64 as Encode<'_, Sqlite>>::encode(self.0.seconds(), buffer)
    }
}

impl Decode<'_, Sqlite> for Stamp {
    fn decode(value: SqliteValueRef<'_>) -> Result<Self, BoxDynError> {
        let seconds = <i64 as Decode<'_, Sqlite>>::decode(value)?;
        Ok(Self(Instant::from_seconds(seconds)))
    }
}
