//! One programme.

use domain::programme::ProgrammeSlug;
use store::{programme, site};

use super::ProgrammeView;
use crate::{Failure, Portal};

/// The programme with that slug.
///
/// # Errors
/// `NotFound`.
pub async fn show(portal: &Portal, slug: &ProgrammeSlug) -> Result<ProgrammeView, Failure> {
    let mut reader = portal.database.read().await?;
    let programme = programme::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    let sites = site::list(&mut reader).await?;
    Ok(ProgrammeView::new(programme, &sites, portal.today().into()))
}
