//! The link in a mail that shows a booking without signing in.

use domain::{language::Language, reference::BookingReference};
use store::booking::Booking;

use crate::{Portal, access::visitor::Visitor};

const PURPOSE: &str = "booking";

/// The address of a booking's page, for mails: its key opens only this booking.
pub fn link(portal: &Portal, language: Language, reference: &BookingReference) -> String {
    let key = portal.signing_key.sign(PURPOSE, &reference.to_string());
    format!(
        "{}/{language}/bookings/{reference}?key={key}",
        portal.settings.base_url
    )
}

/// The address of the page on which the offer of a place is answered, for mails.
pub(crate) fn offer_link(
    portal: &Portal,
    language: Language,
    reference: BookingReference,
) -> String {
    link(portal, language, &reference).replacen("?key=", "/offer?key=", 1)
}

/// Whether a booking is the visitor's own, or the key of a mail opens it.
pub(crate) fn is_theirs(
    portal: &Portal,
    visitor: &Visitor,
    booking: &Booking,
    key: Option<&str>,
) -> bool {
    let is_own =
        matches!(visitor, Visitor::Person(signed_in) if signed_in.person == booking.person_id);
    is_own || key.is_some_and(|key| opens(portal, booking.reference, key))
}

/// Whether a key opens that booking.
fn opens(portal: &Portal, reference: BookingReference, key: &str) -> bool {
    portal
        .signing_key
        .verify(PURPOSE, &reference.to_string(), key)
}
