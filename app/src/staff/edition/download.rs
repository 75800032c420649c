//! The bookings of an edition as a file.

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use services::edition::bookings_csv;

use super::slug;
use crate::{ui::errors::Stop, visit::Visit};

/// Sends the file. That it was taken is written down.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let slug = slug(&name)?;
    let file = bookings_csv(&visit.portal, visit.staff()?, &slug, visit.language).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{slug}.csv\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}
