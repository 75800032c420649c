//! How somebody hears of what staff do.

use domain::email::EmailAddress;
use domain::phone::PhoneNumber;
use ui::Visit;

/// By mail, by a call that staff owe, or not at all. Nothing has left when this is said.
pub(super) fn words(
    visit: &Visit,
    email: Option<&EmailAddress>,
    phone: Option<&PhoneNumber>,
) -> String {
    let t = visit.texts;
    match (email, phone) {
        (Some(_), _) => t.reach_mail(),
        (None, Some(_)) => t.reach_call(),
        (None, None) => t.reach_nothing(),
    }
}
