//! The rooms and teachers that a form offers.

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
    /// The rooms of the sites that a member of staff may access.
    pub rooms: Vec<Room>,
    /// The members of staff.
    pub teachers: Arc<[Colleague]>,
}

/// The rooms and teachers that a form offers.
///
/// # Errors
/// Where the database fails.
pub async fn choices(portal: &Portal, staff: &StaffMember) -> Result<Choices, Failure> {
    Ok(Choices {
        rooms: room::list(portal, staff).await?,
        teachers: colleagues(portal).await?,
    })
}
