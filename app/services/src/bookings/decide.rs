//! Deciding on requests for a place.

use domain::{audit::Action, reference::BookingReference, text::Line};
use store::{audit, booking, edition};

use crate::places::PlaceRefusal;
use crate::{Failure, Portal, access::visitor::StaffMember, places};

/// Why a member of staff refuses a request; the person reads it.
pub type NotApprovedReason = Line<300>;

/// The decision of staff on a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestDecision {
    /// The person is admitted.
    Approve,
    /// The person is not.
    Refuse(NotApprovedReason),
}

/// Decides on a request.
///
/// # Errors
/// [`PlaceRefusal::AlreadyDecided`], [`PlaceRefusal::Enrolment`] where the edition has begun or was called
/// off, [`PlaceRefusal::Overlaps`].
pub async fn decide_request(
    portal: &Portal,
    staff: &StaffMember,
    reference: &BookingReference,
    decision: &RequestDecision,
) -> Result<(), Failure<PlaceRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let booking = booking::by_reference(&mut transaction, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    let edition = edition::by_id(&mut transaction, booking.edition_id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    let (action, reason) = match decision {
        RequestDecision::Approve => {
            places::approve(&mut transaction, &booking, now).await?;
            (Action::BookingApproved, None)
        }
        RequestDecision::Refuse(reason) => {
            places::refuse(&mut transaction, &booking, reason.to_string(), now).await?;
            (Action::BookingNotApproved, Some(reason))
        }
    };
    audit::record(
        &mut transaction,
        staff.actor(),
        action,
        ("booking", booking.id.into()),
        &serde_json::json!({ "reference": reference, "reason": reason }),
        now,
    )
    .await?;
    portal
        .commit_and_publish(transaction, booking.edition_id)
        .await
}
