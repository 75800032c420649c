//! The date of birth that an adult's record asks for where another adult reads the same mails.
//!
//! It is no password: who lives with somebody knows when they were born. It keeps people from opening each other's
//! record by a slip of the finger, and strangers who have got hold of a mailbox from more than one guess a minute or
//! so. Nobody is locked out by wrong dates.

use domain::{
    calendar_date::CalendarDate,
    id::PersonId,
    instant::{Instant, Seconds},
    pace::{GROWING, Pace},
};
use store::{Transaction, attempt};

use super::WhoProblem;

/// Wrong dates of one person.
const WRONG: Pace = Pace {
    span: Seconds::days(1),
    free: 5,
    waits: GROWING,
};

/// Compares a given date of birth with the stored one. A wrong one is counted.
pub(super) async fn check(
    transaction: &mut Transaction,
    person: PersonId,
    stored: CalendarDate,
    given: Option<CalendarDate>,
    now: Instant,
) -> Result<Option<WhoProblem>, store::Error> {
    let Some(given) = given else {
        return Ok(Some(WhoProblem::BirthDateMissing));
    };
    let scope = format!("birth date of {person}");
    if let Some(wait) = attempt::wait(transaction, &scope, &WRONG, now).await? {
        return Ok(Some(WhoProblem::Wait { wait }));
    }
    if given == stored {
        return Ok(None);
    }
    attempt::count(transaction, &scope, &WRONG, now).await?;
    Ok(Some(WhoProblem::BirthDateWrong))
}
