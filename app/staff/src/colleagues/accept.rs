//! Accepting an invitation. Whoever has the key of the mail sees this page; to open it changes nothing.

use axum::{extract::Query, http::HeaderMap, response::Response};
use leptos::prelude::*;
use services::{
    Failure,
    access::staff::{
        Enrolment, InsertRefusal,
        invitation::{Accepted, accept, invited, is_repeated},
    },
};
use store::staff_invitation::Invitation;
use ui::{Form, Page, Posted, Visit, errors::Stop};

use super::set_up::{self, Key};

/// Asks for password and authenticator.
pub(crate) async fn show(visit: Visit, Query(Key { key }): Query<Key>) -> Result<Response, Stop> {
    let invitation = invited(&visit.portal, &key).await?;
    let form = Form::new();
    let enrolment = set_up::enrolment(&visit, &key, &form);
    Ok(render(&visit, &form, &invitation, &enrolment))
}

/// Makes the account and signs in.
pub(crate) async fn submit(
    visit: Visit,
    Query(Key { key }): Query<Key>,
    headers: HeaderMap,
    Posted(mut form): Posted,
) -> Result<Response, Stop> {
    if is_repeated(&visit.portal, form.request()).await? {
        return Ok(set_up::welcome(&visit, Accepted::Before));
    }
    let invitation = invited(&visit.portal, &key).await?;
    let enrolment = set_up::enrolment(&visit, &key, &form);
    let owner = [invitation.email.as_str(), invitation.name.as_str()];
    if let Some((password, enrolled)) = set_up::read(&visit, &mut form, &enrolment, &owner) {
        let from = set_up::origin(&visit, &headers);
        let chosen = (&password, &enrolled);
        match accept(&visit.portal, &key, chosen, &from, form.request()).await {
            Ok(accepted) => return Ok(set_up::welcome(&visit, accepted)),
            Err(Failure::Refused(InsertRefusal::EmailTaken | InsertRefusal::UnknownSite(_))) => {
                return Err(Stop::NotFound);
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(render(&visit, &form, &invitation, &enrolment))
}

fn render(visit: &Visit, form: &Form, invitation: &Invitation, enrolment: &Enrolment) -> Response {
    let t = visit.texts;
    let title = t.colleagues_accept_title();
    let email = invitation.email.as_str();
    let page = Page::new(title.clone()).private().status(form.status());
    page.render(visit, || {
        view! {
            {form.summary(visit)}
            <form method="post" class="prose" novalidate>
                <h1>{title}</h1>
                <p>
                    {t.colleagues_accept_lead(&invitation.name)} " "
                    <bdi dir="ltr">{email.to_owned()}</bdi>
                </p>
                {form.hidden_request()}
                <input type="hidden" name="username" autocomplete="username" value=email.to_owned()/>
                {set_up::fields(visit, form, enrolment, email)}
                <button class="btn btn-primary" type="submit">{t.colleagues_accept()}</button>
            </form>
        }
    })
}
