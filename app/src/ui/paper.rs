//! PDFs on their way to the browser.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use documents::ComposeError;

use super::errors::Stop;

/// Composes a PDF where nobody waits for the thread.
///
/// # Errors
/// [`Stop::Defect`] where composing broke down.
pub async fn compose(
    pdf: impl FnOnce() -> Result<Vec<u8>, ComposeError> + Send + 'static,
) -> Result<Result<Vec<u8>, ComposeError>, Stop> {
    tokio::task::spawn_blocking(pdf).await.map_err(|error| {
        tracing::error!(%error, "a PDF could not be composed");
        Stop::Defect
    })
}

/// Sends a PDF as something to keep.
pub fn download(name: &str, pdf: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, pdf).into_response()
}
