//! Conditional responses, so that clients that poll need not download unchanged data (RFC 9110, 13).

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use domain::instant::Instant;
use jiff::{Timestamp, fmt::rfc2822};

/// The text with that media type, or 304 if the client already has it.
pub(super) fn answer(
    asked: &HeaderMap,
    kind: &'static str,
    text: String,
    changed_at: Option<Instant>,
) -> Response {
    let tag = tag(&text);
    let mut response = if is_cached(asked, &tag, changed_at) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, kind)], text).into_response()
    };
    let modified = changed_at.and_then(http_date);
    for (name, value) in [(header::ETAG, Some(tag)), (header::LAST_MODIFIED, modified)] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A moment as HTTP and RSS format it, in GMT; `None` if it is outside the calendar.
pub(super) fn http_date(moment: Instant) -> Option<String> {
    let timestamp = Timestamp::from_second(moment.seconds()).ok()?;
    rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&timestamp)
        .ok()
}

/// Weak, because compression on the way changes the bytes.
fn tag(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("W/\"{:016x}\"", hasher.finish())
}

/// Whether the client already has this text. The tag takes precedence over the date, which does not change
/// when an activity passes.
fn is_cached(asked: &HeaderMap, tag: &str, changed_at: Option<Instant>) -> bool {
    let value_of = |name: HeaderName| asked.get(name).and_then(|value| value.to_str().ok());
    if let Some(tags) = value_of(header::IF_NONE_MATCH) {
        let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
        return tags
            .split(',')
            .any(|listed| listed.trim() == "*" || opaque(listed) == opaque(tag));
    }
    let since = value_of(header::IF_MODIFIED_SINCE)
        .and_then(|date| rfc2822::DateTimeParser::new().parse_timestamp(date).ok());
    match (since, changed_at) {
        (Some(since), Some(changed_at)) => changed_at.seconds() <= since.as_second(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGED: Instant = Instant::from_seconds(1_795_338_000);

    fn status(name: HeaderName, value: &str) -> StatusCode {
        let mut asked = HeaderMap::new();
        asked.insert(name, HeaderValue::from_str(value).unwrap());
        answer(&asked, "text/plain", "text".to_owned(), Some(CHANGED)).status()
    }

    #[test]
    fn what_is_known_is_not_sent_again() {
        let tag = tag("text");
        for known in [&tag, &format!("\"other\", {tag}"), &tag[2..], "*"] {
            let status = status(header::IF_NONE_MATCH, known);
            assert_eq!(status, StatusCode::NOT_MODIFIED, "{known}");
        }
        for unknown in ["\"other\"", "", "W/\"\"", "text"] {
            let status = status(header::IF_NONE_MATCH, unknown);
            assert_eq!(status, StatusCode::OK, "{unknown}");
        }
    }

    #[test]
    fn a_date_says_since_when_nothing_changed() {
        let date = http_date(CHANGED).unwrap();
        assert_eq!(date, "Sun, 22 Nov 2026 09:00:00 GMT");
        let later = "Mon, 23 Nov 2026 09:00:00 GMT";
        for known in [date.as_str(), later] {
            let status = status(header::IF_MODIFIED_SINCE, known);
            assert_eq!(status, StatusCode::NOT_MODIFIED, "{known}");
        }
        for unknown in ["Sun, 22 Nov 2026 08:59:59 GMT", "yesterday", ""] {
            let status = status(header::IF_MODIFIED_SINCE, unknown);
            assert_eq!(status, StatusCode::OK, "{unknown}");
        }
    }
}
