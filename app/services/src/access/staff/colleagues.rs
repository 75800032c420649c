//! Who works in the office.

use std::sync::Arc;

use store::staff::{self, Colleague};

use crate::{Failure, Portal};

/// The members of staff who may sign in, by name; at most a minute old.
///
/// # Errors
/// Where the database fails.
pub async fn colleagues(portal: &Portal) -> Result<Arc<[Colleague]>, Failure> {
    let read = async {
        let mut colleagues = staff::colleagues(&mut portal.database.read().await?).await?;
        texts::sort_by_name(&mut colleagues, |colleague| colleague.name.clone());
        Ok(colleagues)
    };
    Ok(portal.colleagues.or_read(portal.now(), read).await?)
}
