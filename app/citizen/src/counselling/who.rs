//! Asks whose appointment it is, where the address is others' too or its record has another name.

use axum::response::Response;
use domain::name::PersonName;
use services::access::shared_address::WhoIsIt;
use ui::{Form, Visit, errors::here};

use super::questions;
use crate::{code::hidden_proof, who::WhoForm};

/// The page with the question.
pub(super) fn page(visit: &Visit, form: &Form, typed: &PersonName, question: &WhoIsIt) -> Response {
    let page = questions::page(visit, visit.texts.who_title());
    page.status(form.status()).private().render(visit, || {
        let asked = WhoForm {
            action: here(visit),
            hidden: hidden_proof(form),
            typed: Some(typed),
            question,
        };
        asked.view(visit, form)
    })
}
