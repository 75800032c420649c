//! Among which rooms and teachers a form offers to choose.

use std::sync::Arc;

use store::{room::Room, staff::Colleague};

use crate::{
    Failure, Portal,
    access::{staff::colleagues, visitor::StaffMember},
    editions::room,
};

/// Rooms and teachers, by name.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The rooms of the sites that a member of staff has to do with.
    pub rooms: Vec<Room>,
    /// The members of staff.
    pub teachers: Arc<[Colleague]>,
}

/// The rooms and teachers among which a form offers to choose.
///
/// # Errors
/// Where the database fails.
pub async fn choices(portal: &Portal, staff: &StaffMember) -> Result<Choices, Failure> {
    Ok(Choices {
        rooms: room::list(portal, staff).await?,
        teachers: colleagues(portal).await?,
    })
}
