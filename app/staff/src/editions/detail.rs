//! One edition: its details, bookings and waiting list.

use axum::{extract::Path, response::Response};
use domain::{
    booking::BookingState,
    edition::{CallOffError, EditionState},
    name::joined,
};
use leptos::prelude::*;
use services::{
    attendance::feedback_results,
    editions::{ManagedEdition, view_bookings},
};
use store::booking::OfEdition;
use ui::{
    Icon, Visit,
    errors::Stop,
    language_names, or_dash,
    table::{Column, table},
    translated_text,
};

use super::{
    minimum,
    places::{minimum_words, reservation_words},
    resources, slug,
    state::{booking_tag, edition_tag},
    unprintable,
};
use crate::{
    attendance::results,
    editions::series::shift_address,
    frame::{edition_address, page},
    history::history,
};

/// Shows it.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_bookings(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    let feedback = feedback_results(&visit.portal, visit.staff()?, &managed.edition.slug).await?;
    let title = managed
        .edition
        .details
        .title
        .text(visit.language)
        .to_owned();
    Ok(page(title).render(&visit, || {
        view! {
            {toolbar(&visit, &managed)}
            {why_called_off(&visit, &managed)}
            {minimum::notice(&visit, &managed)}
            {resources::warning(&visit, &managed)}
            {unprintable::notice(&visit, &managed)}
            {figures(&visit, &managed)}
            {outline(&visit, &managed)}
            <h2 id="bookings">{visit.texts.staff_bookings_title()}</h2>
            {bookings(&visit, &managed)}
            {results::section(&visit, &feedback)}
            {history(&visit, &managed.history)}
        }
    }))
}

/// The reason that everybody who had booked was told.
fn why_called_off(visit: &Visit, managed: &ManagedEdition) -> Option<AnyView> {
    let called_off = managed.called_off.as_ref()?;
    let t = visit.texts;
    let cause = t.call_off_cause(called_off.cause);
    let reason = (!called_off.reason.is_empty())
        .then(|| view! { <p dir="auto">{called_off.reason.clone()}</p> });
    let notice = view! {
        <div class="notice notice-info">
            <Icon name="it-info-circle"/>
            <div>
                <p class="notice-title">{t.staff_called_off_because()}</p>
                <p>{cause}</p>
                {reason}
            </div>
        </div>
    };
    Some(notice.into_any())
}

fn toolbar(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let t = visit.texts;
    let edition = &managed.edition;
    let here = edition_address(visit, &edition.slug);
    let changes = (edition.state != EditionState::Cancelled).then(|| {
        view! {
            <a class="btn btn-primary btn-sm" href=format!("{here}/edit")>
                <Icon name="it-pencil"/> {t.action_change()}
            </a>
        }
    });
    let end = match managed.check_call_off() {
        Ok(()) => Some(("call-off", t.staff_edition_call_off())),
        Err(CallOffError::Draft) => Some(("delete", t.staff_delete_draft_link())),
        Err(_) => None,
    };
    let end = end.map(|(page, words)| {
        view! {
            <a class="btn btn-outline-danger btn-sm" href=format!("{here}/{page}")>{words}</a>
        }
    });
    let public = (edition.state != EditionState::Draft).then(|| {
        view! {
            <a
                class="btn btn-outline-primary btn-sm"
                href=visit.to(&format!("/activities/{}", edition.slug))
            >
                {t.staff_edition_public_page()}
            </a>
        }
    });
    let is_over = edition.ends_at <= visit.portal.now();
    let desk = (edition.state == EditionState::Published && !is_over).then(|| {
        view! {
            <a class="btn btn-outline-primary btn-sm" href=format!("{here}/desk")>
                {t.desk_link()}
            </a>
        }
    });
    view! {
        <div class="toolbar">
            <h1>
                {translated_text::line(&edition.details.title, visit.language)} " "
                {edition_tag(visit, edition.state)}
            </h1>
            <div class="button-row">
                {changes}
                {end}
                {public}
                {desk}
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/attendance")>
                    {t.attendance_link()}
                </a>
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/copy")>
                    {t.bulk_copy_link()}
                </a>
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/bookings.csv")>
                    <Icon name="it-download"/> {t.staff_bookings_download()}
                </a>
                <a class="btn btn-outline-primary btn-sm" href=format!("{here}/bookings.xlsx")>
                    <Icon name="it-download"/> {t.bulk_export_bookings()}
                </a>
            </div>
        </div>
    }
    .into_any()
}

