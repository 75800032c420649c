//! A booking is cancelled.

use domain::{
    booking::{BookingState, Ending},
    instant::Instant,
};
use store::{
    Transaction,
    booking::{self, Booking},
};

use super::{PlaceRefusal, after, fill_vacancies::fill_vacancies, held::held};
use crate::{
    Failure,
    notifications::Word,
    places::{BookingEvent, notify},
};

/// Cancels a booking; a place goes to whoever waits longest. The deadline binds the person, not
/// staff.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn leave(
    transaction: &mut Transaction,
    found: &Booking,
    ending: Ending,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let (edition, booking) = held(transaction, found).await?;
    after(&booking, ending.action(), PlaceRefusal::AlreadyCancelled)?;
    let until = edition.details.cancellable_until;
    if ending == Ending::ByPerson && booking.state.is_too_late_to_cancel(until, now) {
        return Err(Failure::Refused(PlaceRefusal::TooLateToCancel));
    }
    cancel(transaction, &booking, ending, None, now).await?;
    Ok(fill_vacancies(transaction, edition.id, now).await?)
}

/// Cancels a booking and notifies its person, perhaps with a word of staff.
pub(super) async fn cancel(
    transaction: &mut Transaction,
    booking: &Booking,
    ending: Ending,
    word: Option<&Word>,
    now: Instant,
) -> Result<(), store::Error> {
    booking::cancel(transaction, booking.id, ending, now).await?;
    let had_place = booking.state == BookingState::Confirmed;
    let word = word.cloned();
    let event = BookingEvent::Cancelled { had_place, word };
    notify(transaction, booking.id, event, now).await
}
