//! Proving an address with a code: the form that asks for the code which was sent there.

use axum::{
    http::header,
    response::{IntoResponse as _, Response},
};
use domain::email::EmailAddress;
use leptos::prelude::*;
use services::{
    Failure,
    access::{
        BrowserSecret,
        sign_in::{CodeProof, CodeRefusal, TooManyCodes, request_address_code, request_code},
        visitor::{Proved, Visitor},
    },
};
use ui::{Choice, Choices, Form, TextField, Visit, cookie, errors::Stop, hidden_fields};

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
    /// Whether the code begins a session, so that the page asks whether others use the browser too.
    pub(super) begins_session: bool,
}

/// The field of an address, the step and the code.
const EMAIL: &str = "email";
const CODE: &str = "code";
const STEP: &str = "step";
/// Whether others use the browser too.
const SHARED: &str = "shared";
const YES: &str = "yes";
/// The button that sends another code.
const AGAIN: &str = "again";

/// Whether a form brings the code, rather than an address to send one to.
pub(super) fn has_code(form: &Form) -> bool {
    form.value(STEP) == CODE && form.value(AGAIN).is_empty()
}

/// Sends a code and returns the page that asks for it, which the browser gets a cookie with. `None` where the
/// first code could not be sent: the form says why at its address.
pub(super) async fn send_code(
    visit: &Visit,
    email: &EmailAddress,
    form: &mut Form,
    code_page: impl FnOnce(&Form) -> Response,
) -> Result<Option<Response>, Stop> {
    let (portal, client, secret) = (&visit.portal, &visit.client, secret(visit));
    let sent = request_code(portal, email, secret, client, visit.language).await;
    answer(visit, form, secret, sent, code_page)
}

/// The same for the new address of a person who is signed in.
pub(super) async fn send_address_code(
    visit: &Visit,
    proved: Proved<'_>,
    email: &EmailAddress,
    form: &mut Form,
    code_page: impl FnOnce(&Form) -> Response,
) -> Result<Option<Response>, Stop> {
    let (portal, client, secret) = (&visit.portal, &visit.client, secret(visit));
    let language = visit.language;
    let sent = request_address_code(portal, proved, email, secret, client, language).await;
    answer(visit, form, secret, sent, code_page)
}

/// A browser that asks again stays the same one.
fn secret(visit: &Visit) -> BrowserSecret {
    visit.code_secret.unwrap_or_else(BrowserSecret::random)
}

fn answer(
    visit: &Visit,
    form: &mut Form,
    secret: BrowserSecret,
    sent: Result<(), Failure<TooManyCodes>>,
    code_page: impl FnOnce(&Form) -> Response,
) -> Result<Option<Response>, Stop> {
    let is_first = form.value(STEP) != CODE;
    match sent {
        Ok(()) => {
            *form = std::mem::take(form).with(CODE, "");
            if is_first && is_shared(visit) {
                *form = std::mem::take(form).with(SHARED, YES);
            }
            let cookie = cookie::ask_for_code(&visit.portal, secret, &visit.path);
            let page = ([(header::SET_COOKIE, cookie)], code_page(form));
            Ok(Some(page.into_response()))
        }
        Err(Failure::Refused(refusal)) => {
            let wait = visit.texts.wait(refusal.wait);
            let field = if is_first { EMAIL } else { CODE };
            form.refuse(field, visit.texts.sign_in_too_many(wait));
            Ok((!is_first).then(|| code_page(form)))
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Whether the visitor has said before that others use the browser too.
fn is_shared(visit: &Visit) -> bool {
    matches!(&visit.visitor, Visitor::Person(person) if person.is_shared)
}

/// What the form proves its address with.
pub(super) fn proof<'a>(visit: &'a Visit, form: &'a Form) -> CodeProof<'a> {
    CodeProof {
        code: form.value(CODE),
        secret: visit.code_secret,
        browser: visit.browser(form.value(SHARED) == YES),
    }
}

/// Records at its field why a code was not accepted.
pub(super) fn refuse(visit: &Visit, form: &mut Form, refusal: CodeRefusal) {
    let t = visit.texts;
    let words = match refusal {
        CodeRefusal::Wrong { tries_left } => t.sign_in_wrong_code(tries_left),
        CodeRefusal::Wait { wait } => t.sign_in_wait(t.wait(wait)),
        CodeRefusal::Expired => t.sign_in_expired_code(),
        CodeRefusal::NoCookie => t.sign_in_no_cookie(),
    };
    form.refuse(CODE, words);
}

impl CodeForm {
    /// The form, below its error summary.
    pub(super) fn view(self, visit: &Visit, form: &Form) -> AnyView {
        let t = visit.texts;
        let sent_again = (!form.value(AGAIN).is_empty() && !form.has_problems())
            .then(|| view! { <p role="status">{t.sign_in_code_sent_again()}</p> });
        let shared = Choice {
            hint: t.sign_in_shared_hint(),
            ..Choice::new(YES, t.sign_in_shared_yes())
        };
        let shared = self.begins_session.then(|| {
            view! {
                <Choices
                    form=form
                    name=SHARED
                    label=t.sign_in_shared()
                    choices=vec![shared]
                    several=true
                />
            }
        });
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
                {shared}
                <div class="button-row">
                    <button class="btn btn-primary" type="submit">{self.submit}</button>
                    <button class="btn btn-link" type="submit" name=AGAIN value=YES>
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
