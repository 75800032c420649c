//! Answering a form that was sent twice.

use domain::{id::RequestId, instant::Seconds};
use store::{kept_form, session};

use super::{CodeProof, CodeRefusal, NewSession, begin, verify_code::verify};
use crate::{Failure, Portal};

/// For how long a form that was carried out and is sent again begins the session again: the answer of the first was
/// lost.
const SENT_TWICE: Seconds = Seconds::minutes(1);

/// Begins the session once more for whom a form was carried out a moment ago, with the code or key that it was carried
/// out with: whoever sent it twice may have the second answer alone. Returns the page that shows the result, without
/// the language.
///
/// # Errors
/// [`CodeRefusal`]; `NotFound` for a form that was not carried out, or not a moment ago.
pub async fn resume(
    portal: &Portal,
    id: RequestId,
    proof: &CodeProof<'_>,
) -> Result<(String, NewSession), Failure<CodeRefusal>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let form = kept_form::by_id(&mut transaction, id, now).await?;
    let form = form.ok_or(Failure::NotFound)?;
    let is_fresh = form.done_at.is_some_and(|done| done + SENT_TWICE > now);
    let (Some(person), Some(leads_to), true) = (form.person_id, form.leads_to, is_fresh) else {
        return Err(Failure::NotFound);
    };
    if let Err(refusal) = verify(&mut transaction, &form.email, proof, id, now).await? {
        transaction.commit().await?;
        return Err(Failure::Refused(refusal));
    }
    let owner = session::Owner::Person(person);
    let session = begin(&mut transaction, owner, &proof.browser, now).await?;
    transaction.commit().await?;
    Ok((leads_to, session))
}
