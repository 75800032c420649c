//! Visitors' feedback on the pages.

use store::feedback::{self, OfPage, Remark};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// Maximum pages and maximum remarks shown.
const MOST: i64 = 100;

/// Visitors' feedback on the pages.
#[derive(Clone, Debug)]
pub struct PageRatings {
    /// By page, those that most visitors find unclear first.
    pub pages: Vec<OfPage>,
    /// Their remarks, newest first.
    pub remarks: Vec<Remark>,
}

/// Visitors' feedback on the pages.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn page_ratings(portal: &Portal, staff: &StaffMember) -> Result<PageRatings, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    Ok(PageRatings {
        pages: feedback::by_page(&mut reader, MOST).await?,
        remarks: feedback::remarks(&mut reader, MOST).await?,
    })
}
