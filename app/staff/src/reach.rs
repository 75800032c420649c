//! How somebody hears of what staff do.

use domain::call::Channel;
use ui::Visit;

/// By mail, by a call that staff owe, or not at all. Nothing has left when this is said.
pub(super) fn words(visit: &Visit, channel: Channel) -> String {
    let t = visit.texts;
    match channel {
        Channel::Mail => t.reach_mail(),
        Channel::Call => t.reach_call(),
        Channel::Nothing => t.reach_nothing(),
    }
}
