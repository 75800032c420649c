//! Where the next step after a decision leads.

use domain::application::NextStep;
use texts::Texts;

/// The words of the link of a next step, and the path of its page below the language.
pub fn way(texts: &Texts, step: NextStep) -> (String, &'static str) {
    match step {
        NextStep::FirstInterview => (
            texts.application_book_first_interview(),
            "/counselling?service=first_interview",
        ),
        NextStep::BookActivity => (texts.path_see_activities(), "/activities"),
        NextStep::CompleteAndApplyAgain | NextStep::OtherProgrammes => {
            (texts.path_see_programmes(), "/programmes")
        }
        NextStep::ContactOffice => (texts.path_see_sites(), "/sites"),
    }
}
