//! The form mechanism: the input, its errors, and a one-time id.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::id::RequestId;
use leptos::prelude::*;

use super::Icon;
use crate::{
    AppState,
    shown_again::{SHOW_AGAIN, refusal},
    visit::Visit,
};

/// Maximum values of a form, of all fields together: several times those of the longest form, an edition with
/// all its sessions. What pages do for each value, and repeat of it, is bounded by this.
pub const MOST_VALUES: usize = 2_000;

/// A form as its page shows it: empty, prefilled, or as submitted.
#[derive(Clone, Debug)]
pub struct Form {
    values: BTreeMap<String, Vec<String>>,
    problems: Vec<(String, String)>,
    request: RequestId,
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self {
            values: BTreeMap::new(),
            problems: Vec::new(),
            request: store::new_id(),
        }
    }

    /// Sets a field's value, as if it had been typed.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<String>) -> Self {
        self.values.insert(field.to_owned(), vec![value.into()]);
        self
    }

    /// Sets the values of a field that can hold several.
    #[must_use]
    pub fn with_all(mut self, field: &str, values: &[String]) -> Self {
        self.values.insert(field.to_owned(), values.to_vec());
        self
    }

    /// The value of a field; empty if it has none.
    pub fn value(&self, field: &str) -> &str {
        self.values
            .get(field)
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// All values of a field of checkboxes.
    pub fn values(&self, field: &str) -> &[String] {
        self.values.get(field).map_or(&[], Vec::as_slice)
    }

    /// Every field with its first value.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values
            .iter()
            .filter_map(|(field, values)| Some((field.as_str(), values.first()?.as_str())))
    }

    /// Every value of every field with the field's name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().flat_map(|(field, values)| {
            values
                .iter()
                .map(move |value| (field.as_str(), value.as_str()))
        })
    }

    /// These fields as a form sends them, for [`Form::read`].
    pub fn write(&self, fields: &[&str]) -> String {
        let pairs: Vec<_> = self
            .pairs()
            .filter(|(field, _)| fields.contains(field))
            .collect();
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    }

    /// The form with these values, as [`Form::write`] wrote them.
    pub fn read(body: &str) -> Self {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(body).unwrap_or_default();
        let mut form = Self::new();
        for (field, value) in pairs {
            form.values.entry(field).or_default().push(value);
        }
        form
    }

    /// Parses a field's value; `explain` words the error that is recorded for it.
    pub fn parse<Value, Error>(
        &mut self,
        field: &str,
        parse: impl FnOnce(&str) -> Result<Value, Error>,
        explain: impl FnOnce(Error) -> String,
    ) -> Option<Value> {
        match parse(self.value(field)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(field, explain(error));
                None
            }
        }
    }

    /// The same for an optional field: `Some(None)` if empty.
    pub fn parse_optional<Value, Error>(
        &mut self,
        field: &str,
        parse: impl FnOnce(&str) -> Result<Value, Error>,
        explain: impl FnOnce(Error) -> String,
    ) -> Option<Option<Value>> {
        if self.value(field).trim().is_empty() {
            return Some(None);
        }
        self.parse(field, parse, explain).map(Some)
    }

    /// Records an error of a field.
    pub fn refuse(&mut self, field: &str, words: impl Into<String>) {
        self.problems.push((field.to_owned(), words.into()));
    }

    /// The error of a field.
    pub fn problem(&self, field: &str) -> Option<&str> {
        self.problems
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, words)| words.as_str())
    }

    /// Whether there are any errors.
    pub fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    /// The form's one-time id.
    pub fn request(&self) -> RequestId {
        self.request
    }

    /// The form with the one-time id it was submitted with.
    #[must_use]
    pub fn sent_as(mut self, request: RequestId) -> Self {
        self.request = request;
        self
    }

    /// Whether it was sent to be shown again only.
    pub(super) fn is_shown_again(&self) -> bool {
        !self.value(SHOW_AGAIN).is_empty()
    }

    /// The status of a page that shows this form: 422 if it has errors (RFC 9110, 15.5.21), else 200.
    pub fn status(&self) -> StatusCode {
        if self.has_problems() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        }
    }

    /// The hidden field with the one-time id. Every form that changes something includes it.
    pub fn hidden_request(&self) -> impl IntoView + use<> {
        view! { <input type="hidden" name="request_id" value=self.request.to_string()/> }
    }

    /// The error summary: each error links to its field. It is placed above the form and takes the focus.
    pub fn summary(&self, visit: &Visit) -> AnyView {
        if !self.has_problems() {
            return ().into_any();
        }
        let links = self
            .problems
            .iter()
            .map(|(field, words)| {
                view! { <li><a href=format!("#{field}")>{words.clone()}</a></li> }
            })
            .collect_view();
        view! {
            <div
                class="error-summary"
                role="alert"
                tabindex="-1"
                autofocus
                id="error-summary"
                aria-labelledby="error-summary-title"
            >
                <h2 id="error-summary-title">{visit.texts.form_problem_title()}</h2>
                <ul>{links}</ul>
            </div>
        }
        .into_any()
    }

    /// The error message next to a field.
    pub(super) fn error_text(&self, field: &str) -> AnyView {
        self.problem(field).map_or_else(
            || ().into_any(),
            |words| {
                view! {
                    <p class="error-text" id=format!("{field}-error")>
                        <Icon name="it-error"/>
                        {words.to_owned()}
                    </p>
                }
                .into_any()
            },
        )
    }
}

impl Default for Form {
    fn default() -> Self {
        Self::new()
    }
}

/// Where a posted form is kept until the request is answered, since the answer may be to ask who sent it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept(Arc<Mutex<Option<Form>>>);

impl Kept {
    fn keep(&self, form: &Form) {
        if let Ok(mut kept) = self.0.lock() {
            *kept = Some(form.clone());
        }
    }

    /// The form that was posted, if a handler has read one.
    pub(crate) fn take(&self) -> Option<Form> {
        self.0.lock().ok()?.take()
    }
}

/// A form submitted to a page. One that is only to be shown again is refused.
pub struct Posted(pub Form);

impl FromRequest<AppState> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let kept = request.extensions().get::<Kept>().cloned();
        let body = Bytes::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)?;
        // Counted before they are read: each takes more memory than it takes in the body.
        if body.split(|byte| *byte == b'&').count() > MOST_VALUES {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&body)
            .map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
        let mut form = Form::new();
        for (field, value) in pairs {
            if field == "request_id" {
                form.request = value
                    .parse()
                    .map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
            } else {
                form.values.entry(field).or_default().push(value);
            }
        }
        if let Some(kept) = kept {
            kept.keep(&form);
        }
        if form.is_shown_again() {
            return Err(refusal(form));
        }
        Ok(Self(form))
    }
}
