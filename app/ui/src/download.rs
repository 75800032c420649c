//! File downloads.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// Sends a file with a name and a `Content-Type` as a download. It may be personal: caches must not store it.
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
