//! Composing PDFs.

use documents::ComposeError;

use super::errors::Stop;

/// Composes a PDF on a blocking thread.
///
/// # Errors
/// [`Stop::Defect`] if the task fails.
pub async fn compose(
    pdf: impl FnOnce() -> Result<Vec<u8>, ComposeError> + Send + 'static,
) -> Result<Result<Vec<u8>, ComposeError>, Stop> {
    tokio::task::spawn_blocking(pdf).await.map_err(|error| {
        tracing::error!(%error, "a PDF could not be composed");
        Stop::Defect
    })
}
