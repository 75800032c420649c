//! The calendar file of a booking.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::reference::BookingReference;
use services::bookings;
use ui::{Visit, download, errors::Stop};

use super::Link;

/// Sends the file (RFC 5545) as a download.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let reference = BookingReference::parse(&reference).map_err(|_| Stop::NotFound)?;
    let file = bookings::calendar(
        &visit.portal,
        &visit.visitor,
        &reference,
        link.key(),
        visit.language,
    )
    .await?;
    let kind = format!(
        "text/calendar; charset=utf-8; method={}",
        file.method.name()
    );
    Ok(download(&file.file_name, &kind, file.text))
}
