//! Staff change an edition: when or where it takes place, its capacity, or calling it off.

use std::collections::HashSet;

use domain::{
    booking::{Ending, Places, Reservations, check_change},
    call::CallReason,
    edition::{Concern, EditionState},
    id::EditionId,
    instant::Instant,
};
use store::{
    Transaction, booking, dropped_session,
    edition::{self, ClassSession, Edition},
    places, site,
};

use super::{
    BookingEvent, Heard, PlaceRefusal, Telling,
    booked_edition::place,
    concern,
    fill_vacancies::fill_vacancies,
    leave::cancel,
    notification::{Before, SessionBefore},
    notify_or_call, reach,
    reserve::store_reservations,
};
use crate::Failure;

/// Stores an edition with its changed sessions and reservations, perhaps with another capacity or called
/// off: freed places are offered to the waiting list, and everybody whom it concerns is notified. A
/// pending offer stays valid until the moment stated to its person.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn revise(
    transaction: &mut Transaction,
    target: &Edition,
    sessions: &[ClassSession],
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
            // The mail tells the reason that is stored with the edition.
            let reason = String::new();
            let (ending, heard) = (Ending::EditionCancelled, Heard::NotYet);
            cancel(transaction, &booking, ending, reason, heard, now).await?;
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
    if held.state == EditionState::Published {
        let gone: Vec<_> = missing(&sessions_before, sessions).collect();
        dropped_session::insert(transaction, &gone, now).await?;
    }
    let concern = concern((&held, &sessions_before), (target, sessions), now);
    let is_told = match concern {
        Concern::Everybody => true,
        Concern::Readers => telling.tells_readers,
        Concern::Nobody => false,
    };
    if is_told {
        let event = BookingEvent::Changed {
            was: before(transaction, (&held, &sessions_before), (target, sessions)).await?,
            only_read: concern == Concern::Readers,
            reason: telling.reason(),
        };
        tell_of_change(transaction, held.id, &event, now).await?;
    }
    Ok(fill_vacancies(transaction, held.id, now).await?)
}

/// The start and end of each session, in order.
pub(crate) fn times(sessions: &[ClassSession]) -> Vec<(Instant, Instant)> {
    let mut times: Vec<_> = sessions
        .iter()
        .map(|session| (session.starts_at, session.ends_at))
        .collect();
    times.sort_unstable();
    times
}

/// Notifies everybody who has a place or waits for one of what is different. Those whose booking is
/// cancelled with the edition have been notified of that.
async fn tell_of_change(
    transaction: &mut Transaction,
    id: EditionId,
    event: &BookingEvent,
    now: Instant,
) -> Result<(), store::Error> {
    for booking in booking::live_in(transaction, id).await? {
        let (event, reason) = (event.clone(), CallReason::ActivityChanged);
        notify_or_call(transaction, booking.id, event, reason, now, now).await?;
    }
    Ok(())
}

/// The sessions of the first list that are not in the second one.
fn missing<'a>(
    sessions: &'a [ClassSession],
    others: &[ClassSession],
) -> impl Iterator<Item = &'a ClassSession> {
    let kept: HashSet<_> = others.iter().map(|session| session.id).collect();
    sessions
        .iter()
        .filter(move |session| !kept.contains(&session.id))
}

/// What was different before.
async fn before(
    transaction: &mut Transaction,
    (held, were): (&Edition, &[ClassSession]),
    (target, are): (&Edition, &[ClassSession]),
) -> Result<Before, store::Error> {
    let unchanged: HashSet<_> = are
        .iter()
        .map(|session| (session.id, session.starts_at, session.ends_at))
        .collect();
    let differed = were
        .iter()
        .map(|session| (session.id, session.starts_at, session.ends_at))
        .filter(|session| !unchanged.contains(session));
    let is_elsewhere = (held.details.site_id, &held.details.room)
        != (target.details.site_id, &target.details.room);
    let place_was = if is_elsewhere {
        let site = site::by_id(transaction, held.details.site_id).await?;
        Some(place(&held.details.room, site.as_ref()))
    } else {
        None
    };
    Ok(Before {
        sessions: differed
            .map(|(id, starts_at, ends_at)| SessionBefore {
                id,
                starts_at,
                ends_at,
            })
            .collect(),
        added: missing(are, were).map(|session| session.id).collect(),
        place: place_was,
    })
}
