//! Search criteria for an appointment.

use domain::{
    counselling::{Location, Service},
    id::SiteId,
    instant::Instant,
};
use store::office_hours::Hours;

/// Search criteria for an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotFilter {
    /// The service.
    pub service: Service,
    /// Where.
    pub place: Location,
    /// The language, as a tag; `None` for any.
    pub language: Option<String>,
}

/// A chosen slot, with any operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// When it begins.
    pub starts_at: Instant,
    /// At which site; `None` by phone or video.
    pub site: Option<SiteId>,
}

impl SlotFilter {
    /// Whether an operator offers it in those hours.
    pub(super) fn is_offered_in(&self, hours: &Hours) -> bool {
        let offer = hours.weekly.hours().offer();
        let is_there = match self.place {
            Location::Site(site) => hours.site_id == Some(site),
            Location::AnySite => hours.site_id.is_some(),
            Location::Phone | Location::Video => true,
        };
        let is_spoken = |language: &String| offer.languages.include(language);
        is_there
            && offer.services.contains(&self.service)
            && offer.modes.contains(&self.place.mode())
            && self.language.as_ref().is_none_or(is_spoken)
    }
}
