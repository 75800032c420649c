//! The page of an appointment: first its confirmation, later its current state.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::counselling::{AppointmentState, NO_SHOWS};
use leptos::prelude::*;
use services::{
    access::visitor::Visitor, attendance::can_ask_for_appointment, counselling::AppointmentView,
};
use ui::{Icon, Page, Visit, errors::Stop, state_tag};

use super::{Found, Link, find_to_show, rows};
use crate::{needs, paper, summary_rows};

/// Shows an appointment.
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
    let is_theirs = link.reader(&visit).is_none();
    let to_needs = (is_theirs && can_ask_for_appointment(&view, visit.portal.now()))
        .then(|| link.to(&visit, view.appointment.reference, needs::PATH));
    let page = Page::new(t.counselling_page_title()).private();
    let page = match visit.visitor {
        Visitor::Person(_) => page.crumb(t.nav_path(), visit.to("/path")),
        Visitor::Anonymous | Visitor::Staff(_) => page,
    };
    Ok(page.render(&visit, || {
        view! {
            <div class="prose">
                {head(&visit, &view)}
                {next(&visit, &view)}
                <dl class="summary-list">
                    <div>
                        <dt>{t.booking_standing()}</dt>
                        <dd>{state_tag::appointment(&visit, view.appointment.state).view()}</dd>
                    </div>
                    {rows(&visit, &view)}
                    <div><dt>{t.booking_who()}</dt><dd><bdi>{view.name.clone()}</bdi></dd></div>
                    {summary_rows::needs(&visit, &view.appointment.needs, to_needs)}
                    {earlier(&visit, &view)}
                    {contact(&visit, &view)}
                </dl>
                {is_theirs.then(|| actions(&visit, &link, &view))}
                <p class="hint no-print">{t.booking_print_hint()}</p>
            </div>
        }
    }))
}

/// Whether it is booked and in the future.
fn is_to_come(visit: &Visit, view: &AppointmentView) -> bool {
    view.appointment.state == AppointmentState::Booked
        && visit.portal.now() < view.appointment.ends_at
}

fn head(visit: &Visit, view: &AppointmentView) -> AnyView {
    let t = visit.texts;
    let reference = view.appointment.reference.to_string();
    if is_to_come(visit, view) {
        let moved = view.moves.last();
        let title = if moved.is_some() {
            t.counselling_moved_title()
        } else {
            t.counselling_booked_title()
        };
        let moved = moved.map(|earlier| {
            let now = t.moment(view.appointment.starts_at);
            view! { <p>{t.counselling_moved_from_to(t.moment(earlier.starts_at), now)}</p> }
        });
        return view! {
            <div class="confirmation">
                <Icon name="it-check-circle"/>
                <h1>{title}</h1>
                {moved}
                <p>{t.booking_reference()} <br/> <bdi class="reference">{reference}</bdi></p>
            </div>
        }
        .into_any();
    }
    let title = if view.appointment.state == AppointmentState::Cancelled {
        t.counselling_cancelled_title()
    } else {
        t.counselling_past_title()
    };
    view! {
        <header class="page-head">
            <h1>{title}</h1>
            <p>{t.booking_reference()} " " <bdi class="code">{reference}</bdi></p>
        </header>
    }
    .into_any()
}

/// What happens next, in sentences; `None` once it is over.
fn next(visit: &Visit, view: &AppointmentView) -> Option<AnyView> {
    let t = visit.texts;
    let steps = if is_to_come(visit, view) {
        let change = if view.changeable {
            t.counselling_next_change(t.until(view.deadline()))
        } else {
            t.counselling_next_call()
        };
        let told = view.email.as_ref().map_or_else(
            || paper::steps(visit, view.phone.is_some(), view.can_be_found),
            |email| vec![t.counselling_next_mail(email.as_str())],
        );
        told.into_iter().chain([change]).collect()
    } else if view.appointment.state == AppointmentState::Missed {
        vec![t.counselling_next_missed(NO_SHOWS.allowed, NO_SHOWS.within_days)]
    } else {
        return None;
    };
    let steps = steps
        .into_iter()
        .map(|step| view! { <li>{step}</li> })
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="next">
                <h2 id="next">{t.booking_next_title()}</h2>
                <ul>{steps}</ul>
            </section>
        }
        .into_any(),
    )
}

/// Its previous time, if it was moved.
fn earlier(visit: &Visit, view: &AppointmentView) -> Option<AnyView> {
    let t = visit.texts;
    (!view.moves.is_empty()).then(|| {
        let moments = view
            .moves
            .iter()
            .map(|earlier| view! { <p class="mb-0">{t.moment(earlier.starts_at)}</p> })
            .collect_view();
        view! { <div><dt>{t.counselling_earlier()}</dt><dd>{moments}</dd></div> }.into_any()
    })
}

fn contact(visit: &Visit, view: &AppointmentView) -> Option<AnyView> {
    let t = visit.texts;
    view.site.as_ref().map(|site| {
        view! {
            <div><dt>{t.booking_contact()}</dt><dd>{summary_rows::contacts(site)}</dd></div>
        }
        .into_any()
    })
}

fn actions(visit: &Visit, link: &Link, view: &AppointmentView) -> AnyView {
    let t = visit.texts;
    let reference = view.appointment.reference;
    let is_to_come = is_to_come(visit, view);
    let calendar = is_to_come.then(|| {
        view! {
            <a class="btn btn-primary" href=link.to(visit, reference, "/calendar.ics")>
                <Icon name="it-calendar"/> {t.action_download_calendar()}
            </a>
        }
    });
    let changes = view.changeable.then(|| {
        view! {
            <a class="btn btn-outline-primary" href=link.to(visit, reference, "/reschedule")>
                {t.counselling_move_link()}
            </a>
            <a class="btn btn-outline-danger" href=link.to(visit, reference, "/cancel")>
                {t.counselling_cancel_link()}
            </a>
        }
    });
    let another = (!is_to_come).then(|| {
        let service = view.appointment.service;
        let again = visit.to(&format!("/counselling?service={service}"));
        view! {
            <a class="btn btn-primary" href=again>{t.counselling_another()}</a>
        }
    });
    let path = matches!(visit.visitor, Visitor::Person(_)).then(|| {
        view! { <a class="btn btn-link" href=visit.to("/path")>{t.booking_to_path()}</a> }
    });
    view! {
        <div class="button-row no-print">{calendar} {changes} {another} {path}</div>
    }
    .into_any()
}
