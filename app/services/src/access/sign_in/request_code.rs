//! Requesting a sign-in code.

use domain::{
    email::EmailAddress,
    id::RequestId,
    instant::{Instant, Seconds},
    language::Language,
    pace::{GROWING, Pace},
};
use store::{
    Connection, Transaction, attempt,
    sign_in_code::{self, NewCode},
};
use uuid::Uuid;

use super::{SendCode, guesses, live_code::live_code};
use crate::{
    Failure, Portal,
    access::{BrowserSecret, shared_client::clients_at},
    notifications::CodePurpose,
    outbox::{self, Lane},
    platform::secret::{digest, hexadecimal},
};

/// How long a code is valid.
pub const CODE_VALID: Seconds = Seconds::minutes(10);

/// Codes sent to one address at the request of one client.
const TO_ADDRESS: Pace = Pace {
    span: Seconds::days(1),
    free: 5,
    waits: GROWING,
};
/// Codes sent to one address, whoever asks: so many that one client cannot use them up and make the owner wait.
const TO_ADDRESS_IN_ALL: Pace = Pace {
    span: Seconds::days(1),
    free: 100,
    waits: GROWING,
};
/// Codes that one client asks for.
const FOR_CLIENT: Pace = Pace {
    span: Seconds::minutes(15),
    free: 30,
    waits: GROWING,
};
/// Codes in all: more than people ask for when enrolment opens, and no more mails than a mail server bears.
const IN_ALL: Pace = Pace {
    span: Seconds::minutes(15),
    free: 6_000,
    waits: &[],
};

/// Too many codes were requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyCodes {
    /// How long to wait before the next one.
    pub wait: Seconds,
}

/// A code that somebody wants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    /// The address that it is sent to.
    pub(super) email: &'a EmailAddress,
    /// The browser that it works in.
    pub(super) browser_hash: &'a [u8],
    /// The [`domain::client::Client`] of the request, as text.
    pub(super) client: &'a str,
    /// The language of the mail.
    pub(super) language: Language,
    /// What it is for.
    pub(super) purpose: CodePurpose,
    /// The kept form that it carries out, which the mail has a link to.
    pub(super) form: Option<RequestId>,
}

/// Sends a code to an address, whether or not it belongs to a person in the database: the visitor sees
/// the same. The code works in the browser with that secret only. `client` is the [`domain::client::Client`] of the
/// request, as text.
///
/// # Errors
/// [`TooManyCodes`] for an address, for a client and in all.
pub async fn request_code(
    portal: &Portal,
    email: &EmailAddress,
    secret: BrowserSecret,
    client: &str,
    language: Language,
) -> Result<(), Failure<TooManyCodes>> {
    let wanted = Wanted {
        email,
        browser_hash: &secret.hash(),
        client,
        language,
        purpose: CodePurpose::SignIn,
        form: None,
    };
    let mut transaction = portal.database.write().await?;
    request(&mut transaction, portal, &wanted).await?;
    transaction.commit().await?;
    portal.wakes.wake(Lane::Now);
    Ok(())
}

/// Queues the mail with a code, within the limits. Where a kept form has one that works, it is sent once more and works
/// longer: whoever has the first mail in hand can go on with it, and guessing becomes no easier. The caller commits and
/// wakes the lane.
///
/// # Errors
/// [`TooManyCodes`]: nothing was written.
pub(super) async fn request(
    transaction: &mut Transaction,
    portal: &Portal,
    wanted: &Wanted<'_>,
) -> Result<(), Failure<TooManyCodes>> {
    let now = portal.now();
    let limits = limits(transaction, wanted.email, wanted.client, now).await?;
    for (scope, pace) in &limits {
        if let Some(wait) = attempt::wait(transaction, scope, pace, now).await? {
            return Err(Failure::Refused(TooManyCodes { wait }));
        }
    }
    send(transaction, portal, wanted).await?;
    // What everybody counts in is written last: its row is held until the commit.
    for (scope, pace) in &limits {
        attempt::count(transaction, scope, pace, now).await?;
    }
    Ok(())
}

/// How long it takes until a client may ask for the next code to an address. `None` if it may at once.
pub(super) async fn next_in(
    connection: &mut Connection,
    email: &EmailAddress,
    client: &str,
    now: Instant,
) -> Result<Option<Seconds>, store::Error> {
    let mut longest = None;
    for (scope, pace) in &limits(connection, email, client, now).await? {
        longest = longest.max(attempt::wait(connection, scope, pace, now).await?);
    }
    Ok(longest)
}

async fn limits(
    connection: &mut Connection,
    email: &EmailAddress,
    client: &str,
    now: Instant,
) -> Result<[(String, Pace); 4], store::Error> {
    let clients = clients_at(connection, client, now).await?;
    Ok([
        (
            format!("code to {} for {client}", email.key()),
            TO_ADDRESS.times(clients),
        ),
        (format!("code to {}", email.key()), TO_ADDRESS_IN_ALL),
        (format!("code for {client}"), FOR_CLIENT.times(clients)),
        ("codes".to_owned(), IN_ALL),
    ])
}

async fn send(
    transaction: &mut Transaction,
    portal: &Portal,
    wanted: &Wanted<'_>,
) -> Result<(), store::Error> {
    let (email, now) = (wanted.email, portal.now());
    let in_hand = match wanted.form {
        Some(_) => live_code(transaction, email, wanted.browser_hash, now).await?,
        None => None,
    };
    let (code, is_long) = match &in_hand {
        Some(stored) => (stored.id, stored.is_long),
        None => (
            Uuid::from(store::new_id::<RequestId>()),
            guesses::is_guessed_at(transaction, email, now).await?,
        ),
    };
    let job = SendCode {
        code,
        is_long,
        email: email.clone(),
        language: wanted.language,
        purpose: wanted.purpose,
        form: wanted.form,
    };
    let expires_at = now + CODE_VALID;
    if in_hand.is_some() {
        sign_in_code::extend(transaction, code, expires_at).await?;
    } else {
        let key_hash = wanted.form.map(|_| key_hash(&key(portal, code)));
        let new = NewCode {
            id: code,
            email,
            browser_hash: wanted.browser_hash,
            code_hash: &hash(code, &self::code(portal, code, is_long)),
            key_hash: key_hash.as_ref().map(|hash| &hash[..]),
            is_long,
            expires_at,
        };
        sign_in_code::insert(transaction, new, now).await?;
    }
    outbox::queue(transaction, &job, now).await
}

/// The code with that id: six digits, or twelve. It is not stored, but derived again when needed.
pub(super) fn code(portal: &Portal, id: Uuid, is_long: bool) -> String {
    let mut code = portal.signing_keys.digits("sign-in code", id);
    if is_long {
        code += &portal.signing_keys.digits("rest of a sign-in code", id);
    }
    code
}

/// The key of the link beside the code with that id, likewise: 64 hexadecimal digits.
pub(super) fn key(portal: &Portal, id: Uuid) -> String {
    hexadecimal(
        &portal
            .signing_keys
            .derive("link beside a sign-in code", &[&id.to_string()]),
    )
}

/// The stored hash of a code.
pub(crate) fn hash(id: Uuid, code: &str) -> [u8; 32] {
    digest(&[id.as_bytes(), code.as_bytes()])
}

/// The stored hash of a key.
pub(super) fn key_hash(key: &str) -> [u8; 32] {
    digest(&[b"link beside a code", key.as_bytes()])
}
