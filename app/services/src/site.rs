//! Sites as everybody can read them.

use store::site::{self, Site};

use crate::{Failure, Portal};

/// Every site by name.
///
/// # Errors
/// Only where the database fails.
pub async fn list(portal: &Portal) -> Result<Vec<Site>, Failure> {
    Ok(site::list(&mut portal.database.read().await?).await?)
}
