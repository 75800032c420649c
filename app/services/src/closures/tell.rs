//! Notifying people that an activity takes place although its site is closed.

use domain::{audit::Action, call::CallReason, id::RequestId, text::Line};
use store::{audit, booking, request};

use super::plan::PlannedEdition;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    outbox::Lane,
    places::{BookingEvent, notify_or_call},
};

/// Notifies everybody who has a place in an edition or waits for one, once.
pub(super) async fn tell(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedEdition,
    reason: &Line<200>,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let edition = &planned.edition;
    let claim = request::claim(&mut transaction, request, edition.slug.as_str(), now).await?;
    if claim != request::Claim::First {
        return Ok(());
    }
    let bookings = booking::live_in(&mut transaction, edition.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionSiteClosed,
        ("edition", edition.id.into()),
        &serde_json::json!({ "people": bookings.len(), "reason": reason }),
        now,
    )
    .await?;
    for booking in &bookings {
        let event = BookingEvent::SiteClosed {
            reason: reason.to_string(),
        };
        let reason = CallReason::SiteClosed;
        notify_or_call(&mut transaction, booking.id, event, reason, now, now).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
