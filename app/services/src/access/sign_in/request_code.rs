//! Requesting a sign-in code.

use domain::{email::EmailAddress, instant::Seconds, language::Language};
use store::{attempt, sign_in_code};
use uuid::Uuid;

use super::SendCode;
use crate::{
    Failure, Portal,
    outbox::{self, Lane},
    platform::secret::digest,
};

/// How long a code is valid.
pub(super) const VALID_MINUTES: u8 = 10;
const WINDOW: Seconds = Seconds::minutes(15);
const MOST_PER_ADDRESS: i64 = 5;
const MOST_PER_CLIENT: i64 = 30;

/// Too many codes were requested: try again in a quarter of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyCodes;

/// Sends a code to an address, whether or not it belongs to a person in the database: the visitor sees
/// the same. `client` is the [`domain::client::Client`] of the
/// request, as text.
///
/// # Errors
/// [`TooManyCodes`] per address and per client.
pub async fn request_code(
    portal: &Portal,
    email: &EmailAddress,
    client: &str,
    language: Language,
) -> Result<(), Failure<TooManyCodes>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let address = format!("code to {}", email.key());
    let client = format!("code for {client}");
    let by_address = attempt::count(&mut transaction, &address, WINDOW, now).await?;
    let by_client = attempt::count(&mut transaction, &client, WINDOW, now).await?;
    if by_address > MOST_PER_ADDRESS || by_client > MOST_PER_CLIENT {
        transaction.commit().await?;
        return Err(Failure::Refused(TooManyCodes));
    }
    send(&mut transaction, portal, email, language).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Now);
    Ok(())
}

async fn send(
    transaction: &mut store::Transaction,
    portal: &Portal,
    email: &EmailAddress,
    language: Language,
) -> Result<(), store::Error> {
    let now = portal.now();
    let id = Uuid::from(store::new_id::<domain::id::RequestId>());
    let hash = hash(id, &code(portal, id));
    let expires_at = now + Seconds::minutes(i64::from(VALID_MINUTES));
    sign_in_code::insert(transaction, id, &email.key(), &hash, expires_at, now).await?;
    let job = SendCode {
        code: id,
        email: email.clone(),
        language,
    };
    outbox::queue(transaction, &job, now).await
}

/// The code with that id. It is not stored, but derived again when needed.
pub(super) fn code(portal: &Portal, id: Uuid) -> String {
    portal.signing_keys.digits("sign-in code", id)
}

/// The stored hash of a code.
pub(crate) fn hash(id: Uuid, code: &str) -> [u8; 32] {
    digest(&[id.as_bytes(), code.as_bytes()])
}
