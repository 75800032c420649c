//! What staff do: decide on applications, run editions, look after mails.

use axum::{Router, routing::get};
use ui::AppState;

mod applications;
mod at_desk;
mod attendance;
mod calendar;
mod communication;
mod counselling;
mod editions;
mod frame;
mod history;
mod overview;
mod people;
mod sign_in;
mod sites;
mod today;

/// The pages of this area, below the language.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff", get(today::show))
        .route("/staff/sign-in", get(sign_in::show).post(sign_in::submit))
        .merge(applications::routes())
        .merge(attendance::routes())
        .merge(calendar::routes())
        .merge(communication::routes())
        .merge(counselling::routes())
        .merge(editions::routes())
        .merge(overview::routes())
        .merge(people::routes())
        .merge(sites::routes())
}

/// The pages to which files are sent.
pub fn file_routes() -> Router<AppState> {
    editions::file_routes()
}
