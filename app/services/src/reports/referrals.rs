//! How people heard of the programmes.

use domain::application::ReferralSource;
use store::application;

use super::overview::TimeSpan;
use crate::{Failure, Portal, access::visitor::StaffMember};

/// How many people submitted an application within a time span, by how they heard of the programme; the
/// most frequent answer first, and last those who do not say it.
///
/// # Errors
/// `NotFound` for a coordinator: applications belong to the office.
pub async fn referrals(
    portal: &Portal,
    staff: &StaffMember,
    time: TimeSpan,
) -> Result<Vec<(Option<ReferralSource>, i64)>, Failure> {
    staff.of_office()?;
    let mut reader = portal.database.read().await?;
    let (from, until) = (time.starts_at(), time.ends_at());
    Ok(application::count_by_referral_source(&mut reader, from, until).await?)
}
