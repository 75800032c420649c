//! The attendance list of one session, for a phone in one hand.

use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use domain::{attendance::Attendance, id::SessionId, reference::BookingReference};
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    attendance::{AttendanceRefusal, Notes, Register, note, register, register_name},
};
use ui::{Choice, Choices, Form, Icon, Posted, Visit, errors::Stop};

use super::{address, by_name, find, parse, when};
use crate::frame::page;

/// What a hidden field begins with that says what a person's radio buttons showed when the page was made.
const BEFORE: &str = "before-";

/// Whether the list was just saved.
#[derive(Deserialize)]
pub(crate) struct Saved {
    saved: Option<String>,
}

/// Shows the list.
pub(crate) async fn show(
    visit: Visit,
    Path((_, slug, session)): Path<(String, String, String)>,
    Query(saved): Query<Saved>,
) -> Result<Response, Stop> {
    let (slug, session) = parse(&slug, &session)?;
    let register = register(&visit.portal, visit.staff()?, &slug).await?;
    let form = prefilled(&register, session);
    list(&visit, &form, &register, session, saved.saved.is_some())
}

/// Notes what was chosen.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, slug, session)): Path<(String, String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let (slug, session) = parse(&slug, &session)?;
    let notes = Notes {
        entries: entries(&form),
        others_present: form.value("others") == "present",
    };
    match note(&visit.portal, staff, &slug, session, &notes, form.request()).await {
        Ok(()) => {
            let here = address(&visit, &slug);
            Ok(Redirect::to(&format!("{here}/{session}?saved=1")).into_response())
        }
        Err(Failure::Refused(AttendanceRefusal::NotYet)) => {
            form.refuse("save", visit.texts.attendance_not_yet());
            let register = register(&visit.portal, staff, &slug).await?;
            list(&visit, &form, &register, session, false)
        }
        Err(failure) => Err(failure.into()),
    }
}

/// What was chosen anew. What stands as it stood when the page was made is left alone, so that a page
/// opened before others came in does not undo their check-in.
fn entries(form: &Form) -> Vec<(BookingReference, Attendance)> {
    form.fields()
        .filter(|(field, chosen)| form.value(&format!("{BEFORE}{field}")) != *chosen)
        .filter_map(|(field, chosen)| {
            Some((BookingReference::parse(field).ok()?, chosen.parse().ok()?))
        })
        .collect()
}

fn prefilled(register: &Register, session: SessionId) -> Form {
    register
        .participants
        .iter()
        .fold(Form::new(), |form, participant| {
            match register.attendance(participant.id, session) {
                Some(attendance) => {
                    form.with(&participant.reference.to_string(), attendance.as_str())
                }
                None => form,
            }
        })
}

fn list(
    visit: &Visit,
    form: &Form,
    register: &Register,
    session: SessionId,
    saved: bool,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let edition = &register.edition;
    let when = when(t, find(register, session)?);
    let back = address(visit, &edition.slug);
    let check_in = visit.to(&format!("/staff/check-in?session={session}"));
    let title = t.attendance_title_of(edition.details.title.text(visit.language));
    let notice = saved.then(|| {
        view! {
            <div class="notice notice-success" role="status">
                <Icon name="it-check-circle"/>
                <div><p>{t.attendance_saved()}</p></div>
            </div>
        }
    });
    Ok(page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=back>{t.action_back()}</a>
            <div class="toolbar">
                <h1>{title}</h1>
                <div class="button-row">
                    <a class="btn btn-outline-primary btn-sm" href=check_in>
                        {t.attendance_check_in_title()}
                    </a>
                </div>
            </div>
            <p class="lead">{when}</p>
            {notice}
            {people(visit, form, register, session)}
        }
    }))
}

fn people(visit: &Visit, form: &Form, register: &Register, session: SessionId) -> AnyView {
    let t = visit.texts;
    if register.participants.is_empty() {
        return view! { <p>{t.attendance_nobody()}</p> }.into_any();
    }
    let people = by_name(register)
        .into_iter()
        .map(|participant| {
            let reference = participant.reference.to_string();
            let before = register
                .attendance(participant.id, session)
                .map_or("", Attendance::as_str);
            let choices = Attendance::ALL
                .iter()
                .map(|attendance| Choice::new(attendance.as_str(), t.attendance(*attendance)))
                .collect();
            view! {
                <input type="hidden" name=format!("{BEFORE}{reference}") value=before/>
                <Choices
                    form=form
                    name=reference
                    label=register_name(participant)
                    choices=choices
                    inline=true
                />
            }
        })
        .collect_view();
    view! {
        <p class="hint">{t.attendance_people_hint()}</p>
        <form method="post" novalidate>
            {form.hidden_request()}
            {people}
            <div class="button-row">
                <button class="btn btn-primary" id="save" type="submit">{t.attendance_save()}</button>
                <button class="btn btn-outline-primary" type="submit" name="others" value="present">
                    {t.attendance_save_others()}
                </button>
            </div>
        </form>
    }
    .into_any()
}
