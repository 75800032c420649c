//! The certificate of attendance, and its verification by others.
//!
//! A certificate is not stored: it is derived from the register. Its code is the booking's reference,
//! signed, so that nobody can forge one.

use domain::{
    attendance::Attended, instant::Seconds, language::Translated, reference::BookingReference,
    signed_reference::SignedReference,
};
use jiff::civil::Date;
use store::{
    Connection,
    booking::{self, Booking},
    edition::{self, Edition},
    person, site,
};

use crate::{Failure, Portal, access::visitor::Visitor, bookings::view, places::earned};

/// Part of the signed text, so that no other code of the portal passes as a certificate's.
const PURPOSE: &str = "certificate";
/// How long a certificate is recognised after the key that signed it was replaced: people keep the paper, and
/// what proves attendance is the register.
const ACCEPTED: Seconds = Seconds::days(10 * 366);

/// The data of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The code by which others verify it.
    pub code: SignedReference,
    /// The person's name.
    pub name: String,
    /// The activity's title.
    pub title: Translated,
    /// Name of the site.
    pub site: String,
    /// The local day of the first session.
    pub first_day: Date,
    /// The local day of the last session.
    pub last_day: Date,
    /// How much of it the person attended.
    pub attended: Attended,
}

impl Certificate {
    /// The initials of the person's names: all that strangers may learn of them.
    pub fn initials(&self) -> String {
        self.name
            .split_whitespace()
            .filter_map(|word| word.chars().next())
            .map(|letter| format!("{letter}."))
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The certificate that a booking's person has earned, for them and for the holder of a mail link's
/// key.
///
/// # Errors
/// `NotFound` as for [`view`], and where no certificate was earned.
pub async fn certificate(
    portal: &Portal,
    visitor: &Visitor,
    reference: &BookingReference,
    key: Option<&str>,
) -> Result<Certificate, Failure> {
    let view = view(portal, visitor, reference, key).await?;
    let mut reader = portal.database.read().await?;
    issue(portal, &mut reader, &view.booking, &view.edition).await
}

/// The genuine certificate with that code.
///
/// # Errors
/// `NotFound` where the portal did not issue the code, and where the certificate is no longer earned.
pub async fn verify(portal: &Portal, code: SignedReference) -> Result<Certificate, Failure> {
    let (keys, now) = (&portal.signing_keys, portal.now());
    if !keys.verify_reference(PURPOSE, code, ACCEPTED, now) {
        return Err(Failure::NotFound);
    }
    let mut reader = portal.database.read().await?;
    let booking = booking::by_reference(&mut reader, &code.reference())
        .await?
        .ok_or(Failure::NotFound)?;
    let edition = edition::by_id(&mut reader, booking.edition_id)
        .await?
        .ok_or(Failure::NotFound)?;
    issue(portal, &mut reader, &booking, &edition).await
}

async fn issue(
    portal: &Portal,
    connection: &mut Connection,
    booking: &Booking,
    edition: &Edition,
) -> Result<Certificate, Failure> {
    let (attended, is_earned) = earned(connection, booking, edition, portal.now()).await?;
    if !is_earned {
        return Err(Failure::NotFound);
    }
    let person = person::by_id(connection, booking.person_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let site = site::by_id(connection, edition.details.site_id)
        .await?
        .ok_or(Failure::NotFound)?;
    let sessions = edition::sessions(connection, edition.id).await?;
    let (Some(first), Some(last)) = (sessions.first(), sessions.last()) else {
        return Err(Failure::NotFound);
    };
    Ok(Certificate {
        code: portal
            .signing_keys
            .sign_reference(PURPOSE, booking.reference),
        name: person.details.display_name(),
        title: edition.details.title.clone(),
        site: site.name,
        first_day: first.local_date,
        last_day: last.local_date,
        attended,
    })
}
