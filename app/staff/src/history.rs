//! The audit log of one subject.

use domain::audit::Action;
use leptos::prelude::*;
use store::audit::Entry;
use texts::Texts;
use ui::Visit;

/// The log of a subject, newest first, collapsed.
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

/// The action as text; its name in the log if no page shows it or an earlier version logged it.
fn action(t: &Texts, entry: &Entry) -> String {
    match entry.action.parse() {
        Ok(Action::ApplicationViewed) => t.staff_history_application_viewed(),
        Ok(Action::ApplicationSubmitted) => t.staff_history_application_submitted(),
        Ok(Action::ApplicationUnderReview) => t.staff_history_application_under_review(),
        Ok(Action::ApplicationAdmitted) => t.staff_history_application_admitted(),
        Ok(Action::ApplicationNotAdmitted) => t.staff_history_application_not_admitted(),
        Ok(Action::ApplicationAsked) => t.inquiry_history_asked(),
        Ok(Action::ApplicationReplied) => t.inquiry_history_replied(),
        Ok(Action::ApplicationDecisionCorrected) => t.inquiry_history_corrected(),
        Ok(Action::ApplicationWithdrawn) => t.staff_history_application_withdrawn(),
        Ok(Action::EditionCreated) => t.staff_history_edition_created(),
        Ok(Action::EditionChanged) => t.staff_history_edition_changed(),
        Ok(Action::EditionCalledOff) => t.staff_history_edition_called_off(),
        Ok(Action::EditionHeldWithFewer) => t.staff_history_edition_held_with_fewer(),
        Ok(Action::EditionAttendanceNoted) => t.attendance_history_noted(),
        Ok(Action::EditionBookingsViewed) => t.staff_history_edition_bookings_viewed(),
        Ok(Action::EditionRegisterViewed) => t.staff_history_edition_register_viewed(),
        Ok(Action::EditionBookingsDownloaded) => t.staff_history_edition_bookings_downloaded(),
        Ok(Action::EditionSiteClosed) => t.bulk_history_site_closed(),
        Ok(_) | Err(_) => entry.action.clone(),
    }
}
