//! Files of every program can be read.

use domain::language::Language;
use services::{
    editions::{
        editions_file,
        import::{Column, dry_run, template},
    },
    spreadsheet::FileFormat,
};
use store::edition_list::Filter;
use store_testing::{TestDatabase, on_both_engines};

use super::{GOOD, Scene, file, with};

on_both_engines!(
    encodings_and_separators_of_every_spreadsheet_make_the_same_editions,
    english_headings_in_another_order_and_quoted_texts_are_read,
    the_template_can_be_imported_as_it_is,
    what_is_exported_is_guarded_and_read_back_as_it_was,
);

async fn encodings_and_separators_of_every_spreadsheet_make_the_same_editions(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let read = async |bytes: &[u8]| {
        let read = dry_run(&scene.test.portal, &scene.staff, bytes.to_vec()).await;
        let [edition] = read.unwrap().editions.try_into().unwrap();
        format!("{edition:?}")
    };
    let expected = read(&file(&[GOOD])).await;
    assert!(expected.contains("Città e caffè"), "{expected}");
    let text = String::from_utf8(file(&[GOOD])).unwrap();
    let (latin_1, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    for bytes in [
        format!("\u{FEFF}{text}").into_bytes(),
        latin_1.into_owned(),
        text.replace(';', ",").into_bytes(),
        text.replace(';', "\t").into_bytes(),
        text.replace("\r\n", "\n").into_bytes(),
        format!("{text}\r\n\r\n").into_bytes(),
    ] {
        assert_eq!(read(&bytes).await, expected);
    }
}

async fn english_headings_in_another_order_and_quoted_texts_are_read(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let file = "Title,Title (en),Description,Kind,Topic,Site,Languages spoken,Places,Days,Start,End,\
        Booking opens,Booking closes,People can cancel until\n\
        \"Uno, \"\"due\"\"\",One,\"Prima riga\n\nSeconda\",lab,digital,torino,\"it, en\",16,\
        \"2026-12-04, 2026-12-11\",09:30:00,12:00:00,2026-12-01 09:00:00,2026-12-03T12:00,\
        03.12.2026 12:00";
    let headings = file.lines().next().unwrap();
    let t = texts::of(Language::En);
    for column in [Column::Opens, Column::Closes, Column::CancelUntil] {
        assert!(
            headings.contains(&column.heading(t)),
            "{}",
            column.heading(t)
        );
    }
    let read = dry_run(&scene.test.portal, &scene.staff, file.into())
        .await
        .unwrap();
    let [edition] = read.editions.try_into().unwrap();
    assert_eq!(edition.details.title.text(Language::It), "Uno, \"due\"");
    assert_eq!(edition.details.title.text(Language::En), "One");
    assert_eq!(
        edition.details.description.text(Language::It),
        "Prima riga\n\nSeconda"
    );
    assert_eq!(edition.sessions.len(), 2);
}

async fn the_template_can_be_imported_as_it_is(database: TestDatabase) {
    let scene = Scene::new(database).await;
    for (language, before) in Language::ALL.into_iter().zip(0..) {
        let file = template(&scene.test.portal, &scene.staff, language)
            .await
            .unwrap();
        scene.import(&file).await.unwrap();
        assert_eq!(scene.count().await, before + 1);
    }
}

async fn what_is_exported_is_guarded_and_read_back_as_it_was(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let formula = with(2, "=cmd|' /C calc'!A0");
    scene.import(&file(&[GOOD, &formula])).await.unwrap();
    let exported = editions_file(
        &scene.test.portal,
        &scene.staff,
        &Filter::default(),
        Language::It,
        FileFormat::Csv,
    )
    .await
    .unwrap();
    let text = String::from_utf8(exported).unwrap();
    assert!(text.contains(";'=cmd|' /C calc'!A0;"), "{text}");
    let mut log = scene.test.portal.database.read().await.unwrap();
    let log = store::audit::about(&mut log, scene.staff.id.into())
        .await
        .unwrap();
    assert!(
        log.iter()
            .any(|entry| entry.action == "editions.downloaded")
    );

    let read = dry_run(&scene.test.portal, &scene.staff, text.into_bytes())
        .await
        .unwrap();
    let titles: Vec<_> = read
        .editions
        .iter()
        .map(|edition| edition.details.title.text(Language::It))
        .collect();
    assert_eq!(titles, ["Città e caffè", "=cmd|' /C calc'!A0"]);
}
