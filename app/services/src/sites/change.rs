//! Changing a site.

use domain::{audit::Action, id::RequestId, programme::SiteSlug};
use store::{
    audit, request,
    site::{self, Site},
};

use super::SiteContent;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// A site as stored, for those who change it.
///
/// # Errors
/// `NotFound` for those who are no administrators, and where there is no such site.
pub async fn view(portal: &Portal, staff: &StaffMember, slug: &SiteSlug) -> Result<Site, Failure> {
    staff.of_administration()?;
    let mut reader = portal.database.read().await?;
    site::by_slug(&mut reader, slug.as_str())
        .await?
        .ok_or(Failure::NotFound)
}

/// Changes a site; its address in the portal stays. The same form sent twice acts once.
///
/// # Errors
/// `NotFound` as for [`view`].
pub async fn change(
    portal: &Portal,
    staff: &StaffMember,
    slug: &SiteSlug,
    content: &SiteContent,
    request: RequestId,
) -> Result<(), Failure> {
    staff.of_administration()?;
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let before = site::by_slug(&mut transaction, slug.as_str())
        .await?
        .ok_or(Failure::NotFound)?;
    if request::is_repeated(&mut transaction, request, "sites", now).await? {
        return Ok(());
    }
    let site = content.site(before.id, before.slug);
    site::update(&mut transaction, &site).await?;
    let details = serde_json::json!({ "name": { "before": before.name, "after": site.name } });
    let subject = ("site", site.id.into());
    let action = Action::SiteChanged;
    audit::record(
        &mut transaction,
        staff.actor(),
        action,
        subject,
        &details,
        now,
    )
    .await?;
    transaction.commit().await?;
    portal.sites.forget();
    Ok(())
}
