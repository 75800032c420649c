//! The code that verifies the email address and books in one step.

use axum::response::Response;
use ui::{Form, Visit};

use super::questions::page;
use crate::code_form::{CodeForm, code_form};

/// The page that asks for the code. `check` is the URL of the page before it.
pub(super) fn render(visit: &Visit, form: &Form, check: String) -> Response {
    let t = visit.texts;
    let page = page(visit, t.counselling_code_title());
    page.status(form.status()).private().render(visit, || {
        let asked = CodeForm {
            title: t.counselling_code_title(),
            submit: t.counselling_book(),
            carried: &["slot", "about", "phone", "given_name", "family_name"],
            other_address: Some(check),
        };
        code_form(visit, form, &asked)
    })
}
