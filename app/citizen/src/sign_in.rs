//! Signing in with a code sent by mail: first the email address, then the code, both on this page.

use axum::{extract::Query, response::Response};
use domain::email::EmailAddress;
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    access::sign_in::{NewPerson, NewSession, verify_code},
};
use ui::{
    Form, Page, Posted, TextField, Visit, as_signed_in, begin_session,
    errors::{Stop, here},
    hidden_fields, is_here, signed_in,
};

use crate::code_form::{self, CodeForm, has_code, send_code};

/// The hidden fields with the form input that is restored after signing in, each
/// `name=value`.
const CARRY: &str = "carry";

/// Where to redirect after signing in.
#[derive(Deserialize)]
pub(super) struct Destination {
    #[serde(default)]
    next: String,
}

/// Asks for the email address.
pub(super) async fn show(visit: Visit, Query(destination): Query<Destination>) -> Response {
    address_page(&visit, &Form::new().with("next", destination.next))
}

/// Asks for the email address instead of answering a form, because the person is not signed in, or not
/// recently enough. The form input is not lost: it is sent to that page after signing in.
pub(super) fn ask(visit: &Visit, sent: &Form) -> Response {
    let values: Vec<_> = sent
        .pairs()
        .filter_map(|pair| serde_urlencoded::to_string([pair]).ok())
        .collect();
    let form = Form::new()
        .with("next", here(visit))
        .with_all(CARRY, &values);
    address_page(visit, &form)
}

/// Handles the email address or the code.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let t = visit.texts;
    let Some(email) = form.parse("email", EmailAddress::parse, |error| t.problem(error)) else {
        return Ok(address_page(&visit, &form));
    };
    if !has_code(&form) {
        let is_asked_for_code = send_code(&visit, &email, &mut form).await?;
        return Ok(if is_asked_for_code {
            code_page(&visit, &form)
        } else {
            address_page(&visit, &form)
        });
    }
    let newcomer = NewPerson {
        email,
        name: None,
        language: visit.language,
    };
    match verify_code(&visit.portal, &newcomer, form.value("code"), &visit.device).await {
        Ok(session) if form.values(CARRY).is_empty() => {
            Ok(signed_in(&visit, &session, form.value("next")))
        }
        Ok(session) => carry_on(&visit, &session, &form).await,
        Err(Failure::Refused(refusal)) => {
            code_form::refuse(&visit, &mut form, refusal);
            Ok(code_page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Begins the session in the browser, on a page that passes the saved form input on.
async fn carry_on(visit: &Visit, session: &NewSession, form: &Form) -> Result<Response, Stop> {
    let next = form.value("next");
    if !is_here(next) {
        return Ok(signed_in(visit, session, next));
    }
    let visit = &as_signed_in(visit, session).await?;
    let t = visit.texts;
    let page = Page::new(t.sign_in_carry_title()).private().render(visit, || {
        let fields = form
            .values(CARRY)
            .iter()
            .filter_map(|pair| serde_urlencoded::from_str::<Vec<(String, String)>>(pair).ok())
            .flatten()
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect_view();
        view! {
            <h1>{t.sign_in_carry_title()}</h1>
            <p>{t.sign_in_carry_text()}</p>
            <form method="post" action=next.to_owned()>
                {fields}
                <button class="btn btn-primary" type="submit">{t.sign_in_carry_continue()}</button>
            </form>
        }
    });
    Ok(begin_session(visit, session, page))
}

fn address_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    Page::new(t.sign_in_title())
        .status(form.status())
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <form class="question" method="post" action=visit.to("/sign-in") novalidate>
                    {hidden_fields(form, &["next", CARRY])}
                    <TextField
                        form=form
                        name="email"
                        label=t.sign_in_email_label()
                        hint=t.sign_in_email_hint()
                        kind="email"
                        autocomplete="email"
                        heading=true
                    />
                    <button class="btn btn-primary" type="submit">{t.sign_in_send_code()}</button>
                </form>
            }
        })
}

fn code_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let page = Page::new(t.sign_in_code_title()).status(form.status());
    page.render(visit, || {
        let asked = CodeForm {
            title: t.sign_in_code_title(),
            action: visit.to("/sign-in"),
            submit: t.nav_sign_in(),
            hidden: hidden_fields(form, &["next", CARRY]),
            other_address: None,
        };
        asked.view(visit, form)
    })
}
