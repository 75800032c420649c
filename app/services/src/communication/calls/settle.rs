//! A call was made.

use domain::{
    audit::Action,
    call::{CallEnding, CallReason, CallStanding},
    id::{CallId, RequestId},
};
use serde::Serialize;
use store::{
    Transaction, audit, booking,
    call_owed::{self, Call},
    request::{self, Claim},
};

use super::find;
use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    bookings::{OfferAnswer, answer_for},
    places::PlaceRefusal,
};

/// What came of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CallResult {
    /// The person accepts the offered place.
    Accepted,
    /// The person declines it.
    Declined,
    /// The person was reached and told.
    Told,
    /// Nobody was reached; the call stays open.
    NotReached,
}

/// Why the result of a call was not recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CallRefusal {
    /// A colleague settled it, or it no longer matters.
    NotOpen,
    /// The person was told of an offer: they accept or decline it.
    NeedsAnswer,
    /// The call is about no offer.
    NoOffer,
    /// The place cannot be given.
    Place(PlaceRefusal),
}

/// Records what came of a call, and gives or passes on the place that the person accepted or declined, in one
/// transaction. The same form sent twice counts once.
///
/// # Errors
/// [`CallRefusal`]; `NotFound` for a call outside their scope.
pub async fn settle(
    portal: &Portal,
    staff: &StaffMember,
    id: CallId,
    result: CallResult,
    request: RequestId,
) -> Result<(), Failure<CallRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let call = find(&mut transaction, staff, id).await?;
    let claim = request::claim(&mut transaction, request, "calls", now).await?;
    if claim != Claim::First {
        return Ok(());
    }
    if CallStanding::at(now, call.ending, call.expires_at) != CallStanding::Open {
        return Err(Failure::Refused(CallRefusal::NotOpen));
    }
    let is_offer = call.reason == CallReason::Offer;
    let (action, ending) = match result {
        CallResult::NotReached => (Action::CallNotReached, None),
        CallResult::Told if is_offer => {
            return Err(Failure::Refused(CallRefusal::NeedsAnswer));
        }
        CallResult::Told => (Action::CallSettled, Some(CallEnding::Told)),
        CallResult::Accepted | CallResult::Declined if !is_offer => {
            return Err(Failure::Refused(CallRefusal::NoOffer));
        }
        CallResult::Accepted => (Action::CallSettled, Some(CallEnding::Accepted)),
        CallResult::Declined => (Action::CallSettled, Some(CallEnding::Declined)),
    };
    match ending {
        Some(CallEnding::Accepted) => {
            answer(portal, &mut transaction, staff, &call, OfferAnswer::Accept).await?;
        }
        Some(CallEnding::Declined) => {
            answer(portal, &mut transaction, staff, &call, OfferAnswer::Decline).await?;
        }
        Some(ending) => {
            if !call_owed::settle(&mut transaction, id, ending, staff.id, now).await? {
                return Err(Failure::Refused(CallRefusal::NotOpen));
            }
        }
        None => {
            if !call_owed::count_try(&mut transaction, id, now).await? {
                return Err(Failure::Refused(CallRefusal::NotOpen));
            }
        }
    }
    audit::record(
        &mut transaction,
        staff.actor(),
        action,
        ("person", call.person_id.into()),
        &serde_json::json!({ "call": id, "reason": call.reason, "result": result }),
        now,
    )
    .await?;
    match call.edition_id.filter(|_| is_offer) {
        Some(edition) => portal.commit_and_publish(transaction, edition).await,
        None => Ok(transaction.commit().await?),
    }
}

/// Answers the offer that the call is about, which ends the call.
async fn answer(
    portal: &Portal,
    transaction: &mut Transaction,
    staff: &StaffMember,
    call: &Call,
    answer: OfferAnswer,
) -> Result<(), Failure<CallRefusal>> {
    let reference = call.booking.ok_or(Failure::NotFound)?;
    let found = booking::by_reference(transaction, &reference)
        .await?
        .ok_or(Failure::NotFound)?;
    answer_for(portal, transaction, staff, &found, answer)
        .await
        .map_err(|failure| failure.widen(|refusal| Failure::Refused(CallRefusal::Place(refusal))))
}
