//! Asks whose booking it is, where the address is others' too or its record has another name.

use axum::response::Response;
use domain::name::PersonName;
use services::{access::shared_address::WhoIsIt, bookings::Offer};
use ui::{Form, Visit, errors::here};

use super::offered;
use crate::{code::hidden_proof, who::WhoForm};

/// The page with the question.
pub(super) fn page(
    visit: &Visit,
    offer: &Offer,
    form: &Form,
    typed: &PersonName,
    question: &WhoIsIt,
) -> Response {
    let page = offered::page(visit, offer, visit.texts.who_title()).status(form.status());
    page.private().render(visit, || {
        let asked = WhoForm {
            action: here(visit),
            hidden: hidden_proof(form),
            typed: Some(typed),
            question,
        };
        asked.view(visit, form)
    })
}
