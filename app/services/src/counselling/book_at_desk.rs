//! Booking an appointment for a person at the desk or on the phone.

use domain::{audit::Action, counselling::HORIZON, id::RequestId, reference::AppointmentReference};
use store::{
    audit, person,
    request::{self, Claim},
};

use super::{
    AppointmentRefusal, NewAppointment,
    book::{Booker, made_by, take},
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    people::desk::{self, AtDesk, DeskRefusal},
    platform::secret::entropy,
};

/// Books an appointment for a person at the desk, under the same rules as their own bookings, except
/// that neither missed appointments nor the number of those ahead are an obstacle, and that no notice is needed where
/// staff say why. They are called at
/// the number given now, or else the stored one. The same form sent twice books once.
///
/// # Errors
/// [`DeskRefusal`]; `NotFound` for a place where the member of staff may not book.
pub async fn book_at_desk(
    portal: &Portal,
    staff: &StaffMember,
    at_desk: &AtDesk,
    new: &NewAppointment,
    request: RequestId,
) -> Result<AppointmentReference, Failure<DeskRefusal<AppointmentRefusal>>> {
    if !staff.books_at(new.wanted.place) {
        return Err(Failure::NotFound);
    }
    let now = portal.now();
    let is_late = new.chosen.starts_at < HORIZON.earliest(now);
    if is_late && at_desk.reason.is_none() {
        return Err(Failure::Refused(DeskRefusal::ReasonMissing));
    }
    let late_reason = at_desk.reason.as_ref().filter(|_| is_late);
    let mut transaction = portal.database.write().await?;
    let reference = AppointmentReference::from_entropy(entropy());
    let location = reference.to_string();
    let claim = request::claim(&mut transaction, request, &location, now).await?;
    if let Claim::Repeated { location } = claim {
        let made = made_by(&mut transaction, &location).await?;
        return made.map(|made| made.reference).ok_or(Failure::NotFound);
    }
    let id = match desk::find_or_enter(&mut transaction, staff, at_desk, now).await {
        Ok(id) => id,
        Err(failure) => {
            drop(transaction);
            desk::note_found(portal, staff, &failure).await?;
            return Err(failure);
        }
    };
    let person = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let booker = Booker {
        person: &person,
        at_desk: Some(staff.id),
    };
    let id = take(&mut transaction, portal, booker, new, reference)
        .await
        .map_err(DeskRefusal::booking)?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::AppointmentBookedAtDesk,
        ("appointment", id.into()),
        &serde_json::json!({
            "reference": reference,
            "consent": "told at the desk",
            "late_reason": late_reason,
        }),
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(reference)
}
