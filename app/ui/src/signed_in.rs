//! The response that begins a session in the browser.

use axum::{
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use services::access::{sign_in::NewSession, visitor};

use crate::{Visit, cookie, errors::Stop};

/// Begins the session in the browser and redirects to the page requested before sign-in.
pub fn signed_in(visit: &Visit, session: &NewSession, next: &str) -> Response {
    let next = if is_here(next) {
        visit.in_language(next)
    } else {
        visit.to("/path")
    };
    begin_session(visit, session, Redirect::to(&next))
}

/// Begins the session in the browser with a response.
pub fn begin_session(visit: &Visit, session: &NewSession, response: impl IntoResponse) -> Response {
    let cookie = [(header::SET_COOKIE, cookie::begin(&visit.portal, session))];
    (cookie, response).into_response()
}

/// The same visit by the person whose session begins with the response.
pub async fn as_signed_in(visit: &Visit, session: &NewSession) -> Result<Visit, Stop> {
    Ok(Visit {
        visitor: visitor::recognise(&visit.portal, &session.token).await?,
        token: Some(session.token.clone()),
        ..visit.clone()
    })
}

/// Whether a URL is a page of this portal: `/it/path`, but not `//elsewhere.example`.
pub fn is_here(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && address
            .chars()
            .all(|character| character.is_ascii_graphic() && character != '\\')
}
