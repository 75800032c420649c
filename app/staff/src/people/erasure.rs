//! Carrying out a request to erase somebody's data.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::reference::ErasureReference;
use leptos::prelude::*;
use services::{
    Failure,
    people::erase::{Erasing, ErasureRefusal, erase, erasing},
};
use ui::{Form, Icon, Posted, Visit, errors::Stop, or_dash};

use crate::frame::page;

const LIST: &str = "/staff/erasures";

/// Says what goes, what stays, and what must be settled before.
pub(super) async fn show(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let reference = ErasureReference::parse(&reference).map_err(|_| Stop::NotFound)?;
    render(&visit, &Form::new(), &reference).await
}

/// Erases.
pub(super) async fn submit(
    visit: Visit,
    Path((_, reference)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let reference = ErasureReference::parse(&reference).map_err(|_| Stop::NotFound)?;
    match erase(&visit.portal, visit.staff()?, &reference, form.request()).await {
        Ok(()) => Ok(Redirect::to(&visit.to(LIST)).into_response()),
        Err(Failure::Refused(ErasureRefusal::Unsettled)) => {
            form.refuse("unsettled", visit.texts.erasure_unsettled_title());
            render(&visit, &form, &reference).await
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn render(
    visit: &Visit,
    form: &Form,
    reference: &ErasureReference,
) -> Result<Response, Stop> {
    let erasing = erasing(&visit.portal, visit.staff()?, reference).await?;
    let t = visit.texts;
    let page = page(t.erasure_title()).status(form.status());
    Ok(page.render(visit, || {
        let unsettled = unsettled(visit, &erasing);
        let act = unsettled.is_none().then(|| {
            view! {
                <form method="post" novalidate>
                    {form.hidden_request()}
                    <p>{t.erasure_told()}</p>
                    <button class="btn btn-danger" type="submit">{t.erasure_act()}</button>
                </form>
            }
        });
        view! {
            <a class="back-link" href=visit.to(LIST)>{t.action_back()}</a>
            <div class="toolbar"><h1>{t.erasure_title()}</h1></div>
            <div class="prose">
                {facts(visit, &erasing)}
                {unsettled}
                {effects(visit)}
                {act}
            </div>
        }
    }))
}

fn facts(visit: &Visit, erasing: &Erasing) -> AnyView {
    let t = visit.texts;
    let erasure = &erasing.erasure;
    view! {
        <dl class="summary-list">
            <div>
                <dt>{t.staff_erasures_person()}</dt>
                <dd><bdi>{or_dash(erasure.name.as_ref())}</bdi></dd>
            </div>
            <div>
                <dt>{t.staff_erasures_email()}</dt>
                <dd><bdi>{or_dash(erasure.email.as_ref())}</bdi></dd>
            </div>
            <div>
                <dt>{t.staff_erasures_reference()}</dt>
                <dd><bdi class="code">{erasure.reference.to_string()}</bdi></dd>
            </div>
            <div>
                <dt>{t.staff_erasures_answer_by()}</dt>
                <dd>{t.moment(erasure.answer_by)}</dd>
            </div>
        </dl>
    }
    .into_any()
}

/// What must be settled before, if anything.
fn unsettled(visit: &Visit, erasing: &Erasing) -> Option<AnyView> {
    let t = visit.texts;
    let open = &erasing.unsettled;
    let items: Vec<_> = [
        (open.bookings > 0).then(|| t.erasure_unsettled_bookings(open.bookings)),
        (open.appointments > 0).then(|| t.erasure_unsettled_appointments(open.appointments)),
        (open.applications > 0).then(|| t.erasure_unsettled_applications(open.applications)),
        (open.in_care > 0).then(|| t.erasure_unsettled_in_care(open.in_care)),
    ]
    .into_iter()
    .flatten()
    .map(|words| view! { <li>{words}</li> })
    .collect();
    (!items.is_empty()).then(|| {
        view! {
            <div class="notice notice-warning" id="unsettled" role="status">
                <Icon name="it-warning-circle"/>
                <div>
                    <p class="notice-title">{t.erasure_unsettled_title()}</p>
                    <ul>{items}</ul>
                </div>
            </div>
        }
        .into_any()
    })
}

fn effects(visit: &Visit) -> AnyView {
    let t = visit.texts;
    view! {
        <h2>{t.erasure_goes_title()}</h2>
        <ul>
            <li>{t.erasure_goes_record()}</li>
            <li>{t.erasure_goes_access()}</li>
            <li>{t.erasure_goes_words()}</li>
        </ul>
        <h2>{t.erasure_stays_title()}</h2>
        <ul>
            <li>{t.erasure_stays_figures()}</li>
            <li>{t.erasure_stays_law()}</li>
        </ul>
    }
    .into_any()
}
