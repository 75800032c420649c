//! Taking a place for somebody who stands at the desk or calls.

use domain::{
    booking::Groups,
    edition::EditionSlug,
    email::EmailAddress,
    id::{PersonId, RequestId},
    instant::Instant,
    language::Language,
    name::PersonName,
    person::Person,
    phone::PhoneNumber,
    reference::BookingReference,
};
use store::{Transaction, audit, booking, edition, person};

use super::{
    PlaceRefusal,
    register::{announce, made_by},
};
use crate::{Failure, Portal, account, places, visitor::StaffMember};

/// Somebody at the desk, who was told what happens to their data and agrees to be booked.
#[derive(Clone, Debug)]
pub struct AtDesk {
    /// Their name.
    pub name: PersonName,
    /// Their address, if they have one.
    pub email: Option<EmailAddress>,
    /// Their telephone, if they have one.
    pub phone: Option<PhoneNumber>,
    /// The language in which they are written to.
    pub language: Language,
    /// The groups that they say to belong to.
    pub groups: Groups,
}

/// Why nobody was booked at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskRefusal {
    /// The places did not allow it.
    Place(PlaceRefusal),
    /// The address is of somebody with another name: two people who share one cannot both be known by
    /// it.
    AddressOfSomebodyElse,
}

/// Books a place, or a position on the waiting list, for somebody at the desk, through the same door as
/// if they did it themselves. Whoever is known by their address is not entered twice. The same form
/// sent twice books once.
///
/// # Errors
/// [`DeskRefusal`]; `NotFound` for an edition of somebody else's site.
pub async fn register_at_desk(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    at_desk: &AtDesk,
    request: RequestId,
) -> Result<BookingReference, Failure<DeskRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let edition = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.site_id)?;
    if let Some(made) = made_by(&mut transaction, request).await? {
        transaction.commit().await?;
        return Ok(made.reference);
    }
    let person = find_or_enter(&mut transaction, staff, at_desk, now).await?;
    let reference = places::take(&mut transaction, person, slug, at_desk.groups, request, now)
        .await
        .map_err(|failure| {
            failure.widen(|refusal| Failure::Refused(DeskRefusal::Place(refusal)))
        })?;
    let made = booking::by_reference(&mut transaction, &reference)
        .await?
        .ok_or(Failure::NotFound)?;
    booking::note_made_by(&mut transaction, made.id, staff.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        "booking.made_at_desk",
        ("booking", made.id.into()),
        &serde_json::json!({ "reference": reference, "consent": "told at the desk" }),
        now,
    )
    .await?;
    transaction.commit().await?;
    announce(portal, slug);
    Ok(reference)
}

/// Finds the person by their address, or enters somebody new.
async fn find_or_enter(
    transaction: &mut Transaction,
    staff: &StaffMember,
    at_desk: &AtDesk,
    now: Instant,
) -> Result<PersonId, Failure<DeskRefusal>> {
    if let Some(email) = &at_desk.email
        && let Some(known) = person::by_email(transaction, &email.key()).await?
    {
        let name = &at_desk.name;
        if known
            .details
            .name
            .as_ref()
            .is_some_and(|known| !is_same(known, name))
        {
            return Err(Failure::Refused(DeskRefusal::AddressOfSomebodyElse));
        }
        account::keep_name(transaction, known.id, name.clone(), now).await?;
        return Ok(known.id);
    }
    let id: PersonId = store::new_id();
    let details = Person {
        name: Some(at_desk.name.clone()),
        phone: at_desk.phone.clone(),
        ..Person::new(at_desk.email.clone(), at_desk.language)
    };
    person::insert(transaction, id, &details, now).await?;
    audit::record(
        transaction,
        staff.actor(),
        "person.created",
        ("person", id.into()),
        &serde_json::json!({}),
        now,
    )
    .await?;
    Ok(id)
}

/// Whether two names are of one person, however their letters are written.
fn is_same(one: &PersonName, other: &PersonName) -> bool {
    one.family.as_str().to_lowercase() == other.family.as_str().to_lowercase()
}
