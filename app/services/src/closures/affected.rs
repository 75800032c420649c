//! What falls into a time in which a site or a colleague is not there.

use domain::{
    audit::Action,
    counselling::AppointmentState,
    edition::EditionState,
    id::{SessionId, SiteId},
    instant::Instant,
    reference::AppointmentReference,
};
use store::{
    Connection,
    appointment::{self, OfDay},
    site_sessions::{self, SiteSession},
};

use super::gap::Gap;
use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
    counselling::{OpenSlot, propose},
};

/// A session or an appointment that falls into a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Affair {
    /// A session of an activity.
    Session(SessionId),
    /// An appointment.
    Appointment(AppointmentReference),
}

/// What falls into a gap.
#[derive(Clone, Debug)]
pub struct Affected {
    /// The sessions that have not begun, the earliest first.
    pub sessions: Vec<SiteSession>,
    /// The appointments that have not begun, the earliest first.
    pub appointments: Vec<AffectedAppointment>,
    /// How much else there is at sites of others, which stays as it is.
    pub elsewhere: usize,
}

impl Affected {
    /// Whether nothing is to be decided.
    pub const fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.appointments.is_empty()
    }
}

/// A booked appointment that falls into a gap.
#[derive(Clone, Debug)]
pub struct AffectedAppointment {
    /// The appointment.
    pub entry: OfDay,
    /// Where it could move.
    pub proposal: Option<OpenSlot>,
}

/// By how many days a session moves unless staff want it otherwise: to the same day of the week, when the gap
/// is over. `None` where one session is better left out: its edition has others.
pub fn usual_move(gap: &Gap, session: &SiteSession) -> Option<i64> {
    if session.sessions > 1 && session.state == EditionState::Published {
        return None;
    }
    let last = jiff::civil::Date::from(gap.days().last());
    let rest = i64::from((last - session.local_date).get_days()).max(0);
    Some((rest / 7 + 1) * 7)
}

/// What falls into a gap, as its page shows it. That the appointments were read is in the log.
///
/// # Errors
/// Where the database fails.
pub async fn affected(
    portal: &Portal,
    staff: &StaffMember,
    gap: &Gap,
) -> Result<Affected, Failure> {
    let mut reader = portal.database.read().await?;
    let found = find(&mut reader, staff, gap, portal.now()).await?;
    drop(reader);
    let read: Vec<_> = found
        .appointments
        .iter()
        .map(|found| found.entry.id.into())
        .collect();
    let action = Action::AppointmentViewed;
    note_reading(portal, staff, action, "appointment", &read).await?;
    Ok(found)
}

/// What falls into a gap.
pub(super) async fn find(
    connection: &mut Connection,
    staff: &StaffMember,
    gap: &Gap,
    now: Instant,
) -> Result<Affected, store::Error> {
    let (from, until) = gap.bounds();
    // What has begun takes its course.
    let from_now = from.max(now);
    let sessions = match gap {
        Gap::Site {
            site: Some(site), ..
        } => site_sessions::between(connection, site.id, from_now, until).await?,
        Gap::Site { site: None, .. } => {
            site_sessions::everywhere_between(connection, from_now, until).await?
        }
        Gap::Colleague { colleague, .. } => {
            site_sessions::taught_between(connection, colleague.id, from, until).await?
        }
    };
    let booked = appointment::between(connection, from, until).await?;
    let appointments = booked.into_iter().filter(|found| {
        found.state == AppointmentState::Booked && now <= found.starts_at && gap.concerns(found)
    });
    let (sessions, elsewhere_sessions): (Vec<_>, Vec<_>) = sessions
        .into_iter()
        .filter(|session| now <= session.starts_at)
        .partition(|session| staff.scope.covers(session.site_id));
    let (appointments, elsewhere): (Vec<_>, Vec<_>) =
        appointments.partition(|found| staff.sees_appointment(found.staff_id, found.site_id));
    let proposals = propose(connection, &appointments, gap.unavailable(), now).await?;
    Ok(Affected {
        elsewhere: elsewhere_sessions.len() + elsewhere.len(),
        sessions,
        appointments: appointments
            .into_iter()
            .zip(proposals)
            .map(|(entry, proposal)| AffectedAppointment { entry, proposal })
            .collect(),
    })
}

impl Gap {
    /// Whether an appointment that overlaps it cannot take place as booked. Those by phone and by video belong
    /// to no site: they can be held while one site is closed.
    fn concerns(&self, appointment: &OfDay) -> bool {
        match self {
            Self::Site { site: None, .. } => true,
            Self::Site {
                site: Some(site), ..
            } => appointment.site_id == Some(site.id),
            Self::Colleague { colleague, .. } => appointment.staff_id == colleague.id,
        }
    }

    /// Whether a session that overlaps it is concerned.
    pub(super) fn concerns_session(&self, site: SiteId) -> bool {
        self.site_id().is_none_or(|closed| closed == site)
    }
}
