//! Staff manage the bookings of an edition.

use domain::{booking::Groups, language::Language, text::Line};
use services::{
    bookings::{cancel_by_staff, register},
    editions::bookings_file,
    places::Heard,
    spreadsheet::FileFormat,
};
use store_testing::{TestDatabase, on_both_engines};

use super::Scene;

on_both_engines!(
    staff_cancel_for_a_person_and_say_why,
    a_spreadsheet_takes_no_name_for_a_formula,
    no_separator_makes_a_formula_of_a_name,
);

async fn staff_cancel_for_a_person_and_say_why(database: TestDatabase) {
    let scene = Scene::with_places(database, 1).await;
    let ada = scene.book("Ada").await;
    scene.book("Bea").await;
    scene.test.deliver().await;
    // The person's own deadline has passed; it does not bind staff.
    scene.test.pass(domain::instant::Seconds::days(12));
    let reason = Line::parse("Ha telefonato").unwrap();
    cancel_by_staff(
        &scene.test.portal,
        &scene.staff,
        &ada,
        &reason,
        Heard::NotYet,
    )
    .await
    .unwrap();
    // Enrolment has closed: nobody is admitted from the waiting list.
    assert_eq!(scene.figures().await, (1, 0, 1));
    assert_eq!(scene.test.deliver().await.len(), 1);

    let mut reader = scene.test.portal.database.read().await.unwrap();
    let booking = store::booking::by_reference(&mut reader, &ada)
        .await
        .unwrap()
        .unwrap();
    let log = store::audit::about(&mut reader, booking.id.into())
        .await
        .unwrap();
    let entry = log
        .iter()
        .find(|entry| entry.action == "booking.cancelled")
        .unwrap();
    assert!(entry.details.contains("Ha telefonato"), "{}", entry.details);
    assert_eq!(entry.staff_name.as_deref(), Some("Marta Rossi"));
}

async fn a_spreadsheet_takes_no_name_for_a_formula(database: TestDatabase) {
    let scene = Scene::with_places(database, 1).await;
    for (address, name) in [
        ("ada@example.org", "=cmd|' /C calc'!A0"),
        ("bea@example.org", "O’Brien; \"D’Angelo\""),
    ] {
        let person = scene.test.person(address, name).await;
        register(
            &scene.test.portal,
            &person,
            None,
            &scene.slug,
            Groups::NONE,
            store::new_id(),
        )
        .await
        .unwrap();
    }
    let file = bookings_file(
        &scene.test.portal,
        &scene.staff,
        &scene.slug,
        Language::It,
        FileFormat::Csv,
    )
    .await
    .unwrap();
    let text = String::from_utf8(file).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].get(3), Some("'=cmd|' /C calc'!A0"));
    assert_eq!(rows[0].get(2), Some(""));
    assert_eq!(rows[1].get(3), Some("O’Brien; \"D’Angelo\""));
    assert_eq!(rows[1].get(2), Some("1"));
    assert_eq!(
        scene.log().await,
        ["edition.created", "edition.bookings_downloaded"]
    );
}

async fn no_separator_makes_a_formula_of_a_name(database: TestDatabase) {
    let scene = Scene::with_places(database, 9).await;
    let names = [
        "x,=HYPERLINK(1+1),=cmd|' /C calc'!A0,",
        "=A1+1",
        "a;@SUM(1+1)",
        "b\"=2+2",
    ];
    for (number, name) in names.into_iter().enumerate() {
        let person = scene
            .test
            .known(&format!("p{number}@example.org"), name)
            .await;
        let (portal, form) = (&scene.test.portal, store::new_id());
        register(portal, &person, None, &scene.slug, Groups::NONE, form)
            .await
            .unwrap();
    }
    let (portal, format) = (&scene.test.portal, FileFormat::Csv);
    let file = bookings_file(portal, &scene.staff, &scene.slug, Language::It, format)
        .await
        .unwrap();
    let text = String::from_utf8(file).unwrap();
    for name in ["HYPERLINK", "SUM", "2+2"] {
        assert!(text.contains(name), "{text}");
    }
    for separator in [',', ';', '\t', '"', '\n', '\r'] {
        for cell in text.split(separator) {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}: {text}"
            );
        }
    }
}
