//! Addresses that people had before they changed them, for as long as staff can put them back.

use domain::{
    email::EmailAddress,
    id::{AddressChangeId, PersonId},
    instant::Instant,
};
use uuid::Uuid;

use crate::{Connection, Error, Transaction, instant::Stamp, values::Values};

/// A change of a person's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressChange {
    /// Its id.
    pub id: AddressChangeId,
    /// Whose address it was.
    pub person_id: PersonId,
    /// The address before.
    pub before: EmailAddress,
    /// The address since.
    pub after: EmailAddress,
    /// Whose care they left by it, if anybody's.
    pub left_care_of: Option<PersonId>,
    /// When it was changed.
    pub changed_at: Instant,
}

record!(stored AddressChange {
    id: uuid,
    person_id: uuid,
    before: text,
    after: text,
    left_care_of: maybe_uuid,
    changed_at: instant,
});

/// Inserts a change.
pub async fn insert(transaction: &mut Transaction, change: &AddressChange) -> Result<(), Error> {
    on!(transaction, engine => Values::of(change, &[])?
        .insert("address_change")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// A person's changes that are kept, the latest first.
pub async fn of_person(
    connection: &mut Connection,
    person: PersonId,
) -> Result<Vec<AddressChange>, Error> {
    const OF_PERSON: &str = "SELECT * FROM address_change WHERE person_id = $1
        ORDER BY changed_at DESC, id DESC";
    Ok(on!(connection, engine => sqlx::query_as(OF_PERSON)
        .bind(Uuid::from(person))
        .fetch_all(engine)
        .await?))
}

/// Deletes a change that was undone. Returns whether it was there: a colleague may have been faster.
pub async fn delete(transaction: &mut Transaction, id: AddressChangeId) -> Result<bool, Error> {
    const DELETE: &str = "DELETE FROM address_change WHERE id = $1";
    Ok(on!(transaction, engine => sqlx::query(DELETE)
        .bind(Uuid::from(id))
        .execute(engine)
        .await?
        .rows_affected())
        == 1)
}

/// Deletes the changes from before a moment.
pub async fn forget_before(transaction: &mut Transaction, moment: Instant) -> Result<(), Error> {
    const FORGET: &str = "DELETE FROM address_change WHERE changed_at < $1";
    on!(transaction, engine => sqlx::query(FORGET).bind(Stamp(moment)).execute(engine).await?.rows_affected());
    Ok(())
}
