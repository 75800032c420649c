//! The sites that can be closed.

use store::site::Site;

use crate::{Failure, Portal, access::visitor::StaffMember, editions};

/// The sites that a member of staff may close for some days.
///
/// # Errors
/// `NotFound` for an operator.
pub async fn sites(portal: &Portal, staff: &StaffMember) -> Result<Vec<Site>, Failure> {
    staff.of_coordination()?;
    editions::sites(portal, staff).await
}
