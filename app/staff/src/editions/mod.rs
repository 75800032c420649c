//! Editions: creating, changing, viewing bookings.

pub(super) mod call_off;
pub(super) mod cancel_booking;
mod copy;
pub(super) mod delete;
pub(super) mod desk;
pub(super) mod detail;
mod differences;
pub(super) mod download;
pub(super) mod edit;
mod effect;
mod fields;
mod form;
mod import;
mod impossible;
pub(super) mod list;
pub(super) mod minimum;
pub(super) mod new;
mod places;
mod prerequisite;
pub(super) mod request;
pub(super) mod resources;
pub(super) mod series;
mod sessions;
mod state;
mod unprintable;

use axum::{
    Router,
    routing::{get, post},
};
use domain::edition::EditionSlug;
use ui::{AppState, errors::Stop};

pub(super) use differences::{differences_if_moved, differences_notice};

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/editions", get(list::show))
        .route("/staff/editions/new", get(new::show).post(new::submit))
        .route(
            "/staff/editions/import",
            get(import::show).post(import::submit),
        )
        .route("/staff/editions/{slug}", get(detail::show))
        .route(
            "/staff/editions/{slug}/edit",
            get(edit::show).post(edit::submit),
        )
        .route(
            "/staff/editions/{slug}/call-off",
            get(call_off::show).post(call_off::submit),
        )
        .route(
            "/staff/editions/{slug}/delete",
            get(delete::show).post(delete::submit),
        )
        .route(
            "/staff/editions/{slug}/desk",
            get(desk::show).post(desk::submit),
        )
        .route("/staff/editions/{slug}/minimum", post(minimum::submit))
        .route(
            "/staff/editions/{slug}/bookings/{reference}/decision",
            get(request::show).post(request::submit),
        )
        .route(
            "/staff/editions/{slug}/bookings.csv",
            get(download::bookings_csv),
        )
        .route(
            "/staff/editions/{slug}/bookings.xlsx",
            get(download::bookings_xlsx),
        )
        .route("/staff/editions.csv", get(download::editions_csv))
        .route("/staff/editions.xlsx", get(download::editions_xlsx))
        .route(
            "/staff/editions/{slug}/bookings/{reference}/cancel",
            get(cancel_booking::show).post(cancel_booking::submit),
        )
        .route(
            "/staff/editions/import/template.csv",
            get(import::show_template),
        )
        .route(
            "/staff/editions/copy-season",
            get(copy::season::show).post(copy::season::submit),
        )
        .route(
            "/staff/editions/{slug}/copy",
            get(copy::edition::show).post(copy::edition::submit),
        )
        .route(
            "/staff/editions/{slug}/series",
            get(series::plan::show).post(series::plan::submit),
        )
        .route(
            "/staff/editions/{slug}/sessions/{session}/move",
            get(series::shift::show).post(series::shift::submit),
        )
}

/// The slug of an edition in a URL.
pub(super) fn slug(text: &str) -> Result<EditionSlug, Stop> {
    EditionSlug::parse(text).map_err(|_| Stop::NotFound)
}
