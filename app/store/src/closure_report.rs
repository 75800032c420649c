//! Reports of what happened to everything when a site was closed.

use domain::id::{ClosureId, RequestId, SiteId};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, row};

/// Where a report belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The one-time id of the form that closed the site.
    pub request: RequestId,
    /// The site; `None` for every site.
    pub site_id: Option<SiteId>,
    /// The days that it closed; `None` in reports of older versions.
    pub closure_id: Option<ClosureId>,
}

record!(Reported {
    request: uuid,
    site_id: maybe_uuid,
    closure_id: maybe_uuid,
});

/// Inserts the report of a form that closed a site.
pub async fn insert(
    transaction: &mut Transaction,
    of: Reported,
    report: &impl Serialize,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO closure_report (request, site_id, closure_id, report)
        VALUES ($1, $2, $3, $4)";
    let report = row::as_json(report)?;
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(of.request))
        .bind(of.site_id.map(Uuid::from))
        .bind(of.closure_id.map(Uuid::from))
        .bind(report)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The report of a form, and where it belongs.
pub async fn by_request<Report: DeserializeOwned>(
    connection: &mut Connection,
    request: RequestId,
) -> Result<Option<(Reported, Report)>, Error> {
    const OF: &str = "SELECT request, site_id, closure_id FROM closure_report WHERE request = $1";
    const REPORT: &str = "SELECT report FROM closure_report WHERE request = $1";
    let of: Option<Reported> = on!(connection, engine => sqlx::query_as(OF)
        .bind(Uuid::from(request))
        .fetch_optional(engine)
        .await?);
    let report: Option<String> = on!(connection, engine => sqlx::query_scalar(REPORT)
        .bind(Uuid::from(request))
        .fetch_optional(engine)
        .await?);
    let report = report.map(|report| row::from_json(&report)).transpose()?;
    Ok(of.zip(report))
}

/// The form that closed those days.
pub async fn of_closure(
    connection: &mut Connection,
    closure: ClosureId,
) -> Result<Option<RequestId>, Error> {
    const OF_CLOSURE: &str = "SELECT request FROM closure_report WHERE closure_id = $1";
    let request: Option<Uuid> = on!(connection, engine => sqlx::query_scalar(OF_CLOSURE)
        .bind(Uuid::from(closure))
        .fetch_optional(engine)
        .await?);
    Ok(request.map(RequestId::from))
}
