//! Who books: asked of a visitor, shown to whoever signed in.

use axum::response::Response;
use leptos::prelude::*;
use services::{booking::Offer, store::person::Record};

use super::{super::details::name_fields, offered};
use crate::{
    ui::{Form, TextField, or_dash},
    visit::Visit,
};

/// The page that books, or leads to the code.
pub(super) fn page(visit: &Visit, offer: &Offer, form: &Form) -> Response {
    let t = visit.texts;
    // Who typed an address goes on as a visitor, even after signing in in another tab.
    let person = offer
        .person
        .as_ref()
        .filter(|_| form.value("email").is_empty());
    let title = if person.is_some() {
        t.booking_check_title()
    } else {
        t.booking_title()
    };
    let page = offered::page(visit, offer, title.clone()).status(form.status());
    page.render(visit, || {
        let asked = match person {
            Some(person) => known(visit, person, form),
            None => unknown(visit, form),
        };
        let act = match person {
            Some(_) => offered::act(visit, offer, None),
            None => t.booking_send_code(),
        };
        view! {
            {form.summary(visit)}
            <form class="question" method="post" novalidate>
                <h1>{title}</h1>
                {offered::summary(visit, offer)}
                {form.hidden_request()}
                {asked}
                {offered::claims(visit, offer, form)}
                {offered::privacy(visit)}
                <button class="btn btn-primary" type="submit">{act}</button>
            </form>
        }
    })
}

fn known(visit: &Visit, person: &Record, form: &Form) -> AnyView {
    let t = visit.texts;
    let details = &person.details;
    let name = details.name.as_ref().map(|name| {
        view! { <div><dt>{t.booking_your_name()}</dt><dd><bdi>{name.to_string()}</bdi></dd></div> }
    });
    let asked = details.name.is_none().then(|| name_fields(form, visit));
    view! {
        <dl class="summary-list">
            {name}
            <div>
                <dt>{t.booking_your_email()}</dt>
                <dd><bdi>{or_dash(details.email.as_ref())}</bdi></dd>
            </div>
        </dl>
        {asked}
    }
    .into_any()
}

fn unknown(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    view! {
        <p>{t.booking_intro()}</p>
        {name_fields(form, visit)}
        <TextField
            form=form
            name="email"
            label=t.booking_email()
            hint=t.booking_email_hint()
            kind="email"
            autocomplete="email"
        />
    }
    .into_any()
}
