//! Files on their way to whoever keeps them.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// Sends something to be kept under a name, of a kind as `Content-Type` writes it. It may be personal:
/// nobody on the way stores it.
pub fn download(name: &str, kind: &str, content: impl IntoResponse) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, content).into_response()
}
