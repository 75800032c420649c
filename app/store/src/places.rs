//! Reserved places of an edition, and how many people hold places or wait for them.

use domain::{
    booking::{BookingState, Groups, Headcount, PlaceGroup, Reservation, Reservations},
    edition::Capacity,
    id::EditionId,
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

#[derive(Debug)]
struct Reserved {
    place_group: Groups,
    places: Capacity,
    released_at: Option<Instant>,
}

record!(Reserved {
    place_group: number,
    places: number,
    released_at: maybe_instant,
});

#[derive(Debug)]
struct Counted {
    state: BookingState,
    groups: Groups,
    people: i64,
}

record!(Counted {
    state: text,
    groups: number,
    people: number,
});

/// Numbers of people in an edition by their groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Those who hold a place or are offered one.
    pub taken: Headcount,
    /// Those who wait for one.
    pub waiting: Headcount,
}

/// The reservations of an edition of that capacity, including released ones.
pub async fn reservations(
    connection: &mut Connection,
    edition: EditionId,
    capacity: Capacity,
) -> Result<Reservations, Error> {
    const RESERVATIONS: &str = "SELECT place_group, places, released_at FROM edition_reservation
        WHERE edition_id = $1 ORDER BY place_group";
    let rows: Vec<Reserved> = on!(connection, engine => sqlx::query_as(RESERVATIONS)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?);
    let list = rows
        .into_iter()
        .flat_map(|row| {
            row.place_group.iter().map(move |group| Reservation {
                group,
                places: row.places,
                released_at: row.released_at,
            })
        })
        .collect();
    Reservations::new(list, capacity).map_err(|error| sqlx::Error::Decode(error.into()).into())
}

/// Replaces the reservations of an edition.
pub async fn reserve(
    transaction: &mut Transaction,
    edition: EditionId,
    reservations: &Reservations,
) -> Result<(), Error> {
    const CLEAR: &str = "DELETE FROM edition_reservation WHERE edition_id = $1";
    const RESERVE: &str =
        "INSERT INTO edition_reservation (edition_id, place_group, places, released_at)
        VALUES ($1, $2, $3, $4)";
    on!(transaction, engine => sqlx::query(CLEAR)
        .bind(Uuid::from(edition))
        .execute(engine)
        .await?
        .rows_affected());
    for reservation in reservations.iter() {
        on!(transaction, engine => sqlx::query(RESERVE)
            .bind(Uuid::from(edition))
            .bind(bits(reservation.group))
            .bind(i64::from(reservation.places))
            .bind(reservation.released_at.map(Stamp))
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(())
}

/// Stores on the edition's row what queries would otherwise have to count: the groups that places are
/// reserved for, and how many free places are for those groups only.
pub async fn set_aside(
    transaction: &mut Transaction,
    edition: EditionId,
    reserved_groups: Groups,
    places: i64,
) -> Result<(), Error> {
    const SET_ASIDE: &str = "UPDATE edition SET reserved_groups = $2, set_aside = $3 WHERE id = $1";
    on!(transaction, engine => sqlx::query(SET_ASIDE)
        .bind(Uuid::from(edition))
        .bind(i64::from(reserved_groups))
        .bind(places)
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Counts those who hold a place in an edition, and those who wait for one, by their groups.
pub async fn people(connection: &mut Connection, edition: EditionId) -> Result<People, Error> {
    const PEOPLE: &str = "SELECT state, groups, COUNT(*) AS people FROM booking
        WHERE edition_id = $1 AND state IN ('waiting', 'offered', 'confirmed')
        GROUP BY state, groups";
    let rows: Vec<Counted> = on!(connection, engine => sqlx::query_as(PEOPLE)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?);
    let mut people = People::default();
    for row in rows {
        if row.state.holds_place() {
            people.taken.add(row.groups, row.people);
        } else {
            people.waiting.add(row.groups, row.people);
        }
    }
    Ok(people)
}

/// The number that stands for one group.
fn bits(group: PlaceGroup) -> i64 {
    Groups::from(group).into()
}
