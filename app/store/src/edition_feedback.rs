//! Participants' feedback on editions, stored apart from who gave it.

use domain::{
    feedback::{Comment, Rating},
    id::{BookingId, EditionId, PersonId},
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction};

/// One participant's feedback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The rating.
    pub rating: Rating,
    /// The comment, if any.
    pub comment: Option<Comment>,
}

/// Inserts the feedback of a booking's person. `id` must not reveal when it was given.
///
/// # Errors
/// [`Error::Duplicate`] where they gave feedback before.
pub async fn give(
    transaction: &mut Transaction,
    booking: BookingId,
    edition: EditionId,
    id: Uuid,
    feedback: &Said,
) -> Result<(), Error> {
    const GIVEN: &str = "INSERT INTO edition_feedback_given (booking_id) VALUES ($1)";
    const SAY: &str = "INSERT INTO edition_feedback (id, edition_id, rating, comment)
        VALUES ($1, $2, $3, $4)";
    on!(transaction, engine => sqlx::query(GIVEN)
        .bind(Uuid::from(booking))
        .execute(engine)
        .await?
        .rows_affected());
    on!(transaction, engine => sqlx::query(SAY)
        .bind(id)
        .bind(Uuid::from(edition))
        .bind(i64::from(feedback.rating.stars()))
        .bind(feedback.comment.as_ref().map_or("", Comment::as_str))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Whether a booking's person gave feedback.
pub async fn is_given(connection: &mut Connection, booking: BookingId) -> Result<bool, Error> {
    const IS_GIVEN: &str =
        "SELECT EXISTS (SELECT 1 FROM edition_feedback_given WHERE booking_id = $1)";
    Ok(on!(connection, engine => sqlx::query_scalar(IS_GIVEN)
        .bind(Uuid::from(booking))
        .fetch_one(engine)
        .await?))
}

/// The references of a person's bookings of which they said something.
pub async fn given_by(connection: &mut Connection, person: PersonId) -> Result<Vec<String>, Error> {
    const GIVEN_BY: &str = "SELECT booking.reference FROM edition_feedback_given
        JOIN booking ON booking.id = edition_feedback_given.booking_id
        WHERE booking.person_id = $1 ORDER BY booking.reference";
    Ok(on!(connection, engine => sqlx::query_scalar(GIVEN_BY)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// How often an edition got each number of stars: one to five.
pub async fn ratings(connection: &mut Connection, edition: EditionId) -> Result<[i64; 5], Error> {
    const RATINGS: &str = "SELECT rating, COUNT(*) FROM edition_feedback WHERE edition_id = $1
        GROUP BY rating ORDER BY rating";
    let counted: Vec<(i64, i64)> = on!(connection, engine => sqlx::query_as(RATINGS)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?);
    let mut ratings = [0; 5];
    for (stars, count) in counted {
        let place = usize::try_from(stars - 1).ok();
        if let Some(rating) = place.and_then(|place| ratings.get_mut(place)) {
            *rating = count;
        }
    }
    Ok(ratings)
}

/// The comments on an edition, in an order that reveals nothing.
pub async fn comments(
    connection: &mut Connection,
    edition: EditionId,
) -> Result<Vec<String>, Error> {
    const COMMENTS: &str = "SELECT comment FROM edition_feedback
        WHERE edition_id = $1 AND comment <> '' ORDER BY id";
    Ok(on!(connection, engine => sqlx::query_scalar(COMMENTS)
        .bind(Uuid::from(edition))
        .fetch_all(engine)
        .await?))
}
