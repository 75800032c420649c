//! Accepting or declining an offered place.

use domain::{audit::Action, reference::BookingReference};
use store::audit;

use super::theirs::find_theirs;
use crate::places::PlaceRefusal;
use crate::{Failure, Portal, access::visitor::Visitor, places};

/// A person's answer to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferAnswer {
    /// They accept it.
    Accept,
    /// They decline it; it goes to the next person.
    Decline,
}

/// Answers an offer for its person, who signed in or used the link in a mail. The same answer given
/// twice counts once.
///
/// # Errors
/// [`PlaceRefusal::NotOffered`], [`PlaceRefusal::Overlaps`]; `NotFound` for somebody else's booking.
pub async fn answer_offer(
    portal: &Portal,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
    answer: OfferAnswer,
) -> Result<(), Failure<PlaceRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let booking = find_theirs(portal, &mut transaction, visitor, reference, key).await?;
    match answer {
        OfferAnswer::Accept => places::accept(&mut transaction, &booking, now).await?,
        OfferAnswer::Decline => places::decline(&mut transaction, &booking, now).await?,
    }
    audit::record(
        &mut transaction,
        audit::Actor::Person(booking.person_id),
        Action::BookingAnswered,
        ("booking", booking.id.into()),
        &serde_json::json!({ "accepted": answer == OfferAnswer::Accept, "with_link": key.is_some() }),
        now,
    )
    .await?;
    portal
        .commit_and_publish(transaction, booking.edition_id)
        .await
}
