//! The rows that a change of a booking must lock.

use store::{
    Transaction,
    booking::{self, Booking},
    edition::{self, Edition},
    person,
};

use crate::Failure;

/// Locks the person of a booking and its edition, in this order, and reads the booking again: another
/// request may have been faster.
pub(super) async fn held<Reason>(
    transaction: &mut Transaction,
    found: &Booking,
) -> Result<(Edition, Booking), Failure<Reason>> {
    person::lock(transaction, found.person_id).await?;
    let edition = edition::lock(transaction, found.edition_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let booking = booking::by_id(transaction, found.id)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((edition, booking))
}
