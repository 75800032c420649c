//! Erasing what is kept about a person (GDPR, article 17).

use domain::{id::PersonId, instant::Instant};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// What a person has that somebody would wait for in vain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsettled {
    /// Live bookings of activities that are not over.
    pub bookings: i64,
    /// Appointments to come.
    pub appointments: i64,
    /// Applications that were sent and are not decided.
    pub applications: i64,
    /// People in their care.
    pub in_care: i64,
}

record!(Unsettled {
    bookings: number,
    appointments: number,
    applications: number,
    in_care: number,
});

/// What a person has that somebody would wait for in vain.
pub async fn unsettled(
    connection: &mut Connection,
    person: PersonId,
    now: Instant,
) -> Result<Unsettled, Error> {
    const UNSETTLED: &str = "SELECT
        (SELECT COUNT(*) FROM booking JOIN edition ON edition.id = booking.edition_id
            WHERE booking.person_id = $1 AND booking.state <> 'cancelled' AND edition.ends_at > $2) AS bookings,
        (SELECT COUNT(*) FROM appointment
            WHERE person_id = $1 AND state = 'booked' AND ends_at > $2) AS appointments,
        (SELECT COUNT(*) FROM application WHERE person_id = $1
            AND state IN ('submitted', 'under_review', 'awaiting_reply')) AS applications,
        (SELECT COUNT(*) FROM person WHERE in_care_of = $1) AS in_care";
    Ok(on!(connection, engine => sqlx::query_as(UNSETTLED)
        .bind(Uuid::from(person))
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// The condition that nobody else has the person's address.
macro_rules! alone {
    () => {
        "(SELECT COUNT(*) FROM person AS other WHERE other.email_key =
            (SELECT email_key FROM person WHERE person.id = $1)) = 1"
    };
}

/// The rows of a table about the person's address, which is a column of theirs.
macro_rules! forget_address {
    ($table:literal) => {
        concat!(
            "DELETE FROM ",
            $table,
            " WHERE email_key = (SELECT email_key FROM person WHERE person.id = $1) AND ",
            alone!()
        )
    };
}

/// What is deleted or emptied, in this order: the address is needed to find what is about it.
const ERASE: [&str; 17] = [
    forget_address!("sign_in_code"),
    forget_address!("kept_form"),
    "DELETE FROM kept_form WHERE person_id = $1",
    forget_address!("unreachable_address"),
    // How often codes were asked for. The address is a word of the scope: another's may end with it.
    concat!(
        "DELETE FROM attempt WHERE scope || ' ' <> replace(scope || ' ',
            ' ' || (SELECT email_key FROM person WHERE person.id = $1) || ' ', '') AND ",
        alone!()
    ),
    // A mail that waits, or did not leave, has address and text in it. It is a whole text of the payload.
    concat!(
        "DELETE FROM job WHERE payload <> replace(payload,
            '\"' || (SELECT email FROM person WHERE person.id = $1) || '\"', '') AND ",
        alone!()
    ),
    concat!(
        "DELETE FROM job WHERE id IN (SELECT job_id FROM undelivered_mail
            WHERE recipient = (SELECT email FROM person WHERE person.id = $1)) AND ",
        alone!()
    ),
    "DELETE FROM session WHERE person_id = $1",
    "DELETE FROM link_key WHERE person_id = $1",
    "DELETE FROM calendar_feed WHERE person_id = $1",
    "DELETE FROM call_owed WHERE person_id = $1",
    "DELETE FROM address_change WHERE person_id = $1",
    "DELETE FROM person_name_form WHERE person_id = $1",
    // Never sent: nobody decided on it.
    "DELETE FROM application WHERE person_id = $1 AND submitted_at IS NULL",
    "UPDATE booking SET needs = '' WHERE person_id = $1",
    "UPDATE appointment SET about = '', phone = NULL, needs = '' WHERE person_id = $1",
    "UPDATE person SET email = NULL, email_key = NULL, in_care_of = NULL, given_name = NULL, family_name = NULL,
        name_key = NULL, indexed_name = NULL, birth_date = NULL, birthplace = NULL, birth_town = NULL, codice_fiscale = NULL,
        residence = NULL, address = NULL, phone = NULL, erasure_requested_at = NULL WHERE id = $1",
];

/// Empties a person's record and deletes what only concerns them. Their bookings, appointments and attendance stay as
/// figures of nobody; applications that were sent stay as declared, with their decisions, and so does the log.
pub async fn erase(transaction: &mut Transaction, person: PersonId) -> Result<(), Error> {
    for statement in ERASE {
        on!(transaction, engine => sqlx::query(statement)
            .bind(Uuid::from(person))
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(())
}
