//! The security headers of every response.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// Each header with its reason.
const HEADERS: [(HeaderName, &str); 6] = [
    // Nothing is loaded from elsewhere, nothing inline runs, no site frames the portal, forms go nowhere else
    // (https://www.w3.org/TR/CSP3/). WASM needs its own keyword.
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    // Browsers must not guess the type of a file.
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Other sites do not learn which page a visitor came from.
    (header::REFERRER_POLICY, "same-origin"),
    // The portal uses none of these except the camera at check-in, so injected code cannot either.
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    // A page of another site that opened this one gets no reference to it.
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    // No other site can embed these responses.
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// The policy of pages that other sites may frame: a list of links, which needs only its style.
const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     form-action 'none'; base-uri 'none'; frame-ancestors *";

/// What the check-in page may use: staff scan people's codes with the camera of a phone.
const WITH_CAMERA: &str = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";

/// Adds the security headers to a response.
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
        // For two years the browser uses only HTTPS (RFC 6797).
        let value = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    response
}
