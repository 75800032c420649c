//! The applications that an office handles.

use domain::{application::ApplicationState, audit::Action};
use store::application::{self, Filter, Listed};

use crate::{
    Failure, Portal,
    access::{note_reading, visitor::StaffMember},
};

/// Applications on one page of the list.
pub const PER_PAGE: usize = 50;

/// One page of the list of applications.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The applications, the longest waiting first.
    pub applications: Vec<Listed>,
    /// Whether there is a page after this one.
    pub has_more: bool,
    /// How many applications there are in each state, whatever the filter, without drafts.
    pub counts: Vec<(ApplicationState, i64)>,
}

/// Lists the submitted applications that match a filter. `page` counts from 1.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn list(
    portal: &Portal,
    staff: &StaffMember,
    filter: &Filter,
    page: u32,
) -> Result<Listing, Failure> {
    staff.of_office()?;
    let most = i64::try_from(PER_PAGE).unwrap_or(i64::MAX);
    let skip = i64::from(page.saturating_sub(1)).saturating_mul(most);
    let mut reader = portal.database.read().await?;
    // One more than a page holds, to detect a next page without counting.
    let mut applications =
        application::list(&mut reader, filter, skip, most.saturating_add(1)).await?;
    let has_more = applications.len() > PER_PAGE;
    applications.truncate(PER_PAGE);
    let counts = application::count_by_state(&mut reader).await?;
    drop(reader);
    let read: Vec<_> = applications.iter().map(|listed| listed.id.into()).collect();
    let action = Action::ApplicationListed;
    note_reading(portal, staff, action, "application", &read).await?;
    Ok(Listing {
        applications,
        has_more,
        counts,
    })
}
