//! The only cookie: the session's, set at sign-in and never before.

use axum::http::{HeaderMap, HeaderValue, header};
use domain::instant::Instant;
use services::{Portal, access::sign_in::NewSession};

/// The session cookie's names: with HTTPS the browser enforces the first's prefix (RFC 6265bis, 4.1.3);
/// the second is for a developer's machine without HTTPS.
pub const SESSION_COOKIES: [&str; 2] = ["__Host-session", "session"];

fn name(portal: &Portal) -> &'static str {
    SESSION_COOKIES[usize::from(!portal.settings.base_url.starts_with("https://"))]
}

/// The session token of a request.
pub fn token(portal: &Portal, headers: &HeaderMap) -> Option<String> {
    let cookie_name = name(portal);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == cookie_name).then(|| value.to_owned()))
}

/// The header that sets the session cookie.
pub fn begin(portal: &Portal, session: &NewSession) -> HeaderValue {
    let seconds = (session.expires_at - portal.now()).get();
    write(portal, &session.token, seconds)
}

/// The header that deletes it.
pub fn end(portal: &Portal) -> HeaderValue {
    write(portal, "", Instant::from_seconds(0).seconds())
}

fn write(portal: &Portal, value: &str, seconds: i64) -> HeaderValue {
    let name = name(portal);
    let secure = if name.starts_with("__Host-") {
        "; Secure"
    } else {
        ""
    };
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
    ))
    // A token is hexadecimal digits, so this cannot fail; an empty cookie would sign nobody in.
    .unwrap_or_else(|_| HeaderValue::from_static(""))
}
