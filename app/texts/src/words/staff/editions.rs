//! Words for editions of activities.

use domain::edition::EditionState;

use crate::Texts;

impl Texts {
    /// How far an edition has come.
    pub fn edition_state(&self, state: EditionState) -> String {
        match state {
            EditionState::Draft => self.edition_state_draft(),
            EditionState::Published => self.edition_state_published(),
            EditionState::Cancelled => self.edition_state_cancelled(),
        }
    }
}
