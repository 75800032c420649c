//! Reports of what happened to each edition when a site was closed.

use domain::id::{RequestId, SiteId};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, row};

/// Inserts the report of a form that closed a site.
pub async fn insert(
    transaction: &mut Transaction,
    request: RequestId,
    site: SiteId,
    report: &impl Serialize,
) -> Result<(), Error> {
    const INSERT: &str =
        "INSERT INTO closure_report (request, site_id, report) VALUES ($1, $2, $3)";
    let report = row::as_json(report)?;
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(request))
        .bind(Uuid::from(site))
        .bind(report)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The report of a form that closed that site.
pub async fn by_request<Report: DeserializeOwned>(
    connection: &mut Connection,
    request: RequestId,
    site: SiteId,
) -> Result<Option<Report>, Error> {
    const BY_REQUEST: &str =
        "SELECT report FROM closure_report WHERE request = $1 AND site_id = $2";
    let report: Option<String> = on!(connection, engine => sqlx::query_scalar(BY_REQUEST)
        .bind(Uuid::from(request))
        .bind(Uuid::from(site))
        .fetch_optional(engine)
        .await?);
    Ok(report.map(|report| row::from_json(&report)).transpose()?)
}
