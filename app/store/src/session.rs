//! Sessions of people and of staff. Only the hash of a session's token is stored.

use domain::{
    email::EmailAddress,
    id::{PersonId, StaffId},
    instant::Instant,
    language::Language,
    name::{Name, PersonName},
    person::display_name,
    staff::Role,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp};

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A person's.
    Person(PersonId),
    /// A member of staff's.
    Staff(StaffId),
}

/// A session with the data of its owner that every page needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginSession {
    /// Its id, by which its owner can end it.
    pub id: Uuid,
    /// The person, if it is a person's.
    pub person_id: Option<PersonId>,
    /// The member of staff, if it is one's.
    pub staff_id: Option<StaffId>,
    /// What the member of staff may do.
    pub role: Option<Role>,
    /// The owner's name.
    pub name: String,
    /// The owner's address, if they have one.
    pub email: Option<EmailAddress>,
    /// The owner's language.
    pub language: Language,
    /// Whether others use the browser too.
    pub is_shared: bool,
    /// When the owner last proved who they are.
    pub proved_at: Option<Instant>,
    /// When it was last used.
    pub seen_at: Instant,
    /// When it ends at the latest.
    pub expires_at: Instant,
}

/// The columns of a session with its owner's.
struct LoginColumns {
    id: Uuid,
    person_id: Option<PersonId>,
    staff_id: Option<StaffId>,
    role: Option<Role>,
    staff_name: Option<String>,
    given_name: Option<Name>,
    family_name: Option<Name>,
    email: Option<EmailAddress>,
    language: Language,
    is_shared: bool,
    proved_at: Option<Instant>,
    seen_at: Instant,
    expires_at: Instant,
}

record!(LoginColumns {
    id: uuid,
    person_id: maybe_uuid,
    staff_id: maybe_uuid,
    role: maybe_text,
    staff_name: maybe_text,
    given_name: maybe_text,
    family_name: maybe_text,
    email: maybe_text,
    language: text,
    is_shared: flag,
    proved_at: maybe_instant,
    seen_at: instant,
    expires_at: instant,
});

impl From<LoginColumns> for LoginSession {
    fn from(columns: LoginColumns) -> Self {
        let name = PersonName::of_parts(columns.given_name, columns.family_name);
        let name = || display_name(name.as_ref(), columns.email.as_ref());
        Self {
            id: columns.id,
            person_id: columns.person_id,
            staff_id: columns.staff_id,
            role: columns.role,
            name: columns.staff_name.unwrap_or_else(name),
            email: columns.email,
            language: columns.language,
            is_shared: columns.is_shared,
            proved_at: columns.proved_at,
            seen_at: columns.seen_at,
            expires_at: columns.expires_at,
        }
    }
}

/// A session in the list of the sessions of a person and of those in their care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub person_id: PersonId,
    /// Their name, or their address where they have none.
    pub name: String,
    /// The browser as it identified itself, shortened.
    pub device: String,
    /// When it began.
    pub created_at: Instant,
    /// When it was last used.
    pub seen_at: Instant,
}

/// The columns of a session in that list.
struct ListedColumns {
    id: Uuid,
    person_id: PersonId,
    given_name: Option<Name>,
    family_name: Option<Name>,
    email: Option<EmailAddress>,
    device: String,
    created_at: Instant,
    seen_at: Instant,
}

record!(ListedColumns {
    id: uuid,
    person_id: uuid,
    given_name: maybe_text,
    family_name: maybe_text,
    email: maybe_text,
    device: text,
    created_at: instant,
    seen_at: instant
});

impl From<ListedColumns> for Listed {
    fn from(columns: ListedColumns) -> Self {
        let name = PersonName::of_parts(columns.given_name, columns.family_name);
        Self {
            id: columns.id,
            person_id: columns.person_id,
            name: display_name(name.as_ref(), columns.email.as_ref()),
            device: columns.device,
            created_at: columns.created_at,
            seen_at: columns.seen_at,
        }
    }
}

/// The browser of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Browser<'a> {
    /// As it identified itself, shortened.
    pub device: &'a str,
    /// Whether others use it too.
    pub is_shared: bool,
}

