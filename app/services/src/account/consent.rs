//! What people take note of outside an application.

use domain::{
    id::PersonId,
    instant::Instant,
    person::{Consent, Purpose},
    text::Line,
};
use store::{Transaction, person};

use crate::{Failure, application::PRIVACY_NOTICE_VERSION};

/// Notes that a person took note of the privacy notice that the pages show today.
pub(crate) async fn take_note_of_privacy<Reason>(
    transaction: &mut Transaction,
    id: PersonId,
    now: Instant,
) -> Result<(), Failure<Reason>> {
    let text_version = Line::parse(PRIVACY_NOTICE_VERSION).map_err(|error| {
        Failure::Defect(format!("the version of the privacy notice is {error}"))
    })?;
    let consent = Consent {
        purpose: Purpose::PrivacyNotice,
        text_version,
        given_at: now,
    };
    Ok(person::consent(transaction, id, &consent).await?)
}
