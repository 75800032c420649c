//! Receiving feedback on a page.

use domain::{id::RequestId, instant::Seconds, pace::Pace};
use store::{attempt, feedback, request};

pub use store::feedback::Feedback;

use crate::{Failure, Portal};

/// Feedback of one client.
const OF_CLIENT: Pace = Pace {
    span: Seconds::hours(1),
    free: 20,
    waits: &[],
};

/// Too much feedback from one client: try again in an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuchFeedback;

/// Stores a visitor's feedback. The same form sent twice counts once. `client` is the
/// [`domain::client::Client`] of the request, as text; it is counted and not stored with the feedback.
///
/// # Errors
/// [`TooMuchFeedback`] per client.
pub async fn leave(
    portal: &Portal,
    feedback: &Feedback,
    client: &str,
    request: RequestId,
) -> Result<(), Failure<TooMuchFeedback>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let scope = format!("feedback from {client}");
    let wait = attempt::take(&mut transaction, &scope, &OF_CLIENT, now).await?;
    if wait.is_some() {
        return Err(Failure::Refused(TooMuchFeedback));
    }
    let location = feedback.path.as_str();
    if request::claim(&mut transaction, request, location, now).await? == request::Claim::First {
        feedback::insert(&mut transaction, feedback, now).await?;
    }
    Ok(transaction.commit().await?)
}
