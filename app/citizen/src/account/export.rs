//! Everything the portal stores about a person, as a file.

use axum::{Json, response::Response};
use ui::{Visit, download, errors::Stop};

/// Sends the file to the signed-in person.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let export = services::people::account::export(&visit.portal, visit.person()?).await?;
    Ok(download(
        "imprecario.json",
        "application/json",
        Json(export),
    ))
}
