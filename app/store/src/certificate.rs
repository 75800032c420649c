//! The numbers of certificates, drawn when they are first issued.

use domain::{
    id::{BookingId, PersonId},
    instant::Instant,
    reference::BookingReference,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// Under what number and when a certificate was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The year of the office (Europe/Rome) in which it was issued.
    pub year: i64,
    /// Its place among those of that year, from 1.
    pub serial: i64,
    /// When it was first issued.
    pub issued_at: Instant,
}

record!(Issued {
    year: number,
    serial: number,
    issued_at: instant,
});

/// Under what number a booking's certificate was issued; `None` where it never was.
pub async fn of_booking(
    connection: &mut Connection,
    booking: BookingId,
) -> Result<Option<Issued>, Error> {
    const OF_BOOKING: &str =
        "SELECT year, serial, issued_at FROM certificate WHERE booking_id = $1";
    Ok(on!(connection, engine => sqlx::query_as(OF_BOOKING)
        .bind(Uuid::from(booking))
        .fetch_optional(engine)
        .await?))
}

/// A certificate that was issued to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfPerson {
    /// The booking whose activity it is about.
    pub booking: BookingReference,
    /// The year of the office (Europe/Rome) in which it was issued.
    pub year: i64,
    /// Its place among those of that year, from 1.
    pub serial: i64,
    /// When it was first issued.
    pub issued_at: Instant,
}

record!(OfPerson {
    booking: text,
    year: number,
    serial: number,
    issued_at: instant,
});

/// The certificates that were issued to a person, the first one first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<OfPerson>, Error> {
    const OF_PERSON: &str = "SELECT booking.reference AS booking, certificate.year,
            certificate.serial, certificate.issued_at
        FROM certificate JOIN booking ON booking.id = certificate.booking_id
        WHERE booking.person_id = $1 ORDER BY certificate.year, certificate.serial";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// Draws the next number of a year. Others who draw one wait until the transaction ends.
pub async fn draw(transaction: &mut Transaction, year: i64) -> Result<i64, Error> {
    const DRAW: &str = "INSERT INTO certificate_year (year, last) VALUES ($1, 1)
        ON CONFLICT (year) DO UPDATE SET last = certificate_year.last + 1 RETURNING last";
    Ok(on!(transaction, engine => sqlx::query_scalar(DRAW)
        .bind(year)
        .fetch_one(engine)
        .await?))
}

/// Issues a booking's certificate.
///
/// # Errors
/// [`Error::Duplicate`] where it was issued before.
pub async fn insert(
    transaction: &mut Transaction,
    booking: BookingId,
    issued: &Issued,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO certificate (booking_id, year, serial, issued_at)
        VALUES ($1, $2, $3, $4)";
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(Uuid::from(booking))
        .bind(issued.year)
        .bind(issued.serial)
        .bind(Stamp(issued.issued_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
