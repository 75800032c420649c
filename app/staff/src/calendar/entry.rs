//! A session in a calendar.

use std::sync::LazyLock;

use domain::id::SessionId;
use leptos::prelude::*;
use services::editions::calendar::{CalendarSession, Mark};
use store::timetable::Entry;
use ui::{FragmentCache, Tag, Visit, translated_text};

use crate::frame::edition_address;

/// A week of a large office has hundreds of sessions.
static FRAGMENTS: LazyLock<FragmentCache<SessionId, CalendarSession>> =
    LazyLock::new(FragmentCache::default);

/// The sessions of a cell; empty if there are none.
pub(super) fn list<'a>(
    visit: &Visit,
    sessions: impl Iterator<Item = &'a CalendarSession>,
) -> Option<AnyView> {
    let mut html = String::new();
    for session in sessions {
        let key = (visit.language, session.entry.id);
        html.push_str(
            &FRAGMENTS
                .part(key, session, || item(visit, session).to_html())
                .html,
        );
    }
    (!html.is_empty()).then(|| view! { <ul class="calendar-list" inner_html=html></ul> }.into_any())
}

fn item(visit: &Visit, session: &CalendarSession) -> AnyView {
    let entry = &session.entry;
    let t = visit.texts;
    let hours = t.time_range(entry.local_start, entry.local_end);
    view! {
        <li>
            <a id=link_id(entry) href=edition_address(visit, &entry.slug)>
                <span class="calendar-hours">{hours}</span> " " {title(visit, session)}
            </a>
            <p>{place(session)}</p>
            <p>{taken(visit, session)}</p>
            {marks(visit, &session.marks)}
        </li>
    }
    .into_any()
}

/// The id of its link, by which the focus is found again when the table is replaced.
pub(super) fn link_id(entry: &Entry) -> String {
    format!("session-{}", entry.id)
}

/// The title of its edition.
pub(super) fn title(visit: &Visit, session: &CalendarSession) -> AnyView {
    translated_text::line(&session.entry.title, visit.language)
}

/// The room and the site.
pub(super) fn place(session: &CalendarSession) -> AnyView {
    let entry = &session.entry;
    let room = entry.room_name.as_ref().unwrap_or(&entry.room).clone();
    let room = (!room.is_empty()).then(|| view! { <bdi>{room}</bdi> ", " });
    view! { {room} <bdi>{entry.site.clone()}</bdi> }.into_any()
}

/// How many places of its edition are taken.
pub(super) fn taken(visit: &Visit, session: &CalendarSession) -> String {
    let t = visit.texts;
    t.calendar_taken(
        t.number(session.held),
        t.number(i64::from(session.entry.capacity)),
    )
}

/// Warnings as text with an icon.
pub(super) fn marks(visit: &Visit, marks: &[Mark]) -> AnyView {
    if marks.is_empty() {
        return ().into_any();
    }
    let marks = marks
        .iter()
        .map(|mark| mark_tag(visit, *mark).item())
        .collect_view();
    view! { <ul class="calendar-marks">{marks}</ul> }.into_any()
}

/// A warning as a tag.
pub(super) fn mark_tag(visit: &Visit, mark: Mark) -> Tag {
    let t = visit.texts;
    let (class, icon, words) = match mark {
        Mark::CalledOff => ("tag tag-danger", "it-close", t.calendar_mark_called_off()),
        Mark::Draft => ("tag tag-neutral", "it-pencil", t.calendar_mark_draft()),
        Mark::Conflict => (
            "tag tag-danger",
            "it-warning-circle",
            t.calendar_mark_conflict(),
        ),
        Mark::RoomMissing => (
            "tag tag-warning",
            "it-map-marker",
            t.calendar_mark_room_missing(),
        ),
        Mark::TeacherMissing => (
            "tag tag-warning",
            "it-user",
            t.calendar_mark_teacher_missing(),
        ),
        Mark::Full => ("tag tag-success", "it-check", t.calendar_mark_full()),
        Mark::Waiting(people) => ("tag tag-info", "it-clock", t.calendar_mark_waiting(people)),
    };
    Tag { class, icon, words }
}
