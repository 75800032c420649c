//! From an edition as it is stored to one as staff plan it, to change it by rule.

use domain::{
    booking::Reservations,
    edition::{EditionState, LocalSession, SessionError},
};
use store::{
    edition::{Edition, Session},
    resource::Resources,
};

use super::plan::{EditionPlan, PlannedSession};

impl EditionPlan {
    /// An edition with its sessions, reservations, room and teacher as they are stored.
    ///
    /// # Errors
    /// Where the time of a session does not exist any more, because the law moved the clocks.
    pub fn of(
        edition: &Edition,
        sessions: &[Session],
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
