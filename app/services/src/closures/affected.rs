//! The sessions affected by closing a site.

use domain::counselling::Closure as Days;
use store::{
    site::{self, Site},
    site_sessions::{self, SiteSession},
};

use crate::{Failure, Portal, access::visitor::StaffMember, editions::midnight};

/// The future sessions at a site on days on which it is to be closed.
#[derive(Clone, Debug)]
pub struct Affected {
    /// The site.
    pub site: Site,
    /// The sessions, the earliest first.
    pub sessions: Vec<SiteSession>,
}

/// The sessions at the site with that slug on those days.
///
/// # Errors
/// `NotFound`.
pub async fn affected(
    portal: &Portal,
    staff: &StaffMember,
    slug: &str,
    days: Days,
) -> Result<Affected, Failure> {
    let mut reader = portal.database.read().await?;
    let sites = site::list(&mut reader).await?;
    let site = sites
        .into_iter()
        .find(|site| site.slug == slug)
        .ok_or(Failure::NotFound)?;
    staff.closes(Some(site.id))?;
    let out_of_calendar = || Failure::Defect("a day outside the calendar".to_owned());
    let first = midnight(days.first().into()).ok_or_else(out_of_calendar)?;
    let after = days.last().plus_days(1).ok_or_else(out_of_calendar)?;
    let until = midnight(after.into()).ok_or_else(out_of_calendar)?;
    let now = portal.now();
    let sessions = site_sessions::between(&mut reader, site.id, first.max(now), until).await?;
    Ok(Affected { site, sessions })
}
