//! Keeping a form until its address is proved, and going back to it.

use axum::response::{IntoResponse as _, Redirect, Response};
use domain::{email::EmailAddress, id::RequestId};
use services::{
    Failure,
    access::sign_in::{Asker, FormToKeep, Proving, TooManyCodes, keep_form, open_form},
};
use ui::{Form, Visit, errors::Stop, personal_details::EMAIL_ASKED};

use super::set_cookie;

/// The field of the address.
pub(super) const EMAIL: &str = "email";
/// The parameter of a form's page that fills in what is kept.
const KEPT: &str = "kept";

/// What is kept of a form.
pub(crate) struct ToKeep<'a> {
    /// The address to prove.
    pub(crate) email: &'a EmailAddress,
    /// The page that it was sent to, without the language.
    pub(crate) address: &'a str,
    /// The fields that are kept, besides the address.
    pub(crate) fields: &'a [&'a str],
    /// What proving the address is for.
    pub(crate) proving: Proving<'a>,
}

/// Keeps a form, sends the code and leads to the page that asks for it; the browser gets a cookie with that. `None`
/// where the code could not be sent: the form says why at its address.
pub(crate) async fn keep(
    visit: &Visit,
    form: &mut Form,
    kept: &ToKeep<'_>,
) -> Result<Option<Response>, Stop> {
    let new = FormToKeep {
        id: form.request(),
        email: kept.email,
        address: kept.address,
        body: &form.write(kept.fields),
        proving: kept.proving,
    };
    match keep_form(&visit.portal, &new, &asker(visit)).await {
        Ok(kept) => {
            let there = Redirect::to(&visit.to(&format!("/code/{}", kept.id)));
            Ok(Some(
                (set_cookie(visit, kept.secret), there).into_response(),
            ))
        }
        Err(Failure::Refused(TooManyCodes { wait })) => {
            let t = visit.texts;
            form.refuse(EMAIL, t.sign_in_too_many(t.wait(wait)));
            Ok(None)
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Who asks for a code.
pub(crate) fn asker(visit: &Visit) -> Asker<'_> {
    Asker {
        secret: visit.code_secret,
        client: &visit.client,
        language: visit.language,
    }
}

/// The form that this browser sent from here and comes back to, with everything typed; `None` where the page is opened
/// anew. `path` is the page's, without the language.
pub(crate) async fn begun(visit: &Visit, path: &str) -> Result<Option<Form>, Stop> {
    let Some(id) = parameter(visit, KEPT).and_then(|id| id.parse::<RequestId>().ok()) else {
        return Ok(None);
    };
    let open = match open_form(&visit.portal, id, &asker(visit), None).await {
        Ok(open) => open,
        Err(Failure::NotFound) => return Ok(None),
        Err(failure) => return Err(failure.into()),
    };
    let is_from_here = open.address.split('?').next() == Some(path);
    let form = Form::read(&open.body).sent_as(id);
    // A code was sent there: its domain is not asked about any more.
    let form = form.with(EMAIL, open.email.as_str());
    let form = form.with(EMAIL_ASKED, open.email.as_str());
    Ok((is_from_here && open.leads_to.is_none()).then_some(form))
}

/// The URL of the page that a form was sent to, with everything typed.
pub(super) fn back(at: &Visit, id: RequestId) -> String {
    let here = ui::errors::here(at);
    let separator = if at.query.is_empty() { '?' } else { '&' };
    format!("{here}{separator}{KEPT}={id}")
}

/// A parameter of the visit's query.
pub(super) fn parameter(visit: &Visit, name: &str) -> Option<String> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&visit.query).unwrap_or_default();
    let mut pairs = pairs.into_iter();
    pairs.find_map(|(field, value)| (field == name).then_some(value))
}
