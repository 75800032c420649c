//! A booking is given up.

use domain::{booking::BookingState, instant::Instant};
use store::{
    Transaction,
    booking::{self, Booking},
    edition,
};

use super::{PlaceRefusal, promote::promote};
use crate::{Failure, booking::News, jobs};

/// Gives up a booking; whoever waits longest moves up. `by_person` says whether the deadline binds:
/// it does for the person, not for staff.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn leave(
    transaction: &mut Transaction,
    found: &Booking,
    by_person: bool,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let edition = edition::lock(transaction, found.edition_id)
        .await?
        .ok_or(Failure::NotFound)?;
    // Read again now that the edition is held: a second click may have been faster.
    let booking = booking::by_id(transaction, found.id)
        .await?
        .ok_or(Failure::NotFound)?;
    if booking.state == BookingState::Cancelled {
        return Err(Failure::Refused(PlaceRefusal::AlreadyCancelled));
    }
    let has_place = booking.state == BookingState::Confirmed;
    if by_person && has_place && now > edition.cancellable_until {
        return Err(Failure::Refused(PlaceRefusal::TooLateToCancel));
    }
    cancel(transaction, &booking, now).await?;
    Ok(promote(transaction, edition.id, now).await?)
}

/// Gives a booking up and tells its person.
pub(super) async fn cancel(
    transaction: &mut Transaction,
    booking: &Booking,
    now: Instant,
) -> Result<(), store::Error> {
    booking::set_state(transaction, booking.id, BookingState::Cancelled, now).await?;
    let had_place = booking.state == BookingState::Confirmed;
    jobs::queue_news(transaction, booking.id, News::Cancelled { had_place }, now).await
}
