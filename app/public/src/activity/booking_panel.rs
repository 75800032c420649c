//! When, where, how many places, and the link to book one, or why booking is not possible.

use domain::edition::{Admission, EnrolmentStatus, Vacancies};
use islands::PlacesLeft;
use leptos::prelude::*;
use services::editions::EditionView;
use store::edition::Edition;
use texts::rome;
use ui::{Icon, Visit, language_names, translated_text};

use super::{super::site, obstacle, places};

/// The panel beside the description.
pub(super) fn booking_panel(visit: &Visit, view: &EditionView) -> AnyView {
    let t = visit.texts;
    let edition = &view.edition;
    let left = edition.vacancies();
    let is_over = matches!(
        view.enrolment,
        EnrolmentStatus::Started | EnrolmentStatus::Cancelled
    );
    view! {
        <aside class="booking-panel" aria-labelledby="panel-title">
            <h2 id="panel-title" class="visually-hidden">{t.activities_panel()}</h2>
            <ul class="facts">
                {when(visit, view)}
                {place(visit, view)}
                {prerequisite(visit, view)}
            </ul>
            {(!is_over).then(|| places_left(visit, edition, left))}
            {way_in(visit, view, left)}
            <ul class="facts">
                <li>
                    <Icon name="globe"/>
                    <span>{t.activities_spoken(language_names(t, &edition.details.languages.to_string()))}</span>
                </li>
                {notes(visit, view)}
            </ul>
        </aside>
    }
    .into_any()
}

/// The free places, updated live if the browser supports it.
fn places_left(visit: &Visit, edition: &Edition, left: Vacancies) -> AnyView {
    let stream = visit.to(&format!("/activities/{}/places", edition.slug));
    let line = places::line(visit.texts, left).into_any();
    view! { <PlacesLeft stream=stream>{line}</PlacesLeft> }.into_any()
}

/// The only session; several are listed on the page itself.
fn when(visit: &Visit, view: &EditionView) -> AnyView {
    let t = visit.texts;
    let days = match view.sessions.as_slice() {
        [session] => view! {
            <strong>{t.date(session.local_date)}</strong>
            <br/>
            {t.time_range(session.local_start, session.local_end)}
        }
        .into_any(),
        sessions => {
            let first = t.short_date(rome(view.edition.starts_at).date());
            let last = t.short_date(rome(view.edition.ends_at).date());
            view! {
                <strong>{t.activities_from_to(first, last)}</strong>
                <br/>
                <a href="#sessions">{t.activities_session_count(sessions.len())}</a>
            }
            .into_any()
        }
    };
    view! { <li><Icon name="it-calendar"/> <span>{days}</span></li> }.into_any()
}

fn place(visit: &Visit, view: &EditionView) -> AnyView {
    let site = &view.site;
    let room = (!view.edition.details.room.is_empty())
        .then(|| view! { ", " <bdi>{view.edition.details.room.clone()}</bdi> });
    let page = site::address(visit, site);
    view! {
        <li>
            <Icon name="it-map-marker"/>
            <span>
                <strong><bdi>{site.name.clone()}</bdi> {room}</strong>
                <br/>
                <a href=page><bdi>{site.address.clone()}</bdi> ", " <bdi>{site.municipality.clone()}</bdi></a>
            </span>
        </li>
    }
    .into_any()
}

/// Access and accessibility notes: first of the edition, then of its site.
fn notes(visit: &Visit, view: &EditionView) -> AnyView {
    let of_edition = view.edition.details.notes();
    let of_edition = of_edition.map(|(text, note)| (visit.texts.edition_note(text), note));
    let of_site = Some(&view.site.access_notes).filter(|note| !note.is_empty());
    of_edition
        .chain(of_site.map(|note| (None, note)))
        .map(|(label, note)| {
            let label = label.map(|label| view! { <strong>{label}</strong> <br/> });
            let note = translated_text::line(note, visit.language);
            view! { <li><Icon name="it-info-circle"/> <span>{label} {note}</span></li> }
        })
        .collect_view()
        .into_any()
}

/// The activity one must have attended before, with a link to its next editions.
fn prerequisite(visit: &Visit, view: &EditionView) -> Option<AnyView> {
    let activity = view.prerequisite.as_ref()?;
    let editions = visit.to(&format!("/activities?activity={}", activity.id));
    let title = translated_text::line(&activity.title, visit.language);
    let item = view! {
        <li>
            <Icon name="it-info-circle"/>
            <span>
                {visit.texts.prerequisite_asked()} " " <a href=editions>{title}</a>
            </span>
        </li>
    };
    Some(item.into_any())
}

fn way_in(visit: &Visit, view: &EditionView, left: Vacancies) -> AnyView {
    let t = visit.texts;
    if let Some(reference) = view.booked {
        let booking = visit.to(&format!("/bookings/{reference}"));
        return view! {
            <p class="hint">{t.activities_booked()}</p>
            <a class="btn btn-outline-primary" href=booking>{t.activities_see_booking()}</a>
        }
        .into_any();
    }
    let edition = &view.edition;
    if let Some(obstacle) = view
        .obstacle
        .as_ref()
        .and_then(|found| obstacle::words(visit, found))
    {
        return obstacle;
    }
    match view.enrolment {
        EnrolmentStatus::Open => {
            let book = visit.to(&format!("/activities/{}/book", edition.slug));
            let by_request = edition.details.admission == Admission::Approval;
            let words = if by_request {
                t.places_request_act()
            } else if left.free > 0 || left.set_aside > 0 {
                t.activities_book()
            } else {
                t.activities_join_waiting_list()
            };
            let about = if by_request {
                Some(t.places_approval_text())
            } else if left.free == 0 && left.set_aside > 0 {
                Some(t.places_set_aside_hint())
            } else if left.set_aside > 0 {
                Some(t.places_set_aside(left.set_aside))
            } else {
                (left.free == 0).then(|| t.activities_waiting_hint(left.waiting))
            };
            let about = about.map(|about| view! { <p class="hint">{about}</p> });
            let programme = view.programme.as_ref().map(|name| {
                let words = t.places_programme_only(name.text(visit.language));
                view! { <p class="hint">{words}</p> }
            });
            view! {
                <a class="btn btn-primary" href=book>{words}</a>
                {programme}
                {about}
                <p class="hint">{t.activities_book_until(t.moment(edition.details.enrolment_closes_at))}</p>
                <p class="hint">{t.activities_cancel_until(t.moment(edition.details.cancellable_until))}</p>
            }
            .into_any()
        }
        EnrolmentStatus::NotYet { opens } => {
            view! { <p class="hint">{t.activities_not_yet(t.moment(opens))}</p> }.into_any()
        }
        EnrolmentStatus::Closed => {
            let closed = t.moment(edition.details.enrolment_closes_at);
            view! { <p class="hint">{t.activities_closed(closed)}</p> }.into_any()
        }
        EnrolmentStatus::Started => {
            view! { <p class="hint">{t.activities_started()}</p> }.into_any()
        }
        // The notice at the top of the page says it.
        EnrolmentStatus::Cancelled => ().into_any(),
    }
}
