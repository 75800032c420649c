//! Where an appointment can be, as addresses and forms write it and as people read it.

use domain::counselling::Location;
use store::site::Site;

use crate::Visit;

/// Reads what [`place_value`] wrote.
pub fn place(value: &str, sites: &[Site]) -> Option<Location> {
    match value {
        "anywhere" => Some(Location::AnySite),
        "phone" => Some(Location::Phone),
        "video" => Some(Location::Video),
        slug => Some(Location::Site(
            sites.iter().find(|site| site.slug == slug)?.id,
        )),
    }
}

/// A place as it stands in an address.
pub fn place_value(place: Location, sites: &[Site]) -> String {
    match place {
        Location::AnySite => "anywhere".to_owned(),
        Location::Phone => "phone".to_owned(),
        Location::Video => "video".to_owned(),
        Location::Site(id) => sites
            .iter()
            .find(|site| site.id == id)
            .map(|site| site.slug.clone())
            .unwrap_or_default(),
    }
}

/// A place as it is read.
pub fn place_words(visit: &Visit, sites: &[Site], place: Location) -> String {
    let t = visit.texts;
    match place {
        Location::AnySite => t.counselling_place_any(),
        Location::Phone => t.counselling_place_phone(),
        Location::Video => t.counselling_place_video(),
        Location::Site(id) => sites
            .iter()
            .find(|site| site.id == id)
            .map(|site| site.name.clone())
            .unwrap_or_default(),
    }
}
