//! Who came: the register of an edition, the list of a session, check-in at the door.

pub(super) mod check_in;
pub(super) mod overview;
pub(super) mod results;
pub(super) mod session;
pub(super) mod sign_in_sheet;

use axum::{Router, routing::get};

pub(super) use check_in::by_code::by_code;
use domain::{edition::EditionSlug, id::SessionId};
use services::attendance::{Register, register_name};
use store::{attendance::Participant, edition::ClassSession};
use texts::Texts;
use ui::{AppState, Visit, errors::Stop};

use super::frame::edition_address;

/// The pages of this area.
pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(
            "/staff/check-in",
            get(check_in::page::show).post(check_in::page::submit),
        )
        .route("/staff/check-in.events", get(check_in::stream::show))
        .route("/staff/editions/{slug}/attendance", get(overview::show))
        .route(
            "/staff/editions/{slug}/attendance/{session}",
            get(session::show).post(session::submit),
        )
        .route(
            "/staff/editions/{slug}/attendance/{session}/sign-in-sheet.pdf",
            get(sign_in_sheet::show),
        )
}

/// The address of an edition's register.
fn address(visit: &Visit, slug: &EditionSlug) -> String {
    format!("{}/attendance", edition_address(visit, slug))
}

/// The name of an edition and the id of a session in an address.
fn parse(name: &str, session: &str) -> Result<(EditionSlug, SessionId), Stop> {
    let slug = EditionSlug::parse(name).map_err(|_| Stop::NotFound)?;
    let session = session.parse().map_err(|_| Stop::NotFound)?;
    Ok((slug, session))
}

/// The session that an address names.
fn find(register: &Register, session: SessionId) -> Result<&ClassSession, Stop> {
    register.session(session).ok_or(Stop::NotFound)
}

/// A session by its day and hours.
fn when(t: &Texts, session: &ClassSession) -> String {
    let times = t.time_range(session.local_start, session.local_end);
    t.format_session(t.date(session.local_date), times)
}

/// The participants in the order in which people look for a name.
fn by_name(register: &Register) -> Vec<&Participant> {
    let mut participants: Vec<_> = register.participants.iter().collect();
    texts::sort_by_name(&mut participants, |participant| register_name(participant));
    participants
}
