//! Style sheet, script, WASM, fonts and pictures, all inside the binary.

use std::collections::BTreeMap;

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::{EmbeddedFile, RustEmbed};

/// What `cargo xtask` built; a debug build reads it from the disk.
#[derive(RustEmbed)]
#[folder = "../dist"]
#[allow_missing = true]
struct Built;

/// Maps the names by which pages refer to files to the names of the built files.
pub(super) fn names() -> ui::Assets {
    let names = Built::get("assets.json").and_then(|manifest| {
        serde_json::from_slice::<BTreeMap<String, String>>(&manifest.data).ok()
    });
    ui::Assets::new(names.unwrap_or_default())
}

/// A built file. Its name changes with its content, so that a browser may cache it for a year.
pub(super) async fn show(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let name = format!("assets/{file}");
    let Some(plain) = Built::get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let takes_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().starts_with("br")));
    let packed = takes_brotli
        .then(|| Built::get(&format!("{name}.br")))
        .flatten();
    let kind = plain.metadata.mimetype().to_owned();
    let (file, encoding) = match packed {
        Some(packed) => (packed, Some("br")),
        None => (plain, None),
    };
    answer(file, &kind, encoding)
}

/// The picture of the portal for programs that ask for it at this address and understand no SVG.
pub(super) async fn favicon() -> impl IntoResponse {
    const FILE: &[u8] = include_bytes!("../../../style/favicon.ico");
    let headers = [
        (header::CONTENT_TYPE, "image/x-icon"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
    ];
    (headers, FILE)
}

fn answer(file: EmbeddedFile, kind: &str, encoding: Option<&'static str>) -> Response {
    let mut response = axum::body::Body::from(file.data.into_owned()).into_response();
    let headers = response.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(kind) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let keep = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, keep);
    response
}
