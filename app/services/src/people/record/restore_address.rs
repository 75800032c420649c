//! Putting back the address that somebody had before it was changed, where it was not them.

use domain::{
    audit::Action,
    email::EmailAddress,
    id::{PersonId, RequestId},
    instant::Seconds,
};
use serde::Serialize;
use store::{
    Connection,
    address_change::{self, AddressChange},
    audit, calendar_feed, link_key,
    person::{self, Record},
    person_search, request,
    session::{self, Owner},
};
use uuid::Uuid;

use super::CorrectionReason;
use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
    notifications::{self, AddressRestored, Mail},
    outbox::Lane,
};

/// How long after a change staff can put the address back.
pub const RESTORABLE: Seconds = Seconds::days(30);

/// Why no address was put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum RestoreRefusal {
    /// The address was changed again, or put back, since it was shown.
    ChangedMeanwhile,
}

/// The last change of a person's address, if it can be undone: it is not older than [`RESTORABLE`], and the address
/// since is the one that they have.
///
/// # Errors
/// Where the database fails.
pub(super) async fn restorable(
    portal: &Portal,
    connection: &mut Connection,
    person: &Record,
) -> Result<Option<AddressChange>, store::Error> {
    let present = person.details.email.as_ref().map(EmailAddress::key);
    let changes = address_change::of_person(connection, person.id).await?;
    let since = portal.now() - RESTORABLE;
    Ok(changes.into_iter().next().filter(|change| {
        change.changed_at > since && present.as_ref() == Some(&change.after.key())
    }))
}

/// A person whose address can be put back, and the change to undo. That they were opened is noted as a reading.
///
/// # Errors
/// `NotFound` where there is nothing to undo, or the member of staff does not see the person.
pub async fn last_change(
    portal: &Portal,
    staff: &StaffMember,
    id: PersonId,
) -> Result<(Record, AddressChange), Failure> {
    let mut reader = portal.database.read().await?;
    if !person_search::is_seen(&mut reader, id, staff.coordinator()).await? {
        return Err(Failure::NotFound);
    }
    let person = person::by_id(&mut reader, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let change = restorable(portal, &mut reader, &person)
        .await?
        .ok_or(Failure::NotFound)?;
    drop(reader);
    note_reading(portal, staff, Action::PersonViewed, "person", &[id.into()]).await?;
    Ok((person, change))
}

/// Puts back the address that a person had before the change that staff were shown, `seen`. Both addresses are told,
/// every session ends, and links in mails and the address of the calendar open nothing more: somebody else may have
/// them. Who is in their care follows; who left somebody's care by the change returns to it, if the carer has the
/// address still.
///
/// # Errors
/// [`RestoreRefusal`]; `NotFound` where there is no such person, or the member of staff does not see them.
pub async fn restore_address(
    portal: &Portal,
    staff: &StaffMember,
    id: PersonId,
    seen: &str,
    reason: &CorrectionReason,
    request: RequestId,
) -> Result<(), Failure<RestoreRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    if !person_search::is_seen(&mut transaction, id, staff.coordinator()).await? {
        return Err(Failure::NotFound);
    }
    if request::is_repeated(&mut transaction, request, "person", now).await? {
        return Ok(());
    }
    let present = person::by_id(&mut transaction, id).await?;
    let present = present.ok_or(Failure::NotFound)?;
    let refused = Failure::Refused(RestoreRefusal::ChangedMeanwhile);
    let change = restorable(portal, &mut transaction, &present).await?;
    let Some(change) = change.filter(|change| change.id.to_string() == seen) else {
        return Err(refused);
    };
    // Taken before any person.
    person::lock_address(&mut transaction, &change.before.key()).await?;
    let present = person::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let is_same = present.details.email.as_ref() == Some(&change.after);
    if !is_same || !address_change::delete(&mut transaction, change.id).await? {
        return Err(refused);
    }
    let moved = person::set_email(&mut transaction, id, &change.before).await?;
    if let Some(carer) = change.left_care_of {
        let carer = person::by_id(&mut transaction, carer).await?;
        let has_address = |carer: &Record| {
            let email = carer.details.email.as_ref();
            email.is_some_and(|email| email.key() == change.before.key())
        };
        if let Some(carer) = carer.filter(|carer| has_address(carer) && carer.in_care_of.is_none())
        {
            person::place_in_care(&mut transaction, id, carer.id).await?;
        }
    }
    link_key::revoke_all(&mut transaction, id).await?;
    session::end_others(&mut transaction, id, Uuid::nil()).await?;
    for moved in moved {
        calendar_feed::revoke(&mut transaction, Owner::Person(moved)).await?;
        let details = serde_json::json!({ "reason": reason });
        let (action, subject) = (Action::PersonEmailRestored, ("person", moved.into()));
        audit::record(
            &mut transaction,
            staff.actor(),
            action,
            subject,
            &details,
            now,
        )
        .await?;
    }
    let mut told = present;
    for email in [change.after, change.before] {
        told.details.email = Some(email);
        let mail = Mail::AddressRestored(AddressRestored {
            name: told.details.display_name(),
            at: now,
            office: portal.settings.office_email.clone(),
        });
        notifications::queue_to(&mut transaction, &told, mail, now).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}
