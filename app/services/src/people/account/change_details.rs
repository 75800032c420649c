//! Changing one's own details.

use domain::{
    audit::Action,
    id::PersonId,
    instant::Instant,
    person::{Detail, Person},
};
use store::{
    Transaction,
    audit::{self, Actor},
    person,
};

use super::change_email::log_new_address;
use crate::{
    Failure, Portal,
    access::visitor::{SignedIn, StaffMember},
    people::desk::AtDesk,
};

/// Changes a person's details, all of them or one. The proved address stays, whatever `change` does to
/// it. Idempotent, so its forms need no one-time id: what is sent again with other content was typed again, and counts.
///
/// # Errors
/// A new fiscal code that contradicts the details is refused. A name or birth that contradicts the
/// stored code is accepted: then the code must be reviewed.
pub async fn change_details(
    portal: &Portal,
    signed_in: &SignedIn,
    change: impl FnOnce(&mut Person) + Send,
) -> Result<(), Failure<Vec<Detail>>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let record = person::lock(&mut transaction, signed_in.person).await?;
    let before = record.ok_or(Failure::NotFound)?.details;
    let mut after = before.clone();
    change(&mut after);
    let disagreements = after.disagreements_with_codice_fiscale();
    if after.codice_fiscale != before.codice_fiscale && !disagreements.is_empty() {
        return Err(Failure::Refused(disagreements));
    }
    let actor = Actor::Person(signed_in.person);
    keep(
        &mut transaction,
        (signed_in.person, actor),
        &before,
        &after,
        now,
    )
    .await?;
    Ok(transaction.commit().await?)
}

/// Stores what a known person gives at the desk: the name if there was none or if it is corrected, the telephone, which
/// may be new, and the address if there was none.
pub(crate) async fn store_desk_details<Reason>(
    transaction: &mut Transaction,
    staff: &StaffMember,
    id: PersonId,
    told: &AtDesk,
    is_corrected: bool,
    now: Instant,
) -> Result<(), Failure<Reason>> {
    let before = person::lock(transaction, id)
        .await?
        .ok_or(Failure::NotFound)?
        .details;
    let mut after = before.clone();
    if is_corrected || after.name.is_none() {
        after.name = Some(told.name.clone());
    }
    after.phone = told.phone.clone().or(after.phone);
    if let (None, Some(email)) = (&before.email, &told.email) {
        let moved = person::set_email(transaction, id, email).await?;
        let details = serde_json::json!({ "before": null });
        log_new_address(transaction, staff.actor(), &moved, &details, now).await?;
    }
    Ok(keep(transaction, (id, staff.actor()), &before, &after, now).await?)
}

/// Stores changed details, and in the log which of them changed.
pub(crate) async fn keep(
    transaction: &mut Transaction,
    (id, actor): (PersonId, Actor),
    before: &Person,
    after: &Person,
    now: Instant,
) -> Result<(), store::Error> {
    let changed = changed(before, after);
    if changed.is_empty() {
        return Ok(());
    }
    person::update(transaction, id, after).await?;
    // Only the names of the details: the log is read by more people than the record.
    let details = serde_json::json!({ "changed": changed });
    let subject = ("person", id.into());
    audit::record(
        transaction,
        actor,
        Action::PersonChanged,
        subject,
        &details,
        now,
    )
    .await
}

/// The names of the details that differ.
fn changed(before: &Person, after: &Person) -> Vec<&'static str> {
    [
        ("name", before.name != after.name),
        ("birth_date", before.birth_date != after.birth_date),
        (
            "birthplace",
            (before.birthplace, &before.birth_town) != (after.birthplace, &after.birth_town),
        ),
        (
            "codice_fiscale",
            before.codice_fiscale != after.codice_fiscale,
        ),
        ("residence", before.residence != after.residence),
        ("address", before.address != after.address),
        ("phone", before.phone != after.phone),
        ("language", before.language != after.language),
    ]
    .into_iter()
    .filter_map(|(name, differs)| differs.then_some(name))
    .collect()
}
