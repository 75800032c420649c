//! Changing an edition, through the `places` module.

use domain::{
    audit::Action,
    booking::Reservations,
    edition::{EditionSlug, EditionState},
    id::RequestId,
};
use store::{audit, edition, request};

use super::plan::{Checked, EditionPlan, EditionRefusal};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    editions::resource,
    places::{self, PlaceRefusal, Telling, plan_reminders, times},
};

/// Changes an edition. Additional places go to the waiting list in the same transaction. `telling` is what
/// was seen of the change and what is told of it, or only the revision of the edition when the form was
/// shown.
///
/// # Errors
/// [`EditionRefusal`].
pub async fn change(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    plan: &EditionPlan,
    telling: impl Into<Telling>,
    request: RequestId,
) -> Result<(), Failure<EditionRefusal>> {
    let telling = telling.into();
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, slug.as_str(), now).await? {
        return Ok(());
    }
    let before = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(before.details.site_id)?;
    staff.at_site(plan.details.site_id)?;
    if before.state == EditionState::Cancelled {
        return Err(Failure::Refused(EditionRefusal::CalledOff));
    }
    if before.revision != telling.revision {
        return Err(Failure::Refused(EditionRefusal::Places(
            PlaceRefusal::ChangedMeanwhile,
        )));
    }
    let sessions_before = edition::sessions(&mut transaction, before.id).await?;
    let reserved_before =
        store::places::reservations(&mut transaction, before.id, before.details.capacity).await?;
    let mut validated = plan
        .checked(
            &mut transaction,
            slug,
            Some((&before, &sessions_before)),
            now,
        )
        .await?
        .map_err(|problems| Failure::Refused(EditionRefusal::Problems(problems)))?;
    resource::hold(
        &mut transaction,
        &mut validated.edition,
        &validated.sessions,
        plan.resources,
        now,
    )
    .await
    .map_err(EditionRefusal::resources)?;
    // Locked before its room and teacher are written: a row that references an edition takes a shared
    // lock on it, and two colleagues who hold one would deadlock.
    edition::lock(&mut transaction, before.id).await?;
    let resources_before = store::resource::of_edition(&mut transaction, before.id).await?;
    store::resource::assign(&mut transaction, before.id, plan.resources).await?;
    let mut changed = changes((&before, &sessions_before, &reserved_before), &validated);
    if resources_before != plan.resources {
        changed.push("resources".to_owned());
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionChanged,
        ("edition", before.id.into()),
        &serde_json::json!({ "changed": changed, "word": telling.word }),
        now,
    )
    .await?;
    revise(portal, transaction, &validated, &telling).await
}

/// Decides that an edition takes place although fewer people than its minimum have a place.
///
/// # Errors
/// [`EditionRefusal::CalledOff`].
pub async fn hold_with_fewer(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
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
    let edition = edition::lock(&mut transaction, found.id)
        .await?
        .ok_or(Failure::NotFound)?;
    if edition.state == EditionState::Cancelled {
        return Err(Failure::Refused(EditionRefusal::CalledOff));
    }
    edition::waive_minimum(&mut transaction, edition.id, now).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionHeldWithFewer,
        ("edition", edition.id.into()),
        &serde_json::json!({ "confirmed": edition.confirmed, "minimum": edition.details.minimum }),
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn revise(
    portal: &Portal,
    mut transaction: store::Transaction,
    target: &Checked,
    telling: &Telling,
) -> Result<(), Failure<EditionRefusal>> {
    let Checked {
        edition,
        sessions,
        reservations,
    } = target;
    let now = portal.now();
    places::revise(
        &mut transaction,
        edition,
        sessions,
        reservations,
        telling,
        now,
    )
    .await
    .map_err(|failure| {
        failure.widen(|refusal| Failure::Refused(EditionRefusal::Places(refusal)))
    })?;
    plan_reminders(&mut transaction, portal, edition, now).await?;
    transaction.commit().await?;
    portal.publish_change(&edition.slug);
    Ok(())
}

/// The fields that differ between two states of an edition, for the log.
fn changes(
    (was, sessions_were, reserved_was): (
        &edition::Edition,
        &[edition::ClassSession],
        &Reservations,
    ),
    target: &Checked,
) -> Vec<String> {
    let (is, sessions_are) = (&target.edition, &target.sessions);
    let mut changed = was.details.changed(&is.details);
    let others = [
        ("state", was.state != is.state),
        ("sessions", times(sessions_were) != times(sessions_are)),
        ("reservations", *reserved_was != target.reservations),
    ];
    let differing = others.into_iter().filter(|(_, differs)| *differs);
    changed.extend(differing.map(|(name, _)| name.to_owned()));
    changed
}
