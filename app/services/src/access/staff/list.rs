//! Every member of staff.

use domain::{email::EmailAddress, staff::Role};
use store::staff;

use crate::{Failure, Portal};

/// A member of staff as the command line lists them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The address they sign in with.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in.
    pub active: bool,
}

/// Every member of staff, whether or not they may sign in, by address. Only the command line shows them.
///
/// # Errors
/// Where the database fails.
pub async fn list(portal: &Portal) -> Result<Vec<Member>, Failure> {
    let members = staff::list(&mut portal.database.read().await?).await?;
    let listed = members.into_iter().map(|member| Member {
        email: member.email,
        name: member.name,
        role: member.role,
        active: member.active,
    });
    Ok(listed.collect())
}
