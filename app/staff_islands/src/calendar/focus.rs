//! Where the focus is, so that it can be there again when the part around it was replaced.

use leptos::prelude::document;
use web_sys::Element;

/// A link of the calendar, by its id or its address.
pub(super) struct Focus {
    /// Whether it stands in the grid rather than in the table.
    within: &'static str,
    id: String,
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
        id: link.id(),
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
        let same = links.into_iter().flatten().find(|link| {
            link.id() == self.id
                && (!self.id.is_empty() || link.get_attribute("href") == self.address)
        });
        browser::focus(same.or(part));
    }
}
