//! Ending the current session.

use axum::{
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use ui::{Posted, Visit, cookie, errors::Stop};

/// Ends the session and redirects to the start page.
pub(super) async fn submit(visit: Visit, Posted(_): Posted) -> Result<Response, Stop> {
    if let Some(token) = &visit.token {
        services::access::sign_in::sign_out(&visit.portal, token).await?;
    }
    let cookie = [(header::SET_COOKIE, cookie::end(&visit.portal))];
    Ok((cookie, Redirect::to(&visit.to(""))).into_response())
}
