//! Whom staff book for: people at the desk or on the phone.

use domain::{
    audit::Action, calendar_date::CalendarDate, email::EmailAddress, id::PersonId,
    instant::Instant, language::Language, name::PersonName, person::Person, phone::PhoneNumber,
    text::Line,
};
use serde::Serialize;
use store::{
    Transaction, audit,
    person::{self, Record},
};

use crate::{
    Failure, Portal,
    access::{note_reading, shared_address::WhoTheyAre, visitor::StaffMember},
    people::account,
};

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
    /// Who they are, if staff were asked: others have the same address or telephone.
    pub who: WhoTheyAre,
    /// Why they are booked after the time until which people can book, if staff said so.
    pub reason: Option<LateReason>,
}

/// Somebody who has the address or the telephone that was given at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownAtDesk {
    /// Their record.
    pub id: PersonId,
    /// Their name, if they gave it.
    pub name: Option<PersonName>,
    /// Their date of birth, if it is known.
    pub birth_date: Option<CalendarDate>,
    /// Their address.
    pub email: Option<EmailAddress>,
    /// Their telephone.
    pub phone: Option<PhoneNumber>,
    /// Whether somebody else looks after them.
    pub is_in_care: bool,
    /// Whether somebody new can be entered in their care: they are an adult with the address that was given.
    pub may_look_after: bool,
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
    /// These people have the address or the telephone, and staff must say who it is.
    WhoIsIt(Vec<KnownAtDesk>),
}

impl<Reason> DeskRefusal<Reason> {
    /// Converts a refusal of a booking to one at the desk.
    pub(crate) fn booking(failure: Failure<Reason>) -> Failure<Self> {
        failure.widen(|refusal| Failure::Refused(Self::Booking(refusal)))
    }
}

/// Finds the person whom staff mean, or enters a new one. A name is corrected where staff say so, and never
/// otherwise; who is known gets the telephone given now, and the address where they have none.
///
/// # Errors
/// [`DeskRefusal::WhoIsIt`] where others have the address or the telephone, unless one of those at the address has
/// the same name.
pub(crate) async fn find_or_enter<Reason>(
    transaction: &mut Transaction,
    staff: &StaffMember,
    at_desk: &AtDesk,
    now: Instant,
) -> Result<PersonId, Failure<DeskRefusal<Reason>>> {
    let known = known(transaction, at_desk).await?;
    let ask = || {
        let people = known.iter().map(|record| shown(record, at_desk));
        Failure::Refused(DeskRefusal::WhoIsIt(people.collect()))
    };
    let find = |id: PersonId| known.iter().find(|record| record.id == id).ok_or_else(ask);
    match at_desk.who {
        WhoTheyAre::Unsaid if known.is_empty() => {
            enter(transaction, staff, at_desk, None, now).await
        }
        WhoTheyAre::Unsaid => {
            let id = the_same(&known, at_desk).ok_or_else(ask)?;
            account::store_desk_details(transaction, staff, id, at_desk, false, now).await?;
            Ok(id)
        }
        WhoTheyAre::Known(id) | WhoTheyAre::Corrected(id) => {
            let id = find(id)?.id;
            let is_corrected = matches!(at_desk.who, WhoTheyAre::Corrected(_));
            account::store_desk_details(transaction, staff, id, at_desk, is_corrected, now).await?;
            Ok(id)
        }
        WhoTheyAre::InCareOf(id) => {
            let carer = find(id)?;
            if !shown(carer, at_desk).may_look_after {
                return Err(ask());
            }
            enter(transaction, staff, at_desk, Some(id), now).await
        }
        WhoTheyAre::Another => enter(transaction, staff, at_desk, None, now).await,
    }
}

/// Notes that a member of staff was shown who has an address or a telephone.
pub(crate) async fn note_found<Reason>(
    portal: &Portal,
    staff: &StaffMember,
    failure: &Failure<DeskRefusal<Reason>>,
) -> Result<(), store::Error> {
    let Failure::Refused(DeskRefusal::WhoIsIt(people)) = failure else {
        return Ok(());
    };
    let ids: Vec<_> = people.iter().map(|person| person.id.into()).collect();
    note_reading(portal, staff, Action::PersonFoundAtDesk, "person", &ids).await
}

/// Who has the address, then who has the telephone.
async fn known(
    transaction: &mut Transaction,
    at_desk: &AtDesk,
) -> Result<Vec<Record>, store::Error> {
    let mut known = Vec::new();
    if let Some(email) = &at_desk.email {
        let key = email.key();
        person::lock_address(transaction, &key).await?;
        known = person::by_address(transaction, &key).await?;
    }
    if let Some(phone) = &at_desk.phone {
        let called = person::by_phone(transaction, phone).await?;
        for record in called {
            if known.iter().all(|known| known.id != record.id) {
                known.push(record);
            }
        }
    }
    Ok(known)
}

/// The only one at the address with the same name, or the only one there without any.
fn the_same(known: &[Record], at_desk: &AtDesk) -> Option<PersonId> {
    let key = at_desk.email.as_ref().map(EmailAddress::key)?;
    let has_address = |record: &&Record| {
        record
            .details
            .email
            .as_ref()
            .is_some_and(|email| email.key() == key)
    };
    let at_address: Vec<_> = known.iter().filter(has_address).collect();
    if let [only] = at_address[..]
        && only.details.name.is_none()
    {
        return Some(only.id);
    }
    let is_same = |record: &&&Record| {
        let name = record.details.name.as_ref();
        name.is_some_and(|name| name.is_same_as(&at_desk.name))
    };
    let mut same = at_address.iter().filter(is_same);
    let found = same.next()?;
    same.next().is_none().then_some(found.id)
}

fn shown(record: &Record, at_desk: &AtDesk) -> KnownAtDesk {
    let details = &record.details;
    let key = |email: &Option<EmailAddress>| email.as_ref().map(EmailAddress::key);
    let has_address = at_desk.email.is_some() && key(&details.email) == key(&at_desk.email);
    KnownAtDesk {
        id: record.id,
        name: details.name.clone(),
        birth_date: details.birth_date,
        email: details.email.clone(),
        phone: details.phone.clone(),
        is_in_care: record.in_care_of.is_some(),
        may_look_after: has_address && record.in_care_of.is_none(),
    }
}

async fn enter<Reason>(
    transaction: &mut Transaction,
    staff: &StaffMember,
    at_desk: &AtDesk,
    in_care_of: Option<PersonId>,
    now: Instant,
) -> Result<PersonId, Failure<Reason>> {
    let id: PersonId = store::new_id();
    let details = Person {
        name: Some(at_desk.name.clone()),
        phone: at_desk.phone.clone(),
        ..Person::new(at_desk.email.clone(), at_desk.language)
    };
    person::insert(transaction, id, &details, now).await?;
    let mut told = serde_json::json!({});
    if let Some(carer) = in_care_of {
        person::place_in_care(transaction, id, carer).await?;
        told = serde_json::json!({ "in_care_of": carer });
    }
    let (action, subject) = (Action::PersonCreated, ("person", id.into()));
    audit::record(transaction, staff.actor(), action, subject, &told, now).await?;
    Ok(id)
}
