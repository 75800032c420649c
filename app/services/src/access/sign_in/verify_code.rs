//! Proving ownership of an address with a code. New people get their record here.

use domain::{
    audit::Action, email::EmailAddress, id::PersonId, instant::Instant, language::Language,
    name::PersonName, person::Person,
};
use serde::Serialize;
use store::{
    Transaction, audit, person, session,
    sign_in_code::{self, SignInCode},
};
use subtle::ConstantTimeEq as _;

use super::{NewSession, begin, request_code::hash};
use crate::{Failure, Portal};

/// Maximum tries of a code.
const MOST_TRIES: i64 = 5;

/// Why a code was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CodeRefusal {
    /// It is not the code that was sent last.
    Wrong {
        /// How many tries are left.
        tries_left: i64,
    },
    /// It is older than ten minutes, was used, was tried too often, or none was requested.
    Expired,
}

/// The data of a person who may be new.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The address that the code was sent to.
    pub email: EmailAddress,
    /// Their name, if it was requested.
    pub name: Option<PersonName>,
    /// The language of the page.
    pub language: Language,
}

/// Checks a code and begins a session for the person with that address, who may be new.
///
/// # Errors
/// [`CodeRefusal`]. A wrong code counts as a try.
pub async fn verify_code(
    portal: &Portal,
    newcomer: &NewPerson,
    code: &str,
    device: &str,
) -> Result<NewSession, Failure<CodeRefusal>> {
    let mut transaction = portal.database.write().await?;
    let admitted = admit(&mut transaction, newcomer, code, device, portal.now()).await?;
    transaction.commit().await?;
    admitted
        .map(|(_, session)| session)
        .map_err(Failure::Refused)
}

/// Checks a code inside a transaction and begins a session. On a refusal the transaction contains the
/// counted try and must still be committed.
pub(super) async fn admit(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    code: &str,
    device: &str,
    now: Instant,
) -> Result<Result<(PersonId, NewSession), CodeRefusal>, store::Error> {
    let person = match verify(transaction, newcomer, code, now).await? {
        Ok(person) => person,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let session = begin(transaction, session::Owner::Person(person), device, now).await?;
    Ok(Ok((person, session)))
}

async fn verify(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    code: &str,
    now: Instant,
) -> Result<Result<PersonId, CodeRefusal>, store::Error> {
    let key = newcomer.email.key();
    let Some(stored) = sign_in_code::newest(transaction, &key).await? else {
        return Ok(Err(CodeRefusal::Expired));
    };
    if stored.expires_at <= now
        || !sign_in_code::count_try(transaction, stored.id, MOST_TRIES).await?
    {
        return Ok(Err(CodeRefusal::Expired));
    }
    if !is_code(&stored, code) {
        let tries_left = MOST_TRIES - stored.tries - 1;
        return Ok(Err(if tries_left > 0 {
            CodeRefusal::Wrong { tries_left }
        } else {
            CodeRefusal::Expired
        }));
    }
    if !sign_in_code::use_up(transaction, stored.id, now).await? {
        return Ok(Err(CodeRefusal::Expired));
    }
    find_or_make(transaction, newcomer, now).await.map(Ok)
}

/// Whether a code is the last one that its address was proved with, while it is still valid.
pub(super) async fn was_used(
    transaction: &mut Transaction,
    email: &EmailAddress,
    code: &str,
    now: Instant,
) -> Result<bool, store::Error> {
    let used = sign_in_code::newest_used(transaction, &email.key()).await?;
    Ok(used.is_some_and(|used| used.expires_at > now && is_code(&used, code)))
}

fn is_code(stored: &SignInCode, typed: &str) -> bool {
    let typed: String = typed
        .chars()
        .filter(|character| !character.is_whitespace())
        .collect();
    hash(stored.id, &typed)[..].ct_eq(&stored.code_hash).into()
}

async fn find_or_make(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    now: Instant,
) -> Result<PersonId, store::Error> {
    if let Some(found) = person::by_email(transaction, &newcomer.email.key()).await? {
        // Locked and read again: another change of theirs must not be overwritten.
        if found.details.name.is_none()
            && newcomer.name.is_some()
            && let Some(person) = person::lock(transaction, found.id).await?
            && person.details.name.is_none()
        {
            let details = Person {
                name: newcomer.name.clone(),
                ..person.details
            };
            person::update(transaction, person.id, &details).await?;
        }
        return Ok(found.id);
    }
    let id: PersonId = store::new_id();
    let mut details = Person::new(Some(newcomer.email.clone()), newcomer.language);
    details.name.clone_from(&newcomer.name);
    person::insert(transaction, id, &details, now).await?;
    let subject = ("person", id.into());
    audit::record(
        transaction,
        audit::Actor::Person(id),
        Action::PersonCreated,
        subject,
        &serde_json::json!({}),
        now,
    )
    .await?;
    Ok(id)
}
