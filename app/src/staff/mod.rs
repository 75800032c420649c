//! What staff do: decide on applications, run editions, look after mails.

use axum::{
    Router,
    routing::{get, post},
};

use crate::AppState;

mod application;
mod calendar;
mod calendar_address;
mod edition;
mod filters;
mod frame;
mod history;
mod mails;
mod overview;
mod pager;
mod room;
mod sign_in;
mod table;
mod today;

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff", get(today::show))
        .route("/staff/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/staff/applications", get(application::list::show))
        .route(
            "/staff/applications/{reference}",
            get(application::detail::show),
        )
        .route(
            "/staff/applications/{reference}/review",
            post(application::review::submit),
        )
        .route(
            "/staff/applications/{reference}/decision",
            get(application::decision::show).post(application::decision::submit),
        )
        .route("/staff/editions", get(edition::list::show))
        .route(
            "/staff/editions/new",
            get(edition::new::show).post(edition::new::submit),
        )
        .route("/staff/editions/{slug}", get(edition::detail::show))
        .route(
            "/staff/editions/{slug}/edit",
            get(edition::edit::show).post(edition::edit::submit),
        )
        .route(
            "/staff/editions/{slug}/call-off",
            get(edition::call_off::show).post(edition::call_off::submit),
        )
        .route(
            "/staff/editions/{slug}/bookings.csv",
            get(edition::download::show),
        )
        .route(
            "/staff/editions/{slug}/bookings/{reference}/cancel",
            get(edition::cancel_booking::show).post(edition::cancel_booking::submit),
        )
        .route("/staff/calendar", get(calendar::show))
        .route("/staff/overview", get(overview::show))
        .route("/staff/overview.csv", get(overview::download))
        .route("/staff/rooms", get(room::list::show))
        .route(
            "/staff/rooms/new",
            get(room::new::show).post(room::new::submit),
        )
        .route(
            "/staff/rooms/{id}",
            get(room::change::show).post(room::change::submit),
        )
        .route(
            "/staff/calendar-address",
            get(calendar_address::show).post(calendar_address::submit),
        )
        .route("/staff/mails", get(mails::show).post(mails::submit))
}
