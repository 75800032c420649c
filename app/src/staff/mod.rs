//! What staff do: decide on applications, run editions, look after mails.

use axum::{
    Router,
    routing::{get, post},
};

use crate::AppState;

mod application;
mod attendance;
mod calendar_address;
mod counselling;
mod edition;
mod filters;
mod frame;
mod history;
mod mails;
mod pager;
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
            "/staff/editions/{slug}/minimum",
            post(edition::minimum::submit),
        )
        .route(
            "/staff/editions/{slug}/bookings/{reference}/decision",
            get(edition::request::show).post(edition::request::submit),
        )
        .route(
            "/staff/editions/{slug}/bookings.csv",
            get(edition::download::show),
        )
        .route(
            "/staff/editions/{slug}/bookings/{reference}/cancel",
            get(edition::cancel_booking::show).post(edition::cancel_booking::submit),
        )
        .route(
            "/staff/editions/{slug}/attendance",
            get(attendance::overview::show),
        )
        .route(
            "/staff/editions/{slug}/attendance/{session}",
            get(attendance::session::show).post(attendance::session::submit),
        )
        .route(
            "/staff/editions/{slug}/attendance/{session}/sign-in-sheet.pdf",
            get(attendance::sign_in_sheet::show),
        )
        .route(
            "/staff/check-in",
            get(attendance::check_in::show).post(attendance::check_in::submit),
        )
        .route(
            "/staff/calendar-address",
            get(calendar_address::show).post(calendar_address::submit),
        )
        .merge(counselling::routes())
        .route("/staff/mails", get(mails::show).post(mails::submit))
}
