//! The languages in which a service is offered.

use std::collections::BTreeSet;

use domain::{
    counselling::{Location, Service},
    edition::local_date,
};
use store::office_hours;

use super::SlotFilter;
use crate::{Failure, Portal};

/// The tags of the languages in which a service is offered at a place, now or later; alphabetical,
/// Italian first.
///
/// # Errors
/// Where the database fails.
pub async fn languages(
    portal: &Portal,
    service: Service,
    place: Location,
) -> Result<Vec<String>, Failure> {
    let filter = SlotFilter {
        service,
        place,
        language: None,
    };
    let mut reader = portal.database.read().await?;
    let hours = office_hours::hours(&mut reader, local_date(portal.now())).await?;
    let tags: BTreeSet<&str> = hours
        .iter()
        .filter(|hours| filter.is_offered_in(hours))
        .flat_map(|hours| hours.weekly.hours().offer().languages.tags())
        .collect();
    let mut tags: Vec<String> = tags.into_iter().map(str::to_owned).collect();
    tags.sort_by_key(|tag| tag != "it");
    Ok(tags)
}
