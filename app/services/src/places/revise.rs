//! Staff changed an edition: when or where it takes place, for how many, or whether at all.

use domain::{booking::BookingState, edition::EditionState, id::EditionId, instant::Instant};
use store::{
    Transaction, booking,
    edition::{self, Edition},
    person,
};

use super::{Occasion, PlaceRefusal, leave::cancel};
use crate::{Failure, Portal, jobs, mail};

pub(super) async fn revise(
    portal: &Portal,
    transaction: &mut Transaction,
    held: &Edition,
    wanted: &Edition,
    sessions: &[edition::Session],
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let confirmed = held.confirmed;
    if wanted.state != EditionState::Cancelled && i64::from(wanted.capacity) < confirmed {
        return Err(Failure::Refused(PlaceRefusal::CapacityBelowConfirmed {
            confirmed,
        }));
    }
    if held.revision != wanted.revision {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    if wanted.state == EditionState::Cancelled && held.state != EditionState::Cancelled {
        let occasion = Occasion::load(transaction, held).await?;
        for booking in booking::live_in(transaction, held.id).await? {
            cancel(portal, transaction, &occasion, &booking, now).await?;
        }
    }
    let sessions_before = edition::sessions(transaction, held.id).await?;
    if !edition::update(transaction, wanted, sessions, held.revision).await? {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    let is_elsewhere = (held.site_id, &held.room) != (wanted.site_id, &wanted.room);
    if is_elsewhere || times(&sessions_before) != times(sessions) {
        tell_of_change(portal, transaction, held.id, now).await?;
    }
    Ok(())
}

/// The moments between which sessions take place, in order.
pub(crate) fn times(sessions: &[edition::Session]) -> Vec<(Instant, Instant)> {
    let mut times: Vec<_> = sessions
        .iter()
        .map(|session| (session.starts_at, session.ends_at))
        .collect();
    times.sort_unstable();
    times
}

/// Tells everybody who has a place or waits for one when and where the edition takes place now.
async fn tell_of_change(
    portal: &Portal,
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let Some(edition) = edition::by_id(transaction, id).await? else {
        return Ok(());
    };
    let occasion = Occasion::load(transaction, &edition).await?;
    for booking in booking::live_in(transaction, id).await? {
        let Some(person) = person::by_id(transaction, booking.person_id).await? else {
            continue;
        };
        let has_place = booking.state == BookingState::Confirmed;
        let letter = mail::Mail::BookingChanged(mail::BookingChanged {
            name: person.details.display_name(),
            booking: occasion.booked(portal, person.details.language, &booking),
            cancel_until: has_place.then_some(edition.cancellable_until),
        });
        jobs::queue_mail_to(transaction, &person, letter, now).await?;
    }
    Ok(())
}
