//! Whose booking it is.

use domain::reference::BookingReference;
use store::{
    Connection,
    booking::{self, Booking},
};

use crate::{
    Failure, Portal,
    access::{Booked, visitor::Visitor},
};

/// The booking of its person, who signed in or used the link in a mail.
///
/// # Errors
/// `NotFound` for one that does not exist and for another person's alike, and for staff.
pub(super) async fn find_theirs<Reason>(
    portal: &Portal,
    connection: &mut Connection,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
) -> Result<Booking, Failure<Reason>> {
    let found = booking::by_reference(connection, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    Booked::from(*reference)
        .of_owner(portal, connection, visitor, found.person_id, key)
        .await?;
    Ok(found)
}
