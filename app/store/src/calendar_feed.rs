//! Secret addresses of calendars. Only the hash of an address's token is stored.

use domain::{
    id::{PersonId, StaffId},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, session::Owner};

/// When an address was created and used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarFeed {
    /// When it was created.
    pub created_at: Instant,
    /// When a calendar last requested it; updated at most once a day.
    pub last_used_at: Option<Instant>,
}

record!(CalendarFeed {
    created_at: instant,
    last_used_at: maybe_instant,
});

/// Whose calendar an address shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subscriber {
    /// The person, if it is a person's.
    pub person_id: Option<PersonId>,
    /// The member of staff, if it is one's.
    pub staff_id: Option<StaffId>,
    /// When a calendar last requested it.
    pub last_used_at: Option<Instant>,
}

record!(Subscriber {
    person_id: maybe_uuid,
    staff_id: maybe_uuid,
    last_used_at: maybe_instant,
});

/// Inserts a new address.
///
/// # Errors
/// [`Error::Duplicate`] where its owner has one already.
pub async fn insert(
    transaction: &mut Transaction,
    token_hash: &[u8],
    owner: Owner,
    now: Instant,
) -> Result<(), Error> {
    const INSERT: &str = "INSERT INTO calendar_feed (token_hash, person_id, staff_id, created_at)
        VALUES ($1, $2, $3, $4)";
    let (person, staff) = ids(owner);
    on!(transaction, engine => sqlx::query(INSERT)
        .bind(token_hash)
        .bind(person)
        .bind(staff)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Revokes the address of an owner. Returns whether there was one.
pub async fn revoke(transaction: &mut Transaction, owner: Owner) -> Result<bool, Error> {
    const REVOKE: &str = "DELETE FROM calendar_feed WHERE person_id = $1 OR staff_id = $2";
    let (person, staff) = ids(owner);
    Ok(on!(transaction, engine => sqlx::query(REVOKE)
        .bind(person)
        .bind(staff)
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// The address of an owner.
pub async fn of_owner(
    connection: &mut Connection,
    owner: Owner,
) -> Result<Option<CalendarFeed>, Error> {
    const OF_OWNER: &str = "SELECT created_at, last_used_at FROM calendar_feed
        WHERE person_id = $1 OR staff_id = $2";
    let (person, staff) = ids(owner);
    Ok(on!(connection, engine => sqlx::query_as(OF_OWNER)
        .bind(person)
        .bind(staff)
        .fetch_optional(engine)
        .await?))
}

/// Whose calendar the address with that token shows, unless its owner may no longer sign in.
pub async fn by_token(
    connection: &mut Connection,
    token_hash: &[u8],
) -> Result<Option<Subscriber>, Error> {
    const BY_TOKEN: &str = "SELECT person_id, staff_id, last_used_at
        FROM calendar_feed LEFT JOIN staff ON staff.id = calendar_feed.staff_id
        WHERE token_hash = $1 AND (staff_id IS NULL OR staff.active)";
    Ok(on!(connection, engine => sqlx::query_as(BY_TOKEN)
        .bind(token_hash)
        .fetch_optional(engine)
        .await?))
}

/// Records that an address was used.
pub async fn touch(
    transaction: &mut Transaction,
    token_hash: &[u8],
    now: Instant,
) -> Result<(), Error> {
    const TOUCH: &str = "UPDATE calendar_feed SET last_used_at = $2 WHERE token_hash = $1";
    on!(transaction, engine => sqlx::query(TOUCH)
        .bind(token_hash)
        .bind(Stamp(now))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

fn ids(owner: Owner) -> (Option<Uuid>, Option<Uuid>) {
    match owner {
        Owner::Person(id) => (Some(id.into()), None),
        Owner::Staff(id) => (None, Some(id.into())),
    }
}
