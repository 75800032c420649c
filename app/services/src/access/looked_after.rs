//! The colleagues for whom somebody enters hours and absences.

use domain::{id::StaffId, staff::Role};
use store::staff::{self, Colleague};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// The colleagues for whom a member of staff enters hours and absences, by name: administrators for everybody,
/// coordinators for those who work at their sites, operators for themselves.
///
/// # Errors
/// Where the database fails.
pub async fn looked_after(portal: &Portal, staff: &StaffMember) -> Result<Vec<Colleague>, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(match staff.role {
        Role::Administrator => staff::colleagues(&mut reader).await?,
        Role::Coordinator => staff::looked_after(&mut reader, staff.id).await?,
        Role::Operator => staff::colleague(&mut reader, staff.id)
            .await?
            .into_iter()
            .collect(),
    })
}

/// The colleague with that id, if the member of staff enters hours and absences for them.
///
/// # Errors
/// `NotFound` for everybody else's.
pub async fn colleague<Reason>(
    portal: &Portal,
    staff: &StaffMember,
    id: StaffId,
) -> Result<Colleague, Failure<Reason>> {
    let found = looked_after(portal, staff)
        .await
        .map_err(|failure| failure.widen(|never| match never {}))?;
    let mut found = found.into_iter();
    found
        .find(|colleague| colleague.id == id)
        .ok_or(Failure::NotFound)
}
