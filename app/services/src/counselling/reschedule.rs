//! Moving an appointment to another slot. It keeps its reference and its history.

use domain::{
    audit::Action,
    counselling::{AppointmentState, DESK_HORIZON, HORIZON, Location},
    id::RequestId,
    reference::AppointmentReference,
};
use store::{
    Transaction,
    appointment::{self, Appointment},
    audit, person, request,
};

use super::{
    AppointmentRefusal, Chosen,
    notification::{AppointmentEvent, end_calls, notify, notify_or_call, remind},
    refusal::{hold_slot, refuse_overlap, taken},
    view::{find_for_staff, find_theirs, wanted},
};
use crate::{
    Failure, Portal,
    access::visitor::{StaffMember, Visitor},
    notifications::Word,
    places::Heard,
};

/// Moves an appointment for its person, who signed in or used the link in a mail. The same form
/// sent twice moves once, and a move onto its own slot does nothing.
///
/// # Errors
/// [`AppointmentRefusal`], after which the old slot is still theirs; `NotFound` for another person's.
pub async fn reschedule(
    portal: &Portal,
    visitor: &Visitor,
    reference: &AppointmentReference,
    key: Option<&str>,
    chosen: Chosen,
    request: RequestId,
) -> Result<(), Failure<AppointmentRefusal>> {
    let mut transaction = portal.database.write().await?;
    let found = find_theirs(portal, &mut transaction, visitor, reference, key).await?;
    let appointment = hold(&mut transaction, &found).await?;
    let location = reference.to_string();
    if request::is_repeated(&mut transaction, request, &location, portal.now()).await? {
        return Ok(());
    }
    if appointment.state != AppointmentState::Booked {
        return Err(Failure::Refused(AppointmentRefusal::NotBooked));
    }
    let now = portal.now();
    if !appointment
        .state
        .is_theirs_to_change(appointment.starts_at, now)
    {
        return Err(Failure::Refused(AppointmentRefusal::TooLateToChange));
    }
    let actor = audit::Actor::Person(appointment.person_id);
    let heard = Heard::NotYet;
    take(
        portal,
        transaction,
        &appointment,
        chosen,
        actor,
        None,
        heard,
    )
    .await
}

/// Moves an appointment for a member of staff, who is not bound by the deadline and may give a reason. Whoever
/// has heard of it already is not told.
///
/// # Errors
/// [`AppointmentRefusal`], after which the old slot is still held.
pub async fn reschedule_by_staff(
    portal: &Portal,
    staff: &StaffMember,
    reference: &AppointmentReference,
    chosen: Chosen,
    message: Option<Word>,
    request: RequestId,
    heard: Heard,
) -> Result<(), Failure<AppointmentRefusal>> {
    let mut transaction = portal.database.write().await?;
    let found = find_for_staff(&mut transaction, staff, reference).await?;
    if !staff.moves_appointment(found.site_id, chosen.site) {
        return Err(Failure::NotFound);
    }
    let appointment = hold(&mut transaction, &found).await?;
    let location = reference.to_string();
    if request::is_repeated(&mut transaction, request, &location, portal.now()).await? {
        return Ok(());
    }
    if appointment.state != AppointmentState::Booked || portal.now() >= appointment.ends_at {
        return Err(Failure::Refused(AppointmentRefusal::NotBooked));
    }
    take(
        portal,
        transaction,
        &appointment,
        chosen,
        staff.actor(),
        message,
        heard,
    )
    .await
}

/// Locks the person of an appointment and reads it again: another request may have been faster.
pub(super) async fn hold(
    transaction: &mut Transaction,
    found: &Appointment,
) -> Result<Appointment, Failure<AppointmentRefusal>> {
    person::lock(transaction, found.person_id).await?;
    appointment::by_id(transaction, found.id)
        .await?
        .ok_or(Failure::NotFound)
}

async fn take(
    portal: &Portal,
    mut transaction: Transaction,
    old: &Appointment,
    chosen: Chosen,
    actor: audit::Actor,
    message: Option<Word>,
    heard: Heard,
) -> Result<(), Failure<AppointmentRefusal>> {
    let now = portal.now();
    let filter = wanted(old, chosen.site.map(Location::Site));
    let horizon = match actor {
        audit::Actor::Person(_) => HORIZON,
        audit::Actor::Staff(_) | audit::Actor::System => DESK_HORIZON,
    };
    let open = hold_slot(&mut transaction, &filter, chosen, Some(old), horizon, now).await?;
    let is_same =
        (open.slot.starts_at, open.site, open.staff) == (old.starts_at, old.site_id, old.staff_id);
    if is_same {
        // Nothing changes, so nobody is told. The form is spent all the same.
        return Ok(transaction.commit().await?);
    }
    refuse_overlap(&mut transaction, old.person_id, &open, Some(old.id)).await?;
    appointment::reschedule(&mut transaction, old, open.staff, open.site, open.slot, now)
        .await
        .map_err(taken)?;
    audit::record(
        &mut transaction,
        actor,
        Action::AppointmentMoved,
        ("appointment", old.id.into()),
        &serde_json::json!({
            "from": old.starts_at,
            "to": open.slot.starts_at,
            "told": heard == Heard::NotYet,
        }),
        now,
    )
    .await?;
    let event = AppointmentEvent::Moved { message };
    let starts_at = open.slot.starts_at;
    match actor {
        audit::Actor::Person(_) => notify(&mut transaction, old.id, event, now).await?,
        _ if heard == Heard::Already => {
            end_calls(&mut transaction, old.id, &event, now).await?;
        }
        audit::Actor::Staff(_) | audit::Actor::System => {
            let moved = Appointment {
                site_id: open.site,
                starts_at,
                ..old.clone()
            };
            let due_at = old.starts_at.min(starts_at);
            notify_or_call(&mut transaction, &moved, event, due_at, now).await?;
        }
    }
    remind(&mut transaction, portal, old.id, starts_at, now).await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(())
}
