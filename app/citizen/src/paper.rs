//! What is true for whoever has no e-mail address and holds a paper.

use ui::Visit;

use crate::find;

/// How they hear of changes, and how they look up and cancel what they have booked; one sentence each. `is_called` is
/// whether the office has their telephone, `can_be_found` whether it knows anything to look them up by.
pub(super) fn steps(visit: &Visit, is_called: bool, can_be_found: bool) -> Vec<String> {
    let t = visit.texts;
    let told = if is_called {
        t.desk_next_phone()
    } else {
        t.desk_next_nothing()
    };
    let address = format!("{}{}", visit.portal.settings.base_url, visit.to(find::PATH));
    let found = can_be_found.then(|| t.desk_next_find(address));
    std::iter::once(told).chain(found).collect()
}
