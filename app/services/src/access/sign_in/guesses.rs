//! How often a code may be guessed at.
//!
//! A wrong try of a browser delays that browser alone. Whoever uses many browsers, from however many clients,
//! is held by what all of them do to one account: after [`OF_ACCOUNT`] wrong tries in a day its codes of six
//! digits end, and new ones have twelve. So the owner is never locked out, and six digits are guessed with a
//! chance of at most 60 in 1,000,000 per account and day, wherever the day begins. Tries that arrive at the
//! same moment do not see each other: on top come as many as the database has connections, and with 40 of them
//! the chance is the 1 in 10,000 that it must stay below. Twelve digits add next to nothing: of an address no
//! more than 400 codes a day are sent, each may be tried five times, which is 2,000 in 1,000,000,000,000.

use domain::{
    email::EmailAddress,
    instant::{Instant, Seconds},
    pace::{GROWING, Pace},
};
use store::{Connection, Transaction, attempt};

use crate::access::BrowserSecret;

/// Wrong tries of codes of six digits, of one account.
const OF_ACCOUNT: Pace = Pace {
    span: Seconds::days(1),
    free: 60,
    waits: &[],
};
/// Wrong tries of one browser.
const OF_BROWSER: Pace = Pace {
    span: Seconds::minutes(15),
    free: 3,
    waits: GROWING,
};

/// Whether an address is guessed at so often that six digits are too few.
pub(super) async fn is_guessed_at(
    connection: &mut Connection,
    email: &EmailAddress,
    now: Instant,
) -> Result<bool, store::Error> {
    let wait = attempt::wait(connection, &account(email), &OF_ACCOUNT, now).await?;
    Ok(wait.is_some())
}

/// How long the browser must wait before its next try.
pub(super) async fn wait(
    connection: &mut Connection,
    secret: BrowserSecret,
    now: Instant,
) -> Result<Option<Seconds>, store::Error> {
    attempt::wait(connection, &browser(secret), &OF_BROWSER, now).await
}

/// Counts a wrong try.
pub(super) async fn count(
    transaction: &mut Transaction,
    email: &EmailAddress,
    is_long: bool,
    secret: BrowserSecret,
    now: Instant,
) -> Result<(), store::Error> {
    if !is_long {
        attempt::count(transaction, &account(email), &OF_ACCOUNT, now).await?;
    }
    attempt::count(transaction, &browser(secret), &OF_BROWSER, now).await?;
    Ok(())
}

fn account(email: &EmailAddress) -> String {
    format!("guess {}", email.key())
}

fn browser(secret: BrowserSecret) -> String {
    format!("guess in {}", secret.scope())
}

#[cfg(test)]
mod tests {
    use super::OF_ACCOUNT;

    #[test]
    fn six_digits_are_guessed_less_often_than_once_in_ten_thousand_accounts_and_days() {
        let at_the_same_moment = 40;
        let tries = OF_ACCOUNT.free + at_the_same_moment;
        assert!(tries * 10_000 <= 1_000_000, "{tries}");
    }
}
