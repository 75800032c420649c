//! The programmes of all offices.

use store::programme;

use super::ProgrammeView;
use crate::{Failure, Portal, sites};

/// Every programme, in the order in which the offices show them.
///
/// # Errors
/// Only where the database fails.
pub async fn list(portal: &Portal) -> Result<Vec<ProgrammeView>, Failure> {
    let sites = sites::list(portal).await?;
    let mut reader = portal.database.read().await?;
    let programmes = programme::list(&mut reader).await?;
    let today = portal.today().into();
    let view = |programme| ProgrammeView::new(programme, &sites, today);
    Ok(programmes.into_iter().map(view).collect())
}
