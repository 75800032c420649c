//! The rooms and teachers of editions. Two published editions never share one at the same time, and
//! nobody teaches during an appointment.

mod choices;
mod hold;

use domain::{edition::EditionSlug, id::EditionId, instant::Instant, language::Translated};
use serde::Serialize;
use store::{
    Connection,
    resource::{self, Resources},
    room::{self, Room},
    staff::{self, Colleague},
};

pub use choices::{Choices, choices};
pub(crate) use hold::hold;

/// What two editions cannot use at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Resource {
    /// A room.
    Room,
    /// A teacher.
    Teacher,
}

/// A session of another published edition that needs the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clash {
    /// What both need.
    pub resource: Resource,
    /// The other edition's slug.
    pub slug: EditionSlug,
    /// The other edition's title.
    pub title: Translated,
    /// The moment at which the other session begins.
    pub starts_at: Instant,
    /// The moment at which it ends.
    pub ends_at: Instant,
}

/// Why a room or a teacher is not available.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum ResourceRefusal {
    /// There is no such room, or it is at another site than the edition.
    UnknownRoom,
    /// There is no such member of staff.
    UnknownTeacher,
    /// The teacher has an appointment during a session.
    TeacherReceives {
        /// When the first such appointment begins.
        starts_at: Instant,
    },
    /// Other published editions need them at the same time.
    Occupied {
        /// Which ones, the earliest session first.
        clashes: Vec<Clash>,
        /// Rooms of the site that are free during all sessions and large enough, the closest fit
        /// first; empty where the room is not what clashes.
        free_rooms: Vec<Room>,
    },
}

/// The assigned room and teacher of an edition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    /// The room.
    pub room: Option<Room>,
    /// Who teaches.
    pub teacher: Option<Colleague>,
}

impl Assigned {
    /// Their ids.
    pub fn resources(&self) -> Resources {
        Resources {
            room_id: self.room.as_ref().map(|room| room.id),
            teacher_id: self.teacher.as_ref().map(|teacher| teacher.id),
        }
    }
}

/// The assigned room and teacher of an edition, even if the teacher has left the office.
pub(crate) async fn assigned(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Assigned, store::Error> {
    let resources = resource::of_edition(connection, edition).await?;
    named(connection, resources).await
}

/// The room and the teacher with those ids.
pub(crate) async fn named(
    connection: &mut Connection,
    resources: Resources,
) -> Result<Assigned, store::Error> {
    let room = match resources.room_id {
        Some(id) => room::by_id(connection, id).await?,
        None => None,
    };
    let teacher = match resources.teacher_id {
        Some(id) => staff::colleague(connection, id).await?,
        None => None,
    };
    Ok(Assigned { room, teacher })
}
