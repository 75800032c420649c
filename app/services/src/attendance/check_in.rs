//! Checking in with the code or the reference of a booking, or by name.

use std::collections::HashMap;

use domain::{
    attendance::Attendance,
    audit::Action,
    booking::BookingState,
    edition::{EditionSlug, EditionState},
    id::SessionId,
    instant::{Instant, Seconds},
    language::Translated,
    name::joined,
    reference::BookingReference,
    signed_reference::SignedReference,
};
use serde::Serialize;
use store::{
    attendance::{self, Noted, Participant, SessionOfDay},
    audit, booking,
    edition::{self, ClassSession, Edition},
    person,
};

use super::register::has_come;
use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
};

/// Part of the signed text, so that no other code of the portal works at check-in.
const PURPOSE: &str = "check-in";
/// How long a code is recognised after the key that signed it was replaced: people may have printed it.
const ACCEPTED: Seconds = Seconds::days(90);

/// The check-in code of a booking, signed for this booking only.
pub fn check_in_code(portal: &Portal, reference: BookingReference) -> SignedReference {
    portal.signing_keys.sign_reference(PURPOSE, reference)
}

/// Maximum people found by a name.
pub const MOST_FOUND: usize = 20;

/// Why a code is refused at check-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CheckInRefusal {
    /// It is neither a code nor a reference.
    NotACode,
    /// Nobody booked with that reference.
    UnknownReference,
    /// The portal did not issue it.
    Forged,
    /// It is for another edition.
    OtherEdition {
        /// The other edition's title.
        title: Translated,
    },
    /// The booking, or the edition, is cancelled.
    Cancelled,
    /// The booking waits for a place.
    Waiting,
    /// The day of the session has not come.
    NotYet,
}

/// What came of a check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The person's booking.
    pub reference: BookingReference,
    /// Whether they had arrived before.
    pub again: bool,
}

/// A session, and who has arrived: the same on every device.
#[derive(Clone, Debug)]
pub struct CheckedIn {
    /// The session.
    pub session: ClassSession,
    /// Its edition.
    pub edition: Edition,
    /// The person's name and check-in time, if a reference was given and its person checked in.
    pub person: Option<(String, Instant)>,
    /// Who has arrived, the latest first.
    pub arrived: Vec<Arrival>,
    /// How many people with a place have not arrived.
    pub missing: usize,
}

/// Somebody who has arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Their booking.
    pub reference: BookingReference,
    /// Their name, the family name first.
    pub name: String,
    /// When it was recorded.
    pub at: Instant,
}

/// Checks the person of a code, or of a reference that staff type, in to a session. A code scanned twice counts once, so
/// that the request can be repeated if its arrival is uncertain.
///
/// # Errors
/// [`CheckInRefusal`]; `NotFound` where there is no such session.
pub async fn check_in(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
    typed: &str,
) -> Result<Arrived, Failure<CheckInRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let (edition, session) = find_session(&mut transaction, staff, session).await?;
    // Held, so that nobody cancels the booking between the look at it and the note.
    let edition = edition::lock(&mut transaction, edition.id)
        .await?
        .ok_or(Failure::NotFound)?;
    let reference = match (
        SignedReference::parse(typed),
        BookingReference::parse(typed),
    ) {
        (Ok(code), _) => {
            let keys = &portal.signing_keys;
            if !keys.verify_reference(PURPOSE, code, ACCEPTED, now) {
                return refused(CheckInRefusal::Forged);
            }
            code.reference()
        }
        (Err(_), Ok(reference)) => reference,
        (Err(_), Err(_)) => return refused(CheckInRefusal::NotACode),
    };
    let Some(booking) = booking::by_reference(&mut transaction, &reference).await? else {
        return refused(CheckInRefusal::UnknownReference);
    };
    if booking.edition_id != edition.id {
        let other = edition::by_id(&mut transaction, booking.edition_id)
            .await?
            .ok_or(Failure::NotFound)?;
        return refused(CheckInRefusal::OtherEdition {
            title: other.details.title,
        });
    }
    match booking.state {
        _ if edition.state == EditionState::Cancelled => return refused(CheckInRefusal::Cancelled),
        BookingState::Cancelled => return refused(CheckInRefusal::Cancelled),
        BookingState::Requested | BookingState::Waiting | BookingState::Offered => {
            return refused(CheckInRefusal::Waiting);
        }
        BookingState::Confirmed => {}
    }
    if !has_come(&session, now) {
        return refused(CheckInRefusal::NotYet);
    }
    let already = attendance::noted(&mut transaction, booking.id, session.id).await?;
    if already.is_some_and(|noted| noted.attendance == Attendance::Present) {
        return Ok(Arrived {
            reference,
            again: true,
        });
    }
    let noted = Noted {
        booking_id: booking.id,
        session_id: session.id,
        attendance: Attendance::Present,
        noted_at: now,
    };
    attendance::note(&mut transaction, &noted, staff.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::BookingCheckedIn,
        ("booking", booking.id.into()),
        &serde_json::json!({ "session": session.id, "reference": booking.reference }),
        now,
    )
    .await?;
    portal.commit_and_publish(transaction, edition.id).await?;
    Ok(Arrived {
        reference,
        again: false,
    })
}

/// Takes back that somebody has arrived. Idempotent.
///
/// # Errors
/// `NotFound` where there is no such session, or no such booking in it.
pub async fn undo_check_in(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
    reference: BookingReference,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let (edition, session) = find_session(&mut transaction, staff, session).await?;
    let booking = booking::by_reference(&mut transaction, &reference)
        .await?
        .filter(|booking| booking.edition_id == edition.id)
        .ok_or(Failure::NotFound)?;
    if !attendance::forget(&mut transaction, booking.id, session.id).await? {
        return Ok(());
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::BookingCheckInUndone,
        ("booking", booking.id.into()),
        &serde_json::json!({ "session": session.id, "reference": reference }),
        now,
    )
    .await?;
    portal.commit_and_publish(transaction, edition.id).await
}

