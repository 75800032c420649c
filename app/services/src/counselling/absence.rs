//! The absences of operators.

use domain::{
    audit::Action,
    counselling::{AppointmentState, Interval},
    id::{AbsenceId, RequestId},
};
use store::{
    appointment::{self, OfDay},
    audit,
    office_hours::{self, Absence},
    request::{self, Claim},
    staff,
};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// An absence, and the appointments during it.
#[derive(Clone, Debug)]
pub struct AbsenceView {
    /// The absence.
    pub absence: Absence,
    /// The booked appointments, which must be moved or cancelled.
    pub booked: Vec<OfDay>,
}

/// The operator's own current and future absences.
///
/// # Errors
/// Where the database fails.
pub async fn absences(portal: &Portal, staff: &StaffMember) -> Result<Vec<AbsenceView>, Failure> {
    let mut reader = portal.database.read().await?;
    let mut views = Vec::new();
    for absence in office_hours::absences(&mut reader, portal.now()).await? {
        if absence.staff_id != staff.id {
            continue;
        }
        let (from, until) = (absence.starts_at, absence.ends_at);
        let mut booked = appointment::between(&mut reader, from, until).await?;
        booked.retain(|appointment| {
            appointment.staff_id == staff.id && appointment.state == AppointmentState::Booked
        });
        views.push(AbsenceView { absence, booked });
    }
    Ok(views)
}

/// Adds an absence of the operator. Booked appointments stay until somebody moves them. Waits for
/// bookings in progress, so that [`absences`] then shows them.
///
/// # Errors
/// Where the database fails.
pub async fn add_absence(
    portal: &Portal,
    staff: &StaffMember,
    time: Interval,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let id = store::new_id();
    let mut transaction = portal.database.write().await?;
    staff::lock(&mut transaction, staff.id).await?;
    if request::claim(&mut transaction, request, "absence", now).await? != Claim::First {
        return Ok(());
    }
    office_hours::insert_absence(&mut transaction, id, staff.id, time).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::AbsenceAdded,
        ("absence", id.into()),
        &serde_json::json!({ "from": time.from(), "until": time.until() }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Removes an absence of the operator.
///
/// # Errors
/// `NotFound` for another operator's.
pub async fn remove_absence(
    portal: &Portal,
    staff: &StaffMember,
    id: AbsenceId,
) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    if !office_hours::remove_absence(&mut transaction, id, staff.id).await? {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::AbsenceRemoved,
        ("absence", id.into()),
        &serde_json::json!({}),
        portal.now(),
    )
    .await?;
    Ok(transaction.commit().await?)
}
