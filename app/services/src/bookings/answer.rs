//! Accepting or declining an offered place.

use domain::{
    audit::Action,
    call::{CallEnding, CallReason},
    reference::BookingReference,
};
use store::{
    Transaction, audit,
    booking::Booking,
    call_owed::{self, About},
};

use super::theirs::find_theirs;
use crate::places::PlaceRefusal;
use crate::{
    Failure, Portal,
    access::visitor::{StaffMember, Visitor},
    places,
};

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

/// Answers an offer for a person whom a member of staff has called, and ends the call about it. The log names the
/// member of staff.
///
/// # Errors
/// [`PlaceRefusal::NotOffered`], [`PlaceRefusal::Overlaps`]; the transaction must then be dropped.
pub(crate) async fn answer_for(
    portal: &Portal,
    transaction: &mut Transaction,
    staff: &StaffMember,
    booking: &Booking,
    answer: OfferAnswer,
) -> Result<(), Failure<PlaceRefusal>> {
    let now = portal.now();
    let ending = match answer {
        OfferAnswer::Accept => CallEnding::Accepted,
        OfferAnswer::Decline => CallEnding::Declined,
    };
    let (about, offer, by) = (
        About::Booking(booking.id),
        [CallReason::Offer],
        Some(staff.id),
    );
    call_owed::end(transaction, about, &offer, ending, by, now).await?;
    match answer {
        OfferAnswer::Accept => places::accept(transaction, booking, now).await?,
        OfferAnswer::Decline => places::decline(transaction, booking, now).await?,
    }
    audit::record(
        transaction,
        staff.actor(),
        Action::BookingAnswered,
        ("booking", booking.id.into()),
        &serde_json::json!({ "accepted": answer == OfferAnswer::Accept, "by_telephone": true }),
        now,
    )
    .await?;
    Ok(())
}
