//! How editions come into the catalogue and out of it.

use crate::{instant::Instant, string_form::closed_list};

closed_list! {
    /// How far an edition has come.
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
    /// What can be done with an edition.
    EditionAction {
        /// Put it into the catalogue.
        Publish = "publish",
        /// Call it off.
        Cancel = "cancel",
    }
}

/// Something was to be done with an edition that its state does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an edition that is {state} does not allow to {action}")]
pub struct EditionStateError {
    /// The state it is in.
    pub state: EditionState,
    /// What was to be done.
    pub action: EditionAction,
}

impl EditionState {
    /// The state after something is done.
    pub fn after(self, action: EditionAction) -> Result<Self, EditionStateError> {
        match (self, action) {
            (Self::Draft, EditionAction::Publish) => Ok(Self::Published),
            (Self::Draft | Self::Published, EditionAction::Cancel) => Ok(Self::Cancelled),
            (state, action) => Err(EditionStateError { state, action }),
        }
    }

    /// Whether its sessions can be at other times: what was called off stays where it was.
    pub const fn lets_sessions_move(self) -> bool {
        !matches!(self, Self::Cancelled)
    }

    /// Whether a session that begins at `starts_at` can be moved now: what has begun cannot.
    pub fn lets_session_move(self, starts_at: Instant, now: Instant) -> bool {
        self.lets_sessions_move() && now < starts_at
    }
}
