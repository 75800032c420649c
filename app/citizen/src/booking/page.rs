//! The page of a booking: first its confirmation, later its current state.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    booking::BookingState,
    edition::{EnrolmentStatus, enrolment_status},
};
use leptos::prelude::*;
use services::{
    access::visitor::Visitor,
    attendance::{FollowUp, can_ask, follow_up},
    bookings::BookingView,
};
use ui::{Icon, Page, Visit, errors::Stop, state_tag, translated_text};

use super::{
    super::{needs, summary_rows},
    Found, Link, check_in_code, find_to_show, follow_up as after,
    next::{BookingStatus, steps},
    offer,
};

/// Shows a booking.
pub(crate) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Query(link): Query<Link>,
) -> Result<Response, Stop> {
    let view = match find_to_show(&visit, &reference, &link).await? {
        Found::View(view) => view,
        Found::Elsewhere(response) => return Ok(response),
    };
    let t = visit.texts;
    let status = BookingStatus::of(&visit, &view);
    let is_theirs = link.reader(&visit).is_none();
    let was = match status {
        BookingStatus::Past if is_theirs => {
            Some(follow_up(&visit.portal, &visit.visitor, &view).await?)
        }
        _ => None,
    };
    let to_needs = (is_theirs && can_ask(&view, visit.portal.now()))
        .then(|| link.to(&visit, view.booking.reference, needs::PATH));
    let page = Page::new(t.booking_page_title()).private();
    let page = match visit.visitor {
        Visitor::Person(_) => page.crumb(t.nav_path(), visit.to("/path")),
        Visitor::Anonymous | Visitor::Staff(_) => page,
    };
    Ok(page.render(&visit, || {
        view! {
            <div class="prose">
                {head(&visit, &view, status)}
                {(is_theirs && status == BookingStatus::Offered).then(|| offer::question(&visit, &link, &view))}
                {next(&visit, &view, status)}
                {coming_in(&visit, &view, status)}
                {was.map(|was| what_was(&visit, &link, &view, was))}
                <dl class="summary-list">
                    {(status != BookingStatus::Lapsed).then(|| standing(&visit, &view))}
                    {summary_rows::rows(&visit, &view.edition, &view.sessions, &view.site)}
                    {notes(&visit, &view)}
                    <div><dt>{t.booking_who()}</dt><dd><bdi>{view.name.clone()}</bdi></dd></div>
                    {summary_rows::needs(&visit, &view.booking.needs, to_needs)}
                    <div>
                        <dt>{t.booking_contact()}</dt>
                        <dd>{summary_rows::contacts(&view.site)}</dd>
                    </div>
                </dl>
                {is_theirs.then(|| actions(&visit, &link, &view, status))}
                <p class="hint no-print">{t.booking_print_hint()}</p>
            </div>
        }
    }))
}

fn head(visit: &Visit, view: &BookingView, status: BookingStatus) -> AnyView {
    let t = visit.texts;
    let title = status.title(visit);
    let reference = view.booking.reference.to_string();
    if status == BookingStatus::Confirmed {
        return view! {
            <div class="confirmation">
                <Icon name="it-check-circle"/>
                <h1>{title}</h1>
                <p>{t.booking_reference()} <br/> <bdi class="reference">{reference}</bdi></p>
            </div>
        }
        .into_any();
    }
    view! {
        <header class="page-head">
            <h1>{title}</h1>
            <p>{t.booking_reference()} " " <bdi class="code">{reference}</bdi></p>
        </header>
    }
    .into_any()
}

fn standing(visit: &Visit, view: &BookingView) -> AnyView {
    let state = state_tag::booking(visit, view.booking.state).view();
    view! { <div><dt>{visit.texts.booking_standing()}</dt><dd>{state}</dd></div> }.into_any()
}

/// How to check in, for people with a place.
fn coming_in(visit: &Visit, view: &BookingView, status: BookingStatus) -> Option<AnyView> {
    (status == BookingStatus::Confirmed).then(|| check_in_code::section(visit, view))
}

