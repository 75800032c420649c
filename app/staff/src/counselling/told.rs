//! How the person of an appointment is told what staff do with it.

use leptos::prelude::*;
use services::{counselling::AppointmentView, places::Heard};
use ui::{Form, Icon, Visit};

use crate::reach;

/// The field with the revision of the appointment that was shown.
const SEEN: &str = "seen";

/// How its person is told.
pub(super) fn person_notice(visit: &Visit, view: &AppointmentView, heard: Heard) -> AnyView {
    let words = match heard {
        Heard::NotYet => reach::words(visit, view.channel),
        Heard::Already => visit.texts.reach_heard_already(),
    };
    view! {
        <div class="notice notice-info" id=SEEN tabindex="-1">
            <Icon name="it-info-circle"/>
            <div><p>{words}</p></div>
        </div>
    }
    .into_any()
}

/// The hidden field that tells which appointment was shown.
pub(super) fn seen(view: &AppointmentView) -> AnyView {
    let revision = view.appointment.revision.to_string();
    view! { <input type="hidden" name=SEEN value=revision/> }.into_any()
}

/// Whether a form is about the appointment as it was before somebody moved it. A form that does not say is
/// about the present one.
pub(super) fn is_stale(form: &Form, view: &AppointmentView) -> bool {
    let seen = form.value(SEEN);
    !seen.is_empty() && seen != view.appointment.revision.to_string()
}
