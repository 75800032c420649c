//! Recording the outcome of an appointment.

use domain::{audit::Action, counselling::AppointmentState, reference::AppointmentReference};
use store::{appointment, audit};

use super::{AppointmentRefusal, reschedule::hold, view::find_for_staff};
use crate::{Failure, Portal, access::visitor::StaffMember};

/// Records whether the person came. It can be corrected.
///
/// # Errors
/// [`AppointmentRefusal::NotBegun`], [`AppointmentRefusal::NotBooked`] for one that was cancelled.
pub async fn note(
    portal: &Portal,
    staff: &StaffMember,
    reference: &AppointmentReference,
    came: bool,
) -> Result<(), Failure<AppointmentRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let found = find_for_staff(&mut transaction, staff, reference).await?;
    let appointment = hold(&mut transaction, &found).await?;
    if appointment.state == AppointmentState::Cancelled {
        return Err(Failure::Refused(AppointmentRefusal::NotBooked));
    }
    if !appointment.state.can_be_noted(appointment.starts_at, now) {
        return Err(Failure::Refused(AppointmentRefusal::NotBegun));
    }
    let (state, action) = if came {
        (AppointmentState::Attended, Action::AppointmentAttended)
    } else {
        (AppointmentState::Missed, Action::AppointmentMissed)
    };
    appointment::set_state(&mut transaction, appointment.id, state, now).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        action,
        ("appointment", appointment.id.into()),
        &serde_json::json!({ "reference": reference }),
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(())
}
