//! Booking a place for a person at the desk or on the phone.

use domain::{
    audit::Action, booking::Groups, edition::EditionSlug, id::RequestId, instant::Instant,
    reference::BookingReference,
};
use store::{Sharing, Transaction, audit, booking, edition};

use super::register::{is_to_be_tried_alone, made_by};
use crate::places::PlaceRefusal;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    people::desk::{self, AtDesk, DeskRefusal},
    places,
};

/// Books a place, or a position on the waiting list, for a person at the desk, under the same rules as
/// their own bookings. A known address creates no second record. The same form sent twice books once.
/// `groups` are those that the person claims to belong to.
///
/// # Errors
/// [`DeskRefusal`]; `NotFound` for an edition outside their scope.
pub async fn register_at_desk(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    at_desk: &AtDesk,
    groups: Groups,
    request: RequestId,
) -> Result<BookingReference, Failure<DeskRefusal<PlaceRefusal>>> {
    let mut sharing = Sharing::Allowed;
    loop {
        let mut transaction = portal
            .database
            .write_in_turn(slug.as_str(), sharing)
            .await?;
        let made = take(
            &mut transaction,
            staff,
            slug,
            at_desk,
            groups,
            request,
            portal.now(),
        )
        .await;
        match made {
            Ok(reference) => {
                transaction.commit().await?;
                portal.publish_change(slug);
                return Ok(reference);
            }
            Err(failure) if is_to_be_tried_alone(&transaction, &failure) => {
                sharing = Sharing::Alone;
            }
            Err(failure) => return Err(failure),
        }
    }
}

async fn take(
    transaction: &mut Transaction,
    staff: &StaffMember,
    slug: &EditionSlug,
    at_desk: &AtDesk,
    groups: Groups,
    request: RequestId,
    now: Instant,
) -> Result<BookingReference, Failure<DeskRefusal<PlaceRefusal>>> {
    let edition = edition::by_slug(transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    if let Some(made) = made_by(transaction, request).await? {
        return Ok(made.reference);
    }
    let person = desk::find_or_enter(transaction, staff, at_desk, now).await?;
    let reference = places::take(transaction, person, slug, groups, request, now)
        .await
        .map_err(DeskRefusal::booking)?;
    let made = booking::by_reference(transaction, &reference)
        .await?
        .ok_or(Failure::NotFound)?;
    booking::note_made_by(transaction, made.id, staff.id).await?;
    audit::record(
        transaction,
        staff.actor(),
        Action::BookingMadeAtDesk,
        ("booking", made.id.into()),
        &serde_json::json!({ "reference": reference, "consent": "told at the desk" }),
        now,
    )
    .await?;
    Ok(reference)
}
