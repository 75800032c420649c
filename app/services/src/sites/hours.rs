//! When people are received at a site.

use domain::{
    counselling::{DayHours, weekly_hours},
    edition::local_date,
    holiday::national_holiday,
    id::SiteId,
};
use store::office_hours;

use crate::{Failure, Portal};

/// The days of the coming week on which somebody receives people at a site, without those on which it is closed.
///
/// # Errors
/// Only where the database fails.
pub async fn hours(portal: &Portal, site: SiteId) -> Result<Vec<DayHours>, Failure> {
    let today = local_date(portal.now());
    let mut reader = portal.database.read().await?;
    let hours = office_hours::hours(&mut reader, today).await?;
    let closed = super::ClosedDays::read(&mut reader, today).await?;
    let here: Vec<_> = hours
        .iter()
        .filter(|hours| hours.site_id == Some(site))
        .map(|hours| &hours.weekly)
        .collect();
    let mut days = weekly_hours(&here, today);
    days.retain(|(date, _)| national_holiday(*date).is_none() && closed.why(site, *date).is_none());
    Ok(days)
}
