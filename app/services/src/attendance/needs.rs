//! What somebody needs to take part in what they booked.

use domain::{
    audit::Action, booking::BookingState, counselling::AppointmentState, id::PersonId,
    instant::Instant, needs::Needs,
};
use serde::Serialize;
use store::{Transaction, appointment, audit, booking};
use uuid::Uuid;

use crate::{
    Failure, Portal,
    access::{Booked, visitor::Visitor},
    bookings::{self, BookingView},
    counselling::{self, AppointmentView},
};

/// Why nothing can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum NeedsRefusal {
    /// It is cancelled, or over.
    #[error("it is cancelled or over")]
    Over,
}

/// Whether somebody can say what they need for what they booked: until it ends, or their wait comes to nothing.
pub fn can_ask(view: &BookingView, now: Instant) -> bool {
    let is_live = view.booking.state != BookingState::Cancelled && !view.has_lapsed(now);
    is_live && now < view.edition.ends_at
}

/// The same for an appointment: until it begins.
pub fn can_ask_for_appointment(view: &AppointmentView, now: Instant) -> bool {
    view.appointment.state == AppointmentState::Booked && now < view.appointment.starts_at
}

/// Records what the person who booked it needs, in place of what they said before.
///
/// # Errors
/// [`NeedsRefusal`]; `NotFound` for what another person booked, and for staff.
pub async fn say_needs(
    portal: &Portal,
    visitor: &Visitor,
    booked: Booked,
    key: Option<&str>,
    needs: &Needs,
) -> Result<(), Failure<NeedsRefusal>> {
    let now = portal.now();
    let none = |failure: Failure| failure.widen(|never| match never {});
    let mut transaction;
    match booked {
        Booked::Place(reference) => {
            let view = bookings::view(portal, visitor, &reference, key).await;
            let view = view.map_err(none)?;
            if !can_ask(&view, now) {
                return Err(Failure::Refused(NeedsRefusal::Over));
            }
            transaction = portal.database.write().await?;
            let booking = view.booking;
            booking::set_needs(&mut transaction, booking.id, needs).await?;
            let subject = ("booking", booking.id.into());
            record(&mut transaction, booking.person_id, subject, now).await?;
        }
        Booked::Appointment(reference) => {
            let view = counselling::view(portal, visitor, &reference, key).await;
            let view = view.map_err(none)?;
            if !can_ask_for_appointment(&view, now) {
                return Err(Failure::Refused(NeedsRefusal::Over));
            }
            transaction = portal.database.write().await?;
            let appointment = view.appointment;
            appointment::set_needs(&mut transaction, appointment.id, needs).await?;
            let subject = ("appointment", appointment.id.into());
            record(&mut transaction, appointment.person_id, subject, now).await?;
        }
    }
    Ok(transaction.commit().await?)
}

/// Only that it changed: the log is read by more people than what is needed.
async fn record(
    transaction: &mut Transaction,
    person: PersonId,
    subject: (&'static str, Uuid),
    now: Instant,
) -> Result<(), store::Error> {
    let details = serde_json::json!({});
    let actor = audit::Actor::Person(person);
    audit::record(
        transaction,
        actor,
        Action::NeedsChanged,
        subject,
        &details,
        now,
    )
    .await
}
