//! Spreadsheets are imported as they are.

use std::io::{Cursor, Write as _};

use domain::language::Language;
use services::{
    Failure,
    editions::{
        editions_file,
        import::{Column, ImportError, ImportRefusal, dry_run, import},
    },
    spreadsheet::FileFormat,
};
use store::edition_list::Filter;
use store_testing::{TestDatabase, on_both_engines};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{GOOD, HEADINGS, Scene, file, with};

on_both_engines!(
    what_is_exported_as_a_spreadsheet_is_read_back_as_it_was,
    an_open_document_is_imported_like_the_same_text,
    the_errors_of_a_spreadsheet_are_told_at_its_rows,
);

/// An `OpenDocument` file of one table. A cell that begins with `<` is one as it is.
fn ods(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |text: &String| {
        if text.starts_with('<') {
            text.clone()
        } else {
            format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>")
        }
    };
    let rows = rows.iter().map(|cells| {
        let cells: String = cells.iter().map(cell).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    });
    let rows: String = rows.collect();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    writer.start_file("content.xml", options).unwrap();
    let content = format!("<document><table:table>{rows}</table:table></document>");
    writer.write_all(content.as_bytes()).unwrap();
    writer.finish().unwrap().into_inner()
}

fn cells(line: &str) -> Vec<String> {
    line.split(';').map(str::to_owned).collect()
}

/// A real date, as `LibreOffice` writes it.
fn date(value: &str, shown: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"date\" office:date-value=\"{value}\"><text:p>{shown}</text:p>\
         </table:table-cell>"
    )
}

fn time(value: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"time\" office:time-value=\"{value}\"><text:p>x</text:p>\
         </table:table-cell>"
    )
}

async fn what_is_exported_as_a_spreadsheet_is_read_back_as_it_was(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let several = with(8, "9:30 18:00").replace("12.00;", "12:00 24:00;");
    let formula = with(2, "=cmd|' /C calc'!A0");
    let late = with(10, "01/12/2026 0:00");
    scene
        .import(&file(&[GOOD, &several, &formula, &late]))
        .await
        .unwrap();
    for language in Language::OF_STAFF {
        let read = async |format| {
            let (portal, every) = (&scene.test.portal, Filter::default());
            let file = editions_file(portal, &scene.staff, &every, language, format).await;
            let found = dry_run(portal, &scene.staff, file.unwrap()).await;
            format!("{:?}", found.unwrap().editions)
        };
        let as_text = read(FileFormat::Csv).await;
        assert!(as_text.contains("=cmd|' /C calc'!A0"), "{as_text}");
        assert_eq!(read(FileFormat::Xlsx).await, as_text);
    }
}

async fn an_open_document_is_imported_like_the_same_text(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let portal = &scene.test.portal;
    let as_text = dry_run(portal, &scene.staff, file(&[GOOD])).await.unwrap();
    let mut real = cells(GOOD);
    real[8] = time("PT09H30M00S");
    real[9] = time("PT12H00M00S");
    real[10] = date("2026-12-01T09:00:00", "01/12/26 09:00");
    let bytes = ods(&[cells(HEADINGS), vec![], real]);
    let shown = dry_run(portal, &scene.staff, bytes.clone()).await.unwrap();
    assert_eq!(
        format!("{:?}", shown.editions),
        format!("{:?}", as_text.editions)
    );
    // What was shown is what is imported, and it is known that it was.
    let text = shown.text.into_bytes();
    import(portal, &scene.staff, text, store::new_id())
        .await
        .unwrap();
    assert!(matches!(
        import(portal, &scene.staff, bytes, store::new_id()).await,
        Err(Failure::Refused(ImportRefusal::MadeBefore))
    ));
    assert_eq!(scene.count().await, 1);
}

async fn the_errors_of_a_spreadsheet_are_told_at_its_rows(database: TestDatabase) {
    let scene = Scene::new(database).await;
    // A text of two lines, and a row that is empty.
    let long = with(2, "Uno</text:p><text:p>due");
    let bytes = ods(&[
        cells(HEADINGS),
        cells(&long),
        vec![],
        cells(&with(6, "0")),
        cells(&with(3, "Marte")),
    ]);
    let problems = scene.problems(&bytes).await;
    let found: Vec<_> = problems
        .iter()
        .map(|problem| (problem.line, problem.column))
        .collect();
    assert_eq!(
        found,
        [(4, Some(Column::Capacity)), (5, Some(Column::Site))]
    );
    assert_eq!(problems[1].error, ImportError::Site);
}
