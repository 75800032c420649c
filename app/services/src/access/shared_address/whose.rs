//! Whose record is meant by who has proved an address.

use domain::{id::PersonId, instant::Instant};
use store::{
    Transaction,
    person::{self, Record},
};

use super::{
    Present, WhoIsIt, enter, set_name,
    step::{Act, Case},
};
use crate::access::sign_in::NewPerson;

/// Who looks after a person: themselves, unless somebody else at their address does.
pub(crate) fn carer_of<'a>(people: &'a [Record], person: &'a Record) -> &'a Record {
    let carer = person.in_care_of;
    let carer = carer.and_then(|carer| people.iter().find(|other| other.id == carer));
    carer.unwrap_or(person)
}

/// Whether the records of an adult, and of those in their care, ask for the adult's date of birth: another adult reads
/// the same mails.
pub(super) fn is_protected(people: &[Record], adult: &Record) -> bool {
    let is_other = |person: &Record| carer_of(people, person).id != adult.id;
    people.iter().any(is_other)
}

/// Finds the record that is meant, corrects its name or enters a new person, as they said. `signed_in` is the person as
/// whom the browser is signed in at present: nothing more is asked about them, who looks after them, and those in
/// the same care.
///
/// The same name at the same address is the same person, so that who is entered twice, in two windows or by a form
/// sent again, is entered once.
///
/// On a refusal the transaction may contain a counted try, and must still be committed.
pub(crate) async fn whose(
    transaction: &mut Transaction,
    newcomer: &NewPerson,
    signed_in: Option<PersonId>,
    now: Instant,
) -> Result<Result<PersonId, WhoIsIt>, store::Error> {
    let key = newcomer.email.key();
    person::lock_address(transaction, &key).await?;
    let people = person::by_address(transaction, &key).await?;
    let current = people.iter().find(|person| Some(person.id) == signed_in);
    let case = Case {
        people: &people,
        newcomer,
        current,
        passed: current.map(|person| carer_of(&people, person).id),
    };
    let step = match case.step() {
        Ok(step) => step,
        Err(problem) => return Ok(Err(case.ask(problem))),
    };
    if let Some(adult) = step.adult
        && let Some(problem) = case.closed(transaction, adult, now).await?
    {
        return Ok(Err(case.ask(Some(problem).filter(|_| case.is_answered()))));
    }
    match step.act {
        Act::Open(id) => Ok(Ok(id)),
        Act::Correct(id) => {
            if let Some(name) = &newcomer.name {
                set_name(transaction, id, name, Present::IsCorrected, now).await?;
            }
            Ok(Ok(id))
        }
        Act::Enter { in_care_of } => Ok(Ok(enter(
            transaction,
            newcomer,
            in_care_of,
            !people.is_empty(),
            now,
        )
        .await?)),
    }
}
