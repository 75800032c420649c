//! Ending the current session.

use axum::{
    http::header,
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use ui::{Posted, Visit, cookie, errors::Stop};

/// Ends the session, forgets a form that waits for a code, and redirects to the start page.
pub(super) async fn submit(visit: Visit, Posted(_): Posted) -> Result<Response, Stop> {
    if let Some(token) = &visit.token {
        services::access::sign_in::sign_out(&visit.portal, token).await?;
    }
    let portal = &visit.portal;
    let cookies = AppendHeaders([
        (header::SET_COOKIE, cookie::end(portal)),
        (header::SET_COOKIE, cookie::forget_code(portal)),
    ]);
    Ok((cookies, Redirect::to(&visit.to(""))).into_response())
}
