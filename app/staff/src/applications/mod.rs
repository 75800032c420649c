//! Applications: listing, viewing, deciding.

pub(super) mod decision;
pub(super) mod detail;
mod explanation;
pub(super) mod inquiry;
pub(super) mod list;
mod past;
pub(super) mod referrals;
pub(super) mod review;

use axum::{
    Router,
    routing::{get, post},
};
use domain::reference::ApplicationReference;
use leptos::prelude::*;
use ui::{AppState, Visit, errors::Stop};

/// The routes of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/applications", get(list::show))
        .route("/staff/applications/referrals", get(referrals::show))
        .route("/staff/applications/{reference}", get(detail::show))
        .route(
            "/staff/applications/{reference}/review",
            post(review::submit),
        )
        .route(
            "/staff/applications/{reference}/inquiry",
            get(inquiry::show).post(inquiry::submit),
        )
        .route(
            "/staff/applications/{reference}/decision",
            get(decision::show).post(decision::submit),
        )
}

/// The reference in a URL.
fn reference(text: &str) -> Result<ApplicationReference, Stop> {
    ApplicationReference::parse(text).map_err(|_| Stop::NotFound)
}

/// The URL of an application's page for staff.
fn address(visit: &Visit, reference: ApplicationReference) -> String {
    visit.to(&format!("/staff/applications/{reference}"))
}

/// The way back to the application.
fn back(visit: &Visit, reference: ApplicationReference) -> AnyView {
    view! {
        <a class="back-link" href=address(visit, reference)>
            {visit.texts.action_back()}
        </a>
    }
    .into_any()
}
