//! Checking in with the code of a booking.

use domain::{
    attendance::Attendance,
    audit::Action,
    booking::BookingState,
    edition::EditionState,
    id::SessionId,
    instant::{Instant, Seconds},
    language::Translated,
    reference::BookingReference,
    signed_reference::SignedReference,
};
use serde::Serialize;
use store::{
    attendance::{self, Noted, SessionOfDay},
    audit, booking,
    edition::{self, ClassSession, Edition},
    person,
};

use super::register::has_come;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Part of the signed text, so that no other code of the portal works at check-in.
const PURPOSE: &str = "check-in";
/// How long a code is recognised after the key that signed it was replaced: people may have printed it.
const ACCEPTED: Seconds = Seconds::days(90);

/// The check-in code of a booking, signed for this booking only.
pub fn check_in_code(portal: &Portal, reference: BookingReference) -> SignedReference {
    portal.signing_keys.sign_reference(PURPOSE, reference)
}

/// Why a code is refused at check-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CheckInRefusal {
    /// It is not a code.
    NotACode,
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

/// A session and the person who checked in to it.
#[derive(Clone, Debug)]
pub struct CheckedIn {
    /// The session.
    pub session: ClassSession,
    /// Its edition.
    pub edition: Edition,
    /// The person's name and check-in time, if a reference was given and its person checked in.
    pub person: Option<(String, Instant)>,
}

/// Checks the person of a code in to a session. A code scanned twice counts once, so that the request
/// can be repeated if its arrival is uncertain.
///
/// # Errors
/// [`CheckInRefusal`]; `NotFound` where there is no such session.
pub async fn check_in(
    portal: &Portal,
    staff: &StaffMember,
    session: SessionId,
    typed: &str,
) -> Result<BookingReference, Failure<CheckInRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let (edition, session) = find_session(&mut transaction, staff, session).await?;
    let Ok(code) = SignedReference::parse(typed) else {
        return refused(CheckInRefusal::NotACode);
    };
    let keys = &portal.signing_keys;
    if !keys.verify_reference(PURPOSE, code, ACCEPTED, now) {
        return refused(CheckInRefusal::Forged);
    }
    let Some(booking) = booking::by_reference(&mut transaction, &code.reference()).await? else {
        return refused(CheckInRefusal::Forged);
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
        return Ok(booking.reference);
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
    transaction.commit().await?;
    Ok(booking.reference)
}

/// A session for check-in, and the person of that reference, if checked in.
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
    let mut found = None;
    if let Some(booking) = booking {
        let noted = attendance::noted(&mut reader, booking.id, session.id).await?;
        let person = person::by_id(&mut reader, booking.person_id).await?;
        found = person
            .zip(noted)
            .filter(|(_, noted)| noted.attendance == Attendance::Present)
            .map(|(person, noted)| (person.details.display_name(), noted.noted_at));
    }
    Ok(CheckedIn {
        session,
        edition,
        person: found,
    })
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
