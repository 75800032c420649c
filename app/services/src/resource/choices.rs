//! Among which rooms and teachers a form offers to choose.

use store::{
    room::{self, Room},
    staff::{self, Colleague},
};

use crate::{Failure, Portal, visitor::StaffMember};

/// Rooms and teachers, by name.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The rooms of the sites that a member of staff has to do with.
    pub rooms: Vec<Room>,
    /// The members of staff.
    pub teachers: Vec<Colleague>,
}

/// The rooms and teachers among which a form offers to choose.
///
/// # Errors
/// Where the database fails.
pub async fn choices(portal: &Portal, staff: &StaffMember) -> Result<Choices, Failure> {
    let mut reader = portal.database.read().await?;
    let mut rooms = room::list(&mut reader).await?;
    rooms.retain(|room| staff.scope.covers(room.site_id));
    Ok(Choices {
        rooms,
        teachers: staff::colleagues(&mut reader).await?,
    })
}
