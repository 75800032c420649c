//! Feedback of participants after the last session.

use domain::{edition::EditionSlug, id::RequestId, reference::BookingReference};
use store::{edition, edition_feedback, request};

pub use store::edition_feedback::Said;

use super::follow_up::took_part;
use crate::{
    Failure, Portal,
    access::visitor::{StaffMember, Visitor},
    bookings::view,
    platform::secret::entropy,
};

/// Minimum answers before results are shown: fewer would identify their authors.
pub const FEWEST_ANSWERS: i64 = 3;

/// The feedback on an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackResults {
    /// How many answered.
    pub answers: i64,
    /// How often one star to five were given; none before [`FEWEST_ANSWERS`].
    pub ratings: Option<[i64; 5]>,
    /// Their comments, in an order that reveals nothing; none before [`FEWEST_ANSWERS`].
    pub comments: Vec<String>,
}

/// Stores a participant's feedback without their identity. It counts once, however often the form is
/// sent.
///
/// # Errors
/// `NotFound` as for [`view`], and for a booking without a place in an activity that is over.
pub async fn give_feedback(
    portal: &Portal,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
    feedback: &Said,
    request: RequestId,
) -> Result<(), Failure> {
    let now = portal.now();
    let view = view(portal, visitor, reference, key).await?;
    if !took_part(&view, now) {
        return Err(Failure::NotFound);
    }
    let mut transaction = portal.database.write().await?;
    let location = reference.to_string();
    if request::claim(&mut transaction, request, &location, now).await? != request::Claim::First {
        return Ok(());
    }
    // A random id: a sequential one would reveal who answered last.
    let id = uuid::Builder::from_random_bytes(entropy()).into_uuid();
    let (booking, edition) = (view.booking.id, view.edition.id);
    match edition_feedback::give(&mut transaction, booking, edition, id, feedback).await {
        Ok(()) => Ok(transaction.commit().await?),
        // Another form of theirs was faster.
        Err(store::Error::Duplicate(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The feedback on an edition.
///
/// # Errors
/// `NotFound`.
pub async fn feedback_results(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
) -> Result<FeedbackResults, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    let ratings = edition_feedback::ratings(&mut reader, edition.id).await?;
    let answers = ratings.iter().sum();
    let is_shown = answers >= FEWEST_ANSWERS;
    Ok(FeedbackResults {
        answers,
        ratings: is_shown.then_some(ratings),
        comments: if is_shown {
            edition_feedback::comments(&mut reader, edition.id).await?
        } else {
            Vec::new()
        },
    })
}
