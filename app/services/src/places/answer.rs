//! An offered place is accepted, declined, or expires.

use domain::{
    booking::{BookingAction, BookingState, Ending},
    id::{BookingId, EditionId},
    instant::Instant,
};
use store::{
    Transaction,
    booking::{self, Booking},
};

use super::{PlaceRefusal, after, fill_vacancies::fill_vacancies, held::held, obstacle::overlap};
use crate::{
    Failure,
    places::{BookingEvent, notify},
};

/// Accepts the offered place. Idempotent.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn accept(
    transaction: &mut Transaction,
    found: &Booking,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let (_, booking) = held(transaction, found).await?;
    if booking.state == BookingState::Confirmed {
        return Ok(());
    }
    let state = after(&booking, BookingAction::Accept, PlaceRefusal::NotOffered)?;
    if !is_held(&booking, now) {
        return Err(Failure::Refused(PlaceRefusal::NotOffered));
    }
    // Staff may have moved sessions since the person began to wait.
    if let Some(overlap) = overlap(transaction, booking.person_id, booking.edition_id, now).await? {
        return Err(Failure::Refused(overlap));
    }
    booking::set_state(transaction, booking.id, state, now).await?;
    Ok(notify(transaction, booking.id, BookingEvent::Confirmed, now).await?)
}

/// Declines the offered place, which goes to the next person. Idempotent.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn decline(
    transaction: &mut Transaction,
    found: &Booking,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let (edition, booking) = held(transaction, found).await?;
    if booking.ending == Some(Ending::Declined) {
        return Ok(());
    }
    after(
        &booking,
        Ending::Declined.action(),
        PlaceRefusal::NotOffered,
    )?;
    if !is_held(&booking, now) {
        return Err(Failure::Refused(PlaceRefusal::NotOffered));
    }
    booking::cancel(transaction, booking.id, Ending::Declined, now).await?;
    let event = BookingEvent::OfferEnded { declined: true };
    notify(transaction, booking.id, event, now).await?;
    Ok(fill_vacancies(transaction, edition.id, now).await?)
}

/// Ends an expired offer; its place goes to the next person. If the booking has changed meanwhile, it
/// stays as it is. Returns the edition whose places changed.
pub(super) async fn expire(
    transaction: &mut Transaction,
    id: BookingId,
    now: Instant,
) -> Result<Option<EditionId>, Failure> {
    let Some(found) = booking::by_id(transaction, id).await? else {
        return Ok(None);
    };
    let (edition, booking) = held(transaction, &found).await?;
    if !booking.state.allows(Ending::Expired.action()) || is_held(&booking, now) {
        return Ok(None);
    }
    booking::cancel(transaction, booking.id, Ending::Expired, now).await?;
    let event = BookingEvent::OfferEnded { declined: false };
    notify(transaction, booking.id, event, now).await?;
    fill_vacancies(transaction, edition.id, now).await?;
    Ok(Some(edition.id))
}

/// Whether a place is held for the booking now.
fn is_held(booking: &Booking, now: Instant) -> bool {
    booking.held_until.is_some_and(|until| now < until)
}
