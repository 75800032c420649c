//! The calendar file of an appointment.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::reference::AppointmentReference;
use services::counselling;
use ui::{Visit, errors::Stop};

use crate::booked::{Link, calendar_download, refused};

/// Sends the file (RFC 5545) as a download.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let reference = AppointmentReference::parse(&reference).map_err(|_| Stop::NotFound)?;
    let file = counselling::calendar(
        &visit.portal,
        &visit.visitor,
        &reference,
        link.key(),
        visit.language,
    )
    .await
    .map_err(|failure| refused(&visit, failure))?;
    Ok(calendar_download(file))
}
