//! Staff decide on a request for a place.

use domain::{
    booking::{BookingAction, Ending, Placement, hold},
    call::CallReason,
    edition::EditionState,
    instant::Instant,
};
use store::{
    Transaction,
    booking::{self, Booking},
};

use super::{
    Allocation, BookingEvent, PlaceRefusal, after, enrolment, fill_vacancies::fill_vacancies,
    held::held, notify_or_call, obstacle::overlap,
};
use crate::Failure;

/// Admits a person who requested a place: to a place if one is free for them, else to the waiting list,
/// ordered by the moment of the request; after enrolment has closed only to a place.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn approve(
    transaction: &mut Transaction,
    found: &Booking,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let (edition, booking) = held(transaction, found).await?;
    after(
        &booking,
        BookingAction::Approve,
        PlaceRefusal::AlreadyDecided,
    )?;
    if edition.state != EditionState::Published || now >= edition.starts_at {
        return Err(Failure::Refused(PlaceRefusal::Enrolment(enrolment(
            &edition, now,
        ))));
    }
    if let Some(overlap) = overlap(transaction, booking.person_id, edition.id, now).await? {
        return Err(Failure::Refused(overlap));
    }
    let allocation = Allocation::of(transaction, &edition, now).await?;
    // Once enrolment has closed nobody is admitted from the waiting list, so nobody is put on it, and nobody who waits
    // comes first.
    let placement = if hold(now, edition.details.enrolment_closes_at).is_some() {
        allocation.placement(booking.groups)
    } else if allocation.has_place_for(booking.groups) {
        Placement::Confirmed
    } else {
        return Err(Failure::Refused(PlaceRefusal::Full));
    };
    let state = after(&booking, placement.action(), PlaceRefusal::AlreadyDecided)?;
    booking::set_state(transaction, booking.id, state, now).await?;
    let event = match placement {
        Placement::Confirmed => BookingEvent::Confirmed,
        Placement::Waiting { .. } => BookingEvent::Waiting {
            position: booking::position(transaction, booking.id).await?,
        },
    };
    let reason = CallReason::RequestDecided;
    notify_or_call(transaction, booking.id, event, reason, now, now).await?;
    Ok(fill_vacancies(transaction, edition.id, now).await?)
}

/// Refuses a person's request for a place, and notifies them of the reason.
///
/// # Errors
/// [`PlaceRefusal::AlreadyDecided`]; the transaction must then be dropped.
pub(crate) async fn refuse(
    transaction: &mut Transaction,
    found: &Booking,
    reason: String,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let (_, booking) = held(transaction, found).await?;
    after(
        &booking,
        Ending::NotApproved.action(),
        PlaceRefusal::AlreadyDecided,
    )?;
    booking::cancel(transaction, booking.id, Ending::NotApproved, now).await?;
    let event = BookingEvent::NotApproved { reason };
    let reason = CallReason::RequestDecided;
    Ok(notify_or_call(transaction, booking.id, event, reason, now, now).await?)
}
