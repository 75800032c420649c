//! The code that verifies the email address and books in one step.

use axum::response::Response;
use ui::{Form, Visit};

use super::questions::page;
use crate::code_form::{CodeForm, hidden_act};

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
