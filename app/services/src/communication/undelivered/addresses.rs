//! Addresses that a mail server refused for good.

use domain::{audit::Action, email::EmailAddress, instant::Instant};
use store::{
    Transaction, audit,
    unreachable_address::{self, UnreachableAddress},
};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// Maximum addresses shown, the latest first.
const MOST: i64 = 200;

/// The addresses to which nothing more is sent.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn unreachable_addresses(
    portal: &Portal,
    staff: &StaffMember,
) -> Result<Vec<UnreachableAddress>, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    Ok(unreachable_address::list(&mut reader, MOST).await?)
}

/// Whether nothing more is sent to the address of a person whom a member of staff sees, and since when.
///
/// # Errors
/// Only where the database fails.
pub async fn unreachable_address(
    portal: &Portal,
    email: &EmailAddress,
) -> Result<Option<UnreachableAddress>, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(unreachable_address::of(&mut reader, email).await?)
}

/// Lets mails be sent to an address again.
///
/// # Errors
/// `NotFound` for an address to which they are sent, and for a coordinator.
pub async fn clear_address(
    portal: &Portal,
    staff: &StaffMember,
    email: &EmailAddress,
) -> Result<(), Failure> {
    staff.of_office()?;
    let mut transaction = portal.database.write().await?;
    if !clear(&mut transaction, staff, email, portal.now()).await? {
        return Err(Failure::NotFound);
    }
    Ok(transaction.commit().await?)
}

/// Takes an address out of those that were refused. Returns whether it was one of them.
pub(super) async fn clear(
    transaction: &mut Transaction,
    staff: &StaffMember,
    email: &EmailAddress,
    now: Instant,
) -> Result<bool, store::Error> {
    let people = unreachable_address::delete(transaction, email).await?;
    for person in &people {
        audit::record(
            transaction,
            staff.actor(),
            Action::PersonAddressCleared,
            ("person", (*person).into()),
            &serde_json::json!({}),
            now,
        )
        .await?;
    }
    Ok(!people.is_empty())
}
