//! Inviting a colleague.

use axum::response::{IntoResponse, Redirect, Response};
use domain::{email::EmailAddress, language::Language, staff::Role};
use leptos::prelude::*;
use services::{
    Failure,
    access::staff::{
        directory,
        invitation::{Invite, InviteRefusal, invite},
    },
};
use store::site::Site;
use ui::{Choice, Choices, Form, Posted, TextField, Visit, errors::Stop};

use super::{HERE, fields};
use crate::frame::page;

/// Shows the empty form.
pub(crate) async fn show(visit: Visit) -> Result<Response, Stop> {
    let directory = directory(&visit.portal, visit.staff()?).await?;
    let form = Form::new()
        .with(fields::ROLE, Role::Operator.as_str())
        .with("language", Language::It.tag());
    Ok(render(&visit, &form, &directory.sites))
}

/// Invites.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let staff = visit.staff()?;
    let t = visit.texts;
    let directory = directory(&visit.portal, staff).await?;
    let email = form.parse("email", EmailAddress::parse, |error| t.problem(error));
    let who = fields::read(&visit, &mut form);
    let language = language(&form);
    if let (Some(email), Some((name, position))) = (email, who) {
        let new = Invite {
            email,
            name,
            position,
            language,
        };
        match invite(&visit.portal, staff, &new, form.request()).await {
            Ok(()) => return Ok(Redirect::to(&visit.to(HERE)).into_response()),
            Err(Failure::Refused(InviteRefusal::EmailTaken)) => {
                form.refuse("email", t.colleagues_email_taken());
            }
            Err(Failure::Refused(InviteRefusal::Invited)) => {
                form.refuse("email", t.colleagues_already_invited());
            }
            Err(Failure::Refused(InviteRefusal::UnknownSite(_))) => {
                form.refuse(fields::SITES, t.colleagues_site_gone());
            }
            Err(failure) => return Err(failure.into()),
        }
    }
    Ok(render(&visit, &form, &directory.sites))
}

/// The language that a form names, Italian where it names none of staff's.
pub(super) fn language(form: &Form) -> Language {
    let typed = form.value("language");
    let mut known = Language::OF_STAFF.into_iter();
    known
        .find(|language| language.tag() == typed)
        .unwrap_or_default()
}

/// The question which language it is to be.
pub(super) fn language_choice(visit: &Visit, form: &Form) -> AnyView {
    let choices =
        Language::OF_STAFF.map(|language| Choice::new(language.tag(), language.own_name()));
    let label = visit.texts.colleagues_language();
    view! { <Choices form=form name="language" label=label choices=choices.to_vec() inline=true/> }
        .into_any()
}

fn render(visit: &Visit, form: &Form, sites: &[Site]) -> Response {
    let t = visit.texts;
    let title = t.colleagues_invite_title();
    page(title.clone()).status(form.status()).render(visit, || {
        view! {
            {form.summary(visit)}
            <a class="back-link" href=visit.to(HERE)>{t.action_back()}</a>
            <div class="toolbar"><h1>{title}</h1></div>
            <p class="lead">{t.colleagues_invite_lead()}</p>
            <form method="post" class="prose" novalidate>
                {form.hidden_request()}
                <TextField form=form name="email" label=t.colleagues_email() kind="email"/>
                {fields::fields(visit, form, sites)}
                {language_choice(visit, form)}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{t.colleagues_invite_send()}</button>
                </div>
            </form>
        }
    })
}
