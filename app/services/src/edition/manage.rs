//! Editions as staff see them.

use domain::{edition::EditionSlug, instant::Instant};
use store::{
    audit,
    booking::{self, OfEdition},
    edition::{self, Edition, Filter, Listed, Session},
    site::{self, Site},
};

use crate::{Failure, Portal, visitor::StaffMember};

/// An edition with everything staff need to know of it.
#[derive(Clone, Debug)]
pub struct ManagedEdition {
    /// The edition.
    pub edition: Edition,
    /// Its sessions, the earliest first.
    pub sessions: Vec<Session>,
    /// Where it takes place.
    pub site: Site,
    /// Its bookings: those with a place, those who wait, those who left.
    pub bookings: Vec<OfEdition>,
    /// What was done to it, newest first.
    pub history: Vec<audit::Entry>,
    /// The moment at which it was looked at.
    pub now: Instant,
}

/// The editions that a filter lets through, drafts and those called off included, the earliest
/// first; one more than `most` tells that there are more.
///
/// # Errors
/// Where the database fails.
pub async fn list_for_staff(
    portal: &Portal,
    _staff: &StaffMember,
    filter: &Filter,
    skip: i64,
    most: i64,
) -> Result<Vec<Listed>, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(edition::list(&mut reader, filter, skip, most).await?)
}

/// An edition with its bookings.
///
/// # Errors
/// `NotFound`.
pub async fn view_for_staff(
    portal: &Portal,
    _staff: &StaffMember,
    slug: &EditionSlug,
) -> Result<ManagedEdition, Failure> {
    let mut reader = portal.database.read().await?;
    let edition = edition::by_slug(&mut reader, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(ManagedEdition {
        sessions: edition::sessions(&mut reader, edition.id).await?,
        site: site::by_id(&mut reader, edition.site_id)
            .await?
            .ok_or(Failure::NotFound)?,
        bookings: booking::of_edition(&mut reader, edition.id).await?,
        history: audit::about(&mut reader, edition.id.into()).await?,
        now: portal.now(),
        edition,
    })
}

/// The sites among which a form offers to choose.
///
/// # Errors
/// Where the database fails.
pub async fn sites(portal: &Portal, _staff: &StaffMember) -> Result<Vec<Site>, Failure> {
    let mut reader = portal.database.read().await?;
    Ok(site::list(&mut reader).await?)
}
