//! Deleting a draft, which nobody but staff has seen.

use domain::{
    audit::Action,
    edition::{EditionSlug, EditionState},
    id::RequestId,
    language::Language,
};
use store::{audit, edition, request};

use super::plan::EditionRefusal;
use crate::{Failure, Portal, access::visitor::StaffMember, places::PlaceRefusal};

/// Deletes an edition that was never in the catalogue, with all that was entered. Nobody is told; the log keeps its
/// title.
///
/// # Errors
/// [`EditionRefusal::NotADraft`]; [`PlaceRefusal::ChangedMeanwhile`] where a colleague changed it since `revision`.
pub async fn delete_draft(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    revision: i64,
    request: RequestId,
) -> Result<(), Failure<EditionRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, slug.as_str(), now).await? {
        return Ok(());
    }
    let found = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(found.details.site_id)?;
    let draft = edition::lock(&mut transaction, found.id)
        .await?
        .ok_or(Failure::NotFound)?;
    if draft.state != EditionState::Draft {
        return Err(Failure::Refused(EditionRefusal::NotADraft));
    }
    if draft.revision != revision {
        let changed = EditionRefusal::Places(PlaceRefusal::ChangedMeanwhile);
        return Err(Failure::Refused(changed));
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionDeleted,
        ("edition", draft.id.into()),
        &serde_json::json!({ "title": draft.details.title.text(Language::It), "slug": slug }),
        now,
    )
    .await?;
    edition::delete(&mut transaction, draft.id).await?;
    transaction.commit().await?;
    portal.publish_change(slug);
    Ok(())
}
