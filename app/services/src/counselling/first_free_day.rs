//! The first day on which anybody can get an appointment, for the home page.

use domain::{
    calendar_date::CalendarDate,
    counselling::{Location, Service},
};

use super::{SlotFilter, timetables::Timetables};
use crate::{Failure, Portal};

/// The first day with a free appointment for any service at any place, in Europe/Rome, at most a minute old; `None`
/// if there is none within the horizon.
///
/// # Errors
/// Where the database fails.
pub async fn first_free_day(portal: &Portal) -> Result<Option<CalendarDate>, Failure> {
    let read = async {
        let mut reader = portal.database.read().await?;
        let timetables = Timetables::load(&mut reader, None, portal.now()).await?;
        let first = Service::ALL
            .iter()
            .flat_map(|&service| {
                [Location::AnySite, Location::Phone, Location::Video].map(|place| SlotFilter {
                    service,
                    place,
                    language: None,
                })
            })
            .filter_map(|filter| timetables.first(&filter))
            .map(|open| open.slot.date)
            .min();
        Ok(first.into_iter().collect())
    };
    let days = portal.first_free_day.or_read(portal.now(), read).await?;
    Ok(days.first().copied())
}
