//! Calling an edition off, through the `places` module.

use domain::{
    audit::Action,
    edition::{CallOffCause, CallOffError, EditionAction, EditionSlug, check_call_off},
    id::RequestId,
};
use store::{attendance, audit, called_off, edition, request};

use super::{
    change::revise,
    plan::{Checked, EditionRefusal},
};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    places::{self, Telling},
};

/// Calls an edition off: cancels every booking and notifies everybody who had a place or waited for one. The
/// word of `telling` is the reason that they read; a cause may say enough.
///
/// # Errors
/// [`EditionRefusal`], of which [`EditionRefusal::CallOff`] says that it cannot be called off any more, or not at all.
pub async fn call_off(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    cause: CallOffCause,
    telling: impl Into<Telling>,
    request: RequestId,
) -> Result<(), Failure<EditionRefusal>> {
    let telling = telling.into();
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, slug.as_str(), now).await? {
        return Ok(());
    }
    let found = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(found.details.site_id)?;
    // Locked before attendance is looked for: a colleague who notes it at this moment was first, or finds it called off.
    let before = edition::lock(&mut transaction, found.id)
        .await?
        .ok_or(Failure::NotFound)?;
    let is_noted = attendance::is_noted_in(&mut transaction, before.id).await?;
    let times = (before.starts_at, before.ends_at);
    let refused = |error| Failure::Refused(EditionRefusal::CallOff(error));
    check_call_off(before.state, times, is_noted, now).map_err(refused)?;
    let state = before
        .state
        .after(EditionAction::Cancel)
        .map_err(|_| refused(CallOffError::CalledOff))?;
    let sessions = edition::sessions(&mut transaction, before.id).await?;
    let called_off = called_off::CalledOff {
        cause,
        reason: telling.reason(),
    };
    called_off::insert(&mut transaction, before.id, &called_off).await?;
    let told = places::reach(&mut transaction, before.id).await?.told();
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionCalledOff,
        ("edition", before.id.into()),
        &serde_json::json!({
            "told": told,
            "cause": called_off.cause,
            "reason": called_off.reason,
        }),
        now,
    )
    .await?;
    let reservations =
        store::places::reservations(&mut transaction, before.id, before.details.capacity).await?;
    let target = Checked {
        edition: edition::Edition {
            state,
            revision: telling.revision,
            changed_at: now,
            ..before
        },
        sessions,
        reservations,
    };
    revise(portal, transaction, &target, &telling).await
}
