//! Asks whose booking it is, where the address is others' too or its record has another name.

use axum::response::Response;
use domain::name::PersonName;
use leptos::prelude::*;
use services::{access::shared_address::WhoIsIt, bookings::Offer};
use ui::{Form, Visit, hidden_fields};

use super::{super::summary_rows, offered};
use crate::{code_form::hidden_code, who::WhoForm};

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
        let passed_on = hidden_fields(form, &["given_name", "family_name", offered::CLAIMS]);
        let asked = WhoForm {
            action: format!(
                "{}/book",
                summary_rows::activity(visit, &offer.edition.slug)
            ),
            hidden: view! { {hidden_code(form)} {passed_on} }.into_any(),
            typed: Some(typed),
            question,
        };
        asked.view(visit, form)
    })
}
