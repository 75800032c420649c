//! The days on which sites are closed. Administrators manage them, and coordinators those of their sites.

use domain::{
    audit::Action,
    counselling::{AppointmentState, Closure},
    edition::local_date,
    id::{ClosureId, RequestId, SiteId},
    text::Line,
};
use store::{
    appointment::{self, OfDay},
    audit,
    office_hours::{self, SiteClosure},
    request::{self, Claim},
};

use std::convert::Infallible;

use super::day::{day_after, midnight};
use crate::{Failure, Portal, access::visitor::StaffMember, sites};

/// A new closure.
#[derive(Clone, Debug)]
pub struct NewClosure {
    /// Where; `None` for every site.
    pub site: Option<SiteId>,
    /// The days.
    pub days: Closure,
    /// Why.
    pub reason: Line<200>,
}

/// A closure, and the appointments during it.
#[derive(Clone, Debug)]
pub struct ClosureView {
    /// The closure.
    pub closure: SiteClosure,
    /// The appointments booked there on those days, which must be moved or cancelled.
    pub booked: Vec<OfDay>,
    /// Whether the reader may remove it.
    pub removable: bool,
}

/// The current and future closures of the sites that the reader may close, and those of every site.
///
/// # Errors
/// `NotFound` for those who close no site.
pub async fn closures(portal: &Portal, staff: &StaffMember) -> Result<Vec<ClosureView>, Failure> {
    staff.of_coordination()?;
    let sites = sites::list(portal).await?;
    let mut reader = portal.database.read().await?;
    let mut views = Vec::new();
    for closure in office_hours::closures(&mut reader, local_date(portal.now())).await? {
        if closure
            .site_id
            .is_some_and(|site| !staff.scope.covers(site))
        {
            continue;
        }
        let (from, until) = (closure.days.first(), day_after(closure.days.last()));
        let mut booked = appointment::between(&mut reader, midnight(from), midnight(until)).await?;
        let name = sites.iter().find(|site| Some(site.id) == closure.site_id);
        booked.retain(|appointment| {
            let is_there = name.is_none_or(|site| Some(&site.name) == appointment.site.as_ref());
            is_there && appointment.state == AppointmentState::Booked
        });
        views.push(ClosureView {
            removable: staff.closes::<Infallible>(closure.site_id).is_ok(),
            closure,
            booked,
        });
    }
    Ok(views)
}

/// Closes a site, or every site, for some days. Booked appointments stay until somebody moves them.
///
/// # Errors
/// `NotFound` for those who may not close it.
pub async fn add_closure(
    portal: &Portal,
    staff: &StaffMember,
    new: NewClosure,
    request: RequestId,
) -> Result<(), Failure> {
    staff.closes(new.site)?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::claim(&mut transaction, request, "closure", now).await? != Claim::First {
        return Ok(());
    }
    let closure = SiteClosure {
        id: store::new_id(),
        site_id: new.site,
        days: new.days,
        reason: new.reason.to_string(),
    };
    office_hours::insert_closure(&mut transaction, &closure).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::ClosureAdded,
        ("closure", closure.id.into()),
        &serde_json::json!({ "site": closure.site_id, "first": closure.days.first(),
            "last": closure.days.last(), "reason": closure.reason }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Removes a closure.
///
/// # Errors
/// `NotFound` for those who may not close that site, and for one that is gone.
pub async fn remove_closure(
    portal: &Portal,
    staff: &StaffMember,
    id: ClosureId,
) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    let closed = office_hours::remove_closure(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.closes(closed)?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::ClosureRemoved,
        ("closure", id.into()),
        &serde_json::json!({}),
        portal.now(),
    )
    .await?;
    Ok(transaction.commit().await?)
}
