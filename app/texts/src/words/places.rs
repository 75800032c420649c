//! Words for groups with reserved places.

use domain::booking::PlaceGroup;

use crate::Texts;

impl Texts {
    /// The statement of a person who belongs to the group.
    pub fn place_claim(&self, group: PlaceGroup) -> String {
        match group {
            PlaceGroup::NonNativeSpeakers => self.places_claim_non_native_speakers(),
            PlaceGroup::SocialServices => self.places_claim_social_services(),
            PlaceGroup::YoungPeople => self.places_claim_young_people(),
            PlaceGroup::LongTermUnemployed => self.places_claim_long_term_unemployed(),
            PlaceGroup::CareDuties => self.places_claim_care_duties(),
            PlaceGroup::CareerStarters => self.places_claim_career_starters(),
        }
    }
}
