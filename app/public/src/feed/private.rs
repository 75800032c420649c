//! The calendar at a secret URL.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::Response,
};
use ui::{Visit, errors::Stop};

use super::{CALENDAR, answer::answer};

/// Sends the calendar to clients that know its URL. It must not be cached or indexed.
pub(crate) async fn show(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    let feed =
        services::communication::feeds::private_calendar(&visit.portal, &token, visit.language)
            .await?;
    let mut response = answer(&headers, CALENDAR, feed.text, feed.changed_at);
    let headers = response.headers_mut();
    let private = HeaderValue::from_static("private, no-cache");
    headers.insert(header::CACHE_CONTROL, private);
    let robots = HeaderName::from_static("x-robots-tag");
    headers.insert(robots, HeaderValue::from_static("noindex"));
    Ok(response)
}