/// Hours, certificate and feedback of a past activity; `None` for people who only waited.
fn what_was(visit: &Visit, link: &Link, view: &BookingView, was: FollowUp) -> Option<AnyView> {
    (view.booking.state == BookingState::Confirmed).then(|| after::section(visit, link, view, was))
}

fn next(visit: &Visit, view: &BookingView, status: BookingStatus) -> Option<AnyView> {
    let steps = steps(visit, view, status);
    (!steps.is_empty()).then(|| {
        let steps = steps
            .into_iter()
            .map(|step| view! { <li>{step}</li> })
            .collect_view();
        view! {
            <section aria-labelledby="next">
                <h2 id="next">{visit.texts.booking_next_title()}</h2>
                <ul>{steps}</ul>
            </section>
        }
        .into_any()
    })
}

/// What to bring and to know, and how to get in, if the edition has any such notes.
fn notes(visit: &Visit, view: &BookingView) -> AnyView {
    let t = visit.texts;
    let of_edition = view.edition.details.notes().map(|(text, note)| {
        let label = t.edition_note(text);
        (label.unwrap_or_else(|| t.booking_bring()), note)
    });
    let of_site = Some(&view.site.access_notes).filter(|note| !note.is_empty());
    of_edition
        .chain(of_site.map(|note| (t.booking_access(), note)))
        .map(|(label, note)| {
            let note = translated_text::paragraphs(note, visit.language);
            view! { <div><dt>{label}</dt><dd>{note}</dd></div> }
        })
        .collect_view()
        .into_any()
}

fn actions(visit: &Visit, link: &Link, view: &BookingView, status: BookingStatus) -> AnyView {
    let t = visit.texts;
    let reference = view.booking.reference;
    let calendar = (status == BookingStatus::Confirmed).then(|| {
        let address = link.to(visit, reference, "/calendar.ics");
        view! {
            <a class="btn btn-primary" href=address>
                <Icon name="it-calendar"/>
                {t.action_download_calendar()}
            </a>
        }
    });
    let words = match status {
        BookingStatus::Waiting => t.booking_leave_link(),
        BookingStatus::Requested => t.places_withdraw_link(),
        _ => t.booking_cancel_link(),
    };
    // An offer has its own buttons.
    let is_live = matches!(
        status,
        BookingStatus::Confirmed | BookingStatus::Waiting | BookingStatus::Requested
    );
    let cancel = is_live.then(|| {
        let address = link.to(visit, reference, "/cancel");
        view! { <a class="btn btn-outline-danger" href=address>{words}</a> }
    });
    let anew = matches!(status, BookingStatus::Cancelled | BookingStatus::CalledOff)
        .then(|| anew(visit, view));
    let onward = match (&visit.visitor, status) {
        (Visitor::Person(_), _) => Some((visit.to("/path"), t.booking_to_path())),
        (
            _,
            BookingStatus::Confirmed
            | BookingStatus::Waiting
            | BookingStatus::Offered
            | BookingStatus::Requested,
        ) => None,
        _ => Some((visit.to("/activities"), t.booking_other_activities())),
    };
    let onward =
        onward.map(|(address, words)| view! { <a class="btn btn-link" href=address>{words}</a> });
    view! {
        <div class="button-row no-print">{calendar} {cancel} {anew} {onward}</div>
    }
    .into_any()
}

/// Booking the same activity again, where that is possible, and its other dates.
fn anew(visit: &Visit, view: &BookingView) -> AnyView {
    let t = visit.texts;
    let (edition, details) = (&view.edition, &view.edition.details);
    let enrolment = enrolment_status(
        edition.state,
        details.enrolment_opens_at,
        details.enrolment_closes_at,
        edition.starts_at,
        visit.portal.now(),
    );
    let again = (enrolment == EnrolmentStatus::Open).then(|| {
        let address = visit.to(&format!("/activities/{}/book", edition.slug));
        view! { <a class="btn btn-primary" href=address>{t.booking_again()}</a> }
    });
    let dates = visit.to(&format!("/activities?activity={}", edition.activity_id));
    view! {
        {again}
        <a class="btn btn-outline-primary" href=dates>{t.booking_other_dates()}</a>
    }
    .into_any()
}
