//! Staff changed an edition: when or where it takes place, for how many, or whether at all.

use domain::{edition::EditionState, id::EditionId, instant::Instant};
use store::{
    Transaction, booking,
    edition::{self, Edition},
};

use super::{PlaceRefusal, leave::cancel, promote::promote};
use crate::{Failure, booking::News, jobs};

/// Keeps an edition with its sessions as staff want them, perhaps with another capacity or called off:
/// more places go to those who wait, and everybody whom it concerns is told.
///
/// # Errors
/// [`PlaceRefusal`]; the transaction must then be dropped.
pub(crate) async fn revise(
    transaction: &mut Transaction,
    wanted: &Edition,
    sessions: &[edition::Session],
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    let held = edition::lock(transaction, wanted.id)
        .await?
        .ok_or(Failure::NotFound)?;
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
        for booking in booking::live_in(transaction, held.id).await? {
            cancel(transaction, &booking, now).await?;
        }
    }
    let sessions_before = edition::sessions(transaction, held.id).await?;
    if !edition::update(transaction, wanted, sessions, held.revision).await? {
        return Err(Failure::Refused(PlaceRefusal::ChangedMeanwhile));
    }
    let is_elsewhere = (held.site_id, &held.room) != (wanted.site_id, &wanted.room);
    if is_elsewhere || times(&sessions_before) != times(sessions) {
        tell_of_change(transaction, held.id, now).await?;
    }
    Ok(promote(transaction, held.id, now).await?)
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
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), store::Error> {
    for booking in booking::live_in(transaction, id).await? {
        jobs::queue_news(transaction, booking.id, News::Changed, now).await?;
    }
    Ok(())
}
