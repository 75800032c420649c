//! The people who share a person's address, and going on as one of them in the same session.
//!
//! A session belongs to one person. Within one care it changes hands freely: a mother books for her children. Another
//! adult's record asks for a fresh code and for their date of birth, as it would at the door.

use domain::{
    audit::Action, email::EmailAddress, id::PersonId, instant::Instant, language::Language,
    name::PersonName,
};
use serde::Serialize;
use store::{
    audit::{self, Actor},
    person::{self, Record},
    session,
};

use crate::{
    Failure, Portal,
    access::{
        shared_address::{Identity, Sharing, WhoIsIt, WhoTheyAre, carer_of, whose},
        sign_in::NewPerson,
        visitor::SignedIn,
    },
};

/// Why a session stays with the person whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum GoOnRefusal {
    /// It must be said, or said better, who it is.
    Who(WhoIsIt),
    /// The last code was given too long ago to go on as another adult.
    CodeTooOld,
}

/// Everybody who has the address of a person, themselves included.
///
/// # Errors
/// `NotFound` for a person without an address.
pub async fn sharing(portal: &Portal, signed_in: &SignedIn) -> Result<Vec<Sharing>, Failure> {
    let key = address(signed_in)?.key();
    let mut reader = portal.database.read().await?;
    let people = person::by_address(&mut reader, &key).await?;
    let passed = passed(&people, signed_in);
    Ok(WhoIsIt::about(&people, None, passed, None).people)
}

/// Goes on as somebody else who has the same address, who may be new. `name` is a new person's.
///
/// # Errors
/// [`GoOnRefusal`]; `NotFound` for a person without an address.
pub async fn go_on_as(
    portal: &Portal,
    signed_in: &SignedIn,
    name: Option<PersonName>,
    language: Language,
    identity: Identity,
) -> Result<PersonId, Failure<GoOnRefusal>> {
    let email = address(signed_in)?.clone();
    let now = portal.now();
    let mut transaction = portal.database.write().await?;
    let people = person::by_address(&mut transaction, &email.key()).await?;
    if identity.who == WhoTheyAre::Unsaid {
        let passed = passed(&people, signed_in);
        let question = WhoIsIt::about(&people, name.as_ref(), passed, None);
        return Err(Failure::Refused(GoOnRefusal::Who(question)));
    }
    if !is_in_the_same_care(&people, signed_in, identity.who) && signed_in.proved(now).is_none() {
        return Err(Failure::Refused(GoOnRefusal::CodeTooOld));
    }
    let newcomer = NewPerson {
        email,
        name,
        language,
        identity,
    };
    let from = signed_in.person;
    let to = match whose(&mut transaction, &newcomer, Some(from), now).await? {
        Ok(person) => person,
        Err(question) => {
            // A wrong date is counted.
            transaction.commit().await?;
            return Err(Failure::Refused(GoOnRefusal::Who(question)));
        }
    };
    if to != from {
        hand_over(&mut transaction, signed_in, to, now).await?;
    }
    transaction.commit().await?;
    Ok(to)
}

fn address<Reason>(signed_in: &SignedIn) -> Result<&EmailAddress, Failure<Reason>> {
    signed_in.email.as_ref().ok_or(Failure::NotFound)
}

/// The adult as whom, or in whose care, somebody is signed in.
fn passed(people: &[Record], signed_in: &SignedIn) -> Option<PersonId> {
    let mut all = people.iter();
    let current = all.find(|person| person.id == signed_in.person)?;
    Some(carer_of(people, current).id)
}

fn is_in_the_same_care(people: &[Record], signed_in: &SignedIn, who: WhoTheyAre) -> bool {
    let (WhoTheyAre::Known(id) | WhoTheyAre::Corrected(id) | WhoTheyAre::InCareOf(id)) = who else {
        return false;
    };
    let mut all = people.iter();
    let meant = all.find(|person| person.id == id);
    meant.is_some_and(|person| Some(carer_of(people, person).id) == passed(people, signed_in))
}

async fn hand_over(
    transaction: &mut store::Transaction,
    signed_in: &SignedIn,
    to: PersonId,
    now: Instant,
) -> Result<(), Failure<GoOnRefusal>> {
    let from = signed_in.person;
    if !session::hand_over(transaction, signed_in.session, from, to).await? {
        return Err(Failure::NotFound);
    }
    let (actor, subject) = (Actor::Person(from), ("person", to.into()));
    let (action, details) = (Action::SessionHandedOver, serde_json::json!({}));
    audit::record(transaction, actor, action, subject, &details, now).await?;
    Ok(())
}
