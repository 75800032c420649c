//! Beginning and ending a session.

use domain::instant::{Instant, Seconds};
use store::{Transaction, session};

use crate::{
    Failure, Portal,
    platform::secret::{digest, entropy, hexadecimal},
};

/// Maximum lifetime of a session, however often it is used.
const LONGEST: Seconds = Seconds::days(90);
/// Maximum lifetime of a staff session: a working day.
const STAFF_LONGEST: Seconds = Seconds::hours(12);
/// Maximum stored characters of the user agent, for the list of sessions.
const DEVICE_LENGTH: usize = 200;

/// A new session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSession {
    /// The secret for the visitor's cookie: 256 random bits as hexadecimal digits, not stored.
    pub token: String,
    /// When it ends at the latest.
    pub expires_at: Instant,
}

/// The stored hash of a session's token.
pub fn token_hash(token: &str) -> [u8; 32] {
    digest(&[token.as_bytes()])
}

/// Begins a session with a fresh token, so that no earlier session survives the sign-in.
pub(crate) async fn begin(
    transaction: &mut Transaction,
    owner: session::Owner,
    device: &str,
    now: Instant,
) -> Result<NewSession, store::Error> {
    let token = hexadecimal(&entropy::<32>());
    let expires_at = now
        + match owner {
            session::Owner::Person(_) => LONGEST,
            session::Owner::Staff(_) => STAFF_LONGEST,
        };
    let device: String = device
        .chars()
        .filter(|c| !c.is_control())
        .take(DEVICE_LENGTH)
        .collect();
    session::insert(
        transaction,
        &token_hash(&token),
        owner,
        &device,
        expires_at,
        now,
    )
    .await?;
    Ok(NewSession { token, expires_at })
}

/// Ends the session of a token.
pub async fn sign_out(portal: &Portal, token: &str) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    session::end_by_token(&mut transaction, &token_hash(token)).await?;
    Ok(transaction.commit().await?)
}
