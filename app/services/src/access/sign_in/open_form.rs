//! Opening a kept form.

use domain::{email::EmailAddress, id::RequestId, instant::Seconds};
use store::{kept_form, sign_in_code};

use super::{
    kept_form::{Asker, purpose_in},
    live_code::{does_last, is_key_of, live_code},
    request_code::next_in,
};
use crate::{Failure, Portal};

/// A kept form as who may open it sees it.
#[derive(Clone, Debug)]
pub struct OpenForm {
    /// The address to prove.
    pub email: EmailAddress,
    /// The page that it was sent to, without the language.
    pub address: String,
    /// What was typed. Empty once it was carried out, but for signing in.
    pub body: String,
    /// Whether the key of the link in the mail opened it.
    pub is_by_key: bool,
    /// Whether the code, or the key, can still be used.
    pub can_be_proved: bool,
    /// How long to wait before the next code, if it is not to be had at once.
    pub next_code_in: Option<Seconds>,
    /// The page that shows the result, without the language, once it was carried out.
    pub leads_to: Option<String>,
}

/// Opens a kept form in the browser that sent it, or with the key of the link in its mail. That changes nothing.
///
/// # Errors
/// `NotFound` for everybody else, and once it is forgotten.
pub async fn open_form(
    portal: &Portal,
    id: RequestId,
    asker: &Asker<'_>,
    key: Option<&str>,
) -> Result<OpenForm, Failure> {
    let now = portal.now();
    let mut reader = portal.database.read().await?;
    let form = kept_form::by_id(&mut reader, id, now).await?;
    let form = form.ok_or(Failure::NotFound)?;
    let newest = sign_in_code::newest(&mut reader, &form.email, &form.browser_hash).await?;
    let is_by_key = key.is_some_and(|key| newest.as_ref().is_some_and(|code| is_key_of(code, key)));
    if !is_by_key && purpose_in(&form, asker.secret).is_none() {
        return Err(Failure::NotFound);
    }
    let can_be_proved = match &newest {
        // The form that used a code may be sent again with it.
        Some(code) if !is_by_key && code.used_by == Some(id.into()) => {
            does_last(&mut reader, code, &form.email, now).await?
        }
        _ => {
            let live = live_code(&mut reader, &form.email, &form.browser_hash, now).await?;
            live.is_some()
        }
    };
    Ok(OpenForm {
        next_code_in: next_in(&mut reader, &form.email, asker.client, now).await?,
        is_by_key,
        can_be_proved,
        email: form.email,
        address: form.address,
        body: form.body,
        leads_to: form.leads_to,
    })
}
