//! Free places go to those who wait.

use domain::{
    booking::{BookingState, places_to_fill},
    edition::EditionState,
    id::EditionId,
    instant::Instant,
};
use store::{Transaction, booking, edition};

use crate::{booking::News, jobs};

/// Gives every free place to whoever waits longest.
pub(super) async fn promote(
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), store::Error> {
    let Some(edition) = edition::by_id(transaction, id).await? else {
        return Ok(());
    };
    // After the start nobody can be told in time any more.
    if edition.state != EditionState::Published || now >= edition.starts_at {
        return Ok(());
    }
    let moving = places_to_fill(edition.capacity, edition.confirmed, edition.waiting);
    if moving == 0 {
        return Ok(());
    }
    for waiting in booking::first_waiting(transaction, id, moving).await? {
        booking::set_state(transaction, waiting.id, BookingState::Confirmed, now).await?;
        jobs::queue_news(transaction, waiting.id, News::Promoted, now).await?;
    }
    Ok(())
}
