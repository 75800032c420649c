//! The page at the door. Without script a code is typed and sent; with it, see [`super::scanner`].

use axum::{
    extract::Query,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use domain::reference::BookingReference;
use leptos::prelude::*;
use services::{
    Failure,
    attendance::{
        CheckInRefusal, CheckedIn, check_in, checked_in, find_by_name, sessions_today,
        undo_check_in,
    },
};
use store::attendance::{Participant, SessionOfDay};
use ui::{
    Form, Icon, MayUseCamera, Posted, TextField, Visit, errors::Stop, page::fragment, part_or_page,
    translated_text,
};

use super::{
    super::{address, when},
    Door, arrived,
    scanner::scanner,
    words,
};
use crate::frame::page;

/// Asks for a code, or for the session first.
pub(crate) async fn show(
    visit: Visit,
    headers: HeaderMap,
    Query(door): Query<Door>,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    if door.session.is_none() {
        let sessions = sessions_today(&visit.portal, staff).await?;
        return Ok(choose(&visit, &sessions));
    }
    let session = door.session()?;
    let came = door
        .came
        .and_then(|reference| BookingReference::parse(&reference).ok());
    let state = checked_in(&visit.portal, staff, session, came).await?;
    let again = door.again.is_some();
    let alone = || fragment(&visit, || arrived::section(&visit, &state));
    let whole = || door_page(&visit, &Form::new(), &state, again, &[]);
    Ok(part_or_page(&visit, &headers, "arrivals", alone, whole))
}

/// Lets somebody in, by code, reference or name, or takes it back.
pub(crate) async fn submit(
    visit: Visit,
    Query(door): Query<Door>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let session = door.session()?;
    let portal = &visit.portal;
    let here = visit.to(&format!("/staff/check-in?session={session}"));
    if let Ok(reference) = BookingReference::parse(form.value("undo")) {
        undo_check_in(portal, staff, session, reference).await?;
        return Ok(Redirect::to(&here).into_response());
    }
    match check_in(portal, staff, session, form.value("code")).await {
        Ok(arrived) => {
            let again = if arrived.again { "&again=yes" } else { "" };
            let next = format!("{here}&came={}{again}", arrived.reference);
            Ok(Redirect::to(&next).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let found = match refusal {
                CheckInRefusal::NotACode => {
                    find_by_name(portal, staff, session, form.value("code")).await?
                }
                _ => Vec::new(),
            };
            if found.is_empty() {
                form.refuse("code", words(&visit, &refusal));
            }
            let state = checked_in(portal, staff, session, None).await?;
            Ok(door_page(&visit, &form, &state, false, &found))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn choose(visit: &Visit, sessions: &[SessionOfDay]) -> Response {
    let t = visit.texts;
    page(t.attendance_check_in_title()).render(visit, || {
        let items = sessions
            .iter()
            .map(|session| {
                let here = visit.to(&format!("/staff/check-in?session={}", session.id));
                let times = t.time_range(session.local_start, session.local_end);
                view! {
                    <li>
                        <a href=here>{translated_text::line(&session.title, visit.language)}</a>
                        " · " {times} " · " <bdi>{session.site.clone()}</bdi>
                    </li>
                }
            })
            .collect_view();
        let list = if sessions.is_empty() {
            view! { <p>{t.attendance_check_in_none()}</p> }.into_any()
        } else {
            view! { <ul>{items}</ul> }.into_any()
        };
        view! {
            <div class="toolbar"><h1>{t.attendance_check_in_title()}</h1></div>
            <h2>{t.attendance_check_in_sessions()}</h2>
            {list}
        }
    })
}

fn door_page(
    visit: &Visit,
    form: &Form,
    state: &CheckedIn,
    again: bool,
    found: &[Participant],
) -> Response {
    let t = visit.texts;
    let session = &state.session;
    let list = format!("{}/{}", address(visit, &state.edition.slug), session.id);
    let came = state.person.as_ref().map(|(name, at)| {
        let at = t.moment(*at);
        let (class, icon, words) = if again {
            let words = t.attendance_check_in_again(name, at);
            ("notice notice-warning", "it-warning-circle", words)
        } else {
            let words = t.attendance_check_in_done(name, at);
            ("notice notice-success", "it-check-circle", words)
        };
        view! {
            <div class=class role="status">
                <Icon name=icon/>
                <div><p>{words}</p></div>
            </div>
        }
    });
    let page = page(t.attendance_check_in_title()).status(form.status());
    let mut response = page.with_staff_islands().render(visit, || {
        view! {
            {form.summary(visit)}
            <div class="toolbar"><h1>{t.attendance_check_in_title()}</h1></div>
            <p class="lead">
                {translated_text::line(&state.edition.details.title, visit.language)} " · " {when(t, session)}
            </p>
            {came}
            {scanner(visit, session.id, code_form(visit, form))}
            {arrived::found(visit, state, found)}
            {arrived::section(visit, state)}
            <p><a href=list>{t.attendance_check_in_list()}</a></p>
            <p><a href=visit.to("/staff/check-in")>{t.attendance_check_in_other()}</a></p>
        }
    });
    response.extensions_mut().insert(MayUseCamera);
    response
}

fn code_form(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <form method="post" class="question" novalidate>
            {form.hidden_request()}
            <TextField
                form=form
                name="code"
                label=t.attendance_check_in_code()
                hint=t.attendance_check_in_code_hint()
                width="width-20"
            />
            <button class="btn btn-primary" type="submit">{t.attendance_check_in_submit()}</button>
        </form>
    }
    .into_any()
}
