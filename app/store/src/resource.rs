//! The room and the teacher that an edition needs, and when others need them.

use domain::{
    edition::EditionSlug,
    id::{EditionId, RoomId, StaffId},
    instant::Instant,
    language::Translated,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// The room and the teacher of an edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resources {
    /// The room of its site.
    pub room_id: Option<RoomId>,
    /// Who teaches.
    pub teacher_id: Option<StaffId>,
}

record!(Resources {
    room_id: maybe_uuid,
    teacher_id: maybe_uuid,
});

/// A session of a published edition that needs a room or a teacher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupied {
    /// The edition's name in page URLs.
    pub slug: EditionSlug,
    /// The edition's title.
    pub title: Translated,
    /// The room that it needs.
    pub room_id: Option<RoomId>,
    /// The teacher that it needs.
    pub teacher_id: Option<StaffId>,
    /// The moment at which the session begins.
    pub starts_at: Instant,
    /// The moment at which it ends.
    pub ends_at: Instant,
}

record!(Occupied {
    slug: text,
    title: json,
    room_id: maybe_uuid,
    teacher_id: maybe_uuid,
    starts_at: instant,
    ends_at: instant,
});

/// The room and the teacher of an edition.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Resources, Error> {
    const OF_EDITION: &str = "SELECT
        (SELECT room_id FROM edition_room WHERE edition_id = $1) AS room_id,
        (SELECT staff_id FROM edition_teacher WHERE edition_id = $1) AS teacher_id";
    Ok(on!(connection, engine => sqlx::query_as(OF_EDITION)
        .bind(Uuid::from(edition))
        .fetch_one(engine)
        .await?))
}

/// Sets the room and the teacher of an edition, replacing earlier ones.
pub async fn assign(
    transaction: &mut Transaction,
    edition: EditionId,
    resources: Resources,
) -> Result<(), Error> {
    const SET_ROOM: &str = "INSERT INTO edition_room (edition_id, room_id) VALUES ($1, $2)
        ON CONFLICT (edition_id) DO UPDATE SET room_id = excluded.room_id";
    const CLEAR_ROOM: &str = "DELETE FROM edition_room WHERE edition_id = $1";
    const SET_TEACHER: &str = "INSERT INTO edition_teacher (edition_id, staff_id) VALUES ($1, $2)
        ON CONFLICT (edition_id) DO UPDATE SET staff_id = excluded.staff_id";
    const CLEAR_TEACHER: &str = "DELETE FROM edition_teacher WHERE edition_id = $1";
    for (set, clear, id) in [
        (SET_ROOM, CLEAR_ROOM, resources.room_id.map(Uuid::from)),
        (
            SET_TEACHER,
            CLEAR_TEACHER,
            resources.teacher_id.map(Uuid::from),
        ),
    ] {
        on!(transaction, engine => {
            let statement = match id {
                Some(id) => sqlx::query(set).bind(Uuid::from(edition)).bind(id),
                None => sqlx::query(clear).bind(Uuid::from(edition)),
            };
            statement.execute(engine).await?.rows_affected()
        });
    }
    Ok(())
}

/// The sessions of published editions that need a room or a teacher between two moments, the earliest first;
/// without those of `except`.
pub async fn occupied(
    connection: &mut Connection,
    resources: Resources,
    from: Instant,
    until: Instant,
    except: EditionId,
) -> Result<Vec<Occupied>, Error> {
    const OCCUPIED: &str = "SELECT edition.slug, edition.title, edition_room.room_id,
            edition_teacher.staff_id AS teacher_id, edition_session.starts_at, edition_session.ends_at
        FROM edition
        JOIN edition_session ON edition_session.edition_id = edition.id
        LEFT JOIN edition_room ON edition_room.edition_id = edition.id
        LEFT JOIN edition_teacher ON edition_teacher.edition_id = edition.id
        WHERE edition.id IN (SELECT edition_id FROM edition_room WHERE room_id = $1
                UNION SELECT edition_id FROM edition_teacher WHERE staff_id = $2)
            AND edition.state = 'published' AND edition.id <> $5
            AND edition_session.starts_at < $4 AND edition_session.ends_at > $3
        ORDER BY edition_session.starts_at, edition_session.id";
    Ok(on!(connection, engine => sqlx::query_as(OCCUPIED)
        .bind(resources.room_id.map(Uuid::from))
        .bind(resources.teacher_id.map(Uuid::from))
        .bind(Stamp(from))
        .bind(Stamp(until))
        .bind(Uuid::from(except))
        .fetch_all(engine)
        .await?))
}

/// A session that somebody teaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taught {
    /// Who teaches.
    pub staff_id: StaffId,
    /// The moment at which it begins.
    pub starts_at: Instant,
    /// The moment at which it ends.
    pub ends_at: Instant,
}

record!(Taught {
    staff_id: uuid,
    starts_at: instant,
    ends_at: instant,
});

/// The sessions of published editions that somebody teaches and that end after a moment, the earliest
/// first.
pub async fn taught(connection: &mut Connection, from: Instant) -> Result<Vec<Taught>, Error> {
    const TAUGHT: &str = "SELECT edition_teacher.staff_id, edition_session.starts_at,
            edition_session.ends_at
        FROM edition_teacher
        JOIN edition ON edition.id = edition_teacher.edition_id AND edition.state = 'published'
        JOIN edition_session ON edition_session.edition_id = edition.id
        WHERE edition_session.ends_at > $1
        ORDER BY edition_session.starts_at, edition_session.id";
    Ok(on!(connection, engine => sqlx::query_as(TAUGHT)
        .bind(Stamp(from))
        .fetch_all(engine)
        .await?))
}
