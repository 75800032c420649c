//! Calls instead of mails: whoever has no e-mail address is called about what they must know.

use domain::{
    call::{CallEnding, CallReason},
    id::BookingId,
    instant::Instant,
};
use store::{
    Error, Transaction,
    call_owed::{self, About, NewBookingCall},
};

use super::{BookingEvent, NotifyOfBooking};
use crate::outbox;

/// Queues the notification of the person of a booking, not to be sent before `at`; or owes them a call, where they
/// have a telephone and no e-mail address.
pub(crate) async fn notify_or_call(
    transaction: &mut Transaction,
    booking: BookingId,
    event: BookingEvent,
    reason: CallReason,
    at: Instant,
    now: Instant,
) -> Result<(), Error> {
    // Whoever was not called about an earlier change does as they did before that.
    let was_due = end_needless(transaction, booking, &event, now).await?;
    let call = NewBookingCall {
        booking,
        reason,
        note: event.note(),
        before: event.differed_from(now).into_iter().chain(was_due).min(),
    };
    if call_owed::owe_for_booking(transaction, &call, false, now).await? {
        return Ok(());
    }
    let job = NotifyOfBooking { booking, event };
    outbox::queue_at(transaction, &job, at, now).await
}

/// Ends the calls that an event makes needless: an offer that was answered, a change that another one follows, and
/// whatever there was to say of a booking that has ended. Returns by when the first of them was due.
pub(super) async fn end_needless(
    transaction: &mut Transaction,
    booking: BookingId,
    event: &BookingEvent,
    now: Instant,
) -> Result<Option<Instant>, Error> {
    let about = About::Booking(booking);
    let (reasons, ending): (&[_], _) = match event {
        BookingEvent::Confirmed => (&[CallReason::Offer], CallEnding::Answered),
        BookingEvent::Changed { .. } => (&[CallReason::ActivityChanged], CallEnding::Replaced),
        BookingEvent::NotApproved { .. }
        | BookingEvent::OfferEnded { .. }
        | BookingEvent::Cancelled { .. } => {
            // The time to answer an offer does not tell when they would come.
            let offer = [CallReason::Offer];
            call_owed::end(transaction, about, &offer, CallEnding::Ended, None, now).await?;
            (&[], CallEnding::Ended)
        }
        BookingEvent::SiteClosed { .. } | BookingEvent::SiteOpened { .. } => {
            (&CallReason::OF_A_CLOSURE, CallEnding::Replaced)
        }
        BookingEvent::Waiting { .. }
        | BookingEvent::Requested
        | BookingEvent::Offered
        | BookingEvent::Reminder { .. } => return Ok(None),
    };
    call_owed::end(transaction, about, reasons, ending, None, now).await
}
