//! Health checks for monitoring.

use axum::{extract::State, http::StatusCode};
use services::Portal;

/// The process answers.
pub(super) async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers too: the process is ready for requests.
pub(super) async fn ready(State(portal): State<Portal>) -> (StatusCode, &'static str) {
    match portal.database.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
        }
    }
}
