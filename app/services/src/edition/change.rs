//! Changing an edition and calling it off, through the one door for places.

use domain::{
    edition::{EditionAction, EditionSlug, EditionState},
    id::RequestId,
};
use store::{audit, edition, request};

use super::content::{EditionContent, EditionRefusal};
use crate::{
    Failure, Portal,
    booking::PlaceRefusal,
    places::{self, times},
    resource,
    visitor::StaffMember,
};

/// Changes an edition. More places go to those who wait, in the same transaction; `revision` is that
/// of the edition from which the form was made.
///
/// # Errors
/// [`EditionRefusal`].
pub async fn change(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    content: &EditionContent,
    revision: i64,
    request: RequestId,
) -> Result<(), Failure<EditionRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if is_repeated(&mut transaction, request, slug, now).await? {
        return Ok(());
    }
    let before = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(before.site_id)?;
    staff.at_site(content.site)?;
    if before.state == EditionState::Cancelled {
        return Err(Failure::Refused(EditionRefusal::CalledOff));
    }
    if before.revision != revision {
        return Err(Failure::Refused(EditionRefusal::Places(
            PlaceRefusal::ChangedMeanwhile,
        )));
    }
    let sessions_before = edition::sessions(&mut transaction, before.id).await?;
    let (mut wanted, sessions) = content
        .checked(
            &mut transaction,
            slug,
            Some((&before, &sessions_before)),
            now,
        )
        .await?
        .map_err(|problems| Failure::Refused(EditionRefusal::Problems(problems)))?;
    resource::hold(&mut transaction, &mut wanted, &sessions, content.resources)
        .await
        .map_err(EditionRefusal::resources)?;
    // Held before its room and teacher are written: a row that refers to an edition shares a hold on
    // it, and two colleagues who share one would wait for each other.
    edition::lock(&mut transaction, before.id).await?;
    let resources_before = store::resource::of_edition(&mut transaction, before.id).await?;
    store::resource::assign(&mut transaction, before.id, content.resources).await?;
    let mut changed = changes(&before, &sessions_before, &wanted, &sessions);
    if resources_before != content.resources {
        changed.push("resources");
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        "edition.changed",
        ("edition", before.id.into()),
        &serde_json::json!({ "changed": changed }),
        now,
    )
    .await?;
    revise(portal, transaction, &wanted, &sessions).await
}

/// Calls an edition off: every booking is cancelled and everybody who had a place or waited for one
/// is told.
///
/// # Errors
/// [`EditionRefusal`].
pub async fn call_off(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    revision: i64,
    request: RequestId,
) -> Result<(), Failure<EditionRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if is_repeated(&mut transaction, request, slug, now).await? {
        return Ok(());
    }
    let before = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(before.site_id)?;
    let state = before
        .state
        .after(EditionAction::Cancel)
        .map_err(|_| Failure::Refused(EditionRefusal::CalledOff))?;
    let sessions = edition::sessions(&mut transaction, before.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        "edition.called_off",
        ("edition", before.id.into()),
        &serde_json::json!({ "told": before.confirmed + before.waiting }),
        now,
    )
    .await?;
    let wanted = edition::Edition {
        state,
        revision,
        ..before
    };
    revise(portal, transaction, &wanted, &sessions).await
}

async fn is_repeated(
    transaction: &mut store::Transaction,
    request: RequestId,
    slug: &EditionSlug,
    now: domain::instant::Instant,
) -> Result<bool, store::Error> {
    let claim = request::claim(transaction, request, slug.as_str(), now).await?;
    Ok(claim != request::Claim::First)
}

async fn revise(
    portal: &Portal,
    mut transaction: store::Transaction,
    wanted: &edition::Edition,
    sessions: &[edition::Session],
) -> Result<(), Failure<EditionRefusal>> {
    places::revise(&mut transaction, wanted, sessions, portal.now())
        .await
        .map_err(|failure| {
            failure.widen(|refusal| Failure::Refused(EditionRefusal::Places(refusal)))
        })?;
    transaction.commit().await?;
    portal.jobs_queued.notify_one();
    // Nobody may be looking.
    let _ = portal.places_changed.send(wanted.slug.to_string());
    Ok(())
}

/// The names of what differs between two states of an edition, for the log.
fn changes(
    was: &edition::Edition,
    sessions_were: &[edition::Session],
    is: &edition::Edition,
    sessions_are: &[edition::Session],
) -> Vec<&'static str> {
    [
        ("kind", was.kind != is.kind),
        ("topic", was.topic != is.topic),
        ("state", was.state != is.state),
        ("title", was.title != is.title),
        ("summary", was.summary != is.summary),
        ("description", was.description != is.description),
        ("access_notes", was.access_notes != is.access_notes),
        ("site", was.site_id != is.site_id),
        ("room", was.room != is.room),
        ("languages", was.languages != is.languages),
        ("sessions", times(sessions_were) != times(sessions_are)),
        (
            "enrolment_opens_at",
            was.enrolment_opens_at != is.enrolment_opens_at,
        ),
        (
            "enrolment_closes_at",
            was.enrolment_closes_at != is.enrolment_closes_at,
        ),
        (
            "cancellable_until",
            was.cancellable_until != is.cancellable_until,
        ),
        ("capacity", was.capacity != is.capacity),
    ]
    .into_iter()
    .filter_map(|(name, differs)| differs.then_some(name))
    .collect()
}
