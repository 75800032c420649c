//! Calling an edition off.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::edition::EditionState;
use leptos::prelude::*;
use services::{
    Failure,
    editions::{ManagedEdition, call_off, view_for_staff},
};
use ui::{Form, Icon, Posted, Visit, errors::Stop, translated_text};

use super::{form, slug};
use crate::frame::{edition_address, page};

/// Explains the effects and asks for confirmation.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let managed = view_for_staff(&visit.portal, visit.staff()?, &slug(&name)?).await?;
    if managed.edition.state == EditionState::Cancelled {
        return Ok(Redirect::to(&edition_address(&visit, &managed.edition.slug)).into_response());
    }
    Ok(confirmation(&visit, &Form::new(), &managed))
}

/// Calls it off.
pub(crate) async fn submit(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let slug = slug(&name)?;
    let revision = form.value("revision").parse().unwrap_or(-1);
    match call_off(&visit.portal, staff, &slug, revision, form.request()).await {
        Ok(()) => Ok(Redirect::to(&edition_address(&visit, &slug)).into_response()),
        Err(Failure::Refused(refusal)) => {
            form::refuse(&visit, &mut form, &refusal);
            let managed = view_for_staff(&visit.portal, staff, &slug).await?;
            Ok(confirmation(&visit, &form, &managed))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn confirmation(visit: &Visit, form: &Form, managed: &ManagedEdition) -> Response {
    let t = visit.texts;
    let edition = &managed.edition;
    let here = edition_address(visit, &edition.slug);
    page(t.staff_call_off_title()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <div class="toolbar"><h1>{t.staff_call_off_title()}</h1></div>
            <p class="lead">
                {translated_text::line(&edition.details.title, visit.language)} " · " {t.moment(edition.starts_at)}
            </p>
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>{t.staff_call_off_places(edition.held)}</p>
                    <p>{t.staff_call_off_waiting(edition.waiting)}</p>
                    {reach(visit, managed)}
                    <p>{t.staff_call_off_final()}</p>
                </div>
            </div>
            <form method="post" class="button-row" id="differences">
                {form.hidden_request()}
                <input type="hidden" name="revision" value=edition.revision.to_string()/>
                <button class="btn btn-danger" type="submit">{t.staff_call_off_confirm()}</button>
                <a class="btn btn-outline-primary" href=here>{t.staff_call_off_keep()}</a>
            </form>
        }
    })
}

/// How many of them get a mail, how many must be called, and how many hear nothing from us.
fn reach(visit: &Visit, managed: &ManagedEdition) -> AnyView {
    let t = visit.texts;
    let live = managed.bookings.iter();
    let live = live.filter(|booking| !booking.state.is_final());
    let (mut mailed, mut called, mut neither) = (0_i64, 0_i64, 0_i64);
    for booking in live {
        match (&booking.email, &booking.phone) {
            (Some(_), _) => mailed += 1,
            (None, Some(_)) => called += 1,
            (None, None) => neither += 1,
        }
    }
    [
        (mailed, t.reach_mailed(mailed)),
        (called, t.reach_called(called)),
        (neither, t.reach_neither(neither)),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(_, words)| view! { <p>{words}</p> })
    .collect_view()
    .into_any()
}
