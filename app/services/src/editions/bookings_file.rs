//! The bookings of an edition as a file for a spreadsheet.

use domain::{
    audit::Action,
    booking::BookingState,
    edition::{EditionSlug, local_date},
    language::Language,
};
use store::{audit, booking, edition};

use crate::{
    Failure, Portal,
    access::visitor::StaffMember,
    platform::{
        compute,
        spreadsheet::{FileFormat, Sheet},
    },
};

/// The bookings of an edition as a file. The export is logged.
///
/// # Errors
/// `NotFound`.
pub async fn bookings_file(
    portal: &Portal,
    staff: &StaffMember,
    slug: &EditionSlug,
    language: Language,
    format: FileFormat,
) -> Result<Vec<u8>, Failure> {
    let mut transaction = portal.database.write().await?;
    let edition = edition::by_slug(&mut transaction, slug)
        .await?
        .ok_or(Failure::NotFound)?;
    staff.at_site(edition.details.site_id)?;
    let bookings = booking::of_edition(&mut transaction, edition.id).await?;
    audit::record(
        &mut transaction,
        staff.actor(),
        Action::EditionBookingsDownloaded,
        ("edition", edition.id.into()),
        &serde_json::json!({ "bookings": bookings.len() }),
        portal.now(),
    )
    .await?;
    transaction.commit().await?;
    compute(move |_| sheet(&bookings, language).write(format))
        .await
        .map_err(|error| Failure::Defect(error.to_string()))
}

fn sheet(bookings: &[booking::OfEdition], language: Language) -> Sheet {
    let t = texts::of(language);
    let headings = vec![
        t.staff_csv_reference(),
        t.staff_csv_state(),
        t.staff_csv_position(),
        t.staff_csv_family_name(),
        t.staff_csv_given_name(),
        t.staff_csv_email(),
        t.staff_csv_phone(),
        t.staff_csv_language(),
        t.staff_csv_booked_on(),
        t.places_staff_groups(),
        t.needs_title(),
    ];
    let rows = bookings.iter().map(|booking| {
        let waits = booking.state == BookingState::Waiting;
        let name = |name: &Option<domain::name::Name>| {
            name.as_ref().map_or_else(String::new, ToString::to_string)
        };
        vec![
            booking.reference.to_string().into(),
            t.booking_state(booking.state).into(),
            if waits {
                booking.position.into()
            } else {
                String::new().into()
            },
            name(&booking.family_name).into(),
            name(&booking.given_name).into(),
            booking
                .email
                .as_ref()
                .map_or_else(String::new, ToString::to_string)
                .into(),
            booking.phone.clone().unwrap_or_default().into(),
            booking.language.own_name().to_owned().into(),
            local_date(booking.created_at).into(),
            if booking.groups.is_empty() {
                String::new().into()
            } else {
                t.place_groups(booking.groups).into()
            },
            t.needs(&booking.needs).into(),
        ]
    });
    Sheet {
        name: t.staff_bookings_title(),
        rows: rows.collect(),
        headings,
    }
}
