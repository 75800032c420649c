//! People: requests about their data.

mod erasures;

use axum::{Router, routing::get};
use ui::AppState;

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/staff/erasures", get(erasures::show))
}
