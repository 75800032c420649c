//! Why editions do not take place.

use domain::{edition::CallOffCause, id::EditionId};
use uuid::Uuid;

use crate::{Connection, Error, Transaction};

/// Why an edition does not take place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledOff {
    /// The cause.
    pub cause: CallOffCause,
    /// What staff wrote to those who had booked; may be empty.
    pub reason: String,
}

record!(CalledOff {
    cause: text,
    reason: text,
});

/// Records why an edition does not take place.
pub async fn insert(
    transaction: &mut Transaction,
    edition: EditionId,
    called_off: &CalledOff,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO called_off (edition_id, cause, reason) VALUES ($1, $2, $3)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(edition))
        .bind(called_off.cause.as_str())
        .bind(&called_off.reason)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Why an edition does not take place; `None` where it does, and where it was called off before causes were recorded.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Option<CalledOff>, Error> {
    const OF_EDITION: &str = "SELECT cause, reason FROM called_off WHERE edition_id = $1";
    Ok(on!(connection, engine => sqlx::query_as(OF_EDITION)
        .bind(Uuid::from(edition))
        .fetch_optional(engine)
        .await?))
}