/// Inserts a new session, whose owner has just proved who they are.
pub async fn insert(
    transaction: &mut Transaction,
    token_hash: &[u8],
    owner: Owner,
    browser: Browser<'_>,
    expires_at: Instant,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO session
        (token_hash, id, person_id, staff_id, device, is_shared, created_at, seen_at, proved_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7, $8)";
    let (person, staff) = match owner {
        Owner::Person(id) => (Some(Uuid::from(id)), None),
        Owner::Staff(id) => (None, Some(Uuid::from(id))),
    };
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(token_hash)
        .bind(Uuid::now_v7())
        .bind(person)
        .bind(staff)
        .bind(browser.device)
        .bind(browser.is_shared)
        .bind(Stamp(now))
        .bind(Stamp(expires_at))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// The session of a token, unless it ended or its owner may no longer sign in.
///
/// `idle_since` is the earliest last use that still counts.
pub async fn by_token(
    connection: &mut Connection,
    token_hash: &[u8],
    idle_since: Instant,
    now: Instant,
) -> Result<Option<LoginSession>, Error> {
    const BY_TOKEN: &str = "SELECT session.id, session.person_id, session.staff_id, staff.role,
            staff.name AS staff_name, person.given_name, person.family_name,
            COALESCE(staff.email, person.email) AS email,
            COALESCE(staff.language, person.language) AS language,
            session.is_shared, session.proved_at, session.seen_at, session.expires_at
        FROM session
        LEFT JOIN person ON person.id = session.person_id
        LEFT JOIN staff ON staff.id = session.staff_id
        WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3
            AND (session.staff_id IS NULL OR staff.active)";
    let found: Option<LoginColumns> = on!(connection, engine => sqlx::query_as(BY_TOKEN)
        .bind(token_hash)
        .bind(Stamp(now))
        .bind(Stamp(idle_since))
        .fetch_optional(engine)
        .await?);
    Ok(found.map(LoginSession::from))
}

/// Records that a session was used.
pub async fn touch(transaction: &mut Transaction, id: Uuid, now: Instant) -> Result<(), Error> {
    const TOUCH: &str = "UPDATE session SET seen_at = $2 WHERE id = $1";
    on!(transaction, engine => sqlx::query(TOUCH)
        .bind(id)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Makes a session of one person one of another. When an address was last proved stays as it was. Returns whether it
/// was that person's.
pub async fn hand_over(
    transaction: &mut Transaction,
    id: Uuid,
    from: PersonId,
    to: PersonId,
) -> Result<bool, Error> {
    const HAND_OVER: &str = "UPDATE session SET person_id = $3 WHERE id = $1 AND person_id = $2";
    Ok(on!(transaction, engine => sqlx::query(HAND_OVER)
        .bind(id)
        .bind(Uuid::from(from))
        .bind(Uuid::from(to))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// The sessions of a person and of those in their care, the most recently used first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<Listed>, Error> {
    const OF_PERSON: &str =
        "SELECT session.id, session.person_id, session.device, session.created_at,
            session.seen_at, person.given_name, person.family_name, person.email
        FROM session JOIN person ON person.id = session.person_id
        WHERE person.id = $1 OR person.in_care_of = $1
        ORDER BY session.seen_at DESC, session.id DESC";
    let found: Vec<ListedColumns> = on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?);
    Ok(found.into_iter().map(Listed::from).collect())
}

/// Ends the session of a token.
pub async fn end_by_token(transaction: &mut Transaction, token_hash: &[u8]) -> Result<(), Error> {
    const END: &str = "DELETE FROM session WHERE token_hash = $1";
    on!(transaction, engine => sqlx::query(END).bind(token_hash).execute(engine).await?.rows_affected());
    Ok(())
}

/// Ends one of the sessions of a person and of those in their care. Returns whether there was such a session.
pub async fn end(transaction: &mut Transaction, person: PersonId, id: Uuid) -> Result<bool, Error> {
    const END: &str = "DELETE FROM session WHERE id = $1
        AND person_id IN (SELECT id FROM person WHERE id = $2 OR in_care_of = $2)";
    Ok(on!(transaction, engine => sqlx::query(END)
        .bind(id)
        .bind(Uuid::from(person))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Ends every session of a person and of those in their care but one. Returns whether there was any other.
pub async fn end_others(
    transaction: &mut Transaction,
    person: PersonId,
    except: Uuid,
) -> Result<bool, Error> {
    const END: &str = "DELETE FROM session WHERE id <> $2
        AND person_id IN (SELECT id FROM person WHERE id = $1 OR in_care_of = $1)";
    Ok(on!(transaction, engine => sqlx::query(END)
        .bind(Uuid::from(person))
        .bind(except)
        .execute(engine)
        .await?
        .rows_affected())
        > 0)
}

/// How many sessions have not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Those of people.
    pub people: i64,
    /// Those of staff.
    pub staff: i64,
}

record!(Count {
    people: number,
    staff: number
});

/// Counts the sessions that have not ended.
pub async fn count(connection: &mut Connection, now: Instant) -> Result<Count, Error> {
    const COUNT: &str = "SELECT COUNT(person_id) AS people, COUNT(staff_id) AS staff FROM session
        WHERE expires_at > $1";
    Ok(on!(connection, engine => sqlx::query_as(COUNT)
        .bind(Stamp(now))
        .fetch_one(engine)
        .await?))
}

/// Ends every session of a member of staff. Returns how many there were.
pub async fn end_of_staff(transaction: &mut Transaction, staff: StaffId) -> Result<u64, Error> {
    const END: &str = "DELETE FROM session WHERE staff_id = $1";
    Ok(on!(transaction, engine => sqlx::query(END)
        .bind(Uuid::from(staff))
        .execute(engine)
        .await?
        .rows_affected()))
}

/// Ends every session. Returns how many there were.
pub async fn end_all(transaction: &mut Transaction) -> Result<u64, Error> {
    const END: &str = "DELETE FROM session";
    Ok(on!(transaction, engine => sqlx::query(END).execute(engine).await?.rows_affected()))
}

/// Deletes the sessions that ended before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM session WHERE expires_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
