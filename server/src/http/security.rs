//! The headers that guard every answer.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// Each header with its reason.
const HEADERS: [(HeaderName, &str); 6] = [
    // Nothing is loaded from elsewhere, nothing inline runs, nobody frames the portal, forms go
    // nowhere else (https://www.w3.org/TR/CSP3/). WASM needs its own word.
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    // A file is what its type says, whatever it looks like.
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Nobody outside learns which page somebody came from.
    (header::REFERRER_POLICY, "same-origin"),
    // The portal uses none of these but the camera at the door, so nothing smuggled into it can.
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    // A page of somebody else's that opened this one gets no hold of it.
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    // No other site can use these answers as parts of its own.
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// The policy of what other sites may frame: a list of links, which needs nothing but its style.
const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     form-action 'none'; base-uri 'none'; frame-ancestors *";

/// What the page at the door may use: staff read people's codes with the camera of a phone.
const WITH_CAMERA: &str = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";

/// Puts the guarding headers on an answer.
pub(super) async fn headers(State(https): State<bool>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let framed = response.extensions().get::<ui::MayBeFramed>().is_some();
    let with_camera = response.extensions().get::<ui::MayUseCamera>().is_some();
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if framed {
        let policy = HeaderValue::from_static(FRAMED);
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if with_camera {
        let policy = HeaderValue::from_static(WITH_CAMERA);
        headers.insert(HeaderName::from_static("permissions-policy"), policy);
    }
    if https {
        // For two years the browser asks for nothing but HTTPS (RFC 6797).
        let value = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    response
}
