//! Converting a stored edition to a plan, so that code can change it.

use domain::{
    booking::Reservations,
    edition::{EditionState, LocalSession, SessionError},
};
use store::{
    edition::{ClassSession, Edition},
    resource::Resources,
};

use super::plan::{EditionPlan, PlannedSession};

impl EditionPlan {
    /// A stored edition with its sessions, reservations, room and teacher.
    ///
    /// # Errors
    /// Where the time of a session no longer exists, because time zone law changed.
    pub fn of(
        edition: &Edition,
        sessions: &[ClassSession],
        reservations: &Reservations,
        resources: Resources,
    ) -> Result<Self, SessionError> {
        let sessions = sessions.iter().map(|session| {
            let times = LocalSession::new(
                session.local_date.into(),
                session.local_start,
                session.local_end,
            )?;
            let id = Some(session.id);
            Ok(PlannedSession { id, times })
        });
        Ok(Self {
            activity: Some(edition.activity_id),
            details: edition.details.clone(),
            resources,
            sessions: sessions.collect::<Result<_, _>>()?,
            reservations: reservations.iter().copied().collect(),
            published: edition.state == EditionState::Published,
        })
    }
}
