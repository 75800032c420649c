//! Mails to people, and their feedback on pages.

mod mails;
mod page_feedback;

use axum::{Router, routing::get};
use ui::AppState;

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/mails", get(mails::show).post(mails::submit))
        .route("/staff/readers", get(page_feedback::show))
}
