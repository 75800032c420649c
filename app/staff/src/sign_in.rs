//! Signing in for staff: password and authenticator code in one step, so that a failure does not
//! reveal which of them was wrong.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use domain::email::EmailAddress;
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    access::{
        staff::{Credentials, SignInRefusal, sign_in},
        visitor::Visitor,
    },
};
use ui::{Form, Page, Posted, TextField, Visit, errors::Stop, signed_in};

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
    page(&visit, &Form::new().with("next", destination.next))
}

/// Begins the session.
pub(super) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
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
        return Ok(page(&visit, &form));
    };
    let credentials = Credentials {
        email: &email,
        password: form.value("password"),
        code: form.value("code"),
    };
    match sign_in(&visit.portal, &credentials, &visit.client, &visit.device).await {
        Ok(session) => {
            let next = form.value("next");
            let is_for_staff = next.split('/').nth(2) == Some("staff");
            let next = if is_for_staff {
                next.to_owned()
            } else {
                visit.to("/staff")
            };
            Ok(signed_in(&visit, &session, &next))
        }
        Err(Failure::Refused(refusal)) => {
            form.refuse(
                "email",
                match refusal {
                    SignInRefusal::NotRecognised => t.staff_sign_in_not_recognised(),
                    SignInRefusal::TooManyAttempts => t.staff_sign_in_too_many(),
                },
            );
            Ok(page(&visit, &form))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    Page::new(t.staff_sign_in_title())
        .status(form.status())
        .private()
        .render(visit, || {
            view! {
                {form.summary(visit)}
                <form class="question" method="post" novalidate>
                    <h1>{t.staff_sign_in_title()}</h1>
                    <p>
                        {t.staff_sign_in_about()} " "
                        <a href=visit.to("/sign-in")>{t.staff_sign_in_not_staff()}</a>
                    </p>
                    <input type="hidden" name="next" value=form.value("next").to_owned()/>
                    <TextField
                        form=form
                        name="email"
                        label=t.staff_sign_in_email()
                        kind="email"
                        autocomplete="username"
                    />
                    <TextField
                        form=form
                        name="password"
                        label=t.staff_sign_in_password()
                        kind="password"
                        autocomplete="current-password"
                    />
                    <TextField
                        form=form
                        name="code"
                        label=t.staff_sign_in_code()
                        hint=t.staff_sign_in_code_hint()
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        width="code-input"
                    />
                    <button class="btn btn-primary" type="submit">{t.nav_sign_in()}</button>
                </form>
            }
        })
}
