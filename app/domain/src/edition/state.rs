//! The states of editions and their transitions.

use super::session::is_to_come;
use crate::{instant::Instant, string_form::closed_list};

closed_list! {
    /// The state of an edition.
    EditionState {
        /// Being prepared; only staff see it.
        Draft = "draft",
        /// In the catalogue.
        Published = "published",
        /// It does not take place. Final.
        Cancelled = "cancelled",
    }
}

closed_list! {
    /// An action on an edition.
    EditionAction {
        /// Publish it in the catalogue.
        Publish = "publish",
        /// Call it off.
        Cancel = "cancel",
    }
}

/// The state of an edition does not allow the action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an edition that is {state} does not allow to {action}")]
pub struct EditionStateError {
    /// The current state.
    pub state: EditionState,
    /// The requested action.
    pub action: EditionAction,
}

impl EditionState {
    /// The state after an action.
    pub fn after(self, action: EditionAction) -> Result<Self, EditionStateError> {
        match (self, action) {
            (Self::Draft, EditionAction::Publish) => Ok(Self::Published),
            // A draft is deleted: calling it off would publish that it does not take place.
            (Self::Published, EditionAction::Cancel) => Ok(Self::Cancelled),
            (state, action) => Err(EditionStateError { state, action }),
        }
    }

    /// Whether a session that begins at `starts_at` can be moved now: once begun it cannot, nor can one of
    /// a cancelled edition.
    pub fn lets_session_move(self, starts_at: Instant, now: Instant) -> bool {
        !matches!(self, Self::Cancelled) && is_to_come(starts_at, now)
    }
}
