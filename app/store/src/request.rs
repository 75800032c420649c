//! One-time ids of forms.

use domain::{id::RequestId, instant::Instant};
use uuid::Uuid;

use crate::{Error, Transaction, instant::Stamp};

/// Whether a form is submitted for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The form was not sent before.
    First,
    /// The form was sent before; this is where its sender was redirected.
    Repeated {
        /// Path of the page that shows the result.
        location: String,
    },
}

/// Claims a form's one-time id for a result that is shown at `location`.
///
/// Two transactions with the same id wait for each other: the second sees what the first did.
pub async fn claim(
    transaction: &mut Transaction,
    request: RequestId,
    location: &str,
    now: Instant,
) -> Result<Claim, Error> {
    const CLAIM: &str = "INSERT INTO request (id, location, created_at) VALUES ($1, $2, $3)
        ON CONFLICT (id) DO NOTHING";
    const EARLIER: &str = "SELECT location FROM request WHERE id = $1";
    let request = Uuid::from(request);
    let claimed = on!(transaction, engine => sqlx::query(CLAIM)
        .bind(request)
        .bind(location)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    if claimed == 1 {
        return Ok(Claim::First);
    }
    let location = on!(transaction, engine => sqlx::query_scalar::<_, String>(EARLIER)
        .bind(request)
        .fetch_one(engine)
        .await?);
    Ok(Claim::Repeated { location })
}

/// Like [`claim`]; whether the form was sent before.
pub async fn is_repeated(
    transaction: &mut Transaction,
    request: RequestId,
    location: &str,
    now: Instant,
) -> Result<bool, Error> {
    let claim = claim(transaction, request, location, now).await?;
    Ok(claim != Claim::First)
}

/// Where a form redirected its sender, if it was sent before.
pub async fn earlier(
    connection: &mut crate::Connection,
    request: RequestId,
) -> Result<Option<String>, Error> {
    const EARLIER: &str = "SELECT location FROM request WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_scalar(EARLIER)
        .bind(Uuid::from(request))
        .fetch_optional(engine)
        .await?))
}

/// Deletes the ids of forms sent before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM request WHERE created_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
