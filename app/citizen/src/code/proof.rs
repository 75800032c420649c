//! What a form proves its address with.

use domain::id::RequestId;
use leptos::prelude::*;
use services::access::sign_in::{CodeProof, Given};
use ui::{Form, Visit, hidden_fields};

/// The field of the code.
pub(super) const CODE: &str = "code";
/// The parameter of the link beside it.
pub(super) const KEY: &str = "key";
/// The one-time id of the page that the link opened.
pub(super) const PRESS: &str = "press";
/// Whether others use the browser too.
pub(super) const SHARED: &str = "shared";
pub(super) const YES: &str = "yes";
/// The button that sends the code once more.
pub(super) const AGAIN: &str = "again";

/// What the form proves its address with: the key of the link that opened its page, or else the code.
pub(crate) fn proof<'a>(visit: &'a Visit, form: &'a Form) -> CodeProof<'a> {
    let given = match form.value(KEY) {
        "" => Given::Code {
            typed: form.value(CODE),
            secret: visit
                .code_secret
                .map(|secret| secret.for_form(form.request())),
        },
        key => Given::Key {
            key,
            press: press(form),
        },
    };
    CodeProof {
        given,
        browser: visit.browser(form.value(SHARED) == YES),
    }
}

fn press(form: &Form) -> RequestId {
    form.value(PRESS).parse().unwrap_or_else(|_| form.request())
}

/// The hidden fields that bring the accepted code or key once more, with the answer to a question that it raised.
pub(crate) fn hidden_proof(form: &Form) -> AnyView {
    hidden_fields(form, &[CODE, SHARED, PRESS])
}
