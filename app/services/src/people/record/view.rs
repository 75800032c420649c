//! Everything that a member of staff sees of one person.

use domain::{audit::Action, id::PersonId, person::Person};
use store::{
    application::{self, OfPerson},
    audit,
    call_owed::{self, CallOwed},
    person::{self, Record},
    person_record::{self, Booked, UndeliveredMail},
    person_search, unreachable_address,
};

use super::restorable;
use crate::{
    Failure, Portal,
    access::{Scope, note_reading, visitor::StaffMember},
};

/// Maximum that is coming.
const MOST_COMING: i64 = 50;
/// What is past, on one page.
const PAST_ON_A_PAGE: i64 = 20;
/// Maximum applications, calls and mails, the latest of each.
const MOST: i64 = 20;

/// A person.
#[derive(Clone, Debug)]
pub struct PersonView {
    /// Their record.
    pub person: Record,
    /// Name of whoever looks after them.
    pub carer: Option<(PersonId, String)>,
    /// Whether others have the same address.
    pub shares_address: bool,
    /// Whether a mail server refused their address for good.
    pub is_refused: bool,
    /// The languages in which their appointments are held.
    pub spoken: Vec<String>,
    /// What is coming or going on, the next first.
    pub coming: Vec<Booked>,
    /// What is over or cancelled, the latest first.
    pub past: Vec<Booked>,
    /// Whether there is more of it on another page.
    pub has_more: bool,
    /// Their applications, the latest first; none for a coordinator.
    pub applications: Vec<OfPerson>,
    /// Calls to them, the latest first.
    pub calls: Vec<CallOwed>,
    /// Mails to them that are not delivered, the latest first; none for a coordinator.
    pub mails: Vec<UndeliveredMail>,
    /// What happened to the record, and who opened it, the latest first; none for a coordinator.
    pub log: Vec<audit::Entry>,
    /// Whether staff can put back an address that they had before.
    pub can_restore_address: bool,
}

/// A person with the given page of what is past, counted from 1. That it was opened is noted as a reading.
///
/// # Errors
/// `NotFound` where there is no such person, or the member of staff does not see them.
pub async fn view(
    portal: &Portal,
    staff: &StaffMember,
    id: PersonId,
    page: u32,
) -> Result<PersonView, Failure> {
    let (now, coordinator) = (portal.now(), staff.coordinator());
    let of_office = staff.scope == Scope::Office;
    let mut reader = portal.database.read().await?;
    if !person_search::is_seen(&mut reader, id, coordinator).await? {
        return Err(Failure::NotFound);
    }
    let person = person::by_id(&mut reader, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let carer = match person.in_care_of {
        Some(carer) => person::by_id(&mut reader, carer).await?,
        None => None,
    };
    let (shares_address, is_refused) = match &person.details.email {
        Some(email) => (
            person::is_shared(&mut reader, email).await?,
            unreachable_address::of(&mut reader, email).await?.is_some(),
        ),
        None => (false, false),
    };
    let spoken = person_record::spoken(&mut reader, id).await?;
    let coming = person_record::coming(&mut reader, id, coordinator, now, MOST_COMING).await?;
    let skip = i64::from(page.saturating_sub(1)).saturating_mul(PAST_ON_A_PAGE);
    let most = PAST_ON_A_PAGE + 1;
    let mut past = person_record::past(&mut reader, id, coordinator, now, skip, most).await?;
    let shown = usize::try_from(PAST_ON_A_PAGE).unwrap_or(usize::MAX);
    let has_more = past.len() > shown;
    past.truncate(shown);
    let calls = call_owed::latest_to(&mut reader, id, coordinator, MOST).await?;
    let (mut applications, mut mails, mut log) = (Vec::new(), Vec::new(), Vec::new());
    if of_office {
        applications = application::of_person(&mut reader, id).await?;
        // Nobody but the person reads one before it is sent.
        applications.retain(|found| found.application.submitted_at.is_some());
        applications.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
        mails = person_record::undelivered_to(&mut reader, id, MOST).await?;
        log = audit::about(&mut reader, id.into()).await?;
    }
    let can_restore_address = restorable(portal, &mut reader, &person).await?.is_some();
    drop(reader);
    note_reading(portal, staff, Action::PersonViewed, "person", &[id.into()]).await?;
    Ok(PersonView {
        carer: carer.map(|carer| (carer.id, carer.details.display_name())),
        person,
        shares_address,
        is_refused,
        spoken,
        coming,
        past,
        has_more,
        applications,
        calls,
        mails,
        log,
        can_restore_address,
    })
}

/// What tells whether the details that staff correct were changed since they were shown.
pub fn seal(details: &Person) -> String {
    let parts = [
        details.name.as_ref().map(ToString::to_string),
        details.birth_date.map(|date| date.to_string()),
        details.phone.as_ref().map(ToString::to_string),
        Some(details.language.to_string()),
    ];
    parts.map(Option::unwrap_or_default).join("|")
}
