//! What readers say of the pages.

use store::feedback::{self, OfPage, Remark};

use crate::{Failure, Portal, access::visitor::StaffMember};

/// So many pages and so many remarks are shown.
const MOST: i64 = 100;

/// What readers say of the pages.
#[derive(Clone, Debug)]
pub struct Readers {
    /// By page, those that most readers find unclear first.
    pub pages: Vec<OfPage>,
    /// What they add, newest first.
    pub remarks: Vec<Remark>,
}

/// What readers say of the pages.
///
/// # Errors
/// `NotFound` for a coordinator.
pub async fn readers(portal: &Portal, staff: &StaffMember) -> Result<Readers, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    Ok(Readers {
        pages: feedback::by_page(&mut reader, MOST).await?,
        remarks: feedback::remarks(&mut reader, MOST).await?,
    })
}
