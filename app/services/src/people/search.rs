//! Finding a person by whatever staff know of them.

use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    codice_fiscale::CodiceFiscale,
    email::EmailAddress,
    id::PersonId,
    instant::Instant,
    name::PersonName,
    name_search::NameQuery,
    phone::PhoneNumber,
    reference::{ApplicationReference, AppointmentReference, BookingReference, ReferenceError},
    signed_reference::SignedReference,
    text::Line,
};
use serde::Serialize;
use store::{
    Connection, application, appointment, booking,
    person::{self, Record},
    person_search,
};

use crate::{
    Failure, Portal,
    access::{Scope, note_reading, visitor::StaffMember},
};

/// Maximum people shown; whoever gets more results says more of whom they mean.
pub const MOST_FOUND: usize = 20;

/// What was typed to find somebody.
pub type Typed = Line<100>;

/// Somebody who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonFound {
    /// Their record.
    pub id: PersonId,
    /// Their name, if they gave it.
    pub name: Option<PersonName>,
    /// Their date of birth, if it is known.
    pub birth_date: Option<CalendarDate>,
    /// Their address, if they have one.
    pub email: Option<EmailAddress>,
    /// Their telephone, if they have one.
    pub phone: Option<PhoneNumber>,
    /// When they last booked something.
    pub last_contact: Option<Instant>,
    /// Name of its site.
    pub site: Option<String>,
}

/// Who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleFound {
    /// Those whose data agree best first, at most [`MOST_FOUND`].
    pub people: Vec<PersonFound>,
    /// Whether there are more.
    pub has_more: bool,
}

/// Why nobody was looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum SearchRefusal {
    /// It is a reference with a slip in it.
    Slip,
}

/// The people with that telephone, e-mail address, codice fiscale, reference or check-in code, or with a name like
/// that, of those whom a member of staff sees. That they were found is noted as a reading.
///
/// # Errors
/// [`SearchRefusal`].
pub async fn search(
    portal: &Portal,
    staff: &StaffMember,
    typed: &Typed,
) -> Result<PeopleFound, Failure<SearchRefusal>> {
    let coordinator = staff.coordinator();
    let mut reader = portal.database.read().await?;
    let mut found = candidates(&mut reader, staff, typed.as_str()).await?;
    if coordinator.is_some() {
        let mut seen = Vec::new();
        for record in found {
            if person_search::is_seen(&mut reader, record.id, coordinator).await? {
                seen.push(record);
            }
        }
        found = seen;
    }
    let has_more = found.len() > MOST_FOUND;
    found.truncate(MOST_FOUND);
    let ids: Vec<_> = found.iter().map(|record| record.id).collect();
    let contacts = person_search::last_contacts(&mut reader, &ids, coordinator).await?;
    drop(reader);
    let read: Vec<_> = ids.into_iter().map(Into::into).collect();
    note_reading(portal, staff, Action::PersonFound, "person", &read).await?;
    let people = found.into_iter().map(|record| {
        let contact = contacts
            .iter()
            .find(|contact| contact.person_id == record.id);
        PersonFound {
            id: record.id,
            name: record.details.name,
            birth_date: record.details.birth_date,
            email: record.details.email,
            phone: record.details.phone,
            last_contact: contact.map(|contact| contact.at),
            site: contact.and_then(|contact| contact.site.clone()),
        }
    });
    Ok(PeopleFound {
        people: people.collect(),
        has_more,
    })
}

/// The people whom the text means; by name one more than are shown.
async fn candidates(
    connection: &mut Connection,
    staff: &StaffMember,
    typed: &str,
) -> Result<Vec<Record>, Failure<SearchRefusal>> {
    let most = i64::try_from(MOST_FOUND + 1).unwrap_or(i64::MAX);
    if let Ok(email) = EmailAddress::parse(typed) {
        return Ok(person::by_address(connection, &email.key()).await?);
    }
    if let Ok(phone) = PhoneNumber::parse(typed) {
        return Ok(person::by_phone(connection, &phone).await?);
    }
    if let Ok(code) = CodiceFiscale::parse(typed) {
        return Ok(person_search::by_codice_fiscale(connection, &code, most).await?);
    }
    if let Some(reference) = Reference::parse(typed)? {
        return of_reference(connection, staff, reference).await;
    }
    let Some(query) = NameQuery::parse(typed) else {
        return Ok(Vec::new());
    };
    Ok(person_search::named(connection, &query, staff.coordinator(), most).await?)
}

/// A reference of something that a person has.
enum Reference {
    Booking(BookingReference),
    Appointment(AppointmentReference),
    Application(ApplicationReference),
}

impl Reference {
    /// The reference in a text, also that of a check-in code; `None` where the text is something else.
    fn parse(typed: &str) -> Result<Option<Self>, Failure<SearchRefusal>> {
        if let Ok(code) = SignedReference::parse(typed) {
            return Ok(Some(Self::Booking(code.reference())));
        }
        let tried: [Result<Self, ReferenceError>; 3] = [
            BookingReference::parse(typed).map(Self::Booking),
            AppointmentReference::parse(typed).map(Self::Appointment),
            ApplicationReference::parse(typed).map(Self::Application),
        ];
        for read in tried {
            match read {
                Ok(reference) => return Ok(Some(reference)),
                Err(error) if error.is_slip() => {
                    return Err(Failure::Refused(SearchRefusal::Slip));
                }
                Err(_) => {}
            }
        }
        Ok(None)
    }
}

/// Whose it is. Applications are seen by the office only.
async fn of_reference(
    connection: &mut Connection,
    staff: &StaffMember,
    reference: Reference,
) -> Result<Vec<Record>, Failure<SearchRefusal>> {
    let owner = match reference {
        Reference::Booking(reference) => booking::by_reference(connection, &reference)
            .await?
            .map(|booking| booking.person_id),
        Reference::Appointment(reference) => appointment::by_reference(connection, &reference)
            .await?
            .map(|appointment| appointment.person_id),
        Reference::Application(reference) if staff.scope == Scope::Office => {
            let found = application::by_reference(connection, &reference).await?;
            found.map(|application| application.person_id)
        }
        Reference::Application(_) => None,
    };
    let found = match owner {
        Some(owner) => person::by_id(connection, owner).await?,
        None => None,
    };
    Ok(found.into_iter().collect())
}
