//! What people do for themselves: check, apply, book, follow their path, manage their account.

use axum::{
    Router,
    routing::{get, post},
};
use ui::AppState;

mod account;
mod application;
mod apply;
mod appointment;
mod book;
mod booked;
mod booking;
mod check;
mod code;
mod counselling;
mod find;
mod needs;
mod paper;
mod path;
mod sign_in;
mod sign_out;
mod summary_rows;
mod who;

/// The routes of this area, without language prefix.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/programmes/{slug}/check",
            get(check::show).post(check::submit),
        )
        .route(
            "/check",
            get(check::general::show).post(check::general::submit),
        )
        .route(
            "/programmes/{slug}/apply",
            get(apply::show).post(apply::submit),
        )
        .route(
            "/programmes/{slug}/apply/declaration",
            get(apply::declaration::show).post(apply::declaration::submit),
        )
        .route(
            "/programmes/{slug}/apply/{step}",
            get(apply::step_page::show).post(apply::step_page::submit),
        )
        .route("/applications/{reference}", get(application::show))
        .route(
            "/applications/{reference}/withdraw",
            get(application::withdraw::show).post(application::withdraw::submit),
        )
        .route(
            "/applications/{reference}/reply",
            get(application::reply::show).post(application::reply::submit),
        )
        .route(
            "/activities/{slug}/book",
            get(book::show).post(book::submit),
        )
        .route("/bookings/find", get(find::show).post(find::submit))
        .route("/bookings/{reference}", get(booking::show))
        .route(
            "/bookings/{reference}/cancel",
            get(booking::cancel).post(booking::submit_cancellation),
        )
        .route(
            "/bookings/{reference}/offer",
            get(booking::offer).post(booking::submit_answer),
        )
        .route("/bookings/{reference}/calendar.ics", get(booking::calendar))
        .route(
            "/counselling",
            get(counselling::show).post(counselling::submit),
        )
        .route("/appointments/{reference}", get(appointment::show))
        .route(
            "/appointments/{reference}/reschedule",
            get(appointment::reschedule).post(appointment::submit_reschedule),
        )
        .route(
            "/appointments/{reference}/cancel",
            get(appointment::cancel).post(appointment::submit_cancellation),
        )
        .route(
            "/appointments/{reference}/calendar.ics",
            get(appointment::calendar),
        )
        .route(
            "/bookings/{reference}/certificate.pdf",
            get(booking::certificate),
        )
        .route(
            "/bookings/{reference}/feedback",
            get(booking::feedback).post(booking::submit_feedback),
        )
        .route(
            "/bookings/{reference}/needs",
            get(needs::show).post(needs::submit),
        )
        .route(
            "/appointments/{reference}/needs",
            get(needs::show).post(needs::submit),
        )
        .route("/path", get(path::show))
        .merge(account_routes())
        .route("/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/code/{id}", get(code::show).post(code::submit))
        .route("/sign-out", post(sign_out::submit))
}

fn account_routes() -> Router<AppState> {
    Router::new()
        .route("/account", get(account::show))
        .route(
            "/account/details",
            get(account::details::show).post(account::details::submit),
        )
        .route(
            "/account/email",
            get(account::email::show).post(account::email::submit),
        )
        .route(
            "/account/people",
            get(account::people::show).post(account::people::submit),
        )
        .route(
            "/account/language",
            get(account::back).post(account::submit_language),
        )
        .route(
            "/account/sessions",
            get(account::back).post(account::submit_sessions),
        )
        .route(
            "/account/links",
            get(account::back).post(account::submit_links),
        )
        .route(
            "/account/calendar",
            get(account::calendar::show).post(account::calendar::submit),
        )
        .route("/account/export", get(account::export))
        .route("/account/export.json", get(account::export_file))
        .route(
            "/account/erasure",
            get(account::erasure::show).post(account::erasure::submit),
        )
}
