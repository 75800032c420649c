//! Everything the portal holds about a person, as a file.

use axum::{
    Json,
    http::header,
    response::{IntoResponse, Response},
};

use crate::{ui::errors::Stop, visit::Visit};

/// Sends the file to whoever signed in.
pub(in crate::citizen) async fn show(visit: Visit) -> Result<Response, Stop> {
    let export = services::account::export(&visit.portal, visit.person()?).await?;
    let headers = [
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"imprecario.json\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Json(export)).into_response())
}
