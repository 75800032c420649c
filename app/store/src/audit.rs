//! The audit log: who changed or viewed whose record.

use domain::{
    audit::Action,
    id::{PersonId, StaffId},
    instant::Instant,
};
use uuid::Uuid;

pub mod search;

use crate::{Connection, Error, Names, Transaction, instant::Stamp};

/// Who acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A person, for themselves.
    Person(PersonId),
    /// A member of staff.
    Staff(StaffId),
    /// The portal itself: a job, or a command run by the system administrator.
    System,
}

impl Actor {
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Staff(_) => "staff",
            Self::System => "system",
        }
    }

    pub(crate) fn id(self) -> Option<Uuid> {
        match self {
            Self::Person(id) => Some(id.into()),
            Self::Staff(id) => Some(id.into()),
            Self::System => None,
        }
    }
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it happened.
    pub at: Instant,
    /// `person`, `staff` or `system`.
    pub actor_kind: String,
    /// Name of the member of staff, if one acted.
    pub staff_name: Option<String>,
    /// The name of the [`Action`], or one of an earlier version.
    pub action: String,
    /// What changed, as JSON.
    pub details: String,
}

record!(Entry {
    at: instant,
    actor_kind: text,
    staff_name: maybe_text,
    action: text,
    details: text,
});

/// What is logged of something in the same statement that writes it.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Who acts.
    pub actor: Actor,
    /// What they do.
    pub action: Action,
    /// What changes.
    pub details: serde_json::Value,
}

/// Writes one entry.
pub async fn record(
    transaction: &mut Transaction,
    actor: Actor,
    action: Action,
    subject: (&str, Uuid),
    details: &serde_json::Value,
    now: Instant,
) -> Result<(), Error> {
    const RECORD: &str = "INSERT INTO audit
        (id, at, actor_kind, actor_id, action, subject_kind, subject_id, details)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on!(transaction, engine => sqlx::query(RECORD)
        .bind(Uuid::now_v7())
        .bind(Stamp(now))
        .bind(actor.kind())
        .bind(actor.id())
        .bind(action.as_str())
        .bind(subject.0)
        .bind(subject.1)
        .bind(details.to_string())
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Writes one entry about each subject that a member of staff has read, but for those about which the log has the
/// same entry from after `since`. Whoever booked since is on no list of participants that was read before.
pub async fn record_reading(
    transaction: &mut Transaction,
    staff: StaffId,
    action: Action,
    kind: &str,
    subjects: &[Uuid],
    since: Instant,
    now: Instant,
) -> Result<(), Error> {
    const RECORD: &str = "INSERT INTO audit
        (id, at, actor_kind, actor_id, action, subject_kind, subject_id, details)
        SELECT $1, $2, 'staff', $3, $4, $5, $6, '{}'
        WHERE NOT EXISTS (SELECT 1 FROM audit
            WHERE subject_id = $6 AND at > $7 AND actor_id = $3 AND action = $4
                AND at > COALESCE((SELECT MAX(created_at) FROM booking WHERE edition_id = $6), $7))";
    for subject in subjects {
        on!(transaction, engine => sqlx::query(RECORD)
            .bind(Uuid::now_v7())
            .bind(Stamp(now))
            .bind(Uuid::from(staff))
            .bind(action.as_str())
            .bind(kind)
            .bind(subject)
            .bind(Stamp(since))
            .execute(engine)
            .await?
            .rows_affected());
    }
    Ok(())
}

/// The entries about one subject, newest first.
pub async fn about(connection: &mut Connection, subject: Uuid) -> Result<Vec<Entry>, Error> {
    const ABOUT: &str = "SELECT audit.at, audit.actor_kind, staff.name AS staff_name,
            audit.action, audit.details
        FROM audit LEFT JOIN staff ON staff.id = audit.actor_id
        WHERE audit.subject_id = $1 ORDER BY audit.at DESC, audit.id DESC LIMIT 200";
    Ok(on!(connection, engine => sqlx::query_as(ABOUT).bind(subject).fetch_all(engine).await?))
}

/// The entries about a person ($1) and what is theirs, of which the reader takes what it wants: applications,
/// bookings, appointments, and lists of participants ($2) that were read since they were on them.
macro_rules! about_person {
    () => {
        "SELECT found.at, found.actor_kind, staff.name AS staff_name, found.action, found.details
        FROM (
            SELECT audit.* FROM audit WHERE subject_id IN (
                SELECT $1
                UNION ALL SELECT id FROM application WHERE person_id = $1
                UNION ALL SELECT id FROM booking WHERE person_id = $1
                UNION ALL SELECT id FROM appointment WHERE person_id = $1)
            UNION
            SELECT audit.* FROM booking JOIN audit ON audit.subject_id = booking.edition_id
            WHERE booking.person_id = $1 AND audit.at >= booking.created_at
                AND replace($2, ',' || audit.action || ',', '') <> $2
        ) AS found LEFT JOIN staff ON staff.id = found.actor_id "
    };
}

/// Every entry about a person and what is theirs, newest first.
pub async fn about_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Entry>, Error> {
    const ABOUT_PERSON: &str = concat!(about_person!(), "ORDER BY found.at DESC, found.id DESC");
    Ok(on!(connection, engine => sqlx::query_as(ABOUT_PERSON)
        .bind(Uuid::from(person))
        .bind(participants_read().as_str())
        .fetch_all(engine)
        .await?))
}

/// What staff have read of a person's, or corrected, newest first, at most `limit` entries.
pub async fn readings_of(
    connection: &mut Connection,
    person: PersonId,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    const READINGS: &str = concat!(
        about_person!(),
        "WHERE replace($3, ',' || found.action || ',', '') <> $3
        ORDER BY found.at DESC, found.id DESC LIMIT $4"
    );
    let reads = names(|action| action.is_shown_to_its_person());
    Ok(on!(connection, engine => sqlx::query_as(READINGS)
        .bind(Uuid::from(person))
        .bind(participants_read().as_str())
        .bind(reads.as_str())
        .bind(limit)
        .fetch_all(engine)
        .await?))
}

/// The actions by which staff read who takes part in an edition.
fn participants_read() -> Names {
    names(|action| action.reads_participants())
}

fn names(wanted: impl Fn(&Action) -> bool) -> Names {
    let actions = Action::ALL.iter().filter(|action| wanted(action));
    actions.map(|action| action.as_str()).collect()
}

/// Deletes the sign-ins of staff that failed before a moment.
pub async fn forget_failed_sign_ins(
    transaction: &mut Transaction,
    moment: Instant,
) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM audit WHERE at < $1 AND action = 'staff.sign_in_failed'";
    on!(transaction, engine => sqlx::query(FORGET)
        .bind(Stamp(moment))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
