//! Staff change an edition: when or where it takes place, its capacity, or calling it off.

use domain::{
    booking::{Ending, Places, Reservations, check_change},
    edition::{Concern, EditionState},
    id::EditionId,
    instant::Instant,
};
use store::{
    Transaction, booking,
    edition::{self, Edition},
    places,
};

use super::{
    PlaceRefusal, Telling, concern, fill_vacancies::fill_vacancies, leave::cancel, reach,
    reserve::store_reservations,
};
use crate::{
    Failure,
    places::{BookingEvent, notify},
};

/// Stores an edition with its changed sessions and reservations, perhaps with another capacity or called
/// off: freed places are offered to the waiting list, and everybody whom it concerns is notified. A
/// pending offer stays valid until the moment stated to its person.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn revise(
    transaction: &mut Transaction,
    target: &Edition,
    sessions: &[edition::ClassSession],
    reservations: &Reservations,
    telling: &Telling,
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
    if let Some(seen) = &telling.reach
        && reach(transaction, held.id).await?.mark != *seen
    {
        return Err(Failure::Refused(PlaceRefusal::ReachChanged));
    }
    if target.state == EditionState::Cancelled && held.state != EditionState::Cancelled {
        for booking in booking::live_in(transaction, held.id).await? {
            let word = telling.word.as_ref();
            cancel(transaction, &booking, Ending::EditionCancelled, word, now).await?;
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
    match concern((&held, &sessions_before), (target, sessions), now) {
        Concern::Everybody => tell(transaction, held.id, telling, false, now).await?,
        Concern::Readers if telling.tells_readers => {
            tell(transaction, held.id, telling, true, now).await?;
        }
        Concern::Readers | Concern::Nobody => {}
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

/// Notifies everybody who has a place or waits for one of what is different. Those whose booking is
/// cancelled with the edition have been notified of that.
async fn tell(
    transaction: &mut Transaction,
    id: EditionId,
    telling: &Telling,
    only_read: bool,
    now: Instant,
) -> Result<(), store::Error> {
    for booking in booking::live_in(transaction, id).await? {
        let word = telling.word.clone();
        let event = BookingEvent::Changed { only_read, word };
        notify(transaction, booking.id, event, now).await?;
    }
    Ok(())
}
