//! A booking is given up.

use domain::{booking::BookingState, id::BookingId, instant::Instant};
use store::{
    Transaction,
    booking::{self, Booking},
    edition::Edition,
    person,
};

use super::{Occasion, PlaceRefusal};
use crate::{Failure, Portal, jobs, mail};

pub(super) async fn leave(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: &Edition,
    id: BookingId,
    by_person: bool,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    // Read again now that the edition is held: a second click may have been faster.
    let booking = booking::by_id(transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if booking.state == BookingState::Cancelled {
        return Err(Failure::Refused(PlaceRefusal::AlreadyCancelled));
    }
    let has_place = booking.state == BookingState::Confirmed;
    if by_person && has_place && now > edition.cancellable_until {
        return Err(Failure::Refused(PlaceRefusal::TooLateToCancel));
    }
    let occasion = Occasion::load(transaction, edition).await?;
    cancel(portal, transaction, &occasion, &booking, now).await?;
    Ok(())
}

/// Gives a booking up and tells its person.
pub(super) async fn cancel(
    portal: &Portal,
    transaction: &mut Transaction,
    occasion: &Occasion<'_>,
    booking: &Booking,
    now: Instant,
) -> Result<(), store::Error> {
    booking::set_state(transaction, booking.id, BookingState::Cancelled, now).await?;
    if let Some(person) = person::by_id(transaction, booking.person_id).await? {
        let letter = mail::Mail::BookingCancelled(mail::BookingCancelled {
            name: person.details.display_name(),
            booking: occasion.booked(portal, person.details.language, booking),
            had_place: booking.state == BookingState::Confirmed,
            activities_url: format!(
                "{}/{}/activities",
                portal.settings.base_url, person.details.language
            ),
        });
        jobs::queue_mail_to(transaction, &person, letter, now).await?;
    }
    Ok(())
}
