//! The people who share one's address: going on as one of them, or as somebody new.

use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;
use services::{
    Failure,
    access::shared_address::WhoIsIt,
    people::{
        account::AccountView,
        sharing::{GoOnRefusal, go_on_as, sharing},
    },
};
use ui::{Form, Icon, Page, Posted, Visit, errors::Stop, hidden_fields, is_here, sign_in::NEXT};

use crate::who::{self, WhoForm};

/// Where to go on.
#[derive(Deserialize)]
pub(crate) struct Destination {
    #[serde(default)]
    next: String,
}

/// Shows who shares the address, by their given names.
pub(crate) async fn show(
    visit: Visit,
    Query(destination): Query<Destination>,
) -> Result<Response, Stop> {
    let people = sharing(&visit.portal, visit.person()?).await?;
    let question = WhoIsIt {
        people,
        problem: None,
    };
    let form = visit.typed_or(Form::new().with(NEXT, destination.next));
    Ok(page(&visit, &form, &question))
}

/// Goes on as the chosen person.
pub(crate) async fn submit(visit: Visit, Posted(mut form): Posted) -> Result<Response, Stop> {
    let person = visit.person()?;
    let identity = who::identity(&visit, &mut form);
    let name = who::new_name(&visit, &mut form, identity);
    match go_on_as(&visit.portal, person, name, visit.language, identity).await {
        Ok(_) => {
            let next = form.value(NEXT);
            let path = visit.to("/path");
            let next = if is_here(next) { next } else { &path };
            Ok(Redirect::to(next).into_response())
        }
        Err(Failure::Refused(GoOnRefusal::Who(question))) => {
            who::refuse(&visit, &mut form, &question);
            Ok(page(&visit, &form, &question))
        }
        // The form goes on after the sign-in.
        Err(Failure::Refused(GoOnRefusal::CodeTooOld)) => Err(Stop::SignIn),
        Err(failure) => Err(failure.into()),
    }
}

fn page(visit: &Visit, form: &Form, question: &WhoIsIt) -> Response {
    let t = visit.texts;
    let page = Page::new(t.who_title())
        .crumb(t.account_title(), visit.to("/account"))
        .status(form.status())
        .private();
    page.render(visit, || {
        let asked = WhoForm {
            action: visit.to("/account/people"),
            hidden: hidden_fields(form, &[NEXT]),
            typed: None,
            question,
        };
        asked.view(visit, form)
    })
}

/// The part of the account that leads here.
pub(super) fn section(visit: &Visit, account: &AccountView) -> AnyView {
    let t = visit.texts;
    let details = &account.person.details;
    let is_open = account.shares_address
        && details.birth_date.is_none()
        && account.person.in_care_of.is_none();
    let open = is_open.then(|| {
        view! {
            <div class="notice notice-warning">
                <Icon name="it-warning-circle"/>
                <div>
                    <p>
                        {t.people_protect()} " "
                        <a href=visit.to("/account/details#birth_date")>{t.people_protect_link()}</a>
                    </p>
                </div>
            </div>
        }
    });
    view! {
        <section aria-labelledby="people">
            <h2 id="people">{t.people_title()}</h2>
            <p>{t.people_now(details.display_name())} " " {t.people_about()}</p>
            {open}
            <a class="btn btn-outline-primary" href=visit.to("/account/people")>{t.people_link()}</a>
        </section>
    }
    .into_any()
}
