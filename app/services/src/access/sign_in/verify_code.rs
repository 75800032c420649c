//! Proving ownership of an address with a code.

use domain::{
    email::EmailAddress,
    id::{PersonId, RequestId},
    instant::{Instant, Seconds},
    language::Language,
    name::PersonName,
    one_time_code::find_code,
};
use serde::Serialize;
use store::{
    Transaction, kept_form, session,
    sign_in_code::{self, SignInCode},
};
use subtle::ConstantTimeEq as _;

use super::{
    Browser, NewSession, begin, guesses,
    live_code::{MOST_TRIES, does_last, is_key_of, live_code},
    request_code::hash,
};
use crate::{
    Failure, Portal,
    access::{
        BrowserSecret,
        shared_address::{Identity, WhoIsIt, whose},
        visitor::person_of,
    },
};

/// What was sent to an address: whoever has it reads its mails.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// The code, in the browser that asked for it.
    Code {
        /// The code as typed.
        typed: &'a str,
        /// The secret of the browser, which must be the one that asked for the code.
        secret: Option<BrowserSecret>,
    },
    /// The key of the link beside the code, in any browser. It is that of a kept form.
    Key {
        /// The key.
        key: &'a str,
        /// The one-time id of the page that the link opened: who presses twice there acts once, and the link is used up
        /// for every other page.
        press: RequestId,
    },
}

/// What a visitor proves an address with.
#[derive(Clone, Copy, Debug)]
pub struct CodeProof<'a> {
    /// The code, or the key of the link beside it.
    pub given: Given<'a>,
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
    /// It does not have as many digits as a code. That costs no try.
    Digits {
        /// How many a code has.
        digits: usize,
    },
    /// There were several wrong ones: this one was not looked at.
    Wait {
        /// How long to wait before the next try.
        wait: Seconds,
    },
    /// It is older than ten minutes, was used, was tried too often, or none was requested in this browser; or the key of
    /// the link is not, or no longer, that of its form.
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
    /// Who they say they are, once they were asked.
    pub identity: Identity,
}

/// Why nobody was signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum AdmissionRefusal {
    /// The code was not accepted.
    Code(CodeRefusal),
    /// The code was accepted, and it must be asked whose record is meant. The same form is sent again with the answer.
    Who(WhoIsIt),
}

/// Checks a code and begins a session for the person with that address and name, who may be new. A form sent twice
/// begins a session each time.
///
/// # Errors
/// [`AdmissionRefusal`]. A wrong code counts as a try.
pub async fn verify_code(
    portal: &Portal,
    newcomer: &NewPerson,
    proof: &CodeProof<'_>,
    form: RequestId,
) -> Result<NewSession, Failure<AdmissionRefusal>> {
    let mut transaction = portal.database.write().await?;
    let now = portal.now();
    let admitted = admit(&mut transaction, newcomer, proof, form, now).await?;
    if let Ok((person, _)) = &admitted {
        // What was typed stays: it may be a form to be sent again now.
        kept_form::finish(&mut transaction, form, *person, "/path", now).await?;
    }
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
) -> Result<Result<(PersonId, NewSession), AdmissionRefusal>, store::Error> {
    if let Err(refusal) = verify(transaction, &newcomer.email, proof, form, now).await? {
        return Ok(Err(AdmissionRefusal::Code(refusal)));
    }
    let current = match proof.browser.session {
        Some(token) => person_of(transaction, token, now).await?,
        None => None,
    };
    let person = match whose(transaction, newcomer, current, now).await? {
        Ok(person) => person,
        Err(question) => return Ok(Err(AdmissionRefusal::Who(question))),
    };
    let owner = session::Owner::Person(person);
    let session = begin(transaction, owner, &proof.browser, now).await?;
    Ok(Ok((person, session)))
}

/// A code is used once, but the form that used it may be sent again while the code is valid. It ends with the key of the
/// link beside it.
pub(super) async fn verify(
    transaction: &mut Transaction,
    email: &EmailAddress,
    proof: &CodeProof<'_>,
    form: RequestId,
    now: Instant,
) -> Result<Result<(), CodeRefusal>, store::Error> {
    let (typed, secret) = match proof.given {
        Given::Key { key, press } => {
            return verify_key(transaction, email, key, press, form, now).await;
        }
        Given::Code { secret: None, .. } => return Ok(Err(CodeRefusal::NoCookie)),
        Given::Code {
            typed,
            secret: Some(secret),
        } => (typed, secret),
    };
    let Some(stored) = sign_in_code::newest(transaction, email, &secret.hash()).await? else {
        return Ok(Err(CodeRefusal::Expired));
    };
    let is_another_form_s = stored.used_at.is_some() && stored.used_by != Some(form.into());
    if is_another_form_s || !does_last(transaction, &stored, email, now).await? {
        return Ok(Err(CodeRefusal::Expired));
    }
    if let Some(wait) = guesses::wait(transaction, secret, now).await? {
        return Ok(Err(CodeRefusal::Wait { wait }));
    }
    let digits = if stored.is_long { 12 } else { 6 };
    let Some(code) = find_code(typed, digits) else {
        return Ok(Err(CodeRefusal::Digits { digits }));
    };
    // A try is counted before the code is looked at, so that tries at the same moment are not more.
    if !sign_in_code::count_try(transaction, stored.id, MOST_TRIES).await? {
        return Ok(Err(CodeRefusal::Expired));
    }
    if !is_code(&stored, &code) {
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

/// The key of a link works for its own form alone, and for the page that used it.
async fn verify_key(
    transaction: &mut Transaction,
    email: &EmailAddress,
    key: &str,
    press: RequestId,
    form: RequestId,
    now: Instant,
) -> Result<Result<(), CodeRefusal>, store::Error> {
    let Some(kept) = kept_form::by_id(transaction, form, now).await? else {
        return Ok(Err(CodeRefusal::Expired));
    };
    let Some(stored) = sign_in_code::newest(transaction, email, &kept.browser_hash).await? else {
        return Ok(Err(CodeRefusal::Expired));
    };
    let does_work = if stored.used_by == Some(press.into()) {
        does_last(transaction, &stored, email, now).await?
    } else {
        let live = live_code(transaction, email, &kept.browser_hash, now).await?;
        live.is_some()
    };
    if !does_work || !is_key_of(&stored, key) {
        return Ok(Err(CodeRefusal::Expired));
    }
    let is_this_page_s = sign_in_code::use_up(transaction, stored.id, press, now).await?;
    Ok(is_this_page_s.then_some(()).ok_or(CodeRefusal::Expired))
}

fn is_code(stored: &SignInCode, code: &str) -> bool {
    hash(stored.id, code)[..].ct_eq(&stored.code_hash).into()
}
