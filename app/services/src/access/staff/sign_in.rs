//! Signing in with a password and the code of an authenticator.

use domain::{
    audit::Action,
    email::EmailAddress,
    instant::{Instant, Seconds},
};
use serde::Serialize;
use store::{Transaction, attempt, audit, session, staff};

use super::{authenticator::step_of, password};
use crate::{
    Failure, Portal,
    access::sign_in::{NewSession, begin},
};

const WINDOW: Seconds = Seconds::minutes(15);
const MOST_PER_ADDRESS: i64 = 10;
/// A whole office may share one IP address.
const MOST_PER_CLIENT: i64 = 50;

/// The credentials of a member of staff.
pub struct Credentials<'a> {
    /// Their address.
    pub email: &'a EmailAddress,
    /// Their password as typed.
    pub password: &'a str,
    /// The code of their authenticator as typed.
    pub code: &'a str,
}

/// Why a sign-in was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum SignInRefusal {
    /// Address, password and code do not match. The response never says which of them is wrong, nor
    /// whether the code was used before or the account is closed.
    NotRecognised,
    /// Too many attempts for this address or from this client: try again in a quarter of an hour.
    TooManyAttempts,
}

/// Begins a session for a member of staff. `client` is the [`domain::client::Client`] of the request, as
/// text; `device` is the user agent.
///
/// # Errors
/// [`SignInRefusal`].
pub async fn sign_in(
    portal: &Portal,
    credentials: &Credentials<'_>,
    client: &str,
    device: &str,
) -> Result<NewSession, Failure<SignInRefusal>> {
    let refused = || Failure::Refused(SignInRefusal::NotRecognised);
    let now = portal.now();
    let email = credentials.email.key();
    let mut transaction = portal.database.write().await?;
    let too_many = is_one_too_many(&mut transaction, &email, client, now).await?;
    let member = staff::by_email(&mut transaction, &email).await?;
    transaction.commit().await?;
    if too_many {
        return Err(Failure::Refused(SignInRefusal::TooManyAttempts));
    }

    // Hashing is done outside any transaction, and whether or not there is an account.
    let hash = member.as_ref().map(|member| member.password_hash.clone());
    let is_correct = password::verify(credentials.password, hash)
        .await
        .map_err(Failure::Defect)?;
    // Everybody knows the password of a demonstration, however it came into the database.
    let is_correct = is_correct
        && (portal.settings.demo || !password::is_of_demonstration(credentials.password));
    let member = member
        .filter(|member| is_correct && member.active)
        .ok_or_else(refused)?;
    let step = step_of(&member.totp_secret, credentials.code, now).ok_or_else(refused)?;

    let mut transaction = portal.database.write().await?;
    if !staff::accept_step(&mut transaction, member.id, step).await? {
        return Err(refused());
    }
    let owner = session::Owner::Staff(member.id);
    let session = begin(&mut transaction, owner, device, now).await?;
    audit::record(
        &mut transaction,
        audit::Actor::Staff(member.id),
        Action::StaffSignedIn,
        ("staff", member.id.into()),
        &serde_json::json!({ "client": client }),
        now,
    )
    .await?;
    transaction.commit().await?;
    Ok(session)
}

/// Counts an attempt, whether it succeeds or not, and returns whether there were too many.
async fn is_one_too_many(
    transaction: &mut Transaction,
    email: &str,
    client: &str,
    now: Instant,
) -> Result<bool, store::Error> {
    let address = format!("staff {email}");
    let client = format!("staff from {client}");
    let by_address = attempt::count(transaction, &address, WINDOW, now).await?;
    let by_client = attempt::count(transaction, &client, WINDOW, now).await?;
    Ok(by_address > MOST_PER_ADDRESS || by_client > MOST_PER_CLIENT)
}
