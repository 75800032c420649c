//! Verifying a certificate of attendance.

use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::signed_reference::SignedReference;
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    attendance::{Certificate, verify},
};
use ui::{Form, Icon, Page, TextField, Visit, errors::Stop};

use ui::translated_text;

/// The form input.
#[derive(Deserialize)]
pub(super) struct Typed {
    code: Option<String>,
}

/// Asks for the code of a certificate, and redirects to its page.
pub(super) async fn ask(visit: Visit, Query(typed): Query<Typed>) -> Response {
    let Some(typed) = typed.code else {
        return page(&visit, "", Outcome::NotAsked);
    };
    match SignedReference::parse(&typed) {
        Ok(code) => Redirect::to(&visit.to(&format!("/certificates/{code}"))).into_response(),
        Err(_) => page(&visit, &typed, Outcome::NotGenuine),
    }
}

/// Shows the certificate's data if it is genuine: what the paper says, and nothing besides.
pub(super) async fn show(
    visit: Visit,
    Path((_, typed)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let Ok(code) = SignedReference::parse(&typed) else {
        return Ok(page(&visit, &typed, Outcome::NotGenuine));
    };
    match verify(&visit.portal, code).await {
        Ok(certificate) => Ok(page(&visit, &typed, Outcome::Genuine(certificate))),
        Err(Failure::NotFound) => Ok(page(&visit, &typed, Outcome::NotGenuine)),
        Err(failure) => Err(failure.into()),
    }
}

enum Outcome {
    NotAsked,
    NotGenuine,
    Genuine(Certificate),
}

fn page(visit: &Visit, typed: &str, outcome: Outcome) -> Response {
    let t = visit.texts;
    let title = t.certificate_check_title();
    let status = match outcome {
        Outcome::NotAsked | Outcome::Genuine(_) => StatusCode::OK,
        Outcome::NotGenuine => StatusCode::NOT_FOUND,
    };
    let form = Form::new().with("code", typed);
    let page = Page::new(title.clone()).status(status);
    let page = match outcome {
        Outcome::NotAsked => page,
        Outcome::NotGenuine | Outcome::Genuine(_) => page.private(),
    };
    page.render(visit, || {
        view! {
            <h1>{title}</h1>
            <p class="lead">{t.certificate_check_about()}</p>
            {answer(visit, outcome)}
            <form class="question" method="get" action=visit.to("/certificates") novalidate>
                <TextField
                    form=&form
                    name="code"
                    label=t.certificate_check_code()
                    hint=t.certificate_check_code_hint()
                    width="width-20"
                />
                <button class="btn btn-primary" type="submit">{t.certificate_check_submit()}</button>
            </form>
        }
    })
}

fn answer(visit: &Visit, outcome: Outcome) -> AnyView {
    let t = visit.texts;
    match outcome {
        Outcome::NotAsked => ().into_any(),
        Outcome::NotGenuine => view! {
            <div class="notice notice-warning" role="status">
                <Icon name="it-warning-circle"/>
                <div>
                    <h2>{t.certificate_not_genuine()}</h2>
                    <p>{t.certificate_not_genuine_about()}</p>
                </div>
            </div>
        }
        .into_any(),
        Outcome::Genuine(certificate) => genuine(visit, &certificate),
    }
}

fn genuine(visit: &Visit, certificate: &Certificate) -> AnyView {
    let t = visit.texts;
    let number = certificate.issued.map(|(number, day)| {
        [
            (t.certificate_check_number(), number.to_string().into_any()),
            (t.certificate_check_issued_on(), t.day(day).into_any()),
        ]
    });
    let rows = [
        (
            t.certificate_check_name(),
            view! { <bdi>{certificate.name.clone()}</bdi> }.into_any(),
        ),
        (
            t.certificate_activity(),
            translated_text::line(&certificate.title, visit.language),
        ),
        (
            t.certificate_hours(),
            t.attended(certificate.attended).into_any(),
        ),
    ]
    .into_iter()
    .chain(number.into_iter().flatten())
    .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
    .collect_view();
    view! {
        <div class="notice notice-success" role="status">
            <Icon name="it-check-circle"/>
            <div><h2>{t.certificate_genuine()}</h2></div>
        </div>
        <dl class="summary-list">{rows}</dl>
    }
    .into_any()
}
