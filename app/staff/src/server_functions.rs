//! What the islands of staff ask the server for. The functions stand below the language like pages, so that the
//! same guards and the same [`Visit`] hold for them; who may do it is decided in the use cases.

use axum::{
    Router,
    extract::Request,
    response::{IntoResponse as _, Response},
    routing::post,
};
use leptos::prelude::provide_context;
use ui::{AppState, Visit};

use crate::{attendance::by_code, calendar::grid_entries};

/// The addresses of the functions.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff/check-in-by-code", post(handle))
        .route("/staff/calendar-entries", post(handle))
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
