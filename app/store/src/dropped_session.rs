//! Sessions that staff took out of published editions.

use domain::{
    id::{EditionId, SessionId},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, edition::ClassSession, instant::Stamp};

/// A session that does not take place any more, as it last was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DroppedSession {
    /// The id that it had, by which calendars recognise it.
    pub id: SessionId,
    /// When it would have begun.
    pub starts_at: Instant,
    /// When it would have ended.
    pub ends_at: Instant,
    /// When it was taken out.
    pub dropped_at: Instant,
}

record!(DroppedSession {
    id: uuid,
    starts_at: instant,
    ends_at: instant,
    dropped_at: instant,
});

/// Remembers sessions that were taken out.
pub async fn insert(
    transaction: &mut Transaction,
    sessions: &[&ClassSession],
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str =
        "INSERT INTO dropped_session (id, edition_id, starts_at, ends_at, dropped_at)
        VALUES ($1, $2, $3, $4, $5)";
    for session in sessions {
        on!(transaction, engine => sqlx::query(INSERT)
            .bind(Uuid::from(session.id))
            .bind(Uuid::from(session.edition_id))
            .bind(Stamp(session.starts_at))
            .bind(Stamp(session.ends_at))
            .bind(Stamp(now))
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(())
}

/// The sessions that were taken out of an edition at a moment or later, by when they would have begun.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
    since: Instant,
) -> Result<Vec<DroppedSession>, Error> {
    const OF_EDITION: &str = "SELECT id, starts_at, ends_at, dropped_at FROM dropped_session
        WHERE edition_id = $1 AND dropped_at >= $2 ORDER BY starts_at, id";
    Ok(on!(connection, engine => sqlx::query_as(OF_EDITION)
        .bind(Uuid::from(edition))
        .bind(Stamp(since))
        .fetch_all(engine)
        .await?))
}

/// Forgets the sessions that were taken out before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM dropped_session WHERE dropped_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
