//! The page at the door. Without script a code is typed and sent; with it, see [`super::scanner`].

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::reference::BookingReference;
use leptos::prelude::*;
use services::{
    Failure,
    attendance::{CheckedIn, check_in, checked_in, sessions_today},
};
use store::attendance::SessionOfDay;
use ui::{Form, Icon, MayUseCamera, Posted, TextField, Visit, errors::Stop, translated_text};

use super::{
    super::{address, when},
    Door,
    scanner::scanner,
    words,
};
use crate::frame::page;

/// Asks for a code, or for the session first.
pub(crate) async fn show(visit: Visit, Query(door): Query<Door>) -> Result<Response, Stop> {
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
    Ok(door_page(&visit, &Form::new(), &state))
}

/// Lets somebody in.
pub(crate) async fn submit(
    visit: Visit,
    Query(door): Query<Door>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let session = door.session()?;
    match check_in(&visit.portal, staff, session, form.value("code")).await {
        Ok(reference) => {
            let next = visit.to(&format!(
                "/staff/check-in?session={session}&came={reference}"
            ));
            Ok(Redirect::to(&next).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            form.refuse("code", words(&visit, &refusal));
            let state = checked_in(&visit.portal, staff, session, None).await?;
            Ok(door_page(&visit, &form, &state))
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

fn door_page(visit: &Visit, form: &Form, state: &CheckedIn) -> Response {
    let t = visit.texts;
    let session = &state.session;
    let list = format!("{}/{}", address(visit, &state.edition.slug), session.id);
    let came = state.person.as_ref().map(|(name, at)| {
        let words = t.attendance_check_in_done(name, t.moment(*at));
        view! {
            <div class="notice notice-success" role="status">
                <Icon name="it-check-circle"/>
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
