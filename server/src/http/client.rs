//! Where a request comes from.

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{Extensions, HeaderMap},
    middleware::Next,
    response::Response,
};
use ui::Client;

/// Records the client's address. Behind a proxy it is the last one that the proxy added to `X-Forwarded-For`:
/// the client may have forged those before it.
pub(super) async fn note(
    State(behind_proxy): State<bool>,
    mut request: Request,
    next: Next,
) -> Response {
    let forwarded = if behind_proxy {
        forwarded(request.headers())
    } else {
        None
    };
    let client = forwarded.or_else(|| connected(request.extensions()));
    request
        .extensions_mut()
        .insert(Client(client.unwrap_or_default()));
    next.run(request).await
}

fn forwarded(headers: &HeaderMap) -> Option<String> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?;
    Some(last.to_str().ok()?.rsplit(',').next()?.trim().to_owned())
}

fn connected(extensions: &Extensions) -> Option<String> {
    let info = extensions.get::<ConnectInfo<std::net::SocketAddr>>()?;
    Some(info.0.ip().to_string())
}
