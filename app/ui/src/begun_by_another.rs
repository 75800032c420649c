//! Forms that were begun for one person and sent for another: the session went on as somebody else in another window.

use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use services::access::visitor::{SignedIn, Visitor};

use crate::{Form, Page, Visit, errors::here, sign_in::NEXT};

/// The field that says for whom a form was begun.
pub const FOR: &str = "for_person";

/// The hidden field that says for whom a form is. Forms that a person's own page sends without a reference have it.
pub fn for_person(visit: &Visit) -> Option<AnyView> {
    let Visitor::Person(person) = &visit.visitor else {
        return None;
    };
    let id = person.person.to_string();
    Some(view! { <input type="hidden" name=FOR value=id/> }.into_any())
}

/// The same field in a form that is kept until an address is proved.
#[must_use]
pub fn begun_for(person: &SignedIn, form: Form) -> Form {
    form.with(FOR, person.person.to_string())
}

/// The answer to a form that was begun for somebody else: nothing is changed, and the browser's way back leads to
/// what was typed.
pub(crate) fn begun_by_another(visit: &Visit, person: &SignedIn, form: &Form) -> Option<Response> {
    let begun_for = form.value(FOR);
    if begun_for.is_empty() || begun_for == person.person.to_string() {
        return None;
    }
    let t = visit.texts;
    let here = here(visit);
    let title = t.people_other_title(&person.name);
    let page = Page::new(title.clone()).private();
    let change = people_address(visit);
    Some(page.status(StatusCode::CONFLICT).render(visit, || {
        view! {
            <div class="prose">
                <h1>{title}</h1>
                <p>{t.people_other_text()}</p>
                <p><a href=here>{t.people_other_again(&person.name)}</a></p>
                <p><a href=change>{t.people_other_change()}</a></p>
            </div>
        }
    }))
}

/// The address of the page on which one goes on as somebody else, and comes back here.
pub fn people_address(visit: &Visit) -> String {
    let next = serde_urlencoded::to_string([(NEXT, here(visit))]).unwrap_or_default();
    visit.to(&format!("/account/people?{next}"))
}
