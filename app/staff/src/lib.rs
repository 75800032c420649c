//! What staff do: decide on applications, manage editions, monitor mails.

use axum::{Router, routing::get};
use ui::AppState;

mod affairs;
mod applications;
mod at_desk;
mod attendance;
mod calendar;
mod colleagues;
mod communication;
mod counselling;
mod editions;
mod frame;
mod history;
mod log;
mod overview;
mod people;
mod preview;
mod reach;
mod server_functions;
mod shared_client;
mod sign_in;
mod sites;
mod telling;
mod today;

/// The routes of this area, without language prefix.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff", get(today::show))
        .route(
            "/staff/shared-network",
            get(shared_client::show).post(shared_client::submit),
        )
        .route("/staff/sign-in", get(sign_in::show).post(sign_in::submit))
        .merge(applications::routes())
        .merge(attendance::routes())
        .merge(calendar::routes())
        .merge(colleagues::routes())
        .merge(communication::routes())
        .merge(counselling::routes())
        .merge(editions::routes())
        .merge(log::routes())
        .merge(overview::routes())
        .merge(people::routes())
        .merge(server_functions::routes())
        .merge(sites::routes())
}
