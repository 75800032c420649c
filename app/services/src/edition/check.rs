//! Whether an edition as written could be kept, before anybody decides to keep it.

use domain::edition::EditionSlug;
use store::edition;

use super::content::{EditionContent, EditionRefusal};
use crate::{Failure, Portal, visitor::StaffMember};

/// Checks an edition as written against every rule and changes nothing. `slug` is that of the edition
/// to be changed.
///
/// # Errors
/// [`EditionRefusal::Problems`]; `NotFound`.
pub async fn check(
    portal: &Portal,
    _staff: &StaffMember,
    slug: &EditionSlug,
    content: &EditionContent,
) -> Result<(), Failure<EditionRefusal>> {
    let mut reader = portal.database.read().await?;
    let before = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let sessions = edition::sessions(&mut reader, before.id).await?;
    content
        .checked(&mut reader, slug, Some((&before, &sessions)), portal.now())
        .await?
        .map(drop)
        .map_err(|problems| Failure::Refused(EditionRefusal::Problems(problems)))
}
