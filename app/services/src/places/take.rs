//! A person takes a place, or a position on the waiting list.

use domain::{
    booking::{Placement, decide_place},
    instant::Instant,
    reference::BookingReference,
};
use store::{
    Transaction,
    booking::{self, Booking},
    edition::{self, Edition},
    person,
};

use super::{Occasion, PlaceRefusal, obstacle};
use crate::{Failure, Portal, jobs, mail};

pub(super) async fn take(
    portal: &Portal,
    transaction: &mut Transaction,
    edition: &Edition,
    person: &person::Record,
    reference: BookingReference,
    now: Instant,
) -> Result<(), Failure<PlaceRefusal>> {
    if let Some(refusal) = obstacle(transaction, edition, Some(person.id), now).await? {
        return Err(Failure::Refused(refusal));
    }
    let placement = decide_place(edition.capacity, edition.confirmed, edition.waiting);
    let made = Booking {
        id: store::new_id(),
        reference,
        edition_id: edition.id,
        person_id: person.id,
        state: placement.state(),
        ticket: edition::draw_ticket(transaction, edition.id).await?,
        sequence: 0,
        created_at: now,
        changed_at: now,
    };
    booking::insert(transaction, &made).await?;
    let occasion = Occasion::load(transaction, edition).await?;
    let activity = occasion.booked(portal, person.details.language, &made);
    let letter = match placement {
        Placement::Confirmed => mail::Mail::BookingConfirmed(mail::BookingConfirmed {
            name: person.details.display_name(),
            booking: activity,
            cancel_until: edition.cancellable_until,
        }),
        Placement::Waiting { position } => mail::Mail::BookingWaiting(mail::BookingWaiting {
            name: person.details.display_name(),
            booking: activity,
            position: u32::try_from(position).unwrap_or(u32::MAX),
        }),
    };
    jobs::queue_mail_to(transaction, person, letter, now).await?;
    Ok(())
}
