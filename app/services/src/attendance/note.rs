//! Recording attendance of a session.

use domain::{
    attendance::Attendance,
    audit::Action,
    edition::EditionSlug,
    id::{RequestId, SessionId},
    reference::BookingReference,
};
use serde::Serialize;
use store::{
    attendance::{self, Noted},
    audit, edition, request,
};

use super::register::has_come;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// The attendance of a session as staff enter it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// Whether these people came.
    pub entries: Vec<(BookingReference, Attendance)>,
    /// Whether everybody without an entry was present.
    pub others_present: bool,
}

/// Why attendance was not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum AttendanceRefusal {
    /// The day of the session has not come.
    NotYet,
}

/// Records who came to a session. People without a place are skipped: somebody may have cancelled while
/// the list was open. The same form sent twice records once.
///
/// # Errors
/// [`AttendanceRefusal`]; `NotFound` for a session of another edition.
pub async fn note(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    session: SessionId,
    notes: &Notes,
    request: RequestId,
) -> Result<(), Failure<AttendanceRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let edition = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    // Held, so that nobody cancels a booking between the look at it and the note.
    edition::lock(&mut transaction, edition.id).await?;
    let sessions = edition::sessions(&mut transaction, edition.id).await?;
    let held = sessions
        .iter()
        .find(|held| held.id == session)
        .ok_or(Failure::NotFound)?;
    if !has_come(held, now) {
        return Err(Failure::Refused(AttendanceRefusal::NotYet));
    }
    let location = format!("{slug} {session}");
    if request::claim(&mut transaction, request, &location, now).await? != request::Claim::First {
        return Ok(());
    }
    let already = attendance::of_edition(&mut transaction, edition.id).await?;
    let mut recorded = serde_json::Map::new();
    for participant in attendance::participants(&mut transaction, edition.id).await? {
        let is_noted = already
            .iter()
            .any(|noted| noted.booking_id == participant.id && noted.session_id == session);
        let entry = notes
            .entries
            .iter()
            .find(|(reference, _)| *reference == participant.reference)
            .map(|(_, attendance)| *attendance)
            .or((notes.others_present && !is_noted).then_some(Attendance::Present));
        let Some(attendance) = entry else { continue };
        let entry = Noted {
            booking_id: participant.id,
            session_id: session,
            attendance,
            noted_at: now,
        };
        attendance::note(&mut transaction, &entry, staff.id).await?;
        recorded.insert(
            participant.reference.to_string(),
            attendance.as_str().into(),
        );
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionAttendanceNoted,
        ("edition", edition.id.into()),
        &serde_json::json!({ "session": session, "attendance": recorded }),
        now,
    )
    .await?;
    portal.commit_and_publish(transaction, edition.id).await
}
