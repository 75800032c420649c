//! The certificate of attendance, and its verification by others.
//!
//! What a certificate says is not stored: it is derived from the register. Its code is the booking's reference,
//! signed, so that nobody can forge one. Its number and its day are stored when it is first issued.

use domain::{
    attendance::{Attended, CertificateNumber},
    calendar_date::CalendarDate,
    edition::local_date,
    id::{BookingId, PersonId},
    instant::Seconds,
    language::{Language, Translated},
    reference::BookingReference,
    signed_reference::SignedReference,
};
use jiff::civil::Date;
use store::{
    Connection,
    booking::{self, Booking},
    certificate::{self, Issued},
    edition::{self, Edition},
    person, resource, site, staff,
};

use crate::{
    Failure, Portal,
    access::{is_own, visitor::Visitor},
    bookings::view,
    places::earned,
};

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
    /// Its number and the local day on which it was issued; none before it was downloaded for the first time.
    pub issued: Option<(CertificateNumber, Date)>,
    /// The person's name.
    pub name: String,
    /// When they were born, if they told and it is they who ask. It is printed where they want it, and shown to nobody
    /// who verifies.
    pub birth_date: Option<CalendarDate>,
    /// The language that they chose.
    pub language: Language,
    /// The activity's title.
    pub title: Translated,
    /// Name of the site.
    pub site: String,
    /// The municipality of the site, where it is issued.
    pub municipality: String,
    /// Who taught, if the edition names a teacher.
    pub teacher: Option<String>,
    /// The local day of the first session.
    pub first_day: Date,
    /// The local day of the last session.
    pub last_day: Date,
    /// How much of it the person attended.
    pub attended: Attended,
}

/// The certificate that a booking's person has earned, for them and for the holder of a mail link's
/// key, whom it does not tell when the person was born. The first time, it draws the next number of the year.
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
    let mut certificate = compile(portal, &mut reader, &view.booking, &view.edition).await?;
    certificate.birth_date = own_birth_date(&mut reader, visitor, view.booking.person_id).await?;
    drop(reader);
    if certificate.issued.is_none() {
        certificate.issued = Some(number_and_day(issue(portal, view.booking.id).await?));
    }
    Ok(certificate)
}

/// When a booking's person was born, if they told and it is they who ask.
pub(super) async fn own_birth_date(
    connection: &mut Connection,
    visitor: &Visitor,
    person: PersonId,
) -> Result<Option<CalendarDate>, store::Error> {
    if !is_own(connection, visitor, person).await? {
        return Ok(None);
    }
    let found = person::by_id(connection, person).await?;
    Ok(found.and_then(|found| found.details.birth_date))
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
    compile(portal, &mut reader, &booking, &edition).await
}

/// Draws a number for a certificate that has none. The year's row is held first, so that of two requests at once the
/// second finds the number of the first, and gives back its own.
async fn issue(portal: &Portal, booking: BookingId) -> Result<Issued, Failure> {
    let year = i64::from(portal.today().year());
    let mut transaction = portal.database.write().await?;
    let serial = certificate::draw(&mut transaction, year).await?;
    if let Some(earlier) = certificate::of_booking(&mut transaction, booking).await? {
        return Ok(earlier);
    }
    let issued = Issued {
        year,
        serial,
        issued_at: portal.now(),
    };
    certificate::insert(&mut transaction, booking, &issued).await?;
    transaction.commit().await?;
    Ok(issued)
}

fn number_and_day(issued: Issued) -> (CertificateNumber, Date) {
    let number = CertificateNumber {
        year: issued.year,
        number: issued.serial,
    };
    (number, local_date(issued.issued_at).into())
}

/// Gathers what a certificate says.
async fn compile(
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
    let resources = resource::of_edition(connection, edition.id).await?;
    let teacher = match resources.teacher_id {
        Some(teacher) => staff::by_id(connection, teacher).await?,
        None => None,
    };
    let issued = certificate::of_booking(connection, booking.id).await?;
    Ok(Certificate {
        issued: issued.map(number_and_day),
        birth_date: None,
        language: person.details.language,
        municipality: site.municipality,
        teacher: teacher.map(|teacher| teacher.name),
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
