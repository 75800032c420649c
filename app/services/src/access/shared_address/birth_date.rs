//! The date of birth that an adult's record asks for where another adult reads the same mails.
//!
//! It is no password: who lives with somebody knows when they were born. It keeps people from opening each other's
//! record by a slip of the finger, and strangers who have got hold of a mailbox from more than one guess a minute or
//! so. Nobody is locked out by wrong dates.
//!
//! Whose record has none, because they were alone at the address before or did not write it at the desk, gives it the
//! first time that they are asked: from then on it is asked for.

use domain::{
    audit::Action,
    calendar_date::CalendarDate,
    id::PersonId,
    instant::{Instant, Seconds},
    pace::{GROWING, Pace},
    person::{Detail, Person},
};
use store::{
    Transaction, attempt,
    audit::{self, Actor},
    person,
};

use super::WhoProblem;

/// Wrong dates of one person.
const WRONG: Pace = Pace {
    span: Seconds::days(1),
    free: 5,
    waits: GROWING,
};

/// Compares a given date of birth with that of a record, or stores it where there is none. A wrong one is counted.
pub(super) async fn check(
    transaction: &mut Transaction,
    id: PersonId,
    given: Option<CalendarDate>,
    now: Instant,
) -> Result<Option<WhoProblem>, store::Error> {
    let Some(given) = given else {
        return Ok(Some(WhoProblem::BirthDateMissing));
    };
    let scope = format!("birth date of {id}");
    if let Some(wait) = attempt::wait(transaction, &scope, &WRONG, now).await? {
        return Ok(Some(WhoProblem::Wait { wait }));
    }
    // Locked and read again: of two who give the first date at once, one is compared with the other.
    let stored = person::lock(transaction, id).await?;
    let Some(stored) = stored.map(|record| record.details) else {
        return Ok(Some(WhoProblem::Unclear));
    };
    if stored.birth_date == Some(given) {
        return Ok(None);
    }
    let told = Person {
        birth_date: Some(given),
        ..stored.clone()
    };
    let contradicts = told
        .disagreements_with_codice_fiscale()
        .contains(&Detail::BirthDate);
    if stored.birth_date.is_none() && !contradicts {
        keep(transaction, id, &told, now).await?;
        return Ok(None);
    }
    attempt::count(transaction, &scope, &WRONG, now).await?;
    Ok(Some(WhoProblem::BirthDateWrong))
}

async fn keep(
    transaction: &mut Transaction,
    id: PersonId,
    told: &Person,
    now: Instant,
) -> Result<(), store::Error> {
    person::update(transaction, id, told).await?;
    let (action, subject) = (Action::PersonChanged, ("person", id.into()));
    let changed = serde_json::json!({ "changed": ["birth_date"] });
    audit::record(
        transaction,
        Actor::Person(id),
        action,
        subject,
        &changed,
        now,
    )
    .await
}
