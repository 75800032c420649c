//! Signing in with a code sent by mail: here the email address, then the code on a page of its own.

use axum::{extract::Query, response::Response};
use domain::email::EmailAddress;
use serde::Deserialize;
use services::{
    Failure,
    access::{
        shared_address::WhoIsIt,
        sign_in::{AdmissionRefusal, NewPerson, Proving, verify_code},
    },
};
use ui::{
    Form, Page, Posted, Visit,
    errors::{Stop, here},
    personal_details::parse_email,
    sign_in::{CARRY, NEXT, address_page, carry_on},
    signed_in,
};

use crate::{
    code::{self, Asked, Carried, ToKeep, hidden_proof},
    who::{self, WhoForm},
};

/// The path of the page.
pub(crate) const PATH: &str = "/sign-in";

/// Where to redirect after signing in.
#[derive(Deserialize)]
pub(super) struct Destination {
    #[serde(default)]
    next: String,
}

/// Asks for the email address.
pub(super) async fn show(
    visit: Visit,
    Query(destination): Query<Destination>,
) -> Result<Response, Stop> {
    let begun = code::begun(&visit, PATH).await?;
    let form = begun.unwrap_or_else(|| Form::new().with(NEXT, destination.next));
    Ok(address_page(&visit, &visit.typed_or(form)))
}

/// Handles the email address.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let Some(email) = parse_email(&mut form, &visit) else {
        return Ok(address_page(&visit, &form));
    };
    let kept = ToKeep {
        email: &email,
        address: PATH,
        fields: &[NEXT, CARRY],
        proving: Proving::SignIn,
    };
    let asked = code::keep(&visit, &mut form, &kept).await?;
    Ok(asked.unwrap_or_else(|| address_page(&visit, &form)))
}

/// What the page that asks for the code says.
pub(crate) fn asked(visit: &Visit) -> Asked {
    let t = visit.texts;
    Asked {
        crumbs: Vec::new(),
        title: t.sign_in_code_title(),
        act: t.nav_sign_in(),
        what: None,
        begins_session: true,
    }
}

/// Signs in whoever has proved the address.
pub(crate) async fn carry_out(
    visit: &Visit,
    email: EmailAddress,
    form: &mut Form,
) -> Result<Carried, Stop> {
    let identity = who::identity(visit, form);
    let newcomer = NewPerson {
        email,
        name: who::new_name(visit, form, identity),
        language: visit.language,
        identity,
    };
    let proof = code::proof(visit, form);
    let answer = match verify_code(&visit.portal, &newcomer, &proof, form.request()).await {
        Ok(session) if form.values(CARRY).is_empty() => {
            signed_in(visit, &session, form.value(NEXT))
        }
        Ok(session) => carry_on(visit, &session, form).await?,
        Err(Failure::Refused(AdmissionRefusal::Who(question))) => {
            who::refuse(visit, form, &question);
            who_page(visit, form, &question)
        }
        Err(Failure::Refused(AdmissionRefusal::Code(refusal))) => {
            return Ok(Carried::Refused(refusal));
        }
        Err(failure) => return Err(failure.into()),
    };
    Ok(Carried::Answered(answer))
}

/// Asks who it is, of those who share the address.
fn who_page(visit: &Visit, form: &Form, question: &WhoIsIt) -> Response {
    let page = Page::new(visit.texts.who_title())
        .private()
        .status(form.status());
    page.render(visit, || {
        let asked = WhoForm {
            action: here(visit),
            hidden: hidden_proof(form),
            typed: None,
            question,
        };
        asked.view(visit, form)
    })
}
