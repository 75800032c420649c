//! The sites.

use std::sync::Arc;

use store::site::{self, Site};

use crate::{Failure, Portal};

/// Every site by name, at most a minute old.
///
/// # Errors
/// Only where the database fails.
pub async fn list(portal: &Portal) -> Result<Arc<[Site]>, Failure> {
    let read = async {
        let mut sites = site::list(&mut portal.database.read().await?).await?;
        texts::sort_by_name(&mut sites, |site| site.name.clone());
        Ok(sites)
    };
    Ok(portal.sites.or_read(portal.now(), read).await?)
}
