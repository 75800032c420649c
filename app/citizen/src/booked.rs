//! What somebody has booked, by its URL: shown to its owner or opened by the key from a mail's link.

use std::fmt::Display;

use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use services::{
    access::{Booked, visitor::Visitor},
    outbox::CalendarFile,
};
use ui::{Visit, download, errors::Stop};

/// The key from a mail's link.
#[derive(Deserialize)]
pub(super) struct Link {
    pub(super) key: Option<String>,
}

impl Link {
    pub(super) fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Whether the visitor is a member of staff who did not use a mail's link.
    pub(super) fn is_staff(&self, visit: &Visit) -> bool {
        matches!(visit.visitor, Visitor::Staff(_)) && self.key.is_none()
    }

    /// The URL of a page of what is booked, with the key if the visitor used one: `after` is what follows
    /// the reference.
    pub(super) fn to(&self, visit: &Visit, booked: impl Into<Booked>, after: &str) -> String {
        self.with(visit, booked, after, &[])
    }

    /// The same with more query parameters.
    pub(super) fn with(
        &self,
        visit: &Visit,
        booked: impl Into<Booked>,
        after: &str,
        more: &[(&str, String)],
    ) -> String {
        let address = visit.to(&format!("{}{after}", booked.into().path()));
        // A key is hexadecimal digits; anything else is invalid and not passed on.
        let key = self
            .key
            .as_ref()
            .filter(|key| key.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .map(|key| ("key", key.clone()));
        let fields: Vec<_> = key.into_iter().chain(more.iter().cloned()).collect();
        if fields.is_empty() {
            return address;
        }
        let query = serde_urlencoded::to_string(fields).unwrap_or_default();
        format!("{address}?{query}")
    }

    /// The redirect from another spelling of a reference to its page; `None` where the reference was
    /// typed as it is written.
    ///
    /// # Errors
    /// Anonymous visitors without a key are asked to sign in, whether what they look for exists or not.
    pub(super) fn elsewhere<Reference>(
        &self,
        visit: &Visit,
        reference: Reference,
        typed: &str,
        after: &str,
    ) -> Result<Option<Response>, Stop>
    where
        Reference: Display + Into<Booked>,
    {
        if reference.to_string() != typed {
            let address = self.to(visit, reference, after);
            return Ok(Some(Redirect::permanent(&address).into_response()));
        }
        if visit.visitor == Visitor::Anonymous && self.key.is_none() {
            return Err(Stop::SignIn);
        }
        Ok(None)
    }
}

/// What a URL refers to: something booked, or another spelling of its reference.
pub(super) enum Found<View> {
    View(Box<View>),
    Elsewhere(Response),
}

/// Sends a calendar file (RFC 5545) as a download.
pub(super) fn calendar_download(file: CalendarFile) -> Response {
    let kind = format!(
        "text/calendar; charset=utf-8; method={}",
        file.method.name()
    );
    download(&file.file_name, &kind, file.text)
}
