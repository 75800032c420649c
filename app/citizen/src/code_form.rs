//! Proving an address with a code: the form that asks for the code which was sent there.

use domain::email::EmailAddress;
use leptos::prelude::*;
use services::{
    Failure,
    access::sign_in::{CodeRefusal, request_code},
};
use ui::{Form, TextField, Visit, errors::Stop, hidden_fields};

/// What a page with this form says and passes on.
pub(super) struct CodeForm {
    /// The heading.
    pub(super) title: String,
    /// The URL that the code is sent to.
    pub(super) action: String,
    /// The label of the button that sends the code.
    pub(super) submit: String,
    /// The hidden fields with what was entered before: nothing is stored yet.
    pub(super) hidden: AnyView,
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

impl CodeForm {
    /// The form, below its error summary.
    pub(super) fn view(self, visit: &Visit, form: &Form) -> AnyView {
        let t = visit.texts;
        let sent_again = (!form.value(AGAIN).is_empty() && !form.has_problems())
            .then(|| view! { <p role="status">{t.sign_in_code_sent_again()}</p> });
        let other_address = self.other_address.map(|address| {
            view! { <a class="btn btn-link" href=address>{t.sign_in_code_other_email()}</a> }
        });
        view! {
            {form.summary(visit)}
            <form class="question" method="post" action=self.action novalidate>
                <h1>{self.title}</h1>
                <p>{t.sign_in_code_sent()} " " <bdi>{form.value(EMAIL).to_owned()}</bdi></p>
                {sent_again}
                {self.hidden}
                {hidden_fields(form, &[EMAIL])}
                <input type="hidden" name=STEP value=CODE/>
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
                    <button class="btn btn-primary" type="submit">{self.submit}</button>
                    <button class="btn btn-link" type="submit" name=AGAIN value="yes">
                        {t.sign_in_another_code()}
                    </button>
                    {other_address}
                </div>
            </form>
        }
        .into_any()
    }
}

/// The hidden fields of a form that acts: its one-time id, and these fields.
pub(super) fn hidden_act(form: &Form, fields: &[&str]) -> AnyView {
    view! {
        {form.hidden_request()}
        {hidden_fields(form, fields)}
    }
    .into_any()
}
