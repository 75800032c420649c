//! What the islands of staff ask the server for. The functions stand below the language like pages, so that the
//! same guards and the same [`Visit`] hold for them; who may do it is decided in the use cases.

use axum::{
    Router,
    extract::Request,
    response::{IntoResponse as _, Response},
    routing::post,
};
use leptos::prelude::provide_context;
use services::{Failure, access::visitor::StaffMember};
use staff_islands::CallError;
use ui::{AppState, Visit, errors::Stop};

use crate::{attendance::by_code, calendar::grid_entries};

/// The addresses of the functions.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/check-in-by-code", post(handle))
        .route("/staff/calendar-entries", post(handle))
}

/// The member of staff who calls a function. A page would lead to the sign-in, which is no answer to a script.
pub(super) fn caller(visit: &Visit) -> Result<&StaffMember, CallError> {
    visit.staff().map_err(|stop| match stop {
        Stop::StaffSignIn => CallError::SignedOut,
        _ => CallError::NotFound,
    })
}

/// The answer for a failure that is not refused by a rule.
pub(super) fn failed<Reason>(failure: Failure<Reason>) -> CallError {
    match failure {
        Failure::NotFound => CallError::NotFound,
        _ => CallError::Unavailable,
    }
}

async fn handle(visit: Visit, request: Request) -> Response {
    let (check_in, entries) = (by_code(&visit), grid_entries(&visit));
    let context = move || {
        provide_context(check_in.clone());
        provide_context(entries.clone());
    };
    leptos_axum::handle_server_fns_with_context(context, request)
        .await
        .into_response()
}
