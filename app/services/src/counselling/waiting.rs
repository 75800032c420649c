//! Waiting times for appointments and their trend: measured once a day, and shown to staff.

use domain::{
    calendar_date::CalendarDate,
    counselling::{Location, Service, Waiting},
    programme::SiteSlug,
};
use jiff::ToSpan as _;
use store::{
    site::Site,
    waiting::{self, Measured},
};

use super::{NextFree, next_free};
use crate::{Failure, Portal, Scope, access::visitor::StaffMember, editions::sites};

/// Days back to the measurements used for comparison.
pub const DAYS_BEFORE: [i32; 2] = [7, 28];

/// The waiting time for a service at a site, now and before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingOf {
    /// The service.
    pub service: Service,
    /// The site; `None` for whichever is free first.
    pub site: Option<Site>,
    /// The waiting time now.
    pub now: Waiting,
    /// The waiting time [`DAYS_BEFORE`], if it was measured.
    pub before: [Option<Waiting>; 2],
}

/// Stores today's waiting times, unless they are stored already.
///
/// # Errors
/// Where the database fails.
pub async fn measure_waiting(portal: &Portal) -> Result<(), Failure> {
    let today = CalendarDate::from(portal.today());
    let mut reader = portal.database.read().await?;
    if !waiting::on_day(&mut reader, today).await?.is_empty() {
        return Ok(());
    }
    drop(reader);
    let measured = measured(&next_free(portal).await?, today);
    let mut transaction = portal.database.write().await?;
    for one in &measured {
        waiting::note(&mut transaction, today, one).await?;
    }
    Ok(transaction.commit().await?)
}

/// The waiting times for each service at each site that a member of staff may access, now and before;
/// optionally for one site.
///
/// # Errors
/// Where the database fails.
pub async fn waiting(
    portal: &Portal,
    staff: &StaffMember,
    site: Option<&SiteSlug>,
) -> Result<Vec<WaitingOf>, Failure> {
    let today = portal.today();
    let now = measured(&next_free(portal).await?, today.into());
    let mut reader = portal.database.read().await?;
    let mut before = [Vec::new(), Vec::new()];
    for (days, found) in DAYS_BEFORE.into_iter().zip(&mut before) {
        let day = today.saturating_sub(days.days());
        *found = waiting::on_day(&mut reader, day.into()).await?;
    }
    drop(reader);
    let mut theirs = sites(portal, staff).await?;
    theirs.retain(|candidate| site.is_none_or(|site| site.as_str() == candidate.slug));
    let is_everywhere = staff.scope == Scope::Office && site.is_none();
    let places: Vec<_> = is_everywhere
        .then_some(None)
        .into_iter()
        .chain(theirs.into_iter().map(Some))
        .collect();
    let mut rows = Vec::new();
    for service in Service::ALL {
        for site in &places {
            let of = |measured: &Vec<Measured>| shortest(measured, *service, site.as_ref());
            rows.extend(of(&now).map(|now| WaitingOf {
                service: *service,
                site: site.clone(),
                now,
                before: before.each_ref().map(of),
            }));
        }
    }
    Ok(rows)
}

/// The measurements to store for services offered at sites.
fn measured(next: &[NextFree], today: CalendarDate) -> Vec<Measured> {
    let offered = next.iter().filter(|next| next.is_offered);
    offered
        .filter_map(|next| {
            let Location::Site(site_id) = next.place else {
                return None;
            };
            let first = next.first.map(|open| open.slot.date);
            Some(Measured {
                service: next.service,
                site_id,
                days: Waiting::until(first, today).days(),
            })
        })
        .collect()
}

/// The waiting time for a service at a site, or at whichever is free first.
fn shortest(measured: &[Measured], service: Service, site: Option<&Site>) -> Option<Waiting> {
    measured
        .iter()
        .filter(|one| one.service == service)
        .filter(|one| site.is_none_or(|site| site.id == one.site_id))
        .map(|one| Waiting::from(one.days))
        .min()
}
