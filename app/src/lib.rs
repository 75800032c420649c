//! The pages of the portal, rendered on the server.
//!
//! A page is a handler in a file of its own: it parses what came, asks `services`, and renders a view
//! to HTML. A form posts to its own page's address; what went well ends in a redirect to where the
//! result can be seen again, what went wrong in the same page with status 422 and everything typed.

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, header},
    middleware,
    response::{IntoResponse, Redirect},
    routing::get,
};
use services::Portal;

pub mod assets;
mod citizen;
mod cookie;
mod public;
mod staff;
mod ui;
mod visit;

pub use assets::Assets;
pub use cookie::SESSION_COOKIES;
pub use public::DEMO_AUTHENTICATOR;
pub use visit::Client;

/// What every page works with.
#[derive(Clone)]
pub struct AppState {
    /// The use cases.
    pub portal: Portal,
    /// The names of the files that pages refer to.
    pub assets: Arc<Assets>,
    /// The folder of the demonstration's mails, which anybody may read.
    pub mailbox: Option<Arc<std::path::Path>>,
}

/// Put into the extensions of an answer that other sites may show inside their own pages.
#[derive(Clone, Copy, Debug)]
pub struct MayBeFramed;

/// Put into the extensions of a page that reads codes with the camera.
#[derive(Clone, Copy, Debug)]
pub struct MayUseCamera;

/// Every page of the portal but those of [`file_router`].
pub fn router(state: AppState) -> Router {
    Router::new()
        .route("/", get(to_language))
        .route("/embed/{language}/activities", get(public::embed::list))
        .nest(
            "/{language}",
            public::routes()
                .merge(citizen::routes())
                .merge(staff::routes()),
        )
        .fallback(ui::errors::not_found)
        .with_state(state)
}

/// The pages to which files are sent, which are larger than any other form.
pub fn file_router(state: AppState) -> Router {
    Router::new()
        .nest("/{language}", staff::file_routes())
        .with_state(state)
}

/// Turns every bare error that comes out of a router into a page in the visitor's language.
pub fn with_error_pages(router: Router, state: AppState) -> Router {
    router.layer(middleware::from_fn_with_state(state, ui::errors::as_pages))
}

/// Leads from the portal's bare address to the visitor's language.
async fn to_language(State(_): State<AppState>, headers: HeaderMap) -> impl IntoResponse {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let language = texts::negotiate(accepted.unwrap_or_default());
    (
        [(header::VARY, "Accept-Language")],
        Redirect::to(&format!("/{language}")),
    )
}
