//! The cookies: the session's, and that of a browser which asks for a code. Neither is set before somebody asks for a
//! code or signs in.

use axum::http::{HeaderMap, HeaderValue, header};
use domain::instant::Seconds;
use services::{
    Portal,
    access::{
        BrowserSecret,
        sign_in::{FORM_KEPT, NewSession},
    },
};

/// The session cookie's names: with HTTPS the browser enforces the first's prefix (RFC 6265bis, 4.1.3);
/// the second is for a developer's machine without HTTPS.
pub const SESSION_COOKIES: [&str; 2] = ["__Host-session", "session"];

/// The names of the cookie of a browser that asks for a code: for every form and in every language the same.
const CODE_COOKIES: [&str; 2] = ["__Host-code", "code"];

/// The names of the cookie by which a browser of staff is known after a sign-in.
const STAFF_COOKIES: [&str; 2] = ["__Host-staff-browser", "staff-browser"];
/// How long a browser of staff is known without being used.
const STAFF_BROWSER_LASTS: Seconds = Seconds::days(365);

/// The session token of a request.
pub fn token(portal: &Portal, headers: &HeaderMap) -> Option<String> {
    value(headers, name(portal, SESSION_COOKIES)).map(ToOwned::to_owned)
}

/// The secret of the browser that asked for a code.
pub(crate) fn code_secret(portal: &Portal, headers: &HeaderMap) -> Option<BrowserSecret> {
    value(headers, name(portal, CODE_COOKIES)).and_then(BrowserSecret::parse)
}

/// The secret of a browser in which a member of staff has signed in before.
pub fn staff_browser(portal: &Portal, headers: &HeaderMap) -> Option<BrowserSecret> {
    value(headers, name(portal, STAFF_COOKIES)).and_then(BrowserSecret::parse)
}

/// The header that sets the cookie by which a browser of staff is known.
pub fn remember_staff_browser(portal: &Portal, secret: BrowserSecret) -> HeaderValue {
    let secret = secret.to_hexadecimal();
    let seconds = Some(STAFF_BROWSER_LASTS.get());
    write(portal, STAFF_COOKIES, &secret, "/", seconds)
}

/// The header that sets the session cookie.
pub fn begin(portal: &Portal, session: &NewSession) -> HeaderValue {
    let seconds = (session.expires_at - portal.now()).get();
    let seconds = (!session.ends_with_browser).then_some(seconds);
    write(portal, SESSION_COOKIES, &session.token, "/", seconds)
}

/// The header that deletes it.
pub fn end(portal: &Portal) -> HeaderValue {
    write(portal, SESSION_COOKIES, "", "/", Some(0))
}

/// The header that sets the cookie of a browser that asks for a code. It ends with the form that waits for the code.
pub fn ask_for_code(portal: &Portal, secret: BrowserSecret) -> HeaderValue {
    let (secret, seconds) = (secret.to_hexadecimal(), FORM_KEPT.get());
    write(portal, CODE_COOKIES, &secret, "/", Some(seconds))
}

/// The header that deletes it: whoever uses the browser next does not open the form.
pub fn forget_code(portal: &Portal) -> HeaderValue {
    write(portal, CODE_COOKIES, "", "/", Some(0))
}

fn is_secure(portal: &Portal) -> bool {
    portal.settings.base_url.starts_with("https://")
}

fn name(portal: &Portal, names: [&'static str; 2]) -> &'static str {
    names[usize::from(!is_secure(portal))]
}

fn value<'a>(headers: &'a HeaderMap, cookie_name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == cookie_name).then_some(value))
}

/// Without `seconds` the cookie ends with the browser.
fn write(
    portal: &Portal,
    names: [&'static str; 2],
    value: &str,
    path: &str,
    seconds: Option<i64>,
) -> HeaderValue {
    let name = name(portal, names);
    let secure = if is_secure(portal) { "; Secure" } else { "" };
    let age = seconds.map_or_else(String::new, |seconds| format!("; Max-Age={seconds}"));
    HeaderValue::from_str(&format!(
        "{name}={value}; Path={path}{age}; HttpOnly; SameSite=Lax{secure}"
    ))
    // A value is hexadecimal digits and a path that of a page, so this cannot fail; an empty cookie would sign
    // nobody in.
    .unwrap_or_else(|_| HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn headers(lines: &[Vec<u8>]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            if let Ok(line) = HeaderValue::from_bytes(line) {
                headers.append(header::COOKIE, line);
            }
        }
        headers
    }

    #[test]
    fn the_first_cookie_of_a_name_counts() {
        let lines = [
            b"a=1; session=one;session=two".to_vec(),
            b"session=three".to_vec(),
        ];
        assert_eq!(value(&headers(&lines), "session"), Some("one"));
        assert_eq!(value(&headers(&lines), "sess"), None);
    }

    proptest! {
        /// Whatever the headers hold, a value is a part of one of them and holds no separator.
        #[test]
        fn a_value_is_a_part_of_what_was_sent(
            parts in proptest::collection::vec(
                (
                    prop::sample::select(vec!["session", "=", ";", " ", "a=b;", "session=", "\t", "é"]),
                    0_usize..300,
                ),
                0..8,
            ),
            any in proptest::collection::vec(any::<u8>(), 0..60),
        ) {
            let line: String = parts.into_iter().map(|(part, times)| part.repeat(times)).collect();
            let headers = headers(&[line.into_bytes(), any]);
            if let Some(found) = value(&headers, "session") {
                prop_assert!(!found.contains(';'));
                let is_sent = |line: &HeaderValue| {
                    line.to_str().is_ok_and(|line| line.contains(found))
                };
                prop_assert!(headers.get_all(header::COOKIE).iter().any(is_sent));
            }
        }
    }
}
