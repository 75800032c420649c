//! Whom staff book for: people at the desk or on the phone.

use domain::{
    audit::Action, email::EmailAddress, id::PersonId, instant::Instant, language::Language,
    name::PersonName, person::Person, phone::PhoneNumber, text::Line,
};
use serde::Serialize;
use store::{Transaction, audit, person};

use crate::{Failure, access::visitor::StaffMember, people::account};

/// A person at the desk, who was informed about their data and agrees to be booked.
#[derive(Clone, Debug)]
pub struct AtDesk {
    /// Their name.
    pub name: PersonName,
    /// Their address, if they have one.
    pub email: Option<EmailAddress>,
    /// Their telephone, if they have one.
    pub phone: Option<PhoneNumber>,
    /// The language of their mails.
    pub language: Language,
    /// Why they are booked after the time until which people can book, if staff said so.
    pub reason: Option<LateReason>,
}

/// Why staff book for somebody after the time until which people can; stored in the log.
pub type LateReason = Line<200>;

/// Why nobody was booked at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum DeskRefusal<Reason> {
    /// The reason would also prevent their own booking.
    Booking(Reason),
    /// People cannot book any more: staff must say why they do.
    ReasonMissing,
    /// The address belongs to somebody with another name: two people cannot share an address.
    AddressOfSomebodyElse,
}

impl<Reason> DeskRefusal<Reason> {
    /// Converts a refusal of a booking to one at the desk.
    pub(crate) fn booking(failure: Failure<Reason>) -> Failure<Self> {
        failure.widen(|refusal| Failure::Refused(Self::Booking(refusal)))
    }
}

/// Finds the person by their address, or creates a new one. A known person keeps the stored name and
/// gets the telephone given now.
///
/// # Errors
/// [`DeskRefusal::AddressOfSomebodyElse`].
pub(crate) async fn find_or_enter<Reason>(
    transaction: &mut Transaction,
    staff: &StaffMember,
    at_desk: &AtDesk,
    now: Instant,
) -> Result<PersonId, Failure<DeskRefusal<Reason>>> {
    if let Some(email) = &at_desk.email
        && let Some(person) = person::by_email(transaction, &email.key()).await?
    {
        let name = person.details.name.as_ref();
        if name.is_some_and(|stored| !is_same(stored, &at_desk.name)) {
            return Err(Failure::Refused(DeskRefusal::AddressOfSomebodyElse));
        }
        account::store_desk_details(transaction, staff, person.id, at_desk, now).await?;
        return Ok(person.id);
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
        Action::PersonCreated,
        ("person", id.into()),
        &serde_json::json!({}),
        now,
    )
    .await?;
    Ok(id)
}

/// Whether two names belong to one person, ignoring case.
fn is_same(one: &PersonName, other: &PersonName) -> bool {
    one.family.as_str().to_lowercase() == other.family.as_str().to_lowercase()
}
