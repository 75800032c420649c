//! Whom to tell of a vulnerability (RFC 9116).

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use domain::{
    instant::{Instant, Seconds},
    language::Language,
};
use jiff::Timestamp;
use services::Portal;

/// How long the answer is good for: the RFC recommends less than a year.
const GOOD_FOR: Seconds = Seconds::days(180);

/// The portal, and the address for reports as a URI.
#[derive(Clone)]
pub(super) struct SecurityContact {
    pub(super) portal: Portal,
    pub(super) contact: String,
}

/// Sends the file.
pub(super) async fn show(State(state): State<SecurityContact>) -> Response {
    let base = &state.portal.settings.base_url;
    let languages = Language::ALL.map(Language::tag).join(", ");
    let text = format!(
        "Contact: {}\nExpires: {}\nPreferred-Languages: {languages}\n\
         Canonical: {base}/.well-known/security.txt\n",
        state.contact,
        moment(state.portal.now() + GOOD_FOR),
    );
    ([(header::CACHE_CONTROL, "public, max-age=900")], text).into_response()
}

/// RFC 3339, in UTC.
fn moment(moment: Instant) -> String {
    Timestamp::from_second(moment.seconds())
        .unwrap_or_default()
        .to_string()
}
