//! Whom a change of an edition reaches, and how.

use domain::{
    booking::BookingState,
    call::Channel,
    id::{BookingId, EditionId, PersonId},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error};

/// The column that tells how a person hears of something: `person` with its `unreachable_address`, if there is one.
macro_rules! channel {
    () => {
        "CASE WHEN person.email IS NOT NULL AND unreachable_address.email_key IS NULL THEN 'mail'
            WHEN person.phone IS NOT NULL THEN 'call' ELSE 'nothing' END AS channel"
    };
}
pub(crate) use channel;

/// How a person hears of something; `None` for nobody.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Option<Channel>, Error> {
    const OF_PERSON: &str = concat!(
        "SELECT ",
        channel!(),
        " FROM person
        LEFT JOIN unreachable_address ON unreachable_address.email_key = person.email_key
        WHERE person.id = $1"
    );
    let found: Option<Heard> = on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_optional(engine)
        .await?);
    Ok(found.map(|found| found.channel))
}

struct Heard {
    channel: Channel,
}

record!(Heard { channel: text });

/// A booking whose person a change of its edition reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Its id.
    pub id: BookingId,
    /// Its state.
    pub state: BookingState,
    /// When it was made.
    pub created_at: Instant,
    /// How its person hears of it.
    pub channel: Channel,
}

record!(Reached {
    id: uuid,
    state: text,
    created_at: instant,
    channel: text,
});

/// The bookings of an edition with how their people hear of something.
macro_rules! reached {
    ($rest:literal) => {
        concat!(
            "SELECT booking.id, booking.state, booking.created_at, ",
            channel!(),
            " FROM booking
            JOIN person ON person.id = booking.person_id
            LEFT JOIN unreachable_address ON unreachable_address.email_key = person.email_key
            WHERE booking.edition_id = $1 AND ",
            $rest,
            " ORDER BY booking.id"
        )
    };
}

/// The bookings of an edition that are not cancelled, by id.
pub async fn of_edition(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<Reached>, Error> {
    const OF_EDITION: &str = reached!("booking.state <> 'cancelled'");
    find(connection, OF_EDITION, edition).await
}

/// The bookings that were cancelled because their edition was called off, by id.
pub async fn called_off_with(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<Reached>, Error> {
    const CALLED_OFF: &str = reached!("booking.ending = 'edition_cancelled'");
    find(connection, CALLED_OFF, edition).await
}

async fn find(
    connection: &mut Connection,
    sql: &'static str,
    edition: EditionId,
) -> Result<Vec<Reached>, Error> {
    Ok(on!(connection, engine => sqlx::query_as(sql)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}
