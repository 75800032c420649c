//! What a member of staff sees first.

use domain::{application::ApplicationState, edition::EditionState};
use store::{application, edition, job};

use crate::{Failure, Portal, visitor::StaffMember};

/// How many of the next editions are shown.
const NEXT_EDITIONS: i64 = 8;

/// What is to be done today.
#[derive(Clone, Debug)]
pub struct Today {
    /// How many applications nobody has looked at.
    pub submitted: i64,
    /// How many applications are under review.
    pub under_review: i64,
    /// The next editions in the catalogue.
    pub editions: Vec<edition::Listed>,
    /// How many mails need somebody's eye.
    pub troubled_mails: usize,
}

/// What is to be done today.
///
/// # Errors
/// Where the database fails.
pub async fn today(portal: &Portal, _staff: &StaffMember) -> Result<Today, Failure> {
    let mut reader = portal.database.read().await?;
    let counts = application::count_by_state(&mut reader).await?;
    let count = |wanted: ApplicationState| {
        counts
            .iter()
            .find(|(state, _)| *state == wanted)
            .map_or(0, |(_, count)| *count)
    };
    let published = edition::Filter {
        state: Some(EditionState::Published),
        from: Some(portal.now()),
        ..edition::Filter::default()
    };
    Ok(Today {
        submitted: count(ApplicationState::Submitted),
        under_review: count(ApplicationState::UnderReview),
        editions: edition::list(&mut reader, &published, 0, NEXT_EDITIONS).await?,
        troubled_mails: job::troubled(&mut reader).await?.len(),
    })
}
