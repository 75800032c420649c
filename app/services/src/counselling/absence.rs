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

/// An absence, and the appointments that fall into it.
#[derive(Clone, Debug)]
pub struct AbsenceView {
    /// The absence.
    pub absence: Absence,
    /// What is booked in that time and must be moved or cancelled.
    pub booked: Vec<OfDay>,
}

/// The operator's own absences that are not over.
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

/// Adds an absence of the operator's own. What is booked stays booked until somebody moves it; what is
/// being booked at this moment is waited for, so that [`absences`] shows it right afterwards.
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

/// Takes an absence of the operator's own back.
///
/// # Errors
/// `NotFound` for somebody else's.
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
