//! One line in the log for each request, and the id by which its answer and its lines are found.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use domain::language::Language;
use tracing::Instrument as _;
use ui::LogId;

use crate::metrics::Requests;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the request a new id, whatever the client sent, and logs and counts how it was answered.
///
/// The address of the request is not logged: it holds keys of links, tokens of calendars, and what was searched.
pub(super) async fn note(
    State(requests): State<Option<Requests>>,
    mut request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let id = new_id();
    let method = request.method().clone();
    let language = language_of(request.uri().path());
    let route = request.extensions().get::<MatchedPath>().cloned();
    request.extensions_mut().insert(LogId(id.clone()));
    let span = tracing::info_span!("request", %id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, taken) = (response.status(), began.elapsed());
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    span.in_scope(|| {
        tracing::info!(
            %method,
            route,
            status = status.as_u16(),
            milliseconds = taken.as_secs_f64() * 1000.0,
            language = language.map(Language::tag),
            "answered"
        );
    });
    if let Some(requests) = requests {
        requests.note(route, status, taken);
    }
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HEADER, id);
    }
    response
}

/// Twelve hexadecimal digits in groups, which can be said on the telephone: unique enough for the weeks that a
/// log is kept.
fn new_id() -> String {
    let id = rand::random::<u64>();
    let group = |place: u32| id >> (16 * place) & 0xFFFF;
    format!("{:04x}-{:04x}-{:04x}", group(0), group(1), group(2))
}

/// The language of a page: the first part of its path, or the second of one to embed.
fn language_of(path: &str) -> Option<Language> {
    let mut parts = path.split('/').skip(1).take(2);
    parts.find_map(|part| part.parse().ok())
}
