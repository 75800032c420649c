//! A booking is cancelled.

use domain::{
    attendance::Attendance,
    booking::{BookingState, Cancelling, Ending},
    call::CallReason,
    instant::Instant,
};
use store::{
    Connection, Transaction, attendance,
    booking::{self, Booking},
    edition::Edition,
};

use super::{
    Heard, PlaceRefusal, call::end_needless, fill_vacancies::fill_vacancies, held::held,
    notify_or_call,
};
use crate::{
    Failure,
    places::{BookingEvent, notify},
};

/// Cancels a booking; a place goes to whoever waits longest. The deadline binds the person, not
/// staff, whose reason the person reads.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn leave(
    transaction: &mut Transaction,
    found: &Booking,
    ending: Ending,
    reason: String,
    heard: Heard,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let (edition, booking) = held(transaction, found).await?;
    cancelling(transaction, &booking, &edition)
        .await?
        .check(ending, now)
        .map_err(|error| Failure::Refused(error.into()))?;
    cancel(transaction, &booking, ending, reason, heard, now).await?;
    Ok(fill_vacancies(transaction, edition.id, now).await?)
}

/// What decides whether a booking can be cancelled.
pub(crate) async fn cancelling(
    connection: &mut Connection,
    booking: &Booking,
    edition: &Edition,
) -> Result<Cancelling, store::Error> {
    let noted = attendance::of_booking(connection, booking.id).await?;
    Ok(Cancelling {
        state: booking.state,
        cancellable_until: edition.details.cancellable_until,
        ends_at: edition.ends_at,
        has_attended: noted
            .iter()
            .any(|noted| noted.attendance == Attendance::Present),
    })
}

/// Cancels a booking and notifies its person, unless they have heard.
pub(super) async fn cancel(
    transaction: &mut Transaction,
    booking: &Booking,
    ending: Ending,
    reason: String,
    heard: Heard,
    now: Instant,
) -> Result<(), store::Error> {
    booking::cancel(transaction, booking.id, ending, now).await?;
    let had_place = booking.state == BookingState::Confirmed;
    let event = BookingEvent::Cancelled {
        had_place,
        was_requested: booking.state == BookingState::Requested,
        reason,
    };
    if heard == Heard::Already {
        end_needless(transaction, booking.id, &event, now).await?;
        return Ok(());
    }
    match CallReason::of_ending(ending) {
        Some(reason) => notify_or_call(transaction, booking.id, event, reason, now, now).await,
        None => notify(transaction, booking.id, event, now).await,
    }
}
