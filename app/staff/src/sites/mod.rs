//! Sites: keeping them, their rooms and closing days.

mod closing;
mod keeping;
mod rooms;

use axum::{Router, routing::get};
use ui::AppState;

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/sites", get(keeping::list::show))
        .route(
            "/staff/sites/new",
            get(keeping::new::show).post(keeping::new::submit),
        )
        .route(
            "/staff/sites/{slug}",
            get(keeping::change::show).post(keeping::change::submit),
        )
        .route("/staff/close-site", get(closing::sites::show))
        .route(
            "/staff/sites/{slug}/close",
            get(closing::form::show).post(closing::form::submit),
        )
        .route(
            "/staff/sites/{slug}/closures/{request}",
            get(closing::done::show),
        )
        .route(
            "/staff/counselling/closures/{id}/open",
            get(closing::open::show).post(closing::open::submit),
        )
        .route("/staff/rooms", get(rooms::list::show))
        .route(
            "/staff/rooms/new",
            get(rooms::new::show).post(rooms::new::submit),
        )
        .route(
            "/staff/rooms/{id}",
            get(rooms::change::show).post(rooms::change::submit),
        )
}
