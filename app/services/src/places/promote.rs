//! Free places go to those who wait.

use domain::{
    booking::{BookingState, places_to_fill},
    edition::EditionState,
    id::EditionId,
    instant::Instant,
};
use store::{Transaction, booking, edition, person};

use super::{Occasion, PlaceRefusal};
use crate::{Failure, Portal, jobs, mail};

/// Gives every free place to whoever waits longest.
pub(super) async fn promote(
    portal: &Portal,
    transaction: &mut Transaction,
    id: EditionId,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
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
    let occasion = Occasion::load(transaction, &edition).await?;
    for waiting in booking::first_waiting(transaction, id, moving).await? {
        booking::set_state(transaction, waiting.id, BookingState::Confirmed, now).await?;
        let Some(person) = person::by_id(transaction, waiting.person_id).await? else {
            continue;
        };
        let letter = mail::Mail::BookingPromoted(mail::BookingPromoted {
            name: person.details.display_name(),
            booking: occasion.booked(portal, person.details.language, &waiting),
            cancel_until: edition.cancellable_until,
        });
        jobs::queue_mail_to(transaction, &person, letter, now).await?;
    }
    Ok(())
}
