//! Words for admission and reserved places.

use domain::{
    booking::{Groups, PlaceGroup},
    edition::{Admission, MinimumParticipantsError},
};

use crate::{Problem, Texts};

impl Texts {
    /// The name of a group that places are reserved for.
    pub fn place_group(&self, group: PlaceGroup) -> String {
        match group {
            PlaceGroup::NonNativeSpeakers => self.places_group_non_native_speakers(),
            PlaceGroup::SocialServices => self.places_group_social_services(),
            PlaceGroup::YoungPeople => self.places_group_young_people(),
            PlaceGroup::LongTermUnemployed => self.places_group_long_term_unemployed(),
            PlaceGroup::CareDuties => self.places_group_care_duties(),
            PlaceGroup::CareerStarters => self.places_group_career_starters(),
        }
    }

    /// The names of groups as a list; other people if it is empty.
    pub fn place_groups(&self, groups: Groups) -> String {
        if groups.is_empty() {
            self.places_nobody_else()
        } else {
            self.list(groups.iter().map(|group| self.place_group(group)))
        }
    }

    /// How people get a place.
    pub fn admission(&self, admission: Admission) -> String {
        match admission {
            Admission::Open => self.places_admission_open(),
            Admission::Approval => self.places_admission_approval(),
            Admission::Programme => self.places_admission_programme(),
        }
    }
}

impl Problem for MinimumParticipantsError {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::AboveCapacity => texts.places_staff_minimum_above(),
            Self::DecidedAfterTheStart => texts.places_staff_minimum_late(),
        }
    }
}
