//! The code that verifies the email address and books in one step.

use axum::response::Response;
use leptos::prelude::*;
use services::bookings::Offer;
use ui::{Form, TextField, Visit};

use super::{super::summary_rows, offered};

/// The input of the previous page, passed on in hidden fields: nothing is stored yet.
const CARRIED: [&str; 3] = ["given_name", "family_name", "email"];

/// The page that asks for the code.
pub(super) fn page(visit: &Visit, offer: &Offer, form: &Form) -> Response {
    let t = visit.texts;
    let page = offered::page(visit, offer, t.booking_code_title());
    page.status(form.status()).render(visit, || {
        let carried = CARRIED.map(
            |name| view! { <input type="hidden" name=name value=form.value(name).to_owned()/> },
        );
        let claims = form
            .values(offered::CLAIMS)
            .iter()
            .map(|group| view! { <input type="hidden" name=offered::CLAIMS value=group.clone()/> })
            .collect_view();
        let sent_again = (!form.value("again").is_empty() && !form.has_problems())
            .then(|| view! { <p role="status">{t.booking_code_sent_again()}</p> });
        let act = offered::act(visit, offer, Some(offered::claimed(form)));
        let start = format!(
            "{}/book",
            summary_rows::activity(visit, &offer.edition.slug)
        );
        view! {
            {form.summary(visit)}
            <form class="question" method="post" novalidate>
                <h1>{t.booking_code_title()}</h1>
                <p>
                    {t.booking_code_sent()} " " <bdi>{form.value("email").to_owned()}</bdi>
                </p>
                {sent_again}
                {form.hidden_request()}
                <input type="hidden" name="step" value="code"/>
                {carried.into_iter().collect_view()}
                {claims}
                <TextField
                    form=form
                    name="code"
                    label=t.booking_code_label()
                    hint=t.booking_code_hint()
                    inputmode="numeric"
                    autocomplete="one-time-code"
                    width="code-input"
                />
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{act}</button>
                    <button class="btn btn-link" type="submit" name="again" value="yes">
                        {t.booking_code_again()}
                    </button>
                    <a class="btn btn-link" href=start>{t.booking_code_other_email()}</a>
                </div>
            </form>
        }
    })
}
