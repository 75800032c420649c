//! Booking a place for a person at the desk or on the phone.

use domain::{
    booking::Groups, edition::EditionSlug, id::RequestId, instant::Instant,
    reference::BookingReference,
};
use store::{Transaction, booking, edition};

use super::register::made_by;
use crate::places::{BookedBy, PlaceRefusal};
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    people::desk::{self, AtDesk, DeskRefusal},
    places,
    platform::in_turn::{Work, alone, in_turn},
};

/// Books a place, or a position on the waiting list, for a person at the desk, under the same rules as
/// their own bookings, except that they may have any number of bookings ahead. A known address creates
/// no second record. The same form sent twice books once. `groups` are those that the person claims
/// to belong to.
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
    let work = AtTheDesk {
        staff,
        slug,
        at_desk,
        groups,
        request,
        now: portal.now(),
    };
    let row = Some(slug.as_str());
    let failure = match in_turn(portal, row, &work).await {
        Ok(reference) => {
            portal.publish_change(slug);
            return Ok(reference);
        }
        Err(Failure::NotFound) => return Err(Failure::NotFound),
        Err(failure) => failure,
    };
    // The refusal may stem from the first submission of this form, which is visible once committed.
    let mut transaction = alone(portal, row).await?;
    let made = made_by(&mut transaction, request).await?;
    transaction.commit().await?;
    made.map(|booking| booking.reference).ok_or(failure)
}

struct AtTheDesk<'a> {
    staff: &'a StaffMember,
    slug: &'a EditionSlug,
    at_desk: &'a AtDesk,
    groups: Groups,
    request: RequestId,
    now: Instant,
}

impl Work for AtTheDesk<'_> {
    type Made = BookingReference;
    type Reason = DeskRefusal<PlaceRefusal>;

    async fn carry_out(
        &self,
        transaction: &mut Transaction,
    ) -> Result<Self::Made, Failure<Self::Reason>> {
        let (staff, slug, now) = (self.staff, self.slug, self.now);
        let edition = edition::by_slug(transaction, slug)
            .await?
            .ok_or(Failure::NotFound)?;
        staff.at_site(edition.details.site_id)?;
        if let Some(made) = made_by(transaction, self.request).await? {
            return Ok(made.reference);
        }
        let person = desk::find_or_enter(transaction, staff, self.at_desk, now).await?;
        let (groups, request) = (self.groups, self.request);
        let by = BookedBy::Desk(staff);
        let reference = places::take(transaction, person, slug, groups, by, request, now)
            .await
            .map_err(DeskRefusal::booking)?;
        let made = booking::by_reference(transaction, &reference)
            .await?
            .ok_or(Failure::NotFound)?;
        booking::note_made_by(transaction, made.id, staff.id).await?;
        Ok(reference)
    }
}
