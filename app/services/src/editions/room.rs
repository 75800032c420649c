//! The rooms of sites, as staff manage them.

use domain::{
    audit::Action,
    edition::Capacity,
    id::{RequestId, RoomId, SiteId},
    text::Line,
};
use serde::Serialize;
use store::{
    Transaction, audit, request,
    room::{self, Room},
    site,
};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// A room as staff enter it.
#[derive(Clone, Debug)]
pub struct RoomContent {
    /// Its name, unique within the site.
    pub name: Line<100>,
    /// How many people it seats.
    pub capacity: Capacity,
    /// Its equipment.
    pub equipment: Option<Line<200>>,
}

/// Why a room was not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "details", rename_all = "snake_case")]
pub enum RoomRefusal {
    /// The site has another room of that name.
    NameTaken,
}

/// The rooms of the sites that a member of staff may access, by name; at most a minute old where another
/// process has changed one.
///
/// # Errors
/// Where the database fails.
pub async fn list(portal: &Portal, staff: &StaffMember) -> Result<Vec<Room>, Failure> {
    let read = async {
        let mut rooms = room::list(&mut portal.database.read().await?).await?;
        texts::sort_by_name(&mut rooms, |room| room.name.clone());
        Ok(rooms)
    };
    let rooms = portal.rooms.or_read(portal.now(), read).await?;
    let theirs = rooms.iter().filter(|room| staff.scope.covers(room.site_id));
    Ok(theirs.cloned().collect())
}

/// One room.
///
/// # Errors
/// `NotFound`.
pub async fn view(portal: &Portal, staff: &StaffMember, id: RoomId) -> Result<Room, Failure> {
    let room = room::by_id(&mut portal.database.read().await?, id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(room.site_id)?;
    Ok(room)
}

/// Adds a room to a site. The same form sent twice adds one.
///
/// # Errors
/// [`RoomRefusal`]; `NotFound` where there is no such site.
pub async fn add(
    portal: &Portal,
    staff: &StaffMember,
    site: SiteId,
    content: &RoomContent,
    request: RequestId,
) -> Result<(), Failure<RoomRefusal>> {
    staff.at_site(site)?;
    let mut transaction = portal.database.write().await?;
    if request::is_repeated(&mut transaction, request, "rooms", portal.now()).await? {
        return Ok(());
    }
    site::by_id(&mut transaction, site)
        .await?
        .ok_or(Failure::NotFound)?;
    let room = content.room(store::new_id(), site);
    room::insert(&mut transaction, &room)
        .await
        .map_err(refused)?;
    record(portal, staff, &mut transaction, Action::RoomAdded, &room).await?;
    transaction.commit().await?;
    portal.rooms.forget();
    Ok(())
}

/// Changes a room; it stays at its site.
///
/// # Errors
/// [`RoomRefusal`], `NotFound`.
pub async fn change(
    portal: &Portal,
    staff: &StaffMember,
    id: RoomId,
    content: &RoomContent,
    request: RequestId,
) -> Result<(), Failure<RoomRefusal>> {
    let mut transaction = portal.database.write().await?;
    let before = room::lock(&mut transaction, id)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(before.site_id)?;
    if request::is_repeated(&mut transaction, request, "rooms", portal.now()).await? {
        return Ok(());
    }
    let room = content.room(id, before.site_id);
    room::update(&mut transaction, &room)
        .await
        .map_err(refused)?;
    record(portal, staff, &mut transaction, Action::RoomChanged, &room).await?;
    transaction.commit().await?;
    portal.rooms.forget();
    Ok(())
}

impl RoomContent {
    fn room(&self, id: RoomId, site_id: SiteId) -> Room {
        Room {
            id,
            site_id,
            name: self.name.to_string(),
            capacity: self.capacity,
            equipment: self
                .equipment
                .as_ref()
                .map_or_else(String::new, ToString::to_string),
        }
    }
}

fn refused(error: store::Error) -> Failure<RoomRefusal> {
    match error {
        store::Error::Duplicate(_) => Failure::Refused(RoomRefusal::NameTaken),
        other => other.into(),
    }
}

async fn record(
    portal: &Portal,
    staff: &StaffMember,
    transaction: &mut Transaction,
    action: Action,
    room: &Room,
) -> Result<(), store::Error> {
    audit::record(
        transaction,
        staff.actor(),
        action,
        ("room", room.id.into()),
        &serde_json::json!({ "name": room.name, "capacity": room.capacity }),
        portal.now(),
    )
    .await
}
