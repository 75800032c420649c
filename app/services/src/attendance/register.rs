//! The register of an edition: everybody who has a place, and who came to which session.

use domain::{
    attendance::{Attendance, Attended},
    audit::Action,
    edition::EditionSlug,
    id::{BookingId, SessionId},
    instant::Instant,
};
use store::{
    attendance::{self, Noted, Participant},
    edition::{self, ClassSession, Edition},
    site::{self, Site},
};

use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
    places::attended_of,
};

/// The register of an edition.
#[derive(Clone, Debug)]
pub struct Register {
    /// The edition.
    pub edition: Edition,
    /// Where it takes place.
    pub site: Site,
    /// Its sessions, the earliest first.
    pub sessions: Vec<ClassSession>,
    /// Everybody who has a place, in the order in which they booked.
    pub participants: Vec<Participant>,
    /// When the register was read.
    pub now: Instant,
    noted: Vec<Noted>,
}

impl Register {
    /// The session with that id.
    pub fn session(&self, id: SessionId) -> Option<&ClassSession> {
        self.sessions.iter().find(|session| session.id == id)
    }

    /// The recorded attendance of a participant at a session.
    pub fn attendance(&self, booking: BookingId, session: SessionId) -> Option<Attendance> {
        self.noted
            .iter()
            .find(|noted| noted.booking_id == booking && noted.session_id == session)
            .map(|noted| noted.attendance)
    }

    /// How many participants have that attendance at a session.
    pub fn count(&self, session: SessionId, attendance: Attendance) -> usize {
        self.participants
            .iter()
            .filter(|participant| self.attendance(participant.id, session) == Some(attendance))
            .count()
    }

    /// How much of all sessions a participant attended.
    pub fn attended(&self, booking: BookingId) -> Attended {
        attended_of(&self.sessions, |session| self.attendance(booking, session))
    }
}

/// Whether a session's attendance can be recorded: from the beginning of its day in Europe/Rome.
pub(super) fn has_come(session: &ClassSession, now: Instant) -> bool {
    jiff::civil::Date::from(domain::edition::local_date(now)) >= session.local_date
}

/// The register of an edition.
///
/// # Errors
/// `NotFound`.
pub async fn register(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
) -> Result<Register, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    let register = Register {
        site: site::by_id(&mut reader, edition.details.site_id)
            .await?
            .ok_or(Failure::NotFound)?,
        sessions: edition::sessions(&mut reader, edition.id).await?,
        participants: attendance::participants(&mut reader, edition.id).await?,
        noted: attendance::of_edition(&mut reader, edition.id).await?,
        now: portal.now(),
        edition,
    };
    drop(reader);
    if !register.participants.is_empty() {
        let read = [register.edition.id.into()];
        let action = Action::EditionRegisterViewed;
        note_reading(portal, staff, action, "edition", &read).await?;
    }
    Ok(register)
}
