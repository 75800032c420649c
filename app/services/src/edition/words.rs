//! What is wrong with an edition, where it stands apart from the form of one.

use texts::{Problem, Texts};

use super::content::EditionProblem;

impl Problem for EditionProblem {
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::NoSession => texts.staff_session_none(),
            Self::SessionInThePast(_) => texts.staff_session_past(),
            Self::SessionsOverlap(_) => texts.staff_session_overlaps(),
            Self::Enrolment(error) => texts.problem(*error),
            Self::EnrolmentInThePast => texts.staff_edition_enrolment_past(),
            Self::UnknownSite => texts.staff_edition_site_missing(),
        }
    }
}
