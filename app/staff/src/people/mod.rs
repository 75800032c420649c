//! People: finding them, one page for each, correcting what is wrong, requests about their data.

mod booked;
mod correct;
mod erasure;
mod erasures;
mod page;
mod restore_address;
mod search;

pub(super) use search::field;

use axum::{Router, routing::get};
use domain::id::PersonId;
use ui::{AppState, Visit, errors::Stop};

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/people", get(search::show))
        .route("/staff/people/{id}", get(page::show))
        .route(
            "/staff/people/{id}/correct",
            get(correct::show).post(correct::submit),
        )
        .route(
            "/staff/people/{id}/address",
            get(restore_address::show).post(restore_address::submit),
        )
        .route("/staff/erasures", get(erasures::show))
        .route(
            "/staff/erasures/{reference}",
            get(erasure::show).post(erasure::submit),
        )
}

/// The URL of a person's page.
pub(super) fn address(visit: &Visit, person: PersonId) -> String {
    visit.to(&format!("/staff/people/{person}"))
}

/// The person of a URL.
fn person(id: &str) -> Result<PersonId, Stop> {
    id.parse().map_err(|_| Stop::NotFound)
}
