//! A person books a place, or a position on the waiting list.

use domain::{
    audit::Action,
    booking::{BookingState, Groups, Placement},
    edition::{Admission, EditionSlug},
    id::{PersonId, RequestId},
    instant::Instant,
    limits::Limit,
    needs::Needs,
    reference::BookingReference,
};
use store::{
    Transaction,
    audit::{Actor, NewEntry},
    booking::{self, Booking},
};

use super::{Allocation, Booker, Door, PlaceRefusal, fill_vacancies::fill_vacancies, obstacle};
use crate::{
    Failure,
    access::visitor::StaffMember,
    outbox,
    people::{account, desk::LateReason},
    places::{BookingEvent, NotifyOfBooking, notification::first_mail},
    platform::secret::entropy,
};

/// Who books a place for a person.
#[derive(Clone, Copy, Debug)]
pub(crate) enum BookedBy<'a> {
    /// The person, who may have that many bookings ahead.
    Person(Limit),
    /// A member of staff at the desk, who may exceed the limit.
    Desk {
        /// Who it is.
        staff: &'a StaffMember,
        /// Why they book after the time until which people can, if they do.
        late_reason: Option<&'a LateReason>,
    },
}

impl BookedBy<'_> {
    const fn door(self) -> Door {
        match self {
            Self::Person(limit) => Door::Theirs(limit),
            Self::Desk { .. } => Door::Desk,
        }
    }

    /// What the log says of it.
    fn entry(self, person: PersonId, reference: BookingReference) -> NewEntry {
        match self {
            Self::Person(_) => NewEntry {
                actor: Actor::Person(person),
                action: Action::BookingMade,
                details: serde_json::json!({ "reference": reference }),
            },
            Self::Desk { staff, late_reason } => NewEntry {
                actor: staff.actor(),
                action: Action::BookingMadeAtDesk,
                details: serde_json::json!({
                    "reference": reference,
                    "consent": "told at the desk",
                    "late_reason": late_reason,
                }),
            },
        }
    }
}

/// Gives a person a place in an edition, or a position on its waiting list, or stores their request if
/// staff decide. `groups` are those that the person claims to belong to; only those with reserved places
/// count. Booking acknowledges the privacy notice, which every booking page shows; the log says who booked.
///
/// # Errors
/// [`PlaceRefusal`]; [`store::Error::Duplicate`] where the form was sent before. The transaction must
/// then be dropped.
pub(crate) async fn take(
    transaction: &mut Transaction,
    person: PersonId,
    slug: &EditionSlug,
    groups: Groups,
    by: BookedBy<'_>,
    request: RequestId,
    now: Instant,
) -> Result<BookingReference, Failure<PlaceRefusal>> {
    let notice = account::privacy_notice(now)?;
    let door = by.door();
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
        needs: Needs::NONE,
        held_until: None,
        ending: None,
        created_at: now,
        changed_at: now,
    };
    let notice_of = NotifyOfBooking {
        booking: made.id,
        event,
    };
    let job = outbox::with_id(first_mail(made.id), &notice_of);
    let entry = by.entry(person, made.reference);
    booking::insert_requested(transaction, &made, request, &job, &notice, &entry).await?;
    if !edition.reserved_groups.is_empty() {
        fill_vacancies(transaction, edition.id, now).await?;
    }
    Ok(made.reference)
}
