//! Signing in with a code sent by mail: first the email address, then the code, both on this page.

use axum::{extract::Query, response::Response};
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    access::{
        shared_address::WhoIsIt,
        sign_in::{AdmissionRefusal, NewPerson, verify_code},
    },
};
use ui::{
    Form, Page, Posted, Visit,
    errors::Stop,
    hidden_fields,
    personal_details::parse_email,
    sign_in::{CARRY, NEXT, address_page, carry_on},
    signed_in,
};

use crate::{
    code_form::{self, CodeForm, has_code, hidden_act, hidden_code, send_code},
    who::{self, WhoForm},
};

/// Where to redirect after signing in.
#[derive(Deserialize)]
pub(super) struct Destination {
    #[serde(default)]
    next: String,
}

/// Asks for the email address.
pub(super) async fn show(visit: Visit, Query(destination): Query<Destination>) -> Response {
    let form = Form::new().with(NEXT, destination.next);
    address_page(&visit, &visit.typed_or(form))
}

/// Handles the email address or the code.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let Some(email) = parse_email(&mut form, &visit) else {
        return Ok(address_page(&visit, &form));
    };
    if !has_code(&form) {
        let asked = send_code(&visit, &email, &mut form, |form| code_page(&visit, form)).await?;
        return Ok(asked.unwrap_or_else(|| address_page(&visit, &form)));
    }
    let identity = who::identity(&visit, &mut form);
    let newcomer = NewPerson {
        email,
        name: who::new_name(&visit, &mut form, identity),
        language: visit.language,
        identity,
    };
    let proof = code_form::proof(&visit, &form);
    match verify_code(&visit.portal, &newcomer, &proof, form.request()).await {
        Ok(session) if form.values(CARRY).is_empty() => {
            Ok(signed_in(&visit, &session, form.value(NEXT)))
        }
        Ok(session) => carry_on(&visit, &session, &form).await,
        Err(Failure::Refused(AdmissionRefusal::Who(question))) => {
            who::refuse(&visit, &mut form, &question);
            Ok(who_page(&visit, &form, &question))
        }
        Err(Failure::Refused(AdmissionRefusal::Code(refusal))) => {
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

/// Asks who it is, of those who share the address.
fn who_page(visit: &Visit, form: &Form, question: &WhoIsIt) -> Response {
    let page = Page::new(visit.texts.who_title())
        .private()
        .status(form.status());
    page.render(visit, || {
        let asked = WhoForm {
            action: visit.to("/sign-in"),
            hidden: view! { {hidden_code(form)} {hidden_fields(form, &[NEXT, CARRY])} }.into_any(),
            typed: None,
            question,
        };
        asked.view(visit, form)
    })
}
