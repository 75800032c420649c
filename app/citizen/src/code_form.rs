//! Proving an address with a code: the form that asks for the code which was sent there.

use domain::email::EmailAddress;
use leptos::prelude::*;
use services::{
    Failure,
    access::sign_in::{CodeRefusal, request_code},
};
use ui::{Form, TextField, Visit, errors::Stop};

/// What a page with this form says and passes on.
pub(super) struct CodeForm<'a> {
    /// The heading.
    pub(super) title: String,
    /// The label of the button that sends the code.
    pub(super) submit: String,
    /// The fields of the previous page, passed on with all their values: nothing is stored yet.
    pub(super) carried: &'a [&'static str],
    /// The URL of the page that asks for the address.
    pub(super) other_address: Option<String>,
}

/// The field of an address, the step and the code.
const EMAIL: &str = "email";
const CODE: &str = "code";
const STEP: &str = "step";
/// The button that sends another code.
const AGAIN: &str = "again";

/// Whether a form brings the code, rather than an address to send one to.
pub(super) fn has_code(form: &Form) -> bool {
    form.value(STEP) == CODE && form.value(AGAIN).is_empty()
}

/// Sends a code. Whether the code is to be asked for next: it is not where the first one could not be
/// sent, and the form says why at its address.
pub(super) async fn send_code(
    visit: &Visit,
    email: &EmailAddress,
    form: &mut Form,
) -> Result<bool, Stop> {
    let is_first = form.value(STEP) != CODE;
    match request_code(&visit.portal, email, &visit.client, visit.language).await {
        Ok(()) => {
            *form = std::mem::take(form).with(CODE, "");
            Ok(true)
        }
        Err(Failure::Refused(_)) => {
            let field = if is_first { EMAIL } else { CODE };
            form.refuse(field, visit.texts.sign_in_too_many());
            Ok(!is_first)
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Records at its field why a code was not accepted.
pub(super) fn refuse(visit: &Visit, form: &mut Form, refusal: CodeRefusal) {
    let words = match refusal {
        CodeRefusal::Wrong { tries_left } => visit.texts.sign_in_wrong_code(tries_left),
        CodeRefusal::Expired => visit.texts.sign_in_expired_code(),
    };
    form.refuse(CODE, words);
}

/// The form, below its error summary.
pub(super) fn code_form(visit: &Visit, form: &Form, code_form: &CodeForm<'_>) -> AnyView {
    let t = visit.texts;
    let carried = code_form
        .carried
        .iter()
        .chain(&[EMAIL])
        .flat_map(|name| form.values(name).iter().map(move |value| (*name, value)))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> })
        .collect_view();
    let sent_again = (!form.value(AGAIN).is_empty() && !form.has_problems())
        .then(|| view! { <p role="status">{t.sign_in_code_sent_again()}</p> });
    let other_address = code_form.other_address.clone().map(|address| {
        view! { <a class="btn btn-link" href=address>{t.sign_in_code_other_email()}</a> }
    });
    view! {
        {form.summary(visit)}
        <form class="question" method="post" novalidate>
            <h1>{code_form.title.clone()}</h1>
            <p>{t.sign_in_code_sent()} " " <bdi>{form.value(EMAIL).to_owned()}</bdi></p>
            {sent_again}
            {form.hidden_request()}
            <input type="hidden" name=STEP value=CODE/>
            {carried}
            <TextField
                form=form
                name=CODE
                label=t.sign_in_code_label()
                hint=t.sign_in_code_hint()
                inputmode="numeric"
                autocomplete="one-time-code"
                width="code-input"
            />
            <div class="button-row">
                <button class="btn btn-primary" type="submit">{code_form.submit.clone()}</button>
                <button class="btn btn-link" type="submit" name=AGAIN value="yes">
                    {t.sign_in_another_code()}
                </button>
                {other_address}
            </div>
        </form>
    }
    .into_any()
}
