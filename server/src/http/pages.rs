//! Every page of the portal, below the language of its visitor.

use axum::{
    Router,
    extract::OriginalUri,
    http::{HeaderMap, StatusCode, header},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::language::Language;
use ui::{AppState, errors};

/// Leads from a page's address with a slash at the end to the page, which has none; nothing else is here.
async fn without_slash(OriginalUri(address): OriginalUri) -> Response {
    let path = address.path().trim_end_matches('/');
    let language = path.split('/').nth(1).unwrap_or_default();
    // What begins with a language is on this portal: `//elsewhere.example/` is not.
    if path.len() == address.path().len() || language.parse::<Language>().is_err() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let page = match address.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    Redirect::permanent(&page).into_response()
}

/// Every page but those of [`staff_router`].
pub(super) fn router(state: AppState) -> Router {
    Router::new()
        .route("/", get(to_language))
        .route("/embed/{language}/activities", get(public::embedded_list))
        .merge(public::root_routes())
        .nest("/{language}", public::routes().merge(citizen::routes()))
        .fallback(without_slash)
        .with_state(state)
}

/// The pages of staff, whose forms are larger than any other.
pub(super) fn staff_router(state: AppState) -> Router {
    Router::new()
        .nest("/{language}", staff::routes())
        .with_state(state)
}

/// Turns every bare error response of a router into a page in the visitor's language.
pub(super) fn with_error_pages(router: Router, state: AppState) -> Router {
    router.layer(middleware::from_fn_with_state(state, errors::as_pages))
}

/// Redirects from the portal's root to the visitor's language.
async fn to_language(headers: HeaderMap) -> impl IntoResponse {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let language = texts::negotiate(accepted.unwrap_or_default());
    (
        [(header::VARY, "Accept-Language")],
        Redirect::to(&format!("/{language}")),
    )
}
