//! The feasts of the municipalities' patron saints, on which sites are closed. Administrators manage them.

use domain::{audit::Action, holiday::PatronDay, id::RequestId, programme::SiteSlug};
use store::{
    audit, office_hours,
    request::{self, Claim},
    site::Site,
};

use crate::{Failure, Portal, access::visitor::StaffMember, sites};

/// Every site by name, with the feast on which it is closed every year, if it is stored.
///
/// # Errors
/// `NotFound` for anyone but administrators.
pub async fn patron_days(
    portal: &Portal,
    staff: &StaffMember,
) -> Result<Vec<(Site, Option<PatronDay>)>, Failure> {
    staff.of_administration()?;
    let sites = sites::list(portal).await?;
    let mut reader = portal.database.read().await?;
    let stored = office_hours::patron_days(&mut reader).await?;
    let of = |site: &Site| stored.iter().find(|row| row.site_id == site.id);
    let days = sites.iter().map(|site| {
        let day = of(site).map(|row| row.patron_day);
        (site.clone(), day)
    });
    Ok(days.collect())
}

/// Replaces the feast of a site; `None` removes it. Booked appointments stay until somebody moves them.
///
/// # Errors
/// `NotFound` for anyone but administrators, and for a site that does not exist.
pub async fn set_patron_day(
    portal: &Portal,
    staff: &StaffMember,
    slug: &SiteSlug,
    day: Option<PatronDay>,
    request: RequestId,
) -> Result<(), Failure> {
    staff.of_administration()?;
    let sites = sites::list(portal).await?;
    let site = sites
        .iter()
        .find(|site| site.slug == slug.as_str())
        .ok_or(Failure::NotFound)?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::claim(&mut transaction, request, "patron-day", now).await? != Claim::First {
        return Ok(());
    }
    match day {
        Some(day) => office_hours::set_patron_day(&mut transaction, site.id, day).await?,
        None => office_hours::remove_patron_day(&mut transaction, site.id).await?,
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::SitePatronDaySet,
        ("site", site.id.into()),
        &serde_json::json!({ "day": day }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}
