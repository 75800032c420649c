//! The link in a mail that shows an appointment without signing in.

use domain::{language::Language, reference::AppointmentReference};

use crate::Portal;

const PURPOSE: &str = "appointment";

/// The address of an appointment's page, for mails: its key opens only this one.
pub fn link(portal: &Portal, language: Language, reference: &AppointmentReference) -> String {
    let key = portal.signing_key.sign(PURPOSE, &reference.to_string());
    format!(
        "{}/{language}/appointments/{reference}?key={key}",
        portal.settings.base_url
    )
}

/// Whether a key opens that appointment.
pub(super) fn opens(portal: &Portal, reference: AppointmentReference, key: &str) -> bool {
    portal
        .signing_key
        .verify(PURPOSE, &reference.to_string(), key)
}
