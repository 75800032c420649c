//! The response that begins a session in the browser.

use axum::{
    http::header,
    response::{IntoResponse as _, Redirect, Response},
};
use services::access::sign_in::NewSession;

use crate::{Visit, cookie};

/// Begins the session in the browser and redirects to the page requested before sign-in.
pub fn signed_in(visit: &Visit, session: &NewSession, next: &str) -> Response {
    let next = if is_here(next) {
        next.to_owned()
    } else {
        visit.to("/path")
    };
    let cookie = [(header::SET_COOKIE, cookie::begin(&visit.portal, session))];
    (cookie, Redirect::to(&next)).into_response()
}

/// Whether a URL is a page of this portal: `/it/path`, but not `//elsewhere.example`.
pub fn is_here(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && address
            .chars()
            .all(|character| character.is_ascii_graphic() && character != '\\')
}
