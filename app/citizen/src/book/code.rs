//! The code that verifies the email address and books in one step.

use axum::response::Response;
use services::bookings::Offer;
use ui::{Form, Visit};

use super::{super::summary_rows, offered};
use crate::code_form::{CodeForm, hidden_act};

/// The page that asks for the code.
pub(super) fn page(visit: &Visit, offer: &Offer, form: &Form) -> Response {
    let t = visit.texts;
    let page = offered::page(visit, offer, t.booking_code_title());
    page.status(form.status()).render(visit, || {
        let activity = summary_rows::activity(visit, &offer.edition.slug);
        let asked = CodeForm {
            title: t.booking_code_title(),
            action: format!("{activity}/book"),
            submit: offered::act(visit, offer, Some(offered::claimed(form))),
            hidden: hidden_act(form, &["given_name", "family_name", offered::CLAIMS]),
            other_address: Some(format!("{activity}/book")),
            begins_session: true,
        };
        asked.view(visit, form)
    })
}
