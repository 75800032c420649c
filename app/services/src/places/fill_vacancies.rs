//! The consequences of every change of places.

use domain::{
    booking::hold, call::CallReason, edition::EditionState, id::EditionId, instant::Instant,
};
use store::{Error, Transaction, booking, edition, places};

use super::{Allocation, BookingEvent, EndOffer, notify_or_call};
use crate::outbox;

/// Offers every free place to the entitled person who waits longest, and stores how many other places
/// are reserved for groups. The edition must be locked. Offers end with enrolment: later nobody is
/// admitted from the waiting list, because nobody could be notified in time.
pub(super) async fn fill_vacancies(
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Error> {
    let Some(edition) = edition::by_id(transaction, id).await? else {
        return Ok(());
    };
    let mut allocation = Allocation::of(transaction, &edition, now).await?;
    let held = hold(now, edition.details.enrolment_closes_at)
        .filter(|_| edition.state == EditionState::Published);
    if let Some(hold) = held {
        for next in allocation.next(transaction, &edition).await? {
            booking::offer(transaction, next.id, hold.until, now).await?;
            let event = BookingEvent::Offered;
            let (reason, at) = (CallReason::Offer, hold.tell_at);
            notify_or_call(transaction, next.id, event, reason, at, now).await?;
            let job = EndOffer { booking: next.id };
            outbox::queue_at(transaction, &job, hold.until, now).await?;
            allocation.taken.add(next.groups, 1);
        }
    }
    let reserved_groups = allocation.places.reserved_groups();
    let set_aside = allocation.places.set_aside(&allocation.taken);
    if (reserved_groups, set_aside) != (edition.reserved_groups, edition.set_aside) {
        places::set_aside(transaction, id, reserved_groups, set_aside).await?;
    }
    Ok(())
}
