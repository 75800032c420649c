//! The demonstration's rooms, and who teaches what.

use anyhow::{Context as _, Result};
use domain::{
    edition::{Capacity, EditionSlug},
    email::EmailAddress,
    id::SiteId,
};
use serde::Deserialize;
use store::{
    Transaction, edition, edition_list,
    resource::{self, Resources},
    room::{self, Room},
    site, staff,
};

const ROOMS: &str = include_str!("../../../demo/rooms.json");

#[derive(Deserialize)]
struct Definitions {
    rooms: Vec<RoomDefinition>,
    teachers: Vec<TeacherDefinition>,
}

#[derive(Deserialize)]
struct RoomDefinition {
    site: String,
    name: String,
    capacity: Capacity,
    equipment: String,
}

#[derive(Deserialize)]
struct TeacherDefinition {
    edition: EditionSlug,
    email: EmailAddress,
}

/// Loads the rooms; each edition gets the room of its site that it names, and its teacher if it has one. No
/// two of them need the same at the same time.
pub(super) async fn load(transaction: &mut Transaction) -> Result<()> {
    let definitions: Definitions = serde_json::from_str(ROOMS).context("demo/rooms.json")?;
    let sites = site::list(transaction).await?;
    let mut rooms = Vec::new();
    for definition in definitions.rooms {
        let site = sites.iter().find(|site| site.slug == definition.site);
        let room = Room {
            id: store::new_id(),
            site_id: site.context("no such site")?.id,
            name: definition.name,
            capacity: definition.capacity,
            equipment: definition.equipment,
        };
        room::insert(transaction, &room).await?;
        rooms.push(room);
    }
    let listed =
        edition_list::list(transaction, &edition_list::Filter::default(), 0, i64::MAX).await?;
    for slug in listed.into_iter().map(|listed| listed.slug) {
        let edition = edition::by_slug(transaction, &slug)
            .await?
            .context("no such edition")?;
        let mut teacher_id = None;
        for teacher in definitions
            .teachers
            .iter()
            .filter(|one| one.edition == slug)
        {
            let member = staff::by_email(transaction, &teacher.email.key()).await?;
            teacher_id = Some(member.context("no such member of staff")?.id);
        }
        let resources = Resources {
            room_id: named(&rooms, edition.details.site_id, &edition.details.room)
                .map(|room| room.id),
            teacher_id,
        };
        resource::assign(transaction, edition.id, resources).await?;
    }
    Ok(())
}

fn named<'a>(rooms: &'a [Room], site: SiteId, name: &str) -> Option<&'a Room> {
    rooms
        .iter()
        .find(|room| room.site_id == site && room.name == name)
}
