//! The code that works now.

use domain::{email::EmailAddress, instant::Instant};
use store::{
    Connection,
    sign_in_code::{self, SignInCode},
};
use subtle::ConstantTimeEq as _;

use super::{guesses, request_code::key_hash};

/// Maximum tries of a code.
pub(super) const MOST_TRIES: i64 = 5;

/// The newest code of an address and a browser, if it can still be used: it has not run out, was not used nor tried too
/// often, and has enough digits.
pub(super) async fn live_code(
    connection: &mut Connection,
    email: &EmailAddress,
    browser_hash: &[u8],
    now: Instant,
) -> Result<Option<SignInCode>, store::Error> {
    let Some(stored) = sign_in_code::newest(connection, email, browser_hash).await? else {
        return Ok(None);
    };
    let is_live = stored.used_at.is_none() && does_last(connection, &stored, email, now).await?;
    Ok((is_live && stored.tries < MOST_TRIES).then_some(stored))
}

/// Whether a code has not run out and has enough digits.
pub(super) async fn does_last(
    connection: &mut Connection,
    stored: &SignInCode,
    email: &EmailAddress,
    now: Instant,
) -> Result<bool, store::Error> {
    Ok(stored.expires_at > now
        && (stored.is_long || !guesses::is_guessed_at(connection, email, now).await?))
}

/// Whether a key is that of the link beside a code.
pub(super) fn is_key_of(stored: &SignInCode, key: &str) -> bool {
    let hash = stored.key_hash.as_deref();
    hash.is_some_and(|hash| key_hash(key)[..].ct_eq(hash).into())
}
