//! A form that is shown again rather than acted on, because its visitor changes the language while it is filled in.
//!
//! The list of languages posts the page's form to the same page in the other language, with a field that asks for
//! this. Whoever reads a posted form refuses such a one, so that no page acts on it. The page is then asked for as by
//! GET, and what was typed is with the visit ([`Visit::typed_or`]).

use std::sync::{Arc, OnceLock};

use axum::{
    http::{Request, StatusCode, header, request::Parts},
    response::{IntoResponse as _, Response},
};
use domain::client::Client;
use leptos::prelude::*;

use crate::{Form, LogId, Visit};

/// The field that asks for a form to be shown again.
pub(crate) const SHOW_AGAIN: &str = "show_again";

/// What was typed in a form that is shown again: an extension of the refusal, and of the request that follows it.
#[derive(Clone, Debug)]
pub struct Typed(pub(crate) Arc<Form>);

/// The form of the page being rendered, by its id.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageForm(Arc<OnceLock<&'static str>>);

impl PageForm {
    /// The form that the list of languages posts, if the page has one.
    pub(crate) fn id(&self) -> Option<&'static str> {
        self.0.get().copied()
    }
}

/// The id of the form that changing the language posts along. A page has one at most.
pub fn page_form() -> &'static str {
    page_form_named("page-form")
}

/// The same for a form with an id of its own.
pub fn page_form_named(id: &'static str) -> &'static str {
    if let Some(form) = use_context::<PageForm>() {
        form.0.set(id).ok();
    }
    id
}

/// Why a form is not given to the page that it was sent to.
pub(crate) fn refusal(form: Form) -> Response {
    let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
    response.extensions_mut().insert(Typed(Arc::new(form)));
    response
}

/// The request for the page that shows a form again; `sent` is the request that brought it, without its body.
pub fn page_with<Body: Default>(sent: &Parts, typed: Typed) -> Request<Body> {
    let mut request = Request::new(Body::default());
    *request.uri_mut() = sent.uri.clone();
    *request.headers_mut() = sent.headers.clone();
    for of_body in [header::CONTENT_LENGTH, header::CONTENT_TYPE] {
        request.headers_mut().remove(of_body);
    }
    let extensions = request.extensions_mut();
    if let Some(client) = sent.extensions.get::<Client>() {
        extensions.insert(*client);
    }
    if let Some(id) = sent.extensions.get::<LogId>() {
        extensions.insert(id.clone());
    }
    extensions.insert(typed);
    request
}

impl Visit {
    /// What was typed before the language was changed, else that form.
    #[must_use]
    pub fn typed_or(&self, form: Form) -> Form {
        self.typed().cloned().unwrap_or(form)
    }

    /// What was typed before the language was changed.
    pub fn typed(&self) -> Option<&Form> {
        self.typed.as_deref()
    }
}
