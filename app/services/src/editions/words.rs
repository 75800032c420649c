//! Texts for problems of an edition, for use outside its form.

use domain::booking::ReservationError;
use texts::{Problem, Texts};

use super::plan::EditionProblem;

impl Problem for EditionProblem {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::NoSession => texts.staff_session_none(),
            Self::SessionInThePast(_) => texts.staff_session_past(),
            Self::SessionsOverlap(_) => texts.staff_session_overlaps(),
            Self::Enrolment(error) => texts.problem(*error),
            Self::EnrolmentInThePast => texts.staff_edition_enrolment_past(),
            Self::UnknownProgramme => texts.places_staff_programme_missing(),
            Self::UnknownPrerequisite => texts.prerequisite_unknown(),
            Self::OwnPrerequisite => texts.prerequisite_own(),
            Self::Reservations(ReservationError::MoreThanCapacity { reserved, capacity }) => {
                texts.places_staff_reserved_too_many(*reserved, *capacity)
            }
            Self::Reservations(ReservationError::GroupTwice(group)) => texts.place_group(*group),
            Self::Minimum(error) => texts.problem(*error),
            Self::AttendedSessionGone => texts.attendance_session_gone(),
            Self::TooManyNamesakes => texts.staff_edition_namesakes(),
            Self::UnknownSite => texts.staff_edition_site_missing(),
        }
    }
}
