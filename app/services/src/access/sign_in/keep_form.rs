//! Keeping a form until its address is proved.

use store::kept_form::{self, NewKeptForm};

use super::{
    kept_form::{Asker, FORM_KEPT, FormToKeep, Kept, browser_hash, is_same},
    live_code::live_code,
    request_code::{TooManyCodes, Wanted, request},
};
use crate::{Failure, Portal, access::BrowserSecret, outbox::Lane};

/// Keeps a form and sends the code that its address is proved with. The same form sent twice, or changed and sent again
/// while its code works, is kept as it is now and sends no second mail.
///
/// # Errors
/// [`TooManyCodes`]: nothing is kept.
pub async fn keep_form(
    portal: &Portal,
    form: &FormToKeep<'_>,
    asker: &Asker<'_>,
) -> Result<Kept, Failure<TooManyCodes>> {
    let now = portal.now();
    let secret = asker.secret;
    let secret = secret.unwrap_or_else(|| BrowserSecret::first(portal, form.id));
    let mut transaction = portal.database.write().await?;
    let mut id = form.id;
    let browser_hash = loop {
        let hash = browser_hash(secret, id, form.proving.purpose());
        let new = NewKeptForm {
            id,
            browser_hash: &hash,
            email: form.email,
            address: form.address,
            body: form.body,
            expires_at: now + FORM_KEPT,
        };
        if kept_form::keep(&mut transaction, &new, now).await? {
            break hash;
        }
        let earlier = kept_form::by_id(&mut transaction, id, now).await?;
        if earlier.is_some_and(|earlier| is_same(&earlier.browser_hash, &hash)) {
            // It was carried out: its page leads on.
            return Ok(Kept { id, secret });
        }
        // Another browser's, or one of long ago.
        id = store::new_id();
    };
    if live_code(&mut transaction, form.email, &browser_hash, now)
        .await?
        .is_none()
    {
        let wanted = Wanted {
            email: form.email,
            browser_hash: &browser_hash,
            client: asker.client,
            language: asker.language,
            purpose: form.proving.purpose(),
            form: Some(id),
        };
        request(&mut transaction, portal, &wanted).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Now);
    Ok(Kept { id, secret })
}
