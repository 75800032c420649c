//! What is being done in the grid and not yet asked about.

use web_sys::HtmlElement;

use super::{entry::query, grid::Grid, times::Times};

/// A session on its way to other times, or a new one.
pub(super) struct Act {
    /// The session's place in the grid; `None` for a new one.
    pub(super) entry: Option<usize>,
    pub(super) element: HtmlElement,
    /// Where it was, or where the drawing began.
    pub(super) from: Times,
    pub(super) to: Times,
    pub(super) by: By,
}

/// How it is done.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum By {
    Keys,
    /// The pointer was put down at that minute of the grid.
    Pointer {
        gesture: Gesture,
        at: f64,
    },
}

/// What a pointer does to a session.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gesture {
    Move,
    Stretch,
    Draw,
}

impl Act {
    /// The page that asks whether to do it; `None` where there is nothing to do.
    pub(super) fn address(&self, grid: &Grid, new: &str) -> Option<String> {
        match self.entry {
            Some(entry) if self.to != self.from => {
                grid.entries.get(entry)?.to_move(self.to, &grid.days)
            }
            Some(_) => None,
            None => Some([new, &query(self.to, &grid.days)?].concat()),
        }
    }
}
