//! Signing in with a code sent by mail: first the email address, then the code, both on this page.

use axum::{extract::Query, response::Response};
use domain::email::EmailAddress;
use serde::Deserialize;
use services::{
    Failure,
    access::sign_in::{NewPerson, verify_code},
};
use ui::{
    Form, Page, Posted, Visit,
    errors::Stop,
    sign_in::{CARRY, NEXT, address_page, carry_on},
    signed_in,
};

use crate::code_form::{self, CodeForm, has_code, hidden_act, send_code};

/// Where to redirect after signing in.
#[derive(Deserialize)]
pub(super) struct Destination {
    #[serde(default)]
    next: String,
}

/// Asks for the email address.
pub(super) async fn show(visit: Visit, Query(destination): Query<Destination>) -> Response {
    address_page(&visit, &Form::new().with(NEXT, destination.next))
}

/// Handles the email address or the code.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let t = visit.texts;
    let Some(email) = form.parse("email", EmailAddress::parse, |error| t.problem(error)) else {
        return Ok(address_page(&visit, &form));
    };
    if !has_code(&form) {
        let asked = send_code(&visit, &email, &mut form, |form| code_page(&visit, form)).await?;
        return Ok(asked.unwrap_or_else(|| address_page(&visit, &form)));
    }
    let newcomer = NewPerson {
        email,
        name: None,
        language: visit.language,
    };
    let proof = code_form::proof(&visit, &form);
    match verify_code(&visit.portal, &newcomer, &proof, form.request()).await {
        Ok(session) if form.values(CARRY).is_empty() => {
            Ok(signed_in(&visit, &session, form.value(NEXT)))
        }
        Ok(session) => carry_on(&visit, &session, &form).await,
        Err(Failure::Refused(refusal)) => {
            code_form::refuse(&visit, &mut form, refusal);
            Ok(code_page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn code_page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let page = Page::new(t.sign_in_code_title())
        .private()
        .status(form.status());
    page.render(visit, || {
        let asked = CodeForm {
            title: t.sign_in_code_title(),
            action: visit.to("/sign-in"),
            submit: t.nav_sign_in(),
            hidden: hidden_act(form, &[NEXT, CARRY]),
            other_address: None,
            begins_session: true,
        };
        asked.view(visit, form)
    })
}
