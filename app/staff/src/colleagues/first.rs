//! Making the first administrator of an empty portal. Whoever has the key that `serve` prints sees this page.

use axum::{extract::Query, http::HeaderMap, response::Response};
use domain::{email::EmailAddress, language::Language, name::Name, staff::Role};
use leptos::prelude::*;
use services::{
    Failure,
    access::staff::{
        Enrolment,
        first_start::{FirstAdministrator, begin, may_begin},
        invitation::{Accepted, is_repeated},
    },
};
use ui::{Form, Page, Posted, TextField, Visit, errors::Stop};

use super::{
    invite::{language, language_choice},
    set_up::{self, Key},
};

/// Asks for everything.
pub(crate) async fn show(visit: Visit, Query(Key { key }): Query<Key>) -> Result<Response, Stop> {
    may_begin(&visit.portal, &key).await?;
    let form = Form::new().with("language", Language::It.tag());
    let enrolment = set_up::enrolment(&visit, &key, &form);
    Ok(render(&visit, &form, &enrolment))
}

/// Makes the administrator and signs in.
pub(crate) async fn submit(
    visit: Visit,
    Query(Key { key }): Query<Key>,
    headers: HeaderMap,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    if is_repeated(&visit.portal, form.request()).await? {
        return Ok(set_up::welcome(&visit, Accepted::Before));
    }
    may_begin(&visit.portal, &key).await?;
    let t = visit.texts;
    let enrolment = set_up::enrolment(&visit, &key, &form);
    let name = form.parse("name", Name::parse, |error| t.problem(error));
    let email = form.parse("email", EmailAddress::parse, |error| t.problem(error));
    let language = language(&form);
    let owner = [
        form.value("email").to_owned(),
        form.value("name").to_owned(),
    ];
    let owner = owner.each_ref().map(String::as_str);
    let chosen = set_up::read(&visit, &mut form, &enrolment, &owner);
    if let (Some(name), Some(email), Some((password, authenticator))) = (name, email, chosen) {
        let new = FirstAdministrator {
            email,
            name,
            language,
            password,
            authenticator,
        };
        let from = set_up::origin(&visit, &headers);
        return match begin(&visit.portal, &key, &new, &from, form.request()).await {
            Ok(accepted) => Ok(set_up::welcome(&visit, accepted)),
            // Somebody came first.
            Err(Failure::Refused(_)) => Err(Stop::NotFound),
            Err(failure) => Err(failure.into()),
        };
    }
    Ok(render(&visit, &form, &enrolment))
}

fn render(visit: &Visit, form: &Form, enrolment: &Enrolment) -> Response {
    let t = visit.texts;
    let title = t.colleagues_first_title();
    // The address is not known yet.
    let account = visit.plain().texts.role(Role::Administrator);
    let page = Page::new(title.clone()).private().status(form.status());
    page.render(visit, || {
        view! {
            {form.summary(visit)}
            <form method="post" class="prose" novalidate>
                <h1>{title}</h1>
                <p>{t.colleagues_first_lead()}</p>
                {form.hidden_request()}
                <TextField form=form name="name" label=t.colleagues_first_name() autocomplete="name"/>
                <TextField
                    form=form
                    name="email"
                    label=t.colleagues_email()
                    kind="email"
                    autocomplete="username"
                />
                {language_choice(visit, form)}
                {set_up::fields(visit, form, enrolment, &account)}
                <button class="btn btn-primary" type="submit">{t.colleagues_accept()}</button>
            </form>
        }
    })
}