fn figures(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let t = visit.texts;
    let edition = &managed.edition;
    let places = edition.vacancies();
    let set_aside = (!edition.reserved_groups.is_empty())
        .then(|| (t.places_staff_set_aside(), places.set_aside));
    let figures = [
        (t.staff_edition_capacity(), places.capacity),
        (t.staff_edition_confirmed(), edition.confirmed),
        (t.places_staff_offered(), edition.held - edition.confirmed),
        (t.staff_edition_free(), places.free),
    ]
    .into_iter()
    .chain(set_aside)
    .chain([(t.staff_edition_waiting(), edition.waiting)])
    .map(|(words, number)| view! { <div><dt>{words}</dt><dd>{t.number(number)}</dd></div> })
    .collect_view();
    view! { <dl class="figures">{figures}</dl> }.into_any()
}

fn outline(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let t = visit.texts;
    let edition = &managed.edition;
    let sessions = managed
        .sessions
        .iter()
        .map(|session| {
            let times = t.time_range(session.local_start, session.local_end);
            let words = t.format_session(t.date(session.local_date), times);
            let is_open =
                edition.state != EditionState::Cancelled && session.starts_at > managed.now;
            let shift = is_open.then(|| {
                let address = shift_address(visit, managed, session.id);
                let what = words.clone();
                view! {
                    " "
                    <a href=address>
                        {t.bulk_move_link()} <span class="visually-hidden">" " {what}</span>
                    </a>
                }
            });
            view! { <li>{words} {shift}</li> }
        })
        .collect_view();
    let site = view! { <bdi>{managed.site.name.clone()}</bdi> };
    let room = (!edition.details.room.is_empty()).then(|| {
        view! { ", " <bdi>{edition.details.room.clone()}</bdi> }
    });
    let kind = format!(
        "{} · {}",
        t.kind(edition.details.kind),
        t.topic(edition.details.topic)
    );
    let reserved = (managed.reservations.iter().next().is_some()).then(|| {
        let lines = reservation_words(t, &managed.reservations)
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view();
        let list = view! { <ul>{lines}</ul> };
        (t.places_staff_reserved(), list.into_any())
    });
    let prerequisite = managed.prerequisite.as_ref().map(|activity| {
        let title = translated_text::line(&activity.title, visit.language);
        (t.prerequisite_field(), title)
    });
    let minimum =
        minimum_words(t, edition).map(|words| (t.places_staff_minimum(), words.into_any()));
    let notes = edition.details.notes().map(|(text, note)| {
        let note = translated_text::paragraphs(note, visit.language);
        (t.edition_text(text), note)
    });
    let rows = [
        (t.staff_edition_kind(), kind.into_any()),
        (
            t.staff_edition_when(),
            view! { <ul>{sessions}</ul> }.into_any(),
        ),
        (t.staff_edition_site(), view! { {site} {room} }.into_any()),
        (
            t.staff_edition_languages(),
            language_names(t, &edition.details.languages.to_string()).into_any(),
        ),
        (
            t.staff_edition_opens(),
            t.moment(edition.details.enrolment_opens_at).into_any(),
        ),
        (
            t.staff_edition_closes(),
            t.moment(edition.details.enrolment_closes_at).into_any(),
        ),
        (
            t.staff_edition_cancel_until(),
            t.moment(edition.details.cancellable_until).into_any(),
        ),
        (t.places_staff_admission(), admission(visit, managed)),
    ]
    .into_iter()
    .chain(prerequisite)
    .chain(reserved)
    .chain(minimum)
    .chain(notes)
    .chain(
        resources::described(visit, managed)
            .map(|(_, label, words)| (label, view! { <bdi>{words}</bdi> }.into_any())),
    )
    .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
    .collect::<Vec<_>>();
    view! { <dl class="summary-list">{rows}</dl> }.into_any()
}

