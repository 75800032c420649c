//! Administrators, before one of them changes who works for the office.

use domain::id::StaffId;
use store::{Transaction, staff};

use crate::{Failure, access::visitor::StaffMember};

/// The administrators who may sign in, locked until the transaction ends, of whom `by` is one: they may have left
/// since their request began.
///
/// # Errors
/// `NotFound` for everybody else.
pub(super) async fn lock_administrators<Reason>(
    transaction: &mut Transaction,
    by: &StaffMember,
) -> Result<Vec<StaffId>, Failure<Reason>> {
    by.of_administration()?;
    let administrators = staff::lock_administrators(transaction).await?;
    if administrators.contains(&by.id) {
        Ok(administrators)
    } else {
        Err(Failure::NotFound)
    }
}
