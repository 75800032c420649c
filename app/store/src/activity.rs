//! Activities: groups of editions copied from each other, and who took part in them.

use domain::{
    edition::ActivityKind,
    id::{ActivityId, PersonId},
    language::Translated,
};
use uuid::Uuid;

use crate::{Connection, Error, booking::Booking};

/// An activity, described by its newest published edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// Its title.
    pub title: Translated,
    /// Name of the site.
    pub site: String,
}

record!(Activity {
    id: uuid,
    kind: text,
    title: json,
    site: text,
});

/// A query over the newest published edition of each activity, with an extra condition.
macro_rules! over_newest {
    ($condition:literal) => {
        concat!(
            "SELECT edition.activity_id AS id, edition.kind, edition.title, site.name AS site
            FROM edition JOIN site ON site.id = edition.site_id
            WHERE edition.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM edition AS newer
                WHERE newer.activity_id = edition.activity_id AND newer.state <> 'draft'
                    AND (newer.starts_at, newer.id) > (edition.starts_at, edition.id))",
            $condition
        )
    };
}

/// Every activity with a published edition, the newest first.
pub async fn list(connection: &mut Connection) -> Result<Vec<Activity>, Error> {
    const LIST: &str = over_newest!(" ORDER BY edition.starts_at DESC, edition.id DESC");
    Ok(on!(connection, engine => sqlx::query_as(LIST)
        .fetch_all(engine)
        .await?))
}

/// The activity with that id, if it has a published edition.
pub async fn by_id(connection: &mut Connection, id: ActivityId) -> Result<Option<Activity>, Error> {
    const BY_ID: &str = over_newest!(" AND edition.activity_id = $1");
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The places that a person has, or had, in editions of an activity.
pub async fn places_of(
    connection: &mut Connection,
    id: ActivityId,
    person: PersonId,
) -> Result<Vec<Booking>, Error> {
    const PLACES_OF: &str = "SELECT booking.* FROM booking
        JOIN edition ON edition.id = booking.edition_id
        WHERE edition.activity_id = $1 AND booking.person_id = $2 AND booking.state = 'confirmed'
        ORDER BY edition.starts_at, booking.id";
    Ok(on!(connection, engine => sqlx::query_as(PLACES_OF)
        .bind(Uuid::from(id))
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}
