//! What people acknowledge outside an application.

use domain::{
    instant::Instant,
    person::{Consent, Purpose},
    text::Line,
};

use crate::Failure;

/// The version of the privacy notice. Update it with the notice's text.
pub const PRIVACY_NOTICE_VERSION: &str = "2026-11";

/// The person's acknowledgement of the privacy notice that the pages show today.
pub(crate) fn privacy_notice<Reason>(now: Instant) -> Result<Consent, Failure<Reason>> {
    let text_version = Line::parse(PRIVACY_NOTICE_VERSION).map_err(|error| {
        Failure::Defect(format!("the version of the privacy notice is {error}"))
    })?;
    Ok(Consent {
        purpose: Purpose::PrivacyNotice,
        text_version,
        given_at: now,
    })
}
