//! From an edition as it is kept to one as staff write it, to change it by rule.

use domain::{
    booking::Reservations,
    edition::{EditionState, LocalSession, SessionError},
};
use store::{
    edition::{Edition, Session},
    resource::Resources,
};

use super::content::{EditionContent, PlannedSession};

impl EditionContent {
    /// An edition with its sessions, reservations, room and teacher as they are kept.
    ///
    /// # Errors
    /// Where the time of a session does not exist any more, because the law moved the clocks.
    pub fn of(
        edition: &Edition,
        sessions: &[Session],
        reservations: &Reservations,
        resources: Resources,
    ) -> Result<Self, SessionError> {
        let tags = edition.languages.split(',').filter(|tag| !tag.is_empty());
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
            kind: edition.kind,
            topic: edition.topic,
            title: edition.title.clone(),
            summary: edition.summary.clone(),
            description: edition.description.clone(),
            access_notes: edition.access_notes.clone(),
            site: edition.site_id,
            room: edition.room.clone(),
            resources,
            languages: tags.map(str::to_owned).collect(),
            sessions: sessions.collect::<Result<_, _>>()?,
            enrolment_opens_at: edition.enrolment_opens_at,
            enrolment_closes_at: edition.enrolment_closes_at,
            cancellable_until: edition.cancellable_until,
            capacity: edition.capacity,
            admission: edition.admission,
            programme: edition.programme_id,
            prerequisite: edition.prerequisite_id,
            reservations: reservations.iter().copied().collect(),
            minimum: edition.minimum.zip(edition.decide_by),
            published: edition.state == EditionState::Published,
        })
    }
}
