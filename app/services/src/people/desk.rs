//! Whom staff book for: somebody who stands at the desk or calls.

use domain::{
    audit::Action, email::EmailAddress, id::PersonId, instant::Instant, language::Language,
    name::PersonName, person::Person, phone::PhoneNumber,
};
use store::{Transaction, audit, person};

use crate::{Failure, access::visitor::StaffMember, people::account};

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
}

/// Why nobody was booked at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskRefusal<Reason> {
    /// The same would have kept them from booking by themselves.
    Booking(Reason),
    /// The address is of somebody with another name: two people who share one cannot both be known by
    /// it.
    AddressOfSomebodyElse,
}

impl<Reason> DeskRefusal<Reason> {
    /// What keeps somebody from booking keeps the desk from it.
    pub(crate) fn booking(failure: Failure<Reason>) -> Failure<Self> {
        failure.widen(|refusal| Failure::Refused(Self::Booking(refusal)))
    }
}

/// Finds the person by their address, or enters somebody new. Of whoever is known the name is kept that
/// they told, and the telephone that they tell now.
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
        && let Some(known) = person::by_email(transaction, &email.key()).await?
    {
        let name = known.details.name.as_ref();
        if name.is_some_and(|known| !is_same(known, &at_desk.name)) {
            return Err(Failure::Refused(DeskRefusal::AddressOfSomebodyElse));
        }
        account::keep_told_at_desk(transaction, staff, known.id, at_desk, now).await?;
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
        Action::PersonCreated,
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
