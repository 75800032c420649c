//! Requesting a sign-in code.

use domain::{
    email::EmailAddress,
    instant::Seconds,
    language::Language,
    pace::{GROWING, Pace},
};
use store::{
    attempt,
    sign_in_code::{self, NewCode},
};
use uuid::Uuid;

use super::{SendCode, guesses};
use crate::{
    Failure, Portal,
    access::{BrowserSecret, shared_client::clients_at},
    notifications::CodePurpose,
    outbox::{self, Lane},
    platform::secret::digest,
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
    request(portal, email, secret, client, language, CodePurpose::SignIn).await
}

/// Sends a code for one purpose or the other, within the same limits.
pub(super) async fn request(
    portal: &Portal,
    email: &EmailAddress,
    secret: BrowserSecret,
    client: &str,
    language: Language,
    purpose: CodePurpose,
) -> Result<(), Failure<TooManyCodes>> {
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let clients = clients_at(&mut transaction, client, now).await?;
    let limits = [
        (
            format!("code to {} for {client}", email.key()),
            TO_ADDRESS.times(clients),
        ),
        (format!("code to {}", email.key()), TO_ADDRESS_IN_ALL),
        (format!("code for {client}"), FOR_CLIENT.times(clients)),
        ("codes".to_owned(), IN_ALL),
    ];
    for (scope, pace) in &limits {
        if let Some(wait) = attempt::wait(&mut transaction, scope, pace, now).await? {
            return Err(Failure::Refused(TooManyCodes { wait }));
        }
    }
    let job = SendCode {
        code: Uuid::from(store::new_id::<domain::id::RequestId>()),
        is_long: guesses::is_guessed_at(&mut transaction, email, now).await?,
        email: email.clone(),
        language,
        purpose,
    };
    send(&mut transaction, portal, secret, &job).await?;
    // What everybody counts in is written last: its row is held until the commit.
    for (scope, pace) in &limits {
        attempt::count(&mut transaction, scope, pace, now).await?;
    }
    transaction.commit().await?;
    portal.wakes.wake(Lane::Now);
    Ok(())
}

async fn send(
    transaction: &mut store::Transaction,
    portal: &Portal,
    secret: BrowserSecret,
    job: &SendCode,
) -> Result<(), store::Error> {
    let now = portal.now();
    let new = NewCode {
        id: job.code,
        email: &job.email,
        browser_hash: &secret.hash(),
        code_hash: &hash(job.code, &code(portal, job.code, job.is_long)),
        is_long: job.is_long,
        expires_at: now + CODE_VALID,
    };
    sign_in_code::insert(transaction, new, now).await?;
    outbox::queue(transaction, job, now).await
}

/// The code with that id: six digits, or twelve. It is not stored, but derived again when needed.
pub(super) fn code(portal: &Portal, id: Uuid, is_long: bool) -> String {
    let mut code = portal.signing_keys.digits("sign-in code", id);
    if is_long {
        code += &portal.signing_keys.digits("rest of a sign-in code", id);
    }
    code
}

/// The stored hash of a code.
pub(crate) fn hash(id: Uuid, code: &str) -> [u8; 32] {
    digest(&[id.as_bytes(), code.as_bytes()])
}
