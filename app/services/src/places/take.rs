//! A person takes a place, or a position on the waiting list.

use domain::{
    booking::{Placement, decide_place},
    edition::EditionSlug,
    id::{PersonId, RequestId},
    instant::Instant,
    reference::BookingReference,
};
use store::{
    Transaction,
    booking::{self, Booking},
    person,
};

use super::{PlaceRefusal, obstacle};
use crate::{Failure, account, booking::News, jobs, secret::entropy};

/// Gives a person a place in an edition, or a position on its waiting list. Booking takes note of the
/// privacy notice, which every page that books shows.
///
/// # Errors
/// [`PlaceRefusal`]; [`store::Error::Duplicate`] where the form was sent before. The transaction must
/// then be dropped.
pub(crate) async fn take(
    transaction: &mut Transaction,
    person: PersonId,
    slug: &EditionSlug,
    request: RequestId,
    now: Instant,
) -> Result<BookingReference, Failure<PlaceRefusal>> {
    let notice = account::privacy_notice(now)?;
    let beginning = booking::begin(transaction, person, slug, &notice)
        .await?
        .ok_or(Failure::NotFound)?;
    let edition = beginning.edition;
    if let Some(refusal) = obstacle(transaction, &edition, Some(person), now).await? {
        return Err(Failure::Refused(refusal));
    }
    if !beginning.named {
        return Err(Failure::Refused(PlaceRefusal::NameMissing));
    }
    if !beginning.consented {
        person::consent(transaction, person, &notice).await?;
    }
    let placement = decide_place(edition.capacity, edition.confirmed, edition.waiting);
    let made = Booking {
        id: store::new_id(),
        reference: BookingReference::from_entropy(entropy()),
        edition_id: edition.id,
        person_id: person,
        state: placement.state(),
        ticket: edition.next_ticket,
        created_at: now,
        changed_at: now,
    };
    let news = match placement {
        Placement::Confirmed => News::Confirmed,
        Placement::Waiting { position } => News::Waiting { position },
    };
    let owed = jobs::owed_news(made.id, news);
    booking::insert_requested(transaction, &made, request, &owed).await?;
    Ok(made.reference)
}