fn admission(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let programme = managed.programme.as_ref().map(|programme| {
        view! { ": " {translated_text::line(&programme.content.name, visit.language)} }
    });
    view! { {visit.texts.admission(managed.edition.details.admission)} {programme} }.into_any()
}

fn bookings(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let t = visit.texts;
    if managed.bookings.is_empty() {
        return view! { <p>{t.staff_bookings_none()}</p> }.into_any();
    }
    let columns = [
        Column::words(t.staff_applications_person()),
        Column::words(t.staff_edition_state()),
        Column::words(t.staff_applications_reference()),
        Column::words(t.staff_person_email()),
        Column::words(t.staff_person_phone()),
        Column::words(t.staff_person_language()),
        Column::words(t.places_staff_groups()),
        Column::words(t.staff_bookings_action()),
    ];
    let rows = managed
        .bookings
        .iter()
        .map(|booking| row(visit, managed, booking));
    table(t.staff_bookings_title(), false, &columns, rows)
}

fn row(visit: &Visit, managed: &ManagedEdition, booking: &OfEdition) -> Vec<AnyView> {
    let name = name(booking);
    let reference = booking.reference.to_string();
    let here = edition_address(visit, &managed.edition.slug);
    let action = if booking.state == BookingState::Requested {
        view! {
            <a
                class="btn btn-primary btn-sm"
                href=format!("{here}/bookings/{reference}/decision")
            >
                {visit.texts.places_staff_request_decide()}
                <span class="visually-hidden">" " <bdi>{name.clone()}</bdi></span>
            </a>
        }
        .into_any()
    } else if managed.check_cancel(booking).is_ok() {
        view! {
            <a
                class="btn btn-outline-danger btn-sm"
                href=format!("{here}/bookings/{reference}/cancel")
            >
                {visit.texts.staff_cancel_booking_link()}
                <span class="visually-hidden">" " <bdi>{name.clone()}</bdi></span>
            </a>
        }
        .into_any()
    } else {
        "–".into_any()
    };
    let groups = if booking.groups.is_empty() {
        "–".to_owned()
    } else {
        visit.texts.place_groups(booking.groups)
    };
    let groups = groups.into_any();
    let made_by = booking.made_by.as_ref().map(|staff| {
        view! { <br/> <span class="hint">{visit.texts.desk_made_by(staff)}</span> }
    });
    let needs = (!booking.needs.is_none()).then(|| {
        let words = visit.texts.needs(&booking.needs);
        view! { <br/> <span class="hint">{words}</span> }
    });
    vec![
        view! { <bdi>{name}</bdi> {made_by} {needs} }.into_any(),
        booking_tag(
            visit,
            booking.state,
            (booking.position > 0).then_some(booking.position),
        ),
        view! { <bdi class="code">{reference}</bdi> }.into_any(),
        email(visit, booking),
        view! { <bdi>{booking.phone.clone().unwrap_or_else(|| "–".to_owned())}</bdi> }.into_any(),
        view! { <span lang=booking.language.tag()>{booking.language.own_name()}</span> }.into_any(),
        groups,
        action,
    ]
}

/// The email address; people without one must be called.
fn email(visit: &Visit, booking: &OfEdition) -> AnyView {
    match &booking.email {
        Some(email) => view! { <bdi>{email.to_string()}</bdi> }.into_any(),
        None if booking.phone.is_some() => visit.texts.desk_to_call().into_any(),
        None => visit.texts.desk_unreachable().into_any(),
    }
}

/// The person's name, or their email address if the name is unknown.
fn name(booking: &OfEdition) -> String {
    joined([booking.given_name.as_ref(), booking.family_name.as_ref()])
        .unwrap_or_else(|| or_dash(booking.email.as_ref()))
}
