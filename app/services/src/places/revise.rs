//! Staff change an edition: when or where it takes place, its capacity, or calling it off.

use std::collections::HashSet;

use domain::{
    booking::{Ending, Places, Reservations, check_change},
    call::CallReason,
    edition::EditionState,
    id::EditionId,
    instant::Instant,
};
use store::{
    Transaction, booking, dropped_session,
    edition::{self, ClassSession, Edition},
    places, site,
};

use super::{
    BookingEvent, PlaceRefusal,
    booked_edition::place,
    fill_vacancies::fill_vacancies,
    leave::cancel,
    notification::{Before, SessionBefore},
    notify_or_call,
    reserve::store_reservations,
};
use crate::Failure;

/// Why an edition is changed, as people are told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Why<'a> {
    /// The words of staff; may be empty.
    pub(crate) reason: &'a str,
}

/// Stores an edition with its changed sessions and reservations, perhaps with another capacity or called
/// off: freed places are offered to the waiting list, and everybody affected is notified. A pending
/// offer stays valid until the moment stated to its person.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn revise(
    transaction: &mut Transaction,
    target: &Edition,
    sessions: &[ClassSession],
    reservations: &Reservations,
    why: Why<'_>,
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
            // The mail tells the reason that is stored with the edition.
            let reason = String::new();
            cancel(transaction, &booking, Ending::EditionCancelled, reason, now).await?;
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
    let is_elsewhere = (held.details.site_id, &held.details.room)
        != (target.details.site_id, &target.details.room);
    if is_elsewhere || times(&sessions_before) != times(sessions) {
        let was = before(
            transaction,
            is_elsewhere.then_some(&held),
            &sessions_before,
            sessions,
        )
        .await?;
        let event = BookingEvent::Changed {
            was,
            reason: why.reason.to_owned(),
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

/// Notifies everybody who has a place or waits for one of the new times and place.
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

/// What was different before, with the place where `elsewhere` took place.
async fn before(
    transaction: &mut Transaction,
    elsewhere: Option<&Edition>,
    were: &[ClassSession],
    are: &[ClassSession],
) -> Result<Before, store::Error> {
    let unchanged: HashSet<_> = are
        .iter()
        .map(|session| (session.id, session.starts_at, session.ends_at))
        .collect();
    let differed = were
        .iter()
        .map(|session| (session.id, session.starts_at, session.ends_at))
        .filter(|session| !unchanged.contains(session));
    let place_was = match elsewhere {
        Some(edition) => {
            let site = site::by_id(transaction, edition.details.site_id).await?;
            Some(place(&edition.details.room, site.as_ref()))
        }
        None => None,
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
