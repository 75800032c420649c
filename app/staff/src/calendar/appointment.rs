//! An appointment in a calendar. The person's name is shown only on the appointment's own page and in
//! lists of days.

use leptos::prelude::*;
use services::editions::calendar::Appointment;
use ui::{Tag, Visit, state_tag};

use crate::counselling::{address, person, place as place_of};

/// The appointments of a cell; empty if there are none.
pub(super) fn list<'a>(
    visit: &Visit,
    appointments: impl Iterator<Item = &'a Appointment>,
) -> Option<AnyView> {
    let entries: Vec<_> = appointments
        .map(|appointment| item(visit, appointment))
        .collect();
    (!entries.is_empty()).then(|| view! { <ul class="calendar-list">{entries}</ul> }.into_any())
}

fn item(visit: &Visit, appointment: &Appointment) -> AnyView {
    let entry = &appointment.entry;
    let t = visit.texts;
    view! {
        <li>
            <a href=address(visit, entry.reference)>
                <span class="calendar-hours">{hours(visit, appointment)}</span> " "
                {t.counselling_service(entry.service)}
            </a>
            <p>{place(visit, appointment)}</p>
            <p><bdi>{entry.operator.clone()}</bdi></p>
            {marks(visit, appointment)}
        </li>
    }
    .into_any()
}

/// Start and end, in Rome time.
pub(super) fn hours(visit: &Visit, appointment: &Appointment) -> String {
    let [starts, ends] =
        [appointment.entry.starts_at, appointment.entry.ends_at].map(|at| texts::rome(at).time());
    visit.texts.time_range(starts, ends)
}

/// The mode, and the site where it is held at one.
fn place(visit: &Visit, appointment: &Appointment) -> AnyView {
    let entry = &appointment.entry;
    let mode = visit.texts.counselling_mode(entry.mode);
    match &entry.site {
        Some(site) => view! { {mode} ", " <bdi>{site.clone()}</bdi> }.into_any(),
        None => mode.into_any(),
    }
}

/// Its state, and a conflict with a session that its operator teaches.
fn marks(visit: &Visit, appointment: &Appointment) -> AnyView {
    let conflict = appointment.conflicts.then(|| conflict_tag(visit).item());
    let state = state_tag::appointment(visit, appointment.entry.state);
    view! { <ul class="calendar-marks">{conflict} <li>{state.view()}</li></ul> }.into_any()
}

/// That its operator teaches at that time.
pub(super) fn conflict_tag(visit: &Visit) -> Tag {
    Tag {
        class: "tag tag-danger",
        icon: "it-warning-circle",
        words: visit.texts.calendar_mark_teaches(),
    }
}

/// The cells of a row in a list of days.
pub(super) fn row(visit: &Visit, appointment: &Appointment) -> Vec<AnyView> {
    let entry = &appointment.entry;
    let t = visit.texts;
    vec![
        hours(visit, appointment).into_any(),
        view! {
            <a href=address(visit, entry.reference)>
                {t.counselling_service(entry.service)}
            </a>
            " · " {person(entry)}
        }
        .into_any(),
        place_of(visit, entry),
        view! { <bdi>{entry.operator.clone()}</bdi> }.into_any(),
        "–".into_any(),
        marks(visit, appointment),
    ]
}
