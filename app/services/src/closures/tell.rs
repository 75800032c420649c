//! Notifying people that an activity takes place although its site is closed.

use domain::{audit::Action, call::CallReason, id::RequestId, text::Line};
use store::{
    Transaction, audit, booking,
    call_owed::{About, NewCall},
    person, request, site,
};

use super::plan::PlannedEdition;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    notifications::{self, BookingSiteClosed, Mail},
    outbox::Lane,
    places::BookedEdition,
};

/// Notifies everybody who has a place in an edition or waits for one, once.
pub(super) async fn tell(
    portal: &Portal,
    staff: &StaffMember,
    planned: &PlannedEdition,
    reason: &Line<200>,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let edition = &planned.edition;
    let claim = request::claim(&mut transaction, request, edition.slug.as_str(), now).await?;
    if claim != request::Claim::First {
        return Ok(());
    }
    let site = site::by_id(&mut transaction, edition.details.site_id).await?;
    let booked_edition = BookedEdition::new(edition.clone(), planned.sessions.clone(), site);
    let bookings = booking::live_in(&mut transaction, edition.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionSiteClosed,
        ("edition", edition.id.into()),
        &serde_json::json!({ "people": bookings.len(), "reason": reason }),
        now,
    )
    .await?;
    for booking in &bookings {
        write(portal, &mut transaction, &booked_edition, booking, reason).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Service);
    Ok(())
}

async fn write(
    portal: &Portal,
    transaction: &mut Transaction,
    booked_edition: &BookedEdition<'_>,
    booking: &booking::Booking,
    reason: &Line<200>,
) -> Result<(), store::Error> {
    let Some(person) = person::by_id(transaction, booking.person_id).await? else {
        return Ok(());
    };
    let language = person.details.language;
    let booked = booked_edition.booked_with_key(portal, transaction, language, booking);
    let mail = Mail::BookingSiteClosed(BookingSiteClosed {
        name: person.details.display_name(),
        booking: booked.await?,
        reason: reason.to_string(),
    });
    let edition = &booked_edition.edition;
    let call = NewCall {
        person: person.id,
        reason: CallReason::SiteClosed,
        about: About::Booking(booking.id),
        note: Some(reason.as_str()),
        site: Some(edition.details.site_id),
        due_at: edition.starts_at.max(portal.now()),
        expires_at: Some(edition.ends_at),
    };
    notifications::queue_or_call(transaction, &person, mail, &call, portal.now()).await
}
