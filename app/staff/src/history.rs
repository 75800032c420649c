//! The audit log of one subject.

use leptos::prelude::*;
use store::audit::Entry;
use ui::Visit;

/// The log of a subject, newest first, collapsed.
pub(super) fn history(visit: &Visit, entries: &[Entry]) -> AnyView {
    let t = visit.texts;
    let entries = entries
        .iter()
        .map(|entry| {
            view! {
                <li>
                    {t.moment(entry.at)} " · " <bdi>{t.logged_actor(&entry.actor_kind, entry.staff_name.as_deref())}</bdi> " · "
                    {t.logged(&entry.action)}
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="disclosure no-print">
            <summary>{t.staff_history_title()}</summary>
            <ul>{entries}</ul>
        </details>
    }
    .into_any()
}
