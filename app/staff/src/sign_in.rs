//! Signing in for staff: password and authenticator code in one step, so that a failure does not
//! reveal which of them was wrong.

use axum::{
    extract::Query,
    http::{HeaderMap, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use domain::email::EmailAddress;
use serde::Deserialize;
use services::{
    Failure,
    access::{
        staff::{Credentials, RequestOrigin, SignInRefusal, StaffSession, sign_in},
        visitor::Visitor,
    },
};
use ui::{
    Form, Posted, Visit, cookie,
    errors::Stop,
    sign_in::{CARRY, NEXT, carry_on, staff_page},
    signed_in,
};

/// Where to redirect after signing in.
#[derive(Deserialize)]
pub(super) struct Destination {
    #[serde(default)]
    next: String,
}

/// Asks for email address, password and code.
pub(super) async fn show(visit: Visit, Query(destination): Query<Destination>) -> Response {
    if matches!(visit.visitor, Visitor::Staff(_)) {
        return Redirect::to(&visit.to("/staff")).into_response();
    }
    let form = Form::new().with(NEXT, destination.next);
    staff_page(&visit, &visit.typed_or(form))
}

/// Begins the session.
pub(super) async fn submit(
    visit: Visit,
    headers: HeaderMap,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    let t = visit.texts;
    let email = form.parse("email", EmailAddress::parse, |error| t.problem(error));
    for (field, words) in [
        ("password", t.staff_sign_in_password_missing()),
        ("code", t.staff_sign_in_code_missing()),
    ] {
        if form.value(field).is_empty() {
            form.refuse(field, words);
        }
    }
    let Some(email) = email.filter(|_| !form.has_problems()) else {
        return Ok(staff_page(&visit, &form));
    };
    let credentials = Credentials {
        email: &email,
        password: form.value("password"),
        code: form.value("code"),
    };
    let from = RequestOrigin {
        client: &visit.client,
        browser: visit.browser(false),
        secret: cookie::staff_browser(&visit.portal, &headers),
    };
    match sign_in(&visit.portal, &credentials, &from).await {
        Ok(StaffSession { session, secret }) => {
            let next = form.value(NEXT);
            let is_for_staff = next.split('/').nth(2) == Some("staff");
            let next = if is_for_staff {
                next.to_owned()
            } else {
                visit.to("/staff")
            };
            let page = if form.values(CARRY).is_empty() {
                signed_in(&visit, &session, &next)
            } else {
                carry_on(&visit, &session, &form.with(NEXT, next)).await?
            };
            let known = cookie::remember_staff_browser(&visit.portal, secret);
            Ok((AppendHeaders([(header::SET_COOKIE, known)]), page).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            form.refuse(
                "email",
                match refusal {
                    SignInRefusal::NotRecognised => t.staff_sign_in_not_recognised(),
                    SignInRefusal::TooManyAttempts { wait } => {
                        t.staff_sign_in_too_many(t.wait(wait))
                    }
                },
            );
            Ok(staff_page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}
