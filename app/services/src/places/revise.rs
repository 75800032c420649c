//! Staff change an edition: when or where it takes place, its capacity, or calling it off.

use domain::{
    booking::{Ending, Places, Reservations, check_change},
    call::CallReason,
    edition::EditionState,
    id::EditionId,
    instant::Instant,
};
use store::{
    Transaction, booking,
    edition::{self, Edition},
    places,
};

use super::{
    BookingEvent, PlaceRefusal, fill_vacancies::fill_vacancies, leave::cancel, notify_or_call,
    reserve::store_reservations,
};
use crate::Failure;

/// Stores an edition with its changed sessions and reservations, perhaps with another capacity or called
/// off: freed places are offered to the waiting list, and everybody affected is notified. A pending
/// offer stays valid until the moment stated to its person.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn revise(
    transaction: &mut Transaction,
    target: &Edition,
    sessions: &[edition::ClassSession],
    reservations: &Reservations,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let held = edition::lock(transaction, target.id)
        .await?
        .ok_or(Failure::NotFound)?;
    if target.state != EditionState::Cancelled {
        let people = places::people(transaction, held.id).await?;
        check_change(
            &Places::at(target.details.capacity, reservations, now),
            &people.taken,
        )
        .map_err(|error| Failure::Refused(PlaceRefusal::Change(error)))?;
    }
    if held.revision != target.revision {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    if target.state == EditionState::Cancelled && held.state != EditionState::Cancelled {
        for booking in booking::live_in(transaction, held.id).await? {
            cancel(transaction, &booking, Ending::EditionCancelled, now).await?;
        }
    }
    let reserved_before = places::reservations(transaction, held.id, held.details.capacity).await?;
    let sessions_before = edition::sessions(transaction, held.id).await?;
    if !edition::update(transaction, target, sessions, held.revision).await? {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    if reserved_before != *reservations {
        store_reservations(transaction, held.id, reservations, now).await?;
    }
    let is_elsewhere = (held.details.site_id, &held.details.room)
        != (target.details.site_id, &target.details.room);
    if is_elsewhere || times(&sessions_before) != times(sessions) {
        tell_of_change(transaction, held.id, now).await?;
    }
    Ok(fill_vacancies(transaction, held.id, now).await?)
}

/// The start and end of each session, in order.
pub(crate) fn times(sessions: &[edition::ClassSession]) -> Vec<(Instant, Instant)> {
    let mut times: Vec<_> = sessions
        .iter()
        .map(|session| (session.starts_at, session.ends_at))
        .collect();
    times.sort_unstable();
    times
}

/// Notifies everybody who has a place or waits for one of the new times and place.
async fn tell_of_change(
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), store::Error> {
    for booking in booking::live_in(transaction, id).await? {
        let (event, reason) = (BookingEvent::Changed, CallReason::ActivityChanged);
        notify_or_call(transaction, booking.id, event, reason, now, now).await?;
    }
    Ok(())
}
