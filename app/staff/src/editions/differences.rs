//! A colleague's changes while somebody else was filling in the form.

use std::collections::BTreeSet;

use domain::{edition::EditionText, id::SessionId};
use leptos::prelude::*;
use services::editions::ManagedEdition;
use ui::{Form, Visit, language_names};

use super::{
    form::filled,
    places::{minimum_words, reservation_words},
    prerequisite, resources, sessions,
};

/// The differences between a submitted form and the edition as stored: the name of each item and
/// its stored value.
pub(super) fn differences(
    visit: &Visit,
    typed: &Form,
    managed: &ManagedEdition,
) -> Vec<(String, String)> {
    let stored = filled(managed);
    described(visit, managed)
        .into_iter()
        .chain(resources::described(visit, managed))
        .filter(|(begins, _, _)| differ(typed, &stored, begins))
        .map(|(_, label, words)| (label, words))
        .collect()
}

/// The same for a form that moves a session to another day and other times, each as typed.
pub(crate) fn differences_if_moved(
    visit: &Visit,
    managed: &ManagedEdition,
    session: SessionId,
    times: [&str; 3],
) -> Vec<(String, String)> {
    let row = managed
        .sessions
        .iter()
        .position(|stored| stored.id == session)
        .unwrap_or_default();
    let typed = sessions::with_row(filled(managed), row, times);
    differences(visit, &typed, managed)
}

/// What changes between two states of an edition: the name of each item, and its words in both.
pub(super) fn changes(
    visit: &Visit,
    before: &ManagedEdition,
    after: &ManagedEdition,
) -> Vec<(String, String, String)> {
    let all = |managed| {
        let resources = resources::described(visit, managed);
        described(visit, managed).into_iter().chain(resources)
    };
    all(before)
        .zip(all(after))
        .filter(|((_, _, was), (_, _, is))| was != is)
        .map(|((_, name, was), (_, _, is))| (name, was, is))
        .collect()
}

/// The colleague's changes, above the form that would overwrite them.
pub(crate) fn differences_notice(visit: &Visit, differences: Vec<(String, String)>) -> AnyView {
    let t = visit.texts;
    let rows = differences
        .into_iter()
        .map(|(label, words)| view! { <div><dt>{label}</dt><dd dir="auto">{words}</dd></div> })
        .collect_view();
    view! {
        <section class="notice notice-warning" id="differences" tabindex="-1">
            <div>
                <h2>{t.staff_edition_differences_title()}</h2>
                <p>{t.staff_edition_differences_about()}</p>
                <dl class="summary-list">{rows}</dl>
            </div>
        </section>
    }
    .into_any()
}

/// Whether two forms differ in the fields with that name prefix. A missing field equals an empty
/// one, and session ids are ignored, as nobody types them.
fn differ(one: &Form, other: &Form, begins: &str) -> bool {
    let names: BTreeSet<&str> = one
        .fields()
        .chain(other.fields())
        .map(|(field, _)| field)
        .filter(|field| field.starts_with(begins) && !field.ends_with("_id"))
        .collect();
    let values = |form: &Form, field: &str| -> Vec<String> {
        form.values(field)
            .iter()
            .filter(|value| !value.is_empty())
            .cloned()
            .collect()
    };
    names
        .into_iter()
        .any(|field| values(one, field) != values(other, field))
}

/// The prefixes of field names, their labels, and their stored values.
fn described(visit: &Visit, managed: &ManagedEdition) -> Vec<(&'static str, String, String)> {
    let t = visit.texts;
    let language = visit.language;
    let edition = &managed.edition;
    let sessions = managed
        .sessions
        .iter()
        .map(|session| {
            let times = t.time_range(session.local_start, session.local_end);
            t.format_session(t.date(session.local_date), times)
        })
        .collect::<Vec<_>>()
        .join("; ");
    let text = |text: &domain::language::Translated| text.text(language).to_owned();
    let programme = managed
        .programme
        .as_ref()
        .map_or_else(String::new, |programme| {
            programme.content.name.text(language).to_owned()
        });
    let prerequisite = managed
        .prerequisite
        .as_ref()
        .map_or_else(|| t.prerequisite_none(), |activity| text(&activity.title));
    let reserved = reservation_words(t, &managed.reservations).join("; ");
    let minimum = minimum_words(t, edition).unwrap_or_default();
    let texts = EditionText::ALL.iter().map(|name| {
        let words = text(edition.details.text(*name));
        (name.as_str(), t.edition_text(*name), words)
    });
    let others = [
        (
            "admission",
            t.places_staff_admission(),
            t.admission(edition.details.admission),
        ),
        ("programme", t.places_staff_programme(), programme),
        (prerequisite::FIELD, t.prerequisite_field(), prerequisite),
        ("reserved_", t.places_staff_reserved(), reserved),
        ("minimum", t.places_staff_minimum(), minimum.clone()),
        ("decide_", t.places_staff_decide_by(), minimum),
        ("kind", t.staff_edition_kind(), t.kind(edition.details.kind)),
        (
            "topic",
            t.staff_edition_topic(),
            t.topic(edition.details.topic),
        ),
        ("site", t.staff_edition_site(), managed.site.name.clone()),
        ("room", t.staff_edition_room(), edition.details.room.clone()),
        (
            "capacity",
            t.staff_edition_capacity(),
            t.number(i64::from(edition.details.capacity)),
        ),
        (
            "languages",
            t.staff_edition_languages(),
            language_names(t, &edition.details.languages.to_string()),
        ),
        ("session_", t.staff_edition_sessions(), sessions),
        (
            "opens_",
            t.staff_edition_opens(),
            t.moment(edition.details.enrolment_opens_at),
        ),
        (
            "closes_",
            t.staff_edition_closes(),
            t.moment(edition.details.enrolment_closes_at),
        ),
        (
            "cancel_",
            t.staff_edition_cancel_until(),
            t.moment(edition.details.cancellable_until),
        ),
    ];
    texts.chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_field_is_an_empty_one_and_ids_do_not_count() {
        let typed = Form::new()
            .with("room", "")
            .with("session_0_id", "a")
            .with("title_it", "Uno");
        let stored = Form::new()
            .with("session_0_id", "b")
            .with("title_it", "Due");
        assert!(!differ(&typed, &stored, "room"));
        assert!(!differ(&typed, &stored, "session_"));
        assert!(differ(&typed, &stored, "title_"));
    }
}
