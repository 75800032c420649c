//! Notifying people that something takes place although its site is closed.

use domain::{audit::Action, call::CallReason, counselling::AppointmentState, id::RequestId};
use store::{
    appointment::{self, OfDay},
    audit, booking, request,
};

use super::plan::PlannedEdition;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    counselling::{self, AppointmentEvent},
    outbox::Lane,
    places::{BookingEvent, notify_or_call},
};

/// Notifies everybody who has a place in an edition or waits for one, once.
pub(super) async fn of_edition(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedEdition,
    reason: &str,
    request: RequestId,
) -> Result<(), Failure> {
    let (now, edition) = (portal.now(), &planned.edition);
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, edition.slug.as_str(), now).await? {
        return Ok(());
    }
    let bookings = booking::live_in(&mut transaction, edition.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionSiteClosed,
        ("edition", edition.id.into()),
        &serde_json::json!({ "people": planned.reach.told(), "reason": reason }),
        now,
    )
    .await?;
    for booking in &bookings {
        let event = BookingEvent::SiteClosed {
            reason: reason.to_owned(),
        };
        let called = CallReason::SiteClosed;
        notify_or_call(&mut transaction, booking.id, event, called, now, now).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

/// Notifies the person of an appointment, once. Returns whether it takes place.
pub(super) async fn of_appointment(
    portal: &Portal,
    staff: &StaffMember,
    entry: &OfDay,
    reason: &str,
    request: RequestId,
) -> Result<bool, Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let location = entry.reference.to_string();
    if request::is_repeated(&mut transaction, request, &location, now).await? {
        return Ok(true);
    }
    let found = appointment::by_id(&mut transaction, entry.id).await?;
    let Some(appointment) = found.filter(|found| found.state == AppointmentState::Booked) else {
        return Ok(false);
    };
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::AppointmentSiteClosed,
        ("appointment", entry.id.into()),
        &serde_json::json!({ "reference": entry.reference, "reason": reason }),
        now,
    )
    .await?;
    let reason = reason.to_owned();
    let event = AppointmentEvent::SiteClosed { reason };
    let due_at = appointment.starts_at;
    counselling::notify_or_call(&mut transaction, &appointment, event, due_at, now).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(true)
}
