//! Cancelling a place or a position on the waiting list.

use domain::{audit::Action, booking::Ending, reference::BookingReference, text::Line};
use store::{audit, booking, edition};

use super::theirs::find_theirs;
use crate::{
    Failure, Portal,
    access::visitor::{StaffMember, Visitor},
    places::{self, Heard, PlaceRefusal},
};

/// Why a member of staff cancels a person's booking: the person reads it, and the log keeps it.
pub type CancellationReason = Line<200>;

/// Cancels a booking for its person, who signed in or used the link in a mail.
///
/// # Errors
/// [`PlaceRefusal::AlreadyCancelled`], [`PlaceRefusal::TooLateToCancel`], [`PlaceRefusal::Over`],
/// [`PlaceRefusal::Attended`]; `NotFound` for somebody else's booking.
pub async fn cancel(
    portal: &Portal,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
) -> Result<(), Failure<PlaceRefusal>> {
    let mut transaction = portal.database.write().await?;
    let booking = find_theirs(portal, &mut transaction, visitor, reference, key).await?;
    let now = portal.now();
    places::leave(
        &mut transaction,
        &booking,
        Ending::ByPerson,
        String::new(),
        Heard::NotYet,
        now,
    )
    .await?;
    audit::record(
        &mut transaction,
        audit::Actor::Person(booking.person_id),
        Action::BookingCancelled,
        ("booking", booking.id.into()),
        &serde_json::json!({ "reference": reference, "with_link": key.is_some() }),
        now,
    )
    .await?;
    portal
        .commit_and_publish(transaction, booking.edition_id)
        .await
}

/// Cancels a booking for a member of staff, who is not bound by the deadline and gives a reason. Whoever has heard of it
/// already is not told.
///
/// # Errors
/// [`PlaceRefusal::AlreadyCancelled`], [`PlaceRefusal::Over`], [`PlaceRefusal::Attended`]; `NotFound` for a booking
/// outside their scope.
pub async fn cancel_by_staff(
    portal: &Portal,
    staff: &StaffMember,
    reference: &BookingReference,
    reason: &CancellationReason,
    heard: Heard,
) -> Result<(), Failure<PlaceRefusal>> {
    let mut transaction = portal.database.write().await?;
    let booking = booking::by_reference(&mut transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    let edition = edition::by_id(&mut transaction, booking.edition_id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::BookingCancelled,
        ("booking", booking.id.into()),
        &serde_json::json!({
            "reference": reference,
            "reason": reason,
            "told": heard == Heard::NotYet,
        }),
        portal.now(),
    )
    .await?;
    let (ending, reason) = (Ending::ByStaff, reason.to_string());
    let now = portal.now();
    places::leave(&mut transaction, &booking, ending, reason, heard, now).await?;
    portal
        .commit_and_publish(transaction, booking.edition_id)
        .await
}
