//! The bookings of an edition as a file for a spreadsheet.

use domain::{
    booking::BookingState,
    edition::{EditionSlug, local_date},
    language::Language,
};
use store::{audit, booking, edition};

use crate::{Failure, Portal, spreadsheet, visitor::StaffMember};

/// The bookings of an edition as CSV. That the file was taken is written down.
///
/// # Errors
/// `NotFound`.
pub async fn bookings_csv(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    let mut transaction = portal.database.write().await?;
    let edition = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.site_id)?;
    let bookings = booking::of_edition(&mut transaction, edition.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        "edition.bookings_downloaded",
        ("edition", edition.id.into()),
        &serde_json::json!({ "bookings": bookings.len() }),
        portal.now(),
    )
    .await?;
    let file = write(&bookings, language).map_err(|error| Failure::Defect(error.to_string()))?;
    transaction.commit().await?;
    Ok(file)
}

fn write(bookings: &[booking::OfEdition], language: Language) -> Result<Vec<u8>, csv::Error> {
    let t = texts::of(language);
    let heading = [
        t.staff_csv_reference(),
        t.staff_csv_state(),
        t.staff_csv_position(),
        t.staff_csv_family_name(),
        t.staff_csv_given_name(),
        t.staff_csv_email(),
        t.staff_csv_phone(),
        t.staff_csv_language(),
        t.staff_csv_booked_on(),
    ];
    let mut position = 0;
    let rows = bookings.iter().map(|booking| {
        let waits = booking.state == BookingState::Waiting;
        position += u32::from(waits);
        let name = |name: &Option<domain::name::Name>| {
            name.as_ref().map_or_else(String::new, ToString::to_string)
        };
        [
            booking.reference.to_string(),
            t.booking_state(booking.state),
            if waits {
                position.to_string()
            } else {
                String::new()
            },
            name(&booking.family_name),
            name(&booking.given_name),
            booking.email.to_string(),
            booking.phone.clone().unwrap_or_default(),
            booking.language.own_name().to_owned(),
            local_date(booking.created_at).to_string(),
        ]
    });
    spreadsheet::write(heading, rows)
}
