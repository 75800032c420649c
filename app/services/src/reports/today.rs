//! The start page of a member of staff.

use domain::{application::ApplicationState, edition::EditionState};
use store::{application, attendance, edition_list, job, person};

use crate::{
    Failure, Portal,
    access::{Scope, visitor::StaffMember},
};

/// Maximum editions shown.
const NEXT_EDITIONS: i64 = 8;

/// The tasks of today.
#[derive(Clone, Debug)]
pub struct Today {
    /// The tasks of the whole office; `None` for a coordinator.
    pub office: Option<OfficeToday>,
    /// The sessions of today, the earliest first, including those of courses that began before.
    pub sessions: Vec<attendance::SessionOfDay>,
    /// The next editions in the catalogue.
    pub editions: Vec<edition_list::Listed>,
}

/// The tasks of today that belong to no site.
#[derive(Clone, Debug)]
pub struct OfficeToday {
    /// How many applications wait for review.
    pub submitted: i64,
    /// How many applications are under review.
    pub under_review: i64,
    /// How many mails need attention.
    pub troubled_mails: i64,
    /// How many people requested the erasure of their data.
    pub erasures: usize,
}

/// The tasks of today.
///
/// # Errors
/// Where the database fails.
pub async fn today(portal: &Portal, staff: &StaffMember) -> Result<Today, Failure> {
    let mut reader = portal.database.read().await?;
    let office = match staff.scope {
        Scope::Office => Some(office(&mut reader).await?),
        Scope::Sites(_) => None,
    };
    let published = edition_list::Filter {
        state: Some(EditionState::Published),
        from: Some(portal.now()),
        coordinator: staff.coordinator(),
        ..edition_list::Filter::default()
    };
    let mut sessions = attendance::sessions_on(&mut reader, portal.today()).await?;
    sessions.retain(|session| staff.scope.covers(session.site_id));
    Ok(Today {
        office,
        sessions,
        editions: edition_list::list(&mut reader, &published, 0, NEXT_EDITIONS).await?,
    })
}

async fn office(reader: &mut store::Connection) -> Result<OfficeToday, store::Error> {
    let counts = application::count_by_state(reader).await?;
    let count = |wanted: ApplicationState| {
        counts
            .iter()
            .find(|(state, _)| *state == wanted)
            .map_or(0, |(_, count)| *count)
    };
    Ok(OfficeToday {
        submitted: count(ApplicationState::Submitted),
        under_review: count(ApplicationState::UnderReview),
        troubled_mails: job::count_troubled(reader).await?,
        erasures: person::erasure_requests(reader).await?.len(),
    })
}
