//! Errors in a file are reported with their position.

use domain::{
    calendar_date::DateError,
    edition::{CapacityError, EditionText, EnrolmentError, SessionError, TimeError},
    language::Language,
    text::TextError,
};
use services::editions::{
    EditionProblem,
    import::{Column, ImportError, ImportProblem, MOST_ROWS},
};
use store_testing::{TestDatabase, on_both_engines};

use super::{GOOD, Scene, file, with};

on_both_engines!(
    every_error_is_told_with_its_line_and_column_and_nothing_is_imported,
    what_only_the_rules_of_editions_tell_is_told_once_the_cells_are_sound,
    a_file_that_is_none_is_refused_with_its_reason,
);

async fn every_error_is_told_with_its_line_and_column_and_nothing_is_imported(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let cases = wrong_cells();
    let mut lines = vec![GOOD.to_owned()];
    lines.extend(cases.iter().map(|(line, _, _)| line.clone()));
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    let expected: Vec<_> = (3..)
        .zip(&cases)
        .map(|(line, (_, column, error))| ImportProblem {
            line,
            column: Some(*column),
            error: error.clone(),
        })
        .collect();
    assert_eq!(scene.problems(&file(&lines)).await, expected);
    assert_eq!(scene.count().await, 0);
}

/// Lines of a file that are wrong in one cell: the line, the cell's column and what is told of it.
fn wrong_cells() -> Vec<(String, Column, ImportError)> {
    let wrong = |column: usize, cell: &str, name: Column, error: ImportError| {
        (with(column, cell), name, error)
    };
    let date = |written: &str, error| ImportError::Date {
        written: written.to_owned(),
        error,
    };
    vec![
        wrong(0, "Laboratori", Column::Kind, ImportError::Kind),
        wrong(1, "", Column::Topic, ImportError::Topic),
        wrong(
            2,
            "",
            Column::Text(EditionText::Title, Language::It),
            ImportError::Text(TextError::Empty),
        ),
        wrong(
            2,
            &"a".repeat(201),
            Column::Text(EditionText::Title, Language::It),
            ImportError::Text(TextError::TooLong { max: 200 }),
        ),
        wrong(3, "Marte", Column::Site, ImportError::Site),
        wrong(
            5,
            "it tlh",
            Column::Languages,
            ImportError::Language {
                written: "tlh".to_owned(),
            },
        ),
        wrong(
            6,
            "0",
            Column::Capacity,
            ImportError::Capacity(CapacityError::OutOfRange),
        ),
        wrong(
            6,
            "-1",
            Column::Capacity,
            ImportError::Capacity(CapacityError::NotANumber),
        ),
        wrong(
            7,
            "31/02/2027",
            Column::Dates,
            date("31/02/2027", DateError::ImpossibleDate),
        ),
        wrong(
            7,
            "12/31/2026",
            Column::Dates,
            date("12/31/2026", DateError::ImpossibleDate),
        ),
        wrong(7, "", Column::Dates, ImportError::Text(TextError::Empty)),
        wrong(
            8,
            "25:00",
            Column::Start,
            ImportError::Time(TimeError::NotATime),
        ),
        wrong(
            8,
            "13:00",
            Column::End,
            ImportError::Session(SessionError::EndNotAfterStart),
        ),
        (
            GOOD.replace(GOOD.split(';').nth(7).unwrap(), "28/03/2027")
                .replace(GOOD.split(';').nth(8).unwrap(), "2:30"),
            Column::Start,
            ImportError::Session(SessionError::StartIsSkipped),
        ),
        wrong(
            10,
            "01/12/2026",
            Column::Opens,
            ImportError::Time(TimeError::Empty),
        ),
        wrong(
            11,
            "28/03/2027 2:30",
            Column::Closes,
            ImportError::TimeSkipped,
        ),
    ]
}

async fn what_only_the_rules_of_editions_tell_is_told_once_the_cells_are_sound(
    database: TestDatabase,
) {
    let scene = Scene::new(database).await;
    let edition = ImportError::Edition;
    let past = with(7, "04/12/2025");
    let twice = with(7, "04/12/2026 04/12/2026");
    let late = with(11, "05/12/2026 9:00");
    assert_eq!(
        scene
            .problems(&file(&[GOOD, &past, &twice, &late]))
            .await
            .into_iter()
            .map(|problem| (problem.line, problem.column.unwrap(), problem.error))
            .collect::<Vec<_>>(),
        [
            (
                3,
                Column::Dates,
                edition(EditionProblem::SessionInThePast(0))
            ),
            (
                3,
                Column::Closes,
                edition(EditionProblem::Enrolment(
                    EnrolmentError::ClosesAfterTheStart
                ))
            ),
            (
                4,
                Column::Dates,
                edition(EditionProblem::SessionsOverlap(1))
            ),
            (
                5,
                Column::Closes,
                edition(EditionProblem::Enrolment(
                    EnrolmentError::ClosesAfterTheStart
                ))
            ),
        ]
    );
    scene.import(&file(&[GOOD, &past])).await.unwrap_err();
    assert_eq!(scene.count().await, 0);
}

async fn a_file_that_is_none_is_refused_with_its_reason(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let error = |problems: Vec<ImportProblem>| {
        let [problem] = problems.try_into().unwrap();
        (problem.line, problem.error)
    };
    let unclosed = file(&[GOOD, &with(2, "\"Senza fine"), GOOD]);
    assert_eq!(
        error(scene.problems(&unclosed).await),
        (3, ImportError::UnclosedQuote)
    );
    assert_eq!(
        error(scene.problems(b"PK\x03\x04").await),
        (1, ImportError::Broken)
    );
    assert_eq!(
        error(scene.problems(b"\xD0\xCF\x11\xE0").await),
        (1, ImportError::NotText)
    );
    assert_eq!(
        error(scene.problems(&file(&[])).await),
        (1, ImportError::Empty)
    );
    let many = vec![GOOD; 2_000];
    let line = u64::try_from(MOST_ROWS).unwrap() + 2;
    assert_eq!(
        error(scene.problems(&file(&many)).await),
        (line, ImportError::TooMany { most: MOST_ROWS })
    );
    assert_eq!(
        error(scene.problems(&file(&[&format!("{GOOD};troppo")])).await),
        (2, ImportError::TooManyCells { headings: 13 })
    );
    let text = String::from_utf8(file(&[GOOD])).unwrap();
    let headings = text.replace("Tipo", "Titlo").replace("Sala;", "Tema;");
    let errors: Vec<_> = scene
        .problems(headings.as_bytes())
        .await
        .into_iter()
        .map(|problem| (problem.column, problem.error))
        .collect();
    assert_eq!(
        errors,
        [
            (
                None,
                ImportError::UnknownColumn {
                    heading: "Titlo".to_owned()
                }
            ),
            (Some(Column::Topic), ImportError::DoubleColumn),
            (Some(Column::Kind), ImportError::MissingColumn),
        ]
    );
}
