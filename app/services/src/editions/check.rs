//! Validating a changed edition without storing it.

use domain::edition::EditionSlug;
use store::edition;

use super::plan::{EditionPlan, EditionRefusal};
use crate::{Failure, Portal, access::visitor::StaffMember, editions::resource};

/// Validates a changed edition against every rule and stores nothing. `slug` is that of the edition to
/// be changed.
///
/// # Errors
/// [`EditionRefusal`]; `NotFound`.
pub async fn check(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    plan: &EditionPlan,
) -> Result<(), Failure<EditionRefusal>> {
    let now = portal.now();
    // Nothing is written; the transaction only locks room and teacher.
    let mut transaction = portal.database.write().await?;
    let before = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(before.details.site_id)?;
    let sessions = edition::sessions(&mut transaction, before.id).await?;
    let before = Some((&before, &*sessions));
    let mut validated = plan
        .checked(&mut transaction, slug, before, now)
        .await?
        .map_err(|problems| Failure::Refused(EditionRefusal::Problems(problems)))?;
    let (edition, sessions) = (&mut validated.edition, &validated.sessions);
    resource::hold(&mut transaction, edition, sessions, plan.resources, now)
        .await
        .map_err(EditionRefusal::resources)
}
