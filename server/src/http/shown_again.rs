//! Shows a form again whose visitor changes the language: the page is asked for, and nothing acts.

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use tower::ServiceExt as _;
use ui::shown_again::{Typed, page_with};

/// Answers a form that was refused for this with its page, which knows what was typed.
pub(super) async fn show(State(pages): State<Router>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let sent = parts.clone();
    let mut response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions_mut().remove::<Typed>() {
        None => response,
        Some(typed) => match pages.oneshot(page_with::<Body>(&sent, typed)).await {
            Ok(page) => page,
            Err(never) => match never {},
        },
    }
}
