//! The link in a mail that shows a booking without signing in.

use domain::{language::Language, reference::BookingReference};

use crate::Portal;

const PURPOSE: &str = "booking";

/// The address of a booking's page as a mail carries it: its key opens this one booking, no other.
pub fn link(portal: &Portal, language: Language, reference: &BookingReference) -> String {
    let key = portal.signing_key.sign(PURPOSE, &reference.to_string());
    format!(
        "{}/{language}/bookings/{reference}?key={key}",
        portal.settings.base_url
    )
}

/// Whether a key opens that booking.
pub(crate) fn opens(portal: &Portal, reference: BookingReference, key: &str) -> bool {
    portal
        .signing_key
        .verify(PURPOSE, &reference.to_string(), key)
}
