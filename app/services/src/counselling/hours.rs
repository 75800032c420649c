//! The hours in which operators take appointments.

use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    counselling::WeeklyAvailability,
    edition::local_date,
    id::{OfficeHoursId, RequestId, SiteId},
};
use serde::Serialize;
use store::{
    audit,
    office_hours::{self, Hours},
    request::{self, Claim},
    staff,
};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// New hours of an operator.
#[derive(Clone, Debug)]
pub struct NewHours {
    /// Where; `None` for phone and video from anywhere.
    pub site: Option<SiteId>,
    /// When, and for whom.
    pub weekly: WeeklyAvailability,
}

/// Why hours were not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum HoursRefusal {
    /// They overlap other hours of the operator, on that day for the first time.
    Overlaps(CalendarDate),
}

/// The operator's own current and future hours.
///
/// # Errors
/// Where the database fails.
pub async fn own_hours(portal: &Portal, staff: &StaffMember) -> Result<Vec<Hours>, Failure> {
    let mut reader = portal.database.read().await?;
    let mut hours = office_hours::hours(&mut reader, local_date(portal.now())).await?;
    hours.retain(|hours| hours.staff_id == staff.id);
    Ok(hours)
}

/// Adds hours of the operator. The same form sent twice adds them once.
///
/// # Errors
/// [`HoursRefusal`].
pub async fn add_hours(
    portal: &Portal,
    staff: &StaffMember,
    new: NewHours,
    request: RequestId,
) -> Result<(), Failure<HoursRefusal>> {
    let now = portal.now();
    if let Some(site) = new.site {
        staff.at_site(site)?;
    }
    let mut transaction = portal.database.write().await?;
    staff::lock(&mut transaction, staff.id).await?;
    if request::claim(&mut transaction, request, "hours", now).await? != Claim::First {
        return Ok(());
    }
    let existing = office_hours::hours(&mut transaction, local_date(now)).await?;
    let own = existing.iter().filter(|hours| hours.staff_id == staff.id);
    new.weekly
        .apart_from(own.map(|hours| &hours.weekly))
        .map_err(|overlap| Failure::Refused(HoursRefusal::Overlaps(overlap.first)))?;
    let hours = Hours {
        id: store::new_id(),
        staff_id: staff.id,
        site_id: new.site,
        weekly: new.weekly,
    };
    office_hours::insert_hours(&mut transaction, &hours).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::OfficeHoursAdded,
        ("office_hours", hours.id.into()),
        &serde_json::json!({ "site": hours.site_id, "from": hours.weekly.valid_from() }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Ends hours of the operator with today. Booked appointments stay booked.
///
/// # Errors
/// `NotFound` for another operator's.
pub async fn end_hours(
    portal: &Portal,
    staff: &StaffMember,
    id: OfficeHoursId,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if !office_hours::end_hours(&mut transaction, id, staff.id, local_date(now)).await? {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::OfficeHoursEnded,
        ("office_hours", id.into()),
        &serde_json::json!({}),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}
