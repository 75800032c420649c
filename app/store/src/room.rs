//! Rooms of sites.

use domain::{
    edition::Capacity,
    id::{RoomId, SiteId},
};
use serde::Serialize;
use uuid::Uuid;

use crate::{Connection, Error, Transaction, dialect, values::Values};

/// A room of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Room {
    /// Its id.
    pub id: RoomId,
    /// The site it belongs to.
    pub site_id: SiteId,
    /// Its name, unique within the site.
    pub name: String,
    /// How many people it seats.
    pub capacity: Capacity,
    /// Its equipment, as free text; may be empty.
    pub equipment: String,
}

record!(stored Room {
    id: uuid,
    site_id: uuid,
    name: text,
    capacity: number,
    equipment: text,
});

/// All rooms by name.
pub async fn list(connection: &mut Connection) -> Result<Vec<Room>, Error> {
    const LIST: &str = "SELECT * FROM room ORDER BY name, id";
    Ok(on!(connection, engine => sqlx::query_as(LIST).fetch_all(engine).await?))
}

/// The room with that id.
pub async fn by_id(connection: &mut Connection, id: RoomId) -> Result<Option<Room>, Error> {
    const BY_ID: &str = "SELECT * FROM room WHERE id = $1";
    Ok(on!(connection, engine => sqlx::query_as(BY_ID)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// The room with that id, locked against other assignments until the transaction ends.
pub async fn lock(transaction: &mut Transaction, id: RoomId) -> Result<Option<Room>, Error> {
    let sql = dialect::lock_room(transaction);
    Ok(on!(transaction, engine => sqlx::query_as(sql)
        .bind(Uuid::from(id))
        .fetch_optional(engine)
        .await?))
}

/// Inserts a new room.
///
/// # Errors
/// [`Error::Duplicate`] where the site has a room of that name.
pub async fn insert(transaction: &mut Transaction, room: &Room) -> Result<(), Error> {
    on!(transaction, engine => Values::of(room, &[])?
        .insert("room")
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}

/// Updates a room. It stays at its site.
///
/// # Errors
/// [`Error::Duplicate`] where the site has another room of that name.
pub async fn update(transaction: &mut Transaction, room: &Room) -> Result<(), Error> {
    on!(transaction, engine => Values::of(room, &["id", "site_id"])?
        .update("room", &["id"])
        .bind(Uuid::from(room.id))
        .execute(engine)
        .await?
        .rows_affected());
    Ok(())
}
