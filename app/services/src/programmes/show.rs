//! One programme.

use domain::programme::ProgrammeSlug;
use store::programme;

use super::ProgrammeView;
use crate::{Failure, Portal, sites};

/// The programme with that slug.
///
/// # Errors
/// `NotFound`.
pub async fn show(portal: &Portal, slug: &ProgrammeSlug) -> Result<ProgrammeView, Failure> {
    let sites = sites::list(portal).await?;
    let mut reader = portal.database.read().await?;
    let programme = programme::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(ProgrammeView::new(programme, &sites, portal.today().into()))
}
