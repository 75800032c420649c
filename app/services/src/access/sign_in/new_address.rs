//! Proving a new address of a person who is signed in, with a code sent there.

use domain::{email::EmailAddress, id::RequestId, instant::Instant, language::Language};
use store::Transaction;

use super::{
    CodeProof, CodeRefusal, Given,
    request_code::{TooManyCodes, Wanted, request},
    verify_code::verify,
};
use crate::{
    Failure, Portal,
    access::{BrowserSecret, visitor::Proved},
    notifications::CodePurpose,
    outbox::Lane,
};

/// Sends a code to the address that a person wants to change theirs to, whether or not somebody else has it: they see
/// the same. The mail says what the code is for, and it signs nobody in. `client` is the
/// [`domain::client::Client`] of the request, as text.
///
/// # Errors
/// [`TooManyCodes`], as for a sign-in.
pub async fn request_address_code(
    portal: &Portal,
    _: Proved<'_>,
    email: &EmailAddress,
    secret: BrowserSecret,
    client: &str,
    language: Language,
) -> Result<(), Failure<TooManyCodes>> {
    let wanted = Wanted {
        email,
        browser_hash: &secret.for_new_address().hash(),
        client,
        language,
        purpose: CodePurpose::NewAddress,
        form: None,
    };
    let mut transaction = portal.database.write().await?;
    request(&mut transaction, portal, &wanted).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Now);
    Ok(())
}

/// Checks such a code. On a refusal the transaction contains the counted try and must still be committed.
pub(crate) async fn verify_address_code(
    transaction: &mut Transaction,
    email: &EmailAddress,
    proof: &CodeProof<'_>,
    form: RequestId,
    now: Instant,
) -> Result<Result<(), CodeRefusal>, store::Error> {
    let given = match proof.given {
        Given::Code { typed, secret } => Given::Code {
            typed,
            secret: secret.map(BrowserSecret::for_new_address),
        },
        // Its form says which code it belongs to.
        key @ Given::Key { .. } => key,
    };
    verify(
        transaction,
        email,
        &CodeProof { given, ..*proof },
        form,
        now,
    )
    .await
}