/// Those of the edition's people whose name has every word that was typed, however it begins; at most [`MOST_FOUND`].
///
/// # Errors
/// `NotFound` where there is no such session.
pub async fn find_by_name(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
    typed: &str,
) -> Result<Vec<Participant>, Failure> {
    let typed: Vec<_> = typed
        .to_lowercase()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = portal.database.read().await?;
    let (edition, _) = find_session(&mut reader, staff, session).await?;
    let participants = attendance::participants(&mut reader, edition.id).await?;
    drop(reader);
    let found: Vec<_> = participants
        .into_iter()
        .filter(|participant| {
            let name = register_name(participant).to_lowercase();
            let mut words = typed.iter();
            words.all(|word| {
                name.split_whitespace()
                    .any(|part| part.starts_with(word.as_str()))
            })
        })
        .take(MOST_FOUND)
        .collect();
    if !found.is_empty() {
        let (action, read) = (Action::EditionRegisterViewed, [edition.id.into()]);
        note_reading(portal, staff, action, "edition", &read).await?;
    }
    Ok(found)
}

/// A participant's name, the family name first as in a register; the reference of the booking of who has told none.
pub fn register_name(participant: &Participant) -> String {
    let parts = [&participant.family_name, &participant.given_name];
    joined(parts.map(Option::as_ref)).unwrap_or_else(|| participant.reference.to_string())
}

/// A session for check-in with who has arrived, and the person of that reference, if checked in.
///
/// # Errors
/// `NotFound` where there is no such session.
pub async fn checked_in(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
    reference: Option<BookingReference>,
) -> Result<CheckedIn, Failure> {
    let mut reader = portal.database.read().await?;
    let (edition, session) = find_session(&mut reader, staff, session).await?;
    let booking = match reference {
        Some(reference) => booking::by_reference(&mut reader, &reference).await?,
        None => None,
    };
    let (arrived, missing) = arrivals(&mut reader, &edition, &session).await?;
    let mut found = None;
    if let Some(booking) = booking {
        let noted = attendance::noted(&mut reader, booking.id, session.id).await?;
        let person = person::by_id(&mut reader, booking.person_id).await?;
        found = person
            .zip(noted)
            .filter(|(_, noted)| noted.attendance == Attendance::Present)
            .map(|(person, noted)| (person.details.display_name(), noted.noted_at));
    }
    drop(reader);
    if !arrived.is_empty() {
        let (action, read) = (Action::EditionRegisterViewed, [edition.id.into()]);
        note_reading(portal, staff, action, "edition", &read).await?;
    }
    Ok(CheckedIn {
        session,
        edition,
        person: found,
        arrived,
        missing,
    })
}

/// The edition of a session, whose changes concern the open pages at its door.
///
/// # Errors
/// `NotFound` where there is no such session.
pub async fn edition_of(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
) -> Result<EditionSlug, Failure> {
    let mut reader = portal.database.read().await?;
    let (edition, _) = find_session(&mut reader, staff, session).await?;
    Ok(edition.slug)
}

/// How many have arrived, how many are missing, and when the last of them arrived: what open pages are told, which then
/// ask for the rest.
///
/// # Errors
/// `NotFound` where there is no such session.
pub async fn arrivals_now(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
) -> Result<(usize, usize, Option<Instant>), Failure> {
    let mut reader = portal.database.read().await?;
    let (edition, session) = find_session(&mut reader, staff, session).await?;
    let (arrived, missing) = arrivals(&mut reader, &edition, &session).await?;
    let last = arrived.first().map(|arrival| arrival.at);
    Ok((arrived.len(), missing, last))
}

/// Who has arrived, the latest first, and how many are missing.
async fn arrivals(
    connection: &mut store::Connection,
    edition: &Edition,
    session: &ClassSession,
) -> Result<(Vec<Arrival>, usize), store::Error> {
    let participants = attendance::participants(connection, edition.id).await?;
    let noted = attendance::of_edition(connection, edition.id).await?;
    let present: HashMap<_, _> = noted
        .into_iter()
        .filter(|noted| noted.session_id == session.id && noted.attendance == Attendance::Present)
        .map(|noted| (noted.booking_id, noted.noted_at))
        .collect();
    let mut arrived: Vec<_> = participants
        .iter()
        .filter_map(|participant| {
            Some(Arrival {
                reference: participant.reference,
                name: register_name(participant),
                at: *present.get(&participant.id)?,
            })
        })
        .collect();
    arrived.sort_by_key(|arrival| std::cmp::Reverse(arrival.at));
    let missing = participants.len() - arrived.len();
    Ok((arrived, missing))
}

/// The sessions of today, the earliest first.
///
/// # Errors
/// Where the database fails.
pub async fn sessions_today(
    portal: &Portal,
    staff: &StaffMember,
) -> Result<Vec<SessionOfDay>, Failure> {
    let mut reader = portal.database.read().await?;
    let mut sessions = attendance::sessions_on(&mut reader, portal.today()).await?;
    sessions.retain(|session| staff.scope.covers(session.site_id));
    Ok(sessions)
}

async fn find_session<Reason>(
    connection: &mut store::Connection,
    staff: &StaffMember,
    id: SessionId,
) -> Result<(Edition, ClassSession), Failure<Reason>> {
    let edition = attendance::edition_of(connection, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let edition = edition::by_id(connection, edition)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    let session = edition::sessions(connection, edition.id)
        .await?
        .into_iter()
        .find(|session| session.id == id)
        .ok_or(Failure::NotFound)?;
    Ok((edition, session))
}
