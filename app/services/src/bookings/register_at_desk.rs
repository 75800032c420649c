//! Taking a place for somebody who stands at the desk or calls.

use domain::{booking::Groups, edition::EditionSlug, id::RequestId, reference::BookingReference};
use store::{
    audit,
    booking::{self, Hold},
    edition,
};

use super::register::made_by;
use crate::places::PlaceRefusal;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    people::desk::{self, AtDesk, DeskRefusal},
    places,
};

/// Books a place, or a position on the waiting list, for somebody at the desk, through the same door as
/// if they did it themselves. Whoever is known by their address is not entered twice. The same form
/// sent twice books once. `groups` are those that the person says to belong to.
///
/// # Errors
/// [`DeskRefusal`]; `NotFound` for an edition of somebody else's site.
pub async fn register_at_desk(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    at_desk: &AtDesk,
    groups: Groups,
    request: RequestId,
) -> Result<BookingReference, Failure<DeskRefusal<PlaceRefusal>>> {
    let now = portal.now();
    let mut transaction = portal.database.write_in_turn(slug.as_str()).await?;
    let edition = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    if let Some(made) = made_by(&mut transaction, request).await? {
        transaction.commit().await?;
        return Ok(made.reference);
    }
    let person = desk::find_or_enter(&mut transaction, staff, at_desk, now).await?;
    let hold = Hold::Waiting;
    let reference = places::take(&mut transaction, person, slug, groups, request, hold, now)
        .await
        .map_err(DeskRefusal::booking)?;
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
    portal.announce(slug);
    Ok(reference)
}
