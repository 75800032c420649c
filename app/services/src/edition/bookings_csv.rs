//! The bookings of an edition as a file for a spreadsheet.

use domain::{
    booking::BookingState,
    edition::{EditionSlug, local_date},
    language::Language,
};
use store::{audit, booking, edition};

use crate::{Failure, Portal, visitor::StaffMember};

/// The bookings of an edition as CSV: UTF-8 with a byte order mark and semicolons, as spreadsheets
/// in Italian expect. That the file was taken is written down.
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
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    writer.write_record([
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
    ])?;
    for booking in bookings {
        let waits = booking.state == BookingState::Waiting;
        let name = |name: &Option<domain::name::Name>| {
            name.as_ref().map_or_else(String::new, ToString::to_string)
        };
        writer.write_record(
            [
                booking.reference.to_string(),
                t.booking_state(booking.state),
                if waits {
                    booking.position.to_string()
                } else {
                    String::new()
                },
                name(&booking.family_name),
                name(&booking.given_name),
                booking.email.to_string(),
                booking.phone.clone().unwrap_or_default(),
                booking.language.own_name().to_owned(),
                local_date(booking.created_at).to_string(),
                if booking.groups.is_empty() {
                    String::new()
                } else {
                    t.place_groups(booking.groups)
                },
            ]
            .map(without_formula),
        )?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

/// A cell that a spreadsheet will not take for a formula: what begins like one gets an apostrophe.
fn without_formula(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        for formula in ["=1+1", "+39 011", "-2", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(without_formula(formula.to_owned()), format!("'{formula}"));
        }
        assert_eq!(
            without_formula("O’Brien = D’Angelo".to_owned()),
            "O’Brien = D’Angelo"
        );
    }
}
