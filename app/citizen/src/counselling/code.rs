//! The code that verifies the email address and books in one step.

use axum::response::Response;
use domain::name::PersonName;
use leptos::prelude::*;
use services::access::shared_address::WhoIsIt;
use ui::{Form, Visit, hidden_fields};

use super::questions::page;
use crate::{
    code_form::{CodeForm, hidden_act, hidden_code},
    who::WhoForm,
};

/// What was entered on the page before.
const FIELDS: [&str; 5] = ["slot", "about", "phone", "given_name", "family_name"];

/// The page that asks for the code. `check` is the URL of the page before it.
pub(super) fn render(visit: &Visit, form: &Form, check: String) -> Response {
    let t = visit.texts;
    let page = page(visit, t.counselling_code_title());
    page.status(form.status()).private().render(visit, || {
        let asked = CodeForm {
            title: t.counselling_code_title(),
            action: format!("{}?{}", visit.path, visit.query),
            submit: t.counselling_book(),
            hidden: hidden_act(form, &FIELDS),
            other_address: Some(check),
            begins_session: true,
        };
        asked.view(visit, form)
    })
}

/// Asks whose appointment it is, where the address is others' too or its record has another name.
pub(super) fn who_page(
    visit: &Visit,
    form: &Form,
    typed: &PersonName,
    question: &WhoIsIt,
) -> Response {
    let page = page(visit, visit.texts.who_title());
    page.status(form.status()).private().render(visit, || {
        let asked = WhoForm {
            action: format!("{}?{}", visit.path, visit.query),
            hidden: view! { {hidden_code(form)} {hidden_fields(form, &FIELDS)} }.into_any(),
            typed: Some(typed),
            question,
        };
        asked.view(visit, form)
    })
}
