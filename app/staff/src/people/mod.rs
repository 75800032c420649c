//! People: requests about their data.

mod erasure;
mod erasures;

use axum::{Router, routing::get};
use ui::AppState;

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/erasures", get(erasures::show))
        .route(
            "/staff/erasures/{reference}",
            get(erasure::show).post(erasure::submit),
        )
}
