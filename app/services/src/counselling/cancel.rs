//! Cancelling an appointment.

use domain::{
    audit::Action, counselling::AppointmentState, id::RequestId, reference::AppointmentReference,
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    audit, request,
};

use super::{
    AppointmentRefusal,
    notification::{AppointmentEvent, end_calls, notify, notify_or_call},
    reschedule::hold,
    view::{find_for_staff, find_theirs},
};
use crate::{
    Failure, Portal,
    access::visitor::{StaffMember, Visitor},
    notifications::Word,
    places::Heard,
};

/// Cancels an appointment for its person, who signed in or used the link in a mail.
///
/// # Errors
/// [`AppointmentRefusal::NotBooked`], [`AppointmentRefusal::TooLateToChange`]; `NotFound` for
/// another person's.
pub async fn cancel(
    portal: &Portal,
    visitor: &Visitor,
    reference: &AppointmentReference,
    key: Option<&str>,
) -> Result<(), Failure<AppointmentRefusal>> {
    let mut transaction = portal.database.write().await?;
    let found = find_theirs(portal, &mut transaction, visitor, reference, key).await?;
    let appointment = hold(&mut transaction, &found).await?;
    let is_booked = appointment.state == AppointmentState::Booked;
    let in_time = appointment
        .state
        .is_theirs_to_change(appointment.starts_at, portal.now());
    if is_booked && !in_time {
        return Err(Failure::Refused(AppointmentRefusal::TooLateToChange));
    }
    let actor = audit::Actor::Person(appointment.person_id);
    give_up(
        portal,
        transaction,
        &appointment,
        actor,
        None,
        Heard::NotYet,
    )
    .await
}

/// Cancels an appointment for a member of staff, who is not bound by the deadline and gives the person a
/// reason. Whoever has heard of it already is not told. The same form sent twice cancels once.
///
/// # Errors
/// [`AppointmentRefusal::NotBooked`].
pub async fn cancel_by_staff(
    portal: &Portal,
    staff: &StaffMember,
    reference: &AppointmentReference,
    message: &Word,
    request: RequestId,
    heard: Heard,
) -> Result<(), Failure<AppointmentRefusal>> {
    let mut transaction = portal.database.write().await?;
    let found = find_for_staff(&mut transaction, staff, reference).await?;
    let appointment = hold(&mut transaction, &found).await?;
    let location = reference.to_string();
    if request::is_repeated(&mut transaction, request, &location, portal.now()).await? {
        return Ok(());
    }
    let message = Some(message.clone());
    let actor = staff.actor();
    give_up(portal, transaction, &appointment, actor, message, heard).await
}

async fn give_up(
    portal: &Portal,
    mut transaction: Transaction,
    appointment: &Appointment,
    actor: audit::Actor,
    message: Option<Word>,
    heard: Heard,
) -> Result<(), Failure<AppointmentRefusal>> {
    let now = portal.now();
    if appointment.state != AppointmentState::Booked || now >= appointment.ends_at {
        return Err(Failure::Refused(AppointmentRefusal::NotBooked));
    }
    let cancelled = AppointmentState::Cancelled;
    appointment::set_state(&mut transaction, appointment.id, cancelled, now).await?;
    audit::record(
        &mut transaction,
        actor,
        Action::AppointmentCancelled,
        ("appointment", appointment.id.into()),
        &serde_json::json!({
            "reference": appointment.reference,
            "message": message,
            "told": heard == Heard::NotYet,
        }),
        now,
    )
    .await?;
    let event = AppointmentEvent::Cancelled { message };
    match actor {
        audit::Actor::Person(_) => {
            notify(&mut transaction, appointment.id, event, now).await?;
        }
        _ if heard == Heard::Already => {
            end_calls(&mut transaction, appointment.id, &event, now).await?;
        }
        audit::Actor::Staff(_) | audit::Actor::System => {
            let due_at = appointment.starts_at;
            notify_or_call(&mut transaction, appointment, event, due_at, now).await?;
        }
    }
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(())
}
