//! Looking up what one has booked without an e-mail address.

use domain::{
    calendar_date::CalendarDate,
    id::PersonId,
    instant::Seconds,
    pace::{GROWING, Pace},
    phone::PhoneNumber,
};
use serde::Serialize;
use store::{Connection, appointment, attempt, booking, person};
use subtle::ConstantTimeEq as _;

use super::{Booked, shared_client::clients_at};
use crate::{Failure, Portal};

/// Tries of one client, right or wrong.
const OF_CLIENT: Pace = Pace {
    span: Seconds::hours(1),
    free: 12,
    waits: GROWING,
};
/// Tries of one reference in a day, from all clients: whoever knows a reference finds no day of birth by trying, of
/// which somebody's age leaves a few hundred. Waits that end would allow hundreds of tries a day.
const OF_REFERENCE: Pace = Pace {
    span: Seconds::days(1),
    free: 5,
    waits: &[],
};
/// How long what was found stays open.
const STAYS_OPEN: Seconds = Seconds::minutes(30);

/// What only the person knows of themselves, beside the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Knowledge {
    /// The day of birth that the office knows.
    BirthDate(CalendarDate),
    /// The telephone that the office knows.
    Telephone(PhoneNumber),
}

/// Why nothing was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum FindRefusal {
    /// There is no such reference, or it does not belong to what was typed beside it: the same answer for both.
    Unknown,
    /// There were many tries: this one was not looked at.
    Wait {
        /// How long to wait before the next try.
        wait: Seconds,
    },
}

/// Opens what somebody has booked, and nothing else of theirs, for half an hour: the key works like that of a mail's
/// link. `client` is the [`domain::client::Client`] of the request, as text.
///
/// # Errors
/// [`FindRefusal`]. A try is counted before it is looked at.
pub async fn find_booked(
    portal: &Portal,
    booked: Booked,
    knowledge: &Knowledge,
    client: &str,
) -> Result<String, Failure<FindRefusal>> {
    let now = portal.now();
    let of_reference = format!("find {}", booked.path());
    let mut transaction = portal.database.write().await?;
    let clients = clients_at(&mut transaction, client, now).await?;
    for (scope, pace) in [
        (format!("find from {client}"), OF_CLIENT.times(clients)),
        (of_reference.clone(), OF_REFERENCE),
    ] {
        if let Some(wait) = attempt::take(&mut transaction, &scope, &pace, now).await? {
            // Dropping the transaction counts nothing: to wait as told is enough.
            return Err(Failure::Refused(FindRefusal::Wait { wait }));
        }
    }
    let found = owner(&mut transaction, booked).await?;
    let record = match found {
        Some(person) => person::by_id(&mut transaction, person).await?,
        None => None,
    };
    let is_known = record.is_some_and(|record| match knowledge {
        Knowledge::BirthDate(date) => record.details.birth_date == Some(*date),
        Knowledge::Telephone(phone) => record.details.phone.is_some_and(|stored| {
            let (stored, typed) = (stored.as_str().as_bytes(), phone.as_str().as_bytes());
            stored.ct_eq(typed).into()
        }),
    });
    let Some(person) = found.filter(|_| is_known) else {
        transaction.commit().await?;
        return Err(Failure::Refused(FindRefusal::Unknown));
    };
    attempt::forget(&mut transaction, &of_reference).await?;
    let key = booked
        .new_key_until(&mut transaction, person, now + STAYS_OPEN, now)
        .await?;
    transaction.commit().await?;
    Ok(key)
}

/// Whose it is.
async fn owner(
    connection: &mut Connection,
    booked: Booked,
) -> Result<Option<PersonId>, store::Error> {
    Ok(match booked {
        Booked::Place(reference) => booking::by_reference(connection, &reference)
            .await?
            .map(|booking| booking.person_id),
        Booked::Appointment(reference) => appointment::by_reference(connection, &reference)
            .await?
            .map(|appointment| appointment.person_id),
    })
}
