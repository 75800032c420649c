//! Calls instead of mails: whoever has no e-mail address is called about what they must know.

use domain::{
    call::{CallEnding, CallReason},
    id::BookingId,
    instant::Instant,
};
use store::{
    Error, Transaction,
    call_owed::{self, NewBookingCall},
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
    end_needless(transaction, booking, &event, now).await?;
    let call = NewBookingCall {
        booking,
        reason,
        note: event.note(),
        before: event.differed_from(now),
    };
    if call_owed::owe_for_booking(transaction, &call, false, now).await? {
        return Ok(());
    }
    let job = NotifyOfBooking { booking, event };
    outbox::queue_at(transaction, &job, at, now).await
}

/// Ends the calls that an event makes needless: an offer that was answered, a change that another one follows, and
/// whatever there was to say of a booking that has ended.
pub(super) async fn end_needless(
    transaction: &mut Transaction,
    booking: BookingId,
    event: &BookingEvent,
    now: Instant,
) -> Result<(), Error> {
    let (reason, ending) = match event {
        BookingEvent::Confirmed => (Some(CallReason::Offer), CallEnding::Answered),
        BookingEvent::Changed { .. } => (Some(CallReason::ActivityChanged), CallEnding::Replaced),
        BookingEvent::NotApproved { .. }
        | BookingEvent::OfferEnded { .. }
        | BookingEvent::Cancelled { .. } => (None, CallEnding::Ended),
        BookingEvent::SiteClosed { .. } | BookingEvent::SiteOpened { .. } => {
            (Some(CallReason::SiteClosed), CallEnding::Replaced)
        }
        BookingEvent::Waiting { .. }
        | BookingEvent::Requested
        | BookingEvent::Offered
        | BookingEvent::Reminder { .. } => return Ok(()),
    };
    call_owed::end_of_booking(transaction, booking, reason, ending, None, now).await
}
