//! Words for editions of activities.

use domain::edition::{EditionState, EditionText};

use crate::Texts;

impl Texts {
    /// The state of an edition.
    pub fn edition_state(&self, state: EditionState) -> String {
        match state {
            EditionState::Draft => self.edition_state_draft(),
            EditionState::Published => self.edition_state_published(),
            EditionState::Cancelled => self.edition_state_cancelled(),
        }
    }

    /// The label of a text of an edition.
    pub fn edition_text(&self, text: EditionText) -> String {
        match text {
            EditionText::Title => self.staff_edition_title(),
            EditionText::Summary => self.staff_edition_summary(),
            EditionText::Description => self.staff_edition_description(),
            EditionText::AccessNotes => self.staff_edition_access(),
            EditionText::DressCode => self.activities_dress_code(),
        }
    }

    /// The hint below the field of a text of an edition; empty if there is none.
    pub fn edition_text_hint(&self, text: EditionText) -> String {
        match text {
            EditionText::Title | EditionText::Description => String::new(),
            EditionText::Summary => self.staff_edition_summary_hint(),
            EditionText::AccessNotes => self.staff_edition_access_hint(),
            EditionText::DressCode => self.staff_edition_dress_code_hint(),
        }
    }
}
