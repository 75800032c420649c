//! Who books: asked of an anonymous visitor, shown to a signed-in person.

use axum::response::Response;
use leptos::prelude::*;
use services::bookings::Offer;
use ui::{Form, Visit, page_form, personal_details::who, step};

use super::{super::summary_rows, offered};

/// The page that books, or continues to the code.
pub(super) fn page(visit: &Visit, offer: &Offer, form: &Form) -> Response {
    let t = visit.texts;
    // A visitor who entered an email address stays one, even after signing in in another tab.
    let person = offer
        .person
        .as_ref()
        .filter(|_| form.value("email").is_empty());
    let title = if person.is_some() {
        t.booking_check_title()
    } else {
        t.booking_title()
    };
    // The page also answers a form that was carried out at another address.
    let action = format!(
        "{}/book",
        summary_rows::activity(visit, &offer.edition.slug)
    );
    let page = offered::page(visit, offer, title.clone()).status(form.status());
    let activity = summary_rows::activity(visit, &offer.edition.slug);
    page.render(visit, || {
        let act = match person {
            Some(_) => offered::act(visit, offer, None),
            None => t.booking_send_code(),
        };
        view! {
            <a class="back-link" href=activity>{t.action_back()}</a>
            {form.summary(visit)}
            <form class="question" id=page_form() method="post" action=action novalidate>
                // The code is the second step of whoever has no session.
                {person.is_none().then(|| step(visit, "", 1, 2))}
                <h1>{title}</h1>
                {offered::summary(visit, offer)}
                {form.hidden_request()}
                {who(visit, person, form)}
                {offered::claims(visit, offer, form)}
                {offered::privacy(visit)}
                <button class="btn btn-primary" type="submit">{act}</button>
            </form>
        }
    })
}
