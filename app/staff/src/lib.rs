//! What staff do: decide on applications, run editions, look after mails.

use axum::{
    Router,
    routing::{get, post},
};
use ui::AppState;

mod application;
mod at_desk;
mod attendance;
mod calendar;
mod calendar_address;
mod carried;
mod closing;
mod copy;
mod counselling;
mod edition;
mod erasures;
mod filters;
mod frame;
mod history;
mod import;
mod mails;
mod overview;
mod pager;
mod readers;
mod room;
mod series;
mod sign_in;
mod table;
mod today;

/// The pages of this area, below the language.
pub fn routes() -> Router<AppState> {
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
        .route(
            "/staff/check-in",
            get(attendance::check_in::page::show).post(attendance::check_in::page::submit),
        )
        .route(
            "/staff/check-in.json",
            post(attendance::check_in::answer::submit),
        )
        .route(
            "/staff/calendar-address",
            get(calendar_address::show).post(calendar_address::submit),
        )
        .merge(counselling::routes())
        .route("/staff/close-site", get(closing::sites::show))
        .route(
            "/staff/sites/{slug}/close",
            get(closing::form::show).post(closing::form::submit),
        )
        .route(
            "/staff/sites/{slug}/closures/{request}",
            get(closing::done::show),
        )
        .route("/staff/mails", get(mails::show).post(mails::submit))
        .route("/staff/readers", get(readers::show))
        .route("/staff/erasures", get(erasures::show))
        .merge(edition_routes())
}

fn edition_routes() -> Router<AppState> {
    Router::new()
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
            "/staff/editions/{slug}/desk",
            get(edition::desk::show).post(edition::desk::submit),
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
            get(edition::download::bookings_csv),
        )
        .route(
            "/staff/editions/{slug}/bookings.xlsx",
            get(edition::download::bookings_xlsx),
        )
        .route("/staff/editions.csv", get(edition::download::editions_csv))
        .route(
            "/staff/editions.xlsx",
            get(edition::download::editions_xlsx),
        )
        .route(
            "/staff/editions/{slug}/bookings/{reference}/cancel",
            get(edition::cancel_booking::show).post(edition::cancel_booking::submit),
        )
        .route("/staff/calendar", get(calendar::show))
        .route("/staff/calendar.events", get(calendar::stream::show))
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

/// The pages to which files are sent.
pub fn file_routes() -> Router<AppState> {
    Router::new().route(
        "/staff/editions/import",
        get(import::show).post(import::submit),
    )
}
