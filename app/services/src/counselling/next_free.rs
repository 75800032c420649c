//! The next free date of each service at each site, for comparison.

use domain::counselling::{HORIZON, Location, Service};
use jiff::civil::Date;

use super::{OpenSlot, SlotFilter, timetables::Timetables};
use crate::{Failure, Portal, sites};

/// The next free date of a service at a place.
#[derive(Clone, Debug)]
pub struct NextFree {
    /// The service.
    pub service: Service,
    /// Where.
    pub place: Location,
    /// Whether anybody offers it there.
    pub is_offered: bool,
    /// The first free slot within the horizon, if any.
    pub first: Option<OpenSlot>,
    /// Days from today to it, in Europe/Rome.
    pub days_of_waiting: Option<i32>,
}

/// The next free date of every service at every site, by phone and by video: of each service those with the shortest
/// waiting time first.
///
/// # Errors
/// Where the database fails.
pub async fn next_free(portal: &Portal) -> Result<Vec<NextFree>, Failure> {
    let sites = sites::list(portal).await?;
    let mut reader = portal.database.read().await?;
    let timetables = Timetables::load(&mut reader, None, HORIZON, portal.now()).await?;
    let today = portal.today();
    let places: Vec<_> = sites
        .iter()
        .map(|site| Location::Site(site.id))
        .chain([Location::Phone, Location::Video])
        .collect();
    let next = |service: Service, place: Location| {
        let filter = SlotFilter {
            service,
            place,
            language: None,
        };
        let first = timetables.first(&filter);
        let days = |open: &OpenSlot| (Date::from(open.slot.date) - today).get_days();
        NextFree {
            service,
            place,
            is_offered: timetables.is_offered(&filter),
            days_of_waiting: first.as_ref().map(days),
            first,
        }
    };
    let in_order = |service: Service| {
        let mut next: Vec<_> = places.iter().map(|place| next(service, *place)).collect();
        next.sort_by_key(|next| (next.first.is_none(), next.days_of_waiting));
        next
    };
    Ok(Service::ALL.iter().copied().flat_map(in_order).collect())
}
