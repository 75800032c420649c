//! Mails and calls to people, and their feedback on pages.

mod addresses;
mod calls;
mod mails;
mod page_feedback;

pub(super) use addresses::notice;
pub(super) use calls::{outcome, to_say};

use axum::{
    Router,
    routing::{get, post},
};
use ui::AppState;

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/mails", get(mails::show).post(mails::submit))
        .route("/staff/calls", get(calls::show).post(calls::submit))
        .route("/staff/mails/addresses", post(addresses::clear))
        .route("/staff/readers", get(page_feedback::show))
}
