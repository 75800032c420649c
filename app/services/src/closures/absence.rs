//! The absences of colleagues: of whom they would receive, and what they would teach.

use domain::{
    audit::Action,
    counselling::{AppointmentState, Interval},
    id::{AbsenceId, RequestId, StaffId},
    instant::Instant,
};
use store::{
    Transaction,
    appointment::{self, OfDay},
    audit,
    office_hours::{self, Absence},
    request,
    site_sessions::{self, SiteSession},
    staff,
};
use uuid::Uuid;

use super::{
    carry_out::{self, begun},
    gap::Gap,
    plan::{ClosingRefusal, Plan, Planned, check},
};
use crate::{
    Failure, Portal,
    access::{self, tell_colleague, visitor::StaffMember},
    notifications::Entry,
};

/// An absence, and what falls into it.
#[derive(Clone, Debug)]
pub struct AbsenceView {
    /// The absence.
    pub absence: Absence,
    /// The booked appointments.
    pub booked: Vec<OfDay>,
    /// The sessions that the colleague teaches.
    pub sessions: Vec<SiteSession>,
}

/// The current and future absences of a colleague.
///
/// # Errors
/// `NotFound` for those who do not look after the colleague.
pub async fn absences(
    portal: &Portal,
    staff: &StaffMember,
    colleague: StaffId,
) -> Result<Vec<AbsenceView>, Failure> {
    access::colleague(portal, staff, colleague).await?;
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let mut absences = office_hours::absences(&mut reader, now).await?;
    absences.retain(|absence| absence.staff_id == colleague);
    let Some(until) = absences.iter().map(|absence| absence.ends_at).max() else {
        return Ok(Vec::new());
    };
    // What falls into any of them is read at once.
    let mut booked = appointment::between(&mut reader, now, until).await?;
    booked.retain(|found| {
        found.staff_id == colleague
            && found.state == AppointmentState::Booked
            && staff.sees_appointment(found.staff_id, found.site_id)
    });
    let mut sessions = site_sessions::taught_between(&mut reader, colleague, now, until).await?;
    sessions.retain(|session| staff.scope.covers(session.site_id));
    let views = absences.into_iter().map(|absence| {
        let meets = |starts_at: Instant, ends_at: Instant| {
            starts_at < absence.ends_at && absence.starts_at < ends_at
        };
        let booked = booked
            .iter()
            .filter(|found| meets(found.starts_at, found.ends_at));
        let sessions = sessions
            .iter()
            .filter(|found| meets(found.starts_at, found.ends_at));
        AbsenceView {
            absence,
            booked: booked.cloned().collect(),
            sessions: sessions.cloned().collect(),
        }
    });
    Ok(views.collect())
}

/// Enters the absence of a plan: from then on nobody can book with the colleague in that time. Then does what
/// was planned for each session and each appointment, in a transaction of its own; what a colleague changed
/// meanwhile is left, and [`absences`] shows it. `seen` is [`Planned::mark`](super::Planned::mark) of the plan
/// that was confirmed. The same form sent again enters it once and resumes after an interruption.
///
/// # Errors
/// [`ClosingRefusal`]; `NotFound` for those who do not look after the colleague.
pub async fn add_absence(
    portal: &Portal,
    staff: &StaffMember,
    plan: &Plan,
    seen: &str,
    request: RequestId,
) -> Result<(), Failure<ClosingRefusal>> {
    let Gap::Colleague { colleague, time } = &plan.gap else {
        return Err(Failure::Defect("a site is not absent".to_owned()));
    };
    access::colleague::<ClosingRefusal>(portal, staff, colleague.id).await?;
    let mut reader = portal.database.read().await?;
    if request::earlier(&mut reader, request).await?.is_some() {
        return Ok(());
    }
    drop(reader);
    let planned = check(portal, staff, plan, request).await?;
    let absence = Absence {
        id: Uuid::from(begun(request)).into(),
        staff_id: colleague.id,
        starts_at: time.from(),
        ends_at: time.until(),
    };
    if begin(portal, staff, &absence, *time, (&planned, seen)).await? {
        carry_out::all(portal, staff, &planned, plan, request).await?;
    }
    let mut transaction = portal.database.write().await?;
    request::claim(&mut transaction, request, "absence", portal.now()).await?;
    Ok(transaction.commit().await?)
}

/// Enters an absence, unless the same form has. Returns whether the colleague is absent: it may have been removed since.
async fn begin(
    portal: &Portal,
    staff: &StaffMember,
    absence: &Absence,
    time: Interval,
    (planned, seen): (&Planned, &str),
) -> Result<bool, Failure<ClosingRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    // Waits for bookings in progress.
    staff::lock(&mut transaction, absence.staff_id).await?;
    let begun = Uuid::from(absence.id).into();
    let begins = planned.begins(&mut transaction, seen, begun, now).await?;
    // Looked at after the claim, which waits for the same form.
    let found = office_hours::absence(&mut transaction, absence.id).await?;
    if !begins || found.is_some() {
        return Ok(found.is_some());
    }
    office_hours::insert_absence(&mut transaction, absence.id, absence.staff_id, time).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::AbsenceAdded,
        ("absence", absence.id.into()),
        &serde_json::json!({ "colleague": absence.staff_id, "from": time.from(), "until": time.until() }),
        now,
    )
    .await?;
    let entry = Entry::Absence {
        from: time.from(),
        until: time.until(),
    };
    tell_colleague(portal, &mut transaction, staff, absence.staff_id, entry).await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(true)
}

/// Removes an absence.
///
/// # Errors
/// `NotFound` for one of somebody whom they do not look after.
pub async fn remove_absence(
    portal: &Portal,
    staff: &StaffMember,
    id: AbsenceId,
) -> Result<StaffId, Failure> {
    let mut reader = portal.database.read().await?;
    let absence = office_hours::absence(&mut reader, id)
        .await?
        .ok_or(Failure::NotFound)?;
    drop(reader);
    access::colleague::<crate::Refusal>(portal, staff, absence.staff_id).await?;
    let mut transaction = portal.database.write().await?;
    if !office_hours::remove_absence(&mut transaction, id, absence.staff_id).await? {
        return Err(Failure::NotFound);
    }
    write_removal(portal, &mut transaction, staff, &absence).await?;
    transaction.commit().await?;
    portal.publish_appointment_change();
    Ok(absence.staff_id)
}

async fn write_removal(
    portal: &Portal,
    transaction: &mut Transaction,
    staff: &StaffMember,
    absence: &Absence,
) -> Result<(), store::Error> {
    audit::record(
        transaction,
        staff.actor(),
        Action::AbsenceRemoved,
        ("absence", absence.id.into()),
        &serde_json::json!({ "colleague": absence.staff_id }),
        portal.now(),
    )
    .await?;
    let entry = Entry::AbsenceRemoved {
        from: absence.starts_at,
        until: absence.ends_at,
    };
    tell_colleague(portal, transaction, staff, absence.staff_id, entry).await
}
