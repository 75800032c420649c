//! Where an appointment can be, as addresses and forms write it and as people read it.

use services::counselling::Place;
use store::site::Site;

use crate::Visit;

/// Reads what [`place_value`] wrote.
pub fn place(value: &str, sites: &[Site]) -> Option<Place> {
    match value {
        "anywhere" => Some(Place::AnySite),
        "phone" => Some(Place::Phone),
        "video" => Some(Place::Video),
        slug => Some(Place::Site(sites.iter().find(|site| site.slug == slug)?.id)),
    }
}

/// A place as it stands in an address.
pub fn place_value(place: Place, sites: &[Site]) -> String {
    match place {
        Place::AnySite => "anywhere".to_owned(),
        Place::Phone => "phone".to_owned(),
        Place::Video => "video".to_owned(),
        Place::Site(id) => sites
            .iter()
            .find(|site| site.id == id)
            .map(|site| site.slug.clone())
            .unwrap_or_default(),
    }
}

/// A place as it is read.
pub fn place_words(visit: &Visit, sites: &[Site], place: Place) -> String {
    let t = visit.texts;
    match place {
        Place::AnySite => t.counselling_place_any(),
        Place::Phone => t.counselling_place_phone(),
        Place::Video => t.counselling_place_video(),
        Place::Site(id) => sites
            .iter()
            .find(|site| site.id == id)
            .map(|site| site.name.clone())
            .unwrap_or_default(),
    }
}
