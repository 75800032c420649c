//! Proving a new address of a person who is signed in, with a code sent there.

use domain::{email::EmailAddress, id::RequestId, instant::Instant, language::Language};
use store::Transaction;

use super::{
    CodeProof, CodeRefusal,
    request_code::{TooManyCodes, request},
    verify_code::verify,
};
use crate::{
    Failure, Portal,
    access::{BrowserSecret, visitor::Proved},
    notifications::CodePurpose,
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
    let (secret, purpose) = (secret.for_new_address(), CodePurpose::NewAddress);
    request(portal, email, secret, client, language, purpose).await
}

/// Checks such a code. On a refusal the transaction contains the counted try and must still be committed.
pub(crate) async fn verify_address_code(
    transaction: &mut Transaction,
    email: &EmailAddress,
    proof: &CodeProof<'_>,
    form: RequestId,
    now: Instant,
) -> Result<Result<(), CodeRefusal>, store::Error> {
    let proof = CodeProof {
        secret: proof.secret.map(BrowserSecret::for_new_address),
        ..*proof
    };
    verify(transaction, email, &proof, form, now).await
}
