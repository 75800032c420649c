//! Proving ownership of an address with a code. New people get their record here.

use domain::{
    audit::Action,
    email::EmailAddress,
    id::{PersonId, RequestId},
    instant::{Instant, Seconds},
    language::Language,
    name::PersonName,
    person::Person,
};
use serde::Serialize;
use store::{
    Transaction, audit, person, session,
    sign_in_code::{self, SignInCode},
};
use subtle::ConstantTimeEq as _;

use super::{Browser, NewSession, begin, guesses, request_code::hash};
use crate::{Failure, Portal, access::BrowserSecret};

/// Maximum tries of a code.
const MOST_TRIES: i64 = 5;

/// What a visitor proves an address with.
#[derive(Clone, Copy, Debug)]
pub struct CodeProof<'a> {
    /// The code as typed.
    pub code: &'a str,
    /// The secret of the browser, which must be the one that asked for the code.
    pub secret: Option<BrowserSecret>,
    /// The browser.
    pub browser: Browser<'a>,
}

/// Why a code was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum CodeRefusal {
    /// It is not the code that was sent last.
    Wrong {
        /// How many tries are left.
        tries_left: i64,
    },
    /// There were several wrong ones: this one was not looked at.
    Wait {
        /// How long to wait before the next try.
        wait: Seconds,
    },
    /// It is older than ten minutes, was used, was tried too often, or none was requested in this browser.
    Expired,
    /// The browser did not send the cookie that it got with the request for a code.
    NoCookie,
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

/// Checks a code and begins a session for the person with that address, who may be new. A form sent twice
/// begins a session each time.
///
/// # Errors
/// [`CodeRefusal`]. A wrong code counts as a try.
pub async fn verify_code(
    portal: &Portal,
    newcomer: &NewPerson,
    proof: &CodeProof<'_>,
    form: RequestId,
) -> Result<NewSession, Failure<CodeRefusal>> {
    let mut transaction = portal.database.write().await?;
    let admitted = admit(&mut transaction, newcomer, proof, form, portal.now()).await?;
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
    proof: &CodeProof<'_>,
    form: RequestId,
    now: Instant,
) -> Result<Result<(PersonId, NewSession), CodeRefusal>, store::Error> {
    if let Err(refusal) = verify(transaction, &newcomer.email, proof, form, now).await? {
        return Ok(Err(refusal));
    }
    let person = find_or_make(transaction, newcomer, now).await?;
    let owner = session::Owner::Person(person);
    let session = begin(transaction, owner, &proof.browser, now).await?;
    Ok(Ok((person, session)))
}

/// A code is used once, but the form that used it may be sent again while the code is valid.
pub(super) async fn verify(
    transaction: &mut Transaction,
    email: &EmailAddress,
    proof: &CodeProof<'_>,
    form: RequestId,
    now: Instant,
) -> Result<Result<(), CodeRefusal>, store::Error> {
    let Some(secret) = proof.secret else {
        return Ok(Err(CodeRefusal::NoCookie));
    };
    let Some(stored) = sign_in_code::newest(transaction, email, &secret.hash()).await? else {
        return Ok(Err(CodeRefusal::Expired));
    };
    let is_another_form_s = stored.used_at.is_some() && stored.used_by != Some(form.into());
    if stored.expires_at <= now
        || is_another_form_s
        || !stored.is_long && guesses::is_guessed_at(transaction, email, now).await?
    {
        return Ok(Err(CodeRefusal::Expired));
    }
    if let Some(wait) = guesses::wait(transaction, secret, now).await? {
        return Ok(Err(CodeRefusal::Wait { wait }));
    }
    // A try is counted before the code is looked at, so that tries at the same moment are not more.
    if !sign_in_code::count_try(transaction, stored.id, MOST_TRIES).await? {
        return Ok(Err(CodeRefusal::Expired));
    }
    if !is_code(&stored, proof.code) {
        guesses::count(transaction, email, stored.is_long, secret, now).await?;
        let tries_left = MOST_TRIES - stored.tries - 1;
        return Ok(Err(if tries_left > 0 {
            CodeRefusal::Wrong { tries_left }
        } else {
            CodeRefusal::Expired
        }));
    }
    let is_this_form_s = sign_in_code::use_up(transaction, stored.id, form, now).await?;
    Ok(is_this_form_s.then_some(()).ok_or(CodeRefusal::Expired))
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
