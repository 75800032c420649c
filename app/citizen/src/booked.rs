//! What somebody has booked, by its URL: shown to its owner or opened by the key from a mail's link.

use std::fmt::{Debug, Display};

use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use services::{
    Failure,
    access::{
        Booked,
        visitor::{StaffMember, Visitor},
    },
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

    /// The member of staff who reads the page without a mail's link: what a person does there is not theirs to
    /// do.
    pub(super) fn reader<'a>(&self, visit: &'a Visit) -> Option<&'a StaffMember> {
        match &visit.visitor {
            Visitor::Staff(staff) if self.key.is_none() => Some(staff),
            _ => None,
        }
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

/// Why a page is not shown. Anonymous visitors whose key opens nothing (any more) are asked to sign in, whether
/// what they look for exists or not.
pub(super) fn refused<Reason: Debug + 'static>(visit: &Visit, failure: Failure<Reason>) -> Stop {
    match failure {
        Failure::NotFound if visit.visitor == Visitor::Anonymous => Stop::SignIn,
        failure => failure.into(),
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
