//! Viewing a booking, as its owner or with the key from a mail's link.

mod calendar;
mod cancel;
mod certificate;
mod check_in_code;
mod feedback;
mod follow_up;
mod next;
mod offer;
mod page;

use axum::response::{IntoResponse, Redirect, Response};
use domain::reference::BookingReference;
use serde::Deserialize;
use services::{
    access::visitor::Visitor,
    bookings::{self, BookingView},
};
use ui::{Visit, errors::Stop};

pub(super) use calendar::show as calendar;
pub(super) use cancel::{show as cancel, submit as submit_cancellation};
pub(super) use certificate::show as certificate;
pub(super) use feedback::{show as feedback, submit as submit_feedback};
pub(super) use offer::{show as offer, submit as submit_answer};
pub(super) use page::show;

/// The key from a mail's link.
#[derive(Deserialize)]
pub(super) struct Link {
    key: Option<String>,
}

impl Link {
    fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Whether the visitor is a member of staff who did not use a mail's link.
    fn is_staff(&self, visit: &Visit) -> bool {
        matches!(visit.visitor, Visitor::Staff(_)) && self.key.is_none()
    }

    /// The URL of a page of the booking, with the key if the visitor used one: `after` is what follows
    /// the reference.
    fn to(&self, visit: &Visit, reference: BookingReference, after: &str) -> String {
        let address = visit.to(&format!("/bookings/{reference}{after}"));
        match &self.key {
            // A key is hexadecimal digits; anything else is invalid and not passed on.
            Some(key) if key.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                format!("{address}?key={key}")
            }
            _ => address,
        }
    }
}

/// What a URL refers to: a booking, or another spelling of its reference.
enum Found {
    Booking(Box<BookingView>),
    Elsewhere(Response),
}

/// Finds the booking of a URL. `after` is what follows the reference.
async fn find(visit: &Visit, typed: &str, link: &Link, after: &str) -> Result<Found, Stop> {
    let reference = BookingReference::parse(typed).map_err(|_| Stop::NotFound)?;
    if reference.to_string() != typed {
        let address = link.to(visit, reference, after);
        return Ok(Found::Elsewhere(
            Redirect::permanent(&address).into_response(),
        ));
    }
    // Anonymous visitors without a key are asked to sign in, whether the booking exists or not.
    if visit.visitor == Visitor::Anonymous && link.key.is_none() {
        return Err(Stop::SignIn);
    }
    let view = bookings::view(&visit.portal, &visit.visitor, &reference, link.key()).await?;
    Ok(Found::Booking(Box::new(view)))
}
