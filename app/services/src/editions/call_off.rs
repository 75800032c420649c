//! Calling an edition off, through the `places` module.

use domain::{
    audit::Action,
    edition::{CallOffCause, CallOffError, EditionAction, EditionSlug, check_call_off},
    id::RequestId,
    text::Paragraph,
};
use store::{attendance, audit, called_off, edition};

use super::{
    change::{is_repeated, revise},
    plan::{Checked, EditionRefusal},
};
use crate::{Failure, Portal, access::visitor::StaffMember, places::Why};

/// Why an edition does not take place, in the words of staff. Everybody who booked reads it.
pub type CallOffReason = Paragraph<1_000>;

/// Why an edition is called off.
#[derive(Clone, Debug)]
pub struct CallingOff {
    /// The cause.
    pub cause: CallOffCause,
    /// The words of staff; the cause may say enough.
    pub reason: Option<CallOffReason>,
}

/// Calls an edition off: cancels every booking and notifies everybody who had a place or waited for one of the reason.
///
/// # Errors
/// [`EditionRefusal`], of which [`EditionRefusal::CallOff`] says that it cannot be called off any more, or not at all.
pub async fn call_off(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    revision: i64,
    why: &CallingOff,
    request: RequestId,
) -> Result<(), Failure<EditionRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if is_repeated(&mut transaction, request, slug, now).await? {
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
    let noted = attendance::of_edition(&mut transaction, before.id).await?;
    let times = (before.starts_at, before.ends_at);
    let refused = |error| Failure::Refused(EditionRefusal::CallOff(error));
    check_call_off(before.state, times, !noted.is_empty(), now).map_err(refused)?;
    let state = before
        .state
        .after(EditionAction::Cancel)
        .map_err(|_| refused(CallOffError::CalledOff))?;
    let sessions = edition::sessions(&mut transaction, before.id).await?;
    let reason = why.reason.as_ref().map(ToString::to_string);
    let called_off = called_off::CalledOff {
        cause: why.cause,
        reason: reason.unwrap_or_default(),
    };
    called_off::insert(&mut transaction, before.id, &called_off).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionCalledOff,
        ("edition", before.id.into()),
        &serde_json::json!({
            "told": before.held + before.waiting,
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
            revision,
            changed_at: now,
            ..before
        },
        sessions,
        reservations,
    };
    revise(portal, transaction, &target, Why::default()).await
}
