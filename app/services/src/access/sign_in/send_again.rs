//! Sending the code of a kept form once more.

use domain::id::RequestId;
use store::kept_form;

use super::{
    kept_form::{Asker, FORM_KEPT, purpose_in},
    request_code::{TooManyCodes, Wanted, request},
};
use crate::{Failure, Portal, outbox::Lane};

/// Sends the code of a kept form once more to its address; it works longer then. Where it does not work any more, a new
/// one is sent. Nothing is sent for a form that was carried out.
///
/// # Errors
/// [`TooManyCodes`]; `NotFound` in any other browser than the one that sent the form.
pub async fn send_again(
    portal: &Portal,
    id: RequestId,
    asker: &Asker<'_>,
) -> Result<(), Failure<TooManyCodes>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let form = kept_form::by_id(&mut transaction, id, now).await?;
    let form = form.ok_or(Failure::NotFound)?;
    let purpose = purpose_in(&form, asker.secret).ok_or(Failure::NotFound)?;
    if form.done_at.is_some() {
        return Ok(());
    }
    let wanted = Wanted {
        email: &form.email,
        browser_hash: &form.browser_hash,
        client: asker.client,
        language: asker.language,
        purpose,
        form: Some(id),
    };
    request(&mut transaction, portal, &wanted).await?;
    kept_form::keep_until(&mut transaction, id, now + FORM_KEPT).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Now);
    Ok(())
}
