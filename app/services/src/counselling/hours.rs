//! The hours in which operators take appointments.

use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    counselling::WeeklyAvailability,
    edition::local_date,
    id::{OfficeHoursId, RequestId, SiteId, StaffId},
};
use serde::Serialize;
use store::{
    audit,
    office_hours::{self, Hours},
    request::{self, Claim},
    staff,
};

use crate::{
    Failure, Portal, Refusal,
    access::{self, tell_colleague, visitor::StaffMember},
    notifications::Entry,
    outbox::Lane,
};

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

/// The current and future hours of a colleague.
///
/// # Errors
/// `NotFound` for those who do not look after the colleague.
pub async fn hours_of(
    portal: &Portal,
    staff: &StaffMember,
    colleague: StaffId,
) -> Result<Vec<Hours>, Failure> {
    access::colleague::<Refusal>(portal, staff, colleague).await?;
    let mut reader = portal.database.read().await?;
    let mut hours = office_hours::hours(&mut reader, local_date(portal.now())).await?;
    hours.retain(|hours| hours.staff_id == colleague);
    Ok(hours)
}

/// Adds hours of a colleague, who is told if somebody else does. The same form sent twice adds them once.
///
/// # Errors
/// [`HoursRefusal`]; `NotFound` for those who do not look after the colleague.
pub async fn add_hours(
    portal: &Portal,
    staff: &StaffMember,
    colleague: StaffId,
    new: NewHours,
    request: RequestId,
) -> Result<(), Failure<HoursRefusal>> {
    let now = portal.now();
    if let Some(site) = new.site {
        staff.at_site(site)?;
    }
    access::colleague::<HoursRefusal>(portal, staff, colleague).await?;
    let mut transaction = portal.database.write().await?;
    staff::lock(&mut transaction, colleague).await?;
    if request::claim(&mut transaction, request, "hours", now).await? != Claim::First {
        return Ok(());
    }
    let existing = office_hours::hours(&mut transaction, local_date(now)).await?;
    let own = existing.iter().filter(|hours| hours.staff_id == colleague);
    new.weekly
        .apart_from(own.map(|hours| &hours.weekly))
        .map_err(|overlap| Failure::Refused(HoursRefusal::Overlaps(overlap.first)))?;
    let hours = Hours {
        id: store::new_id(),
        staff_id: colleague,
        site_id: new.site,
        weekly: new.weekly,
    };
    office_hours::insert_hours(&mut transaction, &hours).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::OfficeHoursAdded,
        ("office_hours", hours.id.into()),
        &serde_json::json!({ "colleague": colleague, "site": hours.site_id,
            "from": hours.weekly.valid_from() }),
        now,
    )
    .await?;
    let entry = Entry::Hours {
        first: hours.weekly.valid_from(),
        start: hours.weekly.hours().start(),
        end: hours.weekly.hours().end(),
    };
    tell_colleague(portal, &mut transaction, staff, colleague, entry).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

/// Ends hours of a colleague with today. Booked appointments stay booked; the colleague is told if somebody
/// else does it.
///
/// # Errors
/// `NotFound` for hours of somebody whom they do not look after, and for those at a site of others.
pub async fn end_hours(
    portal: &Portal,
    staff: &StaffMember,
    id: OfficeHoursId,
) -> Result<StaffId, Failure> {
    let now = portal.now();
    let today = local_date(now);
    let mut reader = portal.database.read().await?;
    let all = office_hours::hours(&mut reader, today).await?;
    drop(reader);
    let hours = all
        .into_iter()
        .find(|hours| hours.id == id)
        .ok_or(Failure::NotFound)?;
    let colleague = hours.staff_id;
    if colleague != staff.id {
        access::colleague::<Refusal>(portal, staff, colleague).await?;
        if !hours.site_id.is_none_or(|site| staff.scope.covers(site)) {
            return Err(Failure::NotFound);
        }
    }
    let mut transaction = portal.database.write().await?;
    if !office_hours::end_hours(&mut transaction, id, colleague, today).await? {
        return Err(Failure::NotFound);
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::OfficeHoursEnded,
        ("office_hours", id.into()),
        &serde_json::json!({ "colleague": colleague }),
        now,
    )
    .await?;
    let entry = Entry::HoursEnded { last: today };
    tell_colleague(portal, &mut transaction, staff, colleague, entry).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(colleague)
}
