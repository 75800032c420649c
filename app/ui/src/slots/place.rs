//! The location of an appointment, as a form value and as text.

use domain::counselling::Location;
use store::site::Site;

use crate::Visit;

/// Parses what [`place_value`] formats.
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

/// A location as a form value.
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

/// A location as text.
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
