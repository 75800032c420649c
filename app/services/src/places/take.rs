//! A person books a place, or a position on the waiting list.

use domain::{
    booking::{BookingState, Groups, Placement},
    edition::{Admission, EditionSlug},
    id::{PersonId, RequestId},
    instant::Instant,
    reference::BookingReference,
};
use store::{
    Transaction,
    booking::{self, Booking},
};

use super::{Allocation, Booker, Door, PlaceRefusal, fill_vacancies::fill_vacancies, obstacle};
use crate::{
    Failure, outbox,
    people::account,
    places::{BookingEvent, NotifyOfBooking},
    platform::secret::entropy,
};

/// Gives a person a place in an edition, or a position on its waiting list, or stores their request if
/// staff decide. `groups` are those that the person claims to belong to; only those with reserved places
/// count. `door` is who books. Booking acknowledges the privacy notice, which every booking page shows.
///
/// # Errors
/// [`PlaceRefusal`]; [`store::Error::Duplicate`] where the form was sent before. The transaction must
/// then be dropped.
pub(crate) async fn take(
    transaction: &mut Transaction,
    person: PersonId,
    slug: &EditionSlug,
    groups: Groups,
    door: Door,
    request: RequestId,
    now: Instant,
) -> Result<BookingReference, Failure<PlaceRefusal>> {
    let notice = account::privacy_notice(now)?;
    let beginning = booking::begin(transaction, person, slug, now)
        .await?
        .ok_or(Failure::NotFound)?;
    let edition = beginning.edition;
    let booker = Booker {
        person,
        conflicts: beginning.conflicts,
        ahead: beginning.ahead,
        door,
    };
    if let Some(refusal) = obstacle(transaction, &edition, Some(booker), now).await? {
        return Err(Failure::Refused(refusal));
    }
    if !beginning.named {
        return Err(Failure::Refused(PlaceRefusal::NameMissing));
    }
    let groups = groups.common(edition.reserved_groups);
    let (state, event) = match edition.details.admission {
        _ if door.is_late(&edition, now) => {
            let allocation = Allocation::of(transaction, &edition, now).await?;
            if !allocation.has_place_for(groups) {
                return Err(Failure::Refused(PlaceRefusal::Full));
            }
            (BookingState::Confirmed, BookingEvent::Confirmed)
        }
        Admission::Approval => (BookingState::Requested, BookingEvent::Requested),
        Admission::Open | Admission::Programme => {
            let allocation = Allocation::of(transaction, &edition, now).await?;
            let placement = allocation.placement(groups);
            let event = match placement {
                Placement::Confirmed => BookingEvent::Confirmed,
                Placement::Waiting { position } => BookingEvent::Waiting { position },
            };
            (placement.state(), event)
        }
    };
    let made = Booking {
        id: store::new_id(),
        reference: BookingReference::from_entropy(entropy()),
        edition_id: edition.id,
        person_id: person,
        state,
        ticket: edition.next_ticket,
        groups,
        held_until: None,
        ending: None,
        created_at: now,
        changed_at: now,
    };
    let job = outbox::new_job(&NotifyOfBooking {
        booking: made.id,
        event,
    });
    booking::insert_requested(transaction, &made, request, &job, &notice).await?;
    if !edition.reserved_groups.is_empty() {
        fill_vacancies(transaction, edition.id, now).await?;
    }
    Ok(made.reference)
}
