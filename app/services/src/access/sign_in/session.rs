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
/// Maximum lifetime of a session in a browser that others use too.
const SHARED_LONGEST: Seconds = Seconds::hours(12);
/// Maximum stored characters of the user agent, for the list of sessions.
const DEVICE_LENGTH: usize = 200;

/// The browser that somebody signs in with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser<'a> {
    /// The user agent.
    pub device: &'a str,
    /// The token of the session that it has until now.
    pub session: Option<&'a str>,
    /// Whether others use it too: the session ends with the browser then, and after two idle hours.
    pub is_shared: bool,
}

impl Browser<'_> {
    /// The user agent, shortened and without control characters.
    pub(crate) fn shown_device(&self) -> String {
        self.device
            .chars()
            .filter(|c| !c.is_control())
            .take(DEVICE_LENGTH)
            .collect()
    }
}

/// A new session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSession {
    /// The secret for the visitor's cookie: 256 random bits as hexadecimal digits, not stored.
    pub token: String,
    /// When it ends at the latest.
    pub expires_at: Instant,
    /// Whether the browser forgets it when it is closed.
    pub ends_with_browser: bool,
}

/// The stored hash of a session's token.
pub fn token_hash(token: &str) -> [u8; 32] {
    digest(&[token.as_bytes()])
}

/// Begins a session with a fresh token, and ends the earlier session of the browser.
pub(crate) async fn begin(
    transaction: &mut Transaction,
    owner: session::Owner,
    browser: &Browser<'_>,
    now: Instant,
) -> Result<NewSession, store::Error> {
    let token = hexadecimal(&entropy::<32>());
    let longest = match owner {
        session::Owner::Person(_) if browser.is_shared => SHARED_LONGEST,
        session::Owner::Person(_) => LONGEST,
        session::Owner::Staff(_) => STAFF_LONGEST,
    };
    let expires_at = now + longest;
    if let Some(earlier) = browser.session {
        session::end_by_token(transaction, &token_hash(earlier)).await?;
    }
    let hash = token_hash(&token);
    let stored = session::Browser {
        device: &browser.shown_device(),
        is_shared: browser.is_shared,
    };
    session::insert(transaction, &hash, owner, stored, expires_at, now).await?;
    Ok(NewSession {
        token,
        expires_at,
        ends_with_browser: browser.is_shared,
    })
}

/// Ends the session of a token.
pub async fn sign_out(portal: &Portal, token: &str) -> Result<(), Failure> {
    let mut transaction = portal.database.write().await?;
    session::end_by_token(&mut transaction, &token_hash(token)).await?;
    Ok(transaction.commit().await?)
}
