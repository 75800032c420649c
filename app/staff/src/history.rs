//! What the log tells of one subject.

use leptos::prelude::*;
use store::audit::Entry;
use texts::Texts;
use ui::Visit;

/// The log of a subject, newest first, folded away.
pub(super) fn history(visit: &Visit, entries: &[Entry]) -> AnyView {
    let t = visit.texts;
    let entries = entries
        .iter()
        .map(|entry| {
            view! {
                <li>
                    {t.moment(entry.at)} " · " <bdi>{actor(t, entry)}</bdi> " · " {action(t, entry)}
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

fn actor(t: &Texts, entry: &Entry) -> String {
    match (&entry.staff_name, entry.actor_kind.as_str()) {
        (Some(name), _) => name.clone(),
        (None, "person") => t.staff_history_person(),
        (None, _) => t.staff_history_portal(),
    }
}

/// What was done, in words; the log's own name for it where it is a new one.
fn action(t: &Texts, entry: &Entry) -> String {
    match entry.action.as_str() {
        "application.viewed" => t.staff_history_application_viewed(),
        "application.submitted" => t.staff_history_application_submitted(),
        "application.under_review" => t.staff_history_application_under_review(),
        "application.admitted" => t.staff_history_application_admitted(),
        "application.not_admitted" => t.staff_history_application_not_admitted(),
        "application.withdrawn" => t.staff_history_application_withdrawn(),
        "edition.created" => t.staff_history_edition_created(),
        "edition.changed" => t.staff_history_edition_changed(),
        "edition.called_off" => t.staff_history_edition_called_off(),
        "edition.held_with_fewer" => t.staff_history_edition_held_with_fewer(),
        "edition.attendance_noted" => t.attendance_history_noted(),
        "edition.bookings_downloaded" => t.staff_history_edition_bookings_downloaded(),
        "edition.site_closed" => t.bulk_history_site_closed(),
        other => other.to_owned(),
    }
}
