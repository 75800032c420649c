//! The code that verifies the email address and books in one step.

use axum::response::Response;
use leptos::prelude::*;
use ui::{Form, TextField, Visit};

use super::questions::page;

/// The input of the previous page, passed on in hidden fields: nothing is stored yet.
const CARRIED: [&str; 6] = [
    "slot",
    "about",
    "phone",
    "given_name",
    "family_name",
    "email",
];

/// The page that asks for the code.
pub(super) fn render(visit: &Visit, form: &Form) -> Response {
    let t = visit.texts;
    let page = page(visit, t.counselling_code_title());
    page.status(form.status()).private().render(visit, || {
        let carried = CARRIED.map(|name| {
            view! { <input type="hidden" name=name value=form.value(name).to_owned()/> }
        });
        let sent_again = (!form.value("again").is_empty() && !form.has_problems())
            .then(|| view! { <p role="status">{t.booking_code_sent_again()}</p> });
        view! {
            {form.summary(visit)}
            <form class="question" method="post" novalidate>
                <h1>{t.counselling_code_title()}</h1>
                <p>{t.booking_code_sent()} " " <bdi>{form.value("email").to_owned()}</bdi></p>
                {sent_again}
                {form.hidden_request()}
                <input type="hidden" name="step" value="code"/>
                {carried.into_iter().collect_view()}
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
                    <button class="btn btn-primary" type="submit">{t.counselling_book()}</button>
                    <button class="btn btn-link" type="submit" name="again" value="yes">
                        {t.booking_code_again()}
                    </button>
                </div>
            </form>
        }
    })
}
