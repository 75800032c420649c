//! Erasure requests.

use domain::{audit::Action, instant::Instant, name::PersonName, reference::ErasureReference};
use jiff::{Timestamp, ToSpan as _};
use store::person;

use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
    people::account::erasure_reference,
};

/// An erasure request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// The reference in their mail.
    pub reference: ErasureReference,
    /// Their name, if they gave it.
    pub name: Option<PersonName>,
    /// Their address, if they have one.
    pub email: Option<domain::email::EmailAddress>,
    /// When they requested it.
    pub requested_at: Instant,
    /// When the answer is due: one month (GDPR, article 12, 3).
    pub answer_by: Instant,
}

/// All erasure requests, the earliest first.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn erasures(portal: &Portal, staff: &StaffMember) -> Result<Vec<Erasure>, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    let requests = person::erasure_requests(&mut reader).await?;
    drop(reader);
    let read: Vec<_> = requests.iter().map(|request| request.id.into()).collect();
    let action = Action::PersonErasureViewed;
    note_reading(portal, staff, action, "person", &read).await?;
    let erasures = requests.into_iter().map(|request| Erasure {
        reference: erasure_reference(request.id),
        name: PersonName::of_parts(request.given_name, request.family_name),
        email: request.email,
        answer_by: a_month_after(request.requested_at),
        requested_at: request.requested_at,
    });
    Ok(erasures.collect())
}

/// The same time of day one month later in Europe/Rome.
fn a_month_after(moment: Instant) -> Instant {
    let later = Timestamp::from_second(moment.seconds())
        .map(|stamp| stamp.to_zoned(domain::edition::rome()))
        .and_then(|local| local.checked_add(1.month()));
    later.map_or(moment, |later| {
        Instant::from_seconds(later.timestamp().as_second())
    })
}
