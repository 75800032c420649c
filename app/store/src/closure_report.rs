//! Reports of what happened to everything when a site was closed.

use domain::id::{ClosureId, RequestId, SiteId};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, dialect, row};

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

struct Stored {
    request: RequestId,
    site_id: Option<SiteId>,
    closure_id: Option<ClosureId>,
    report: String,
}

record!(Stored {
    request: uuid,
    site_id: maybe_uuid,
    closure_id: maybe_uuid,
    report: text,
});

impl Stored {
    fn read<Report: DeserializeOwned>(self) -> Result<(Reported, Report), Error> {
        let of = Reported {
            request: self.request,
            site_id: self.site_id,
            closure_id: self.closure_id,
        };
        Ok((of, row::from_json(&self.report)?))
    }
}

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
    const BY_REQUEST: &str = "SELECT * FROM closure_report WHERE request = $1";
    find(connection, BY_REQUEST, request.into()).await
}

/// The report of the form that closed those days, and where it belongs.
pub async fn by_closure<Report: DeserializeOwned>(
    connection: &mut Connection,
    closure: ClosureId,
) -> Result<Option<(Reported, Report)>, Error> {
    const BY_CLOSURE: &str = "SELECT * FROM closure_report WHERE closure_id = $1";
    find(connection, BY_CLOSURE, closure.into()).await
}

/// Like [`by_request`], locked until the transaction ends.
pub async fn lock<Report: DeserializeOwned>(
    transaction: &mut Transaction,
    request: RequestId,
) -> Result<Option<(Reported, Report)>, Error> {
    let sql = dialect::lock_closure_report(transaction);
    find(transaction, sql, request.into()).await
}

async fn find<Report: DeserializeOwned>(
    connection: &mut Connection,
    sql: &'static str,
    id: Uuid,
) -> Result<Option<(Reported, Report)>, Error> {
    let found: Option<Stored> = on!(connection, engine => sqlx::query_as(sql)
        .bind(id)
        .fetch_optional(engine)
        .await?);
    found.map(Stored::read).transpose()
}

/// Replaces the report of a form.
pub async fn update(
    transaction: &mut Transaction,
    request: RequestId,
    report: &impl Serialize,
) -> Result<(), Error> {
    const UPDATE: &str = "UPDATE closure_report SET report = $2 WHERE request = $1";
    let report = row::as_json(report)?;
    on!(transaction, engine => sqlx::query(UPDATE)
        .bind(Uuid::from(request))
        .bind(report)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
