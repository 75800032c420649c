//! Where the focus is, so that it can be there again when the part around it was replaced.

use leptos::prelude::document;
use web_sys::Element;

/// A link of the calendar, by what it is about.
pub(super) struct Focus {
    /// Whether it stands in the grid rather than in the table.
    within: &'static str,
    session: Option<String>,
    address: Option<String>,
}

/// Notes which link has the focus, if it is one of that part's.
pub(super) fn note(part: &Element) -> Option<Focus> {
    let link = document().active_element()?;
    if !part.contains(Some(&link)) {
        return None;
    }
    let in_grid = link.closest(".time-grid").ok()?.is_some();
    Some(Focus {
        within: if in_grid {
            ".time-grid"
        } else {
            "[data-table]"
        },
        session: session_of(&link),
        address: link.get_attribute("href"),
    })
}

impl Focus {
    /// Focuses the same link, or the part where it is gone.
    pub(super) fn restore(&self, part: Option<Element>) {
        let within = part
            .as_ref()
            .and_then(|part| browser::one(part, self.within));
        let links = within.map(|within| browser::all::<Element>(&within, "a"));
        let same = links
            .into_iter()
            .flatten()
            .find(|link| match &self.session {
                Some(session) => session_of(link).as_ref() == Some(session),
                None => link.get_attribute("href") == self.address,
            });
        browser::focus(same.or(part));
    }
}

/// The id of the session that a link is about.
fn session_of(link: &Element) -> Option<String> {
    let session = link.get_attribute("data-move")?;
    Some(session.split(' ').next()?.to_owned())
}
