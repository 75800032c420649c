//! Times of day as people and programs write them.

use domain::edition::{SessionError, TimeError};
use services::editions::import::{Column, ImportError, dry_run};
use store_testing::{TestDatabase, on_both_engines};

use super::{GOOD, Scene, file, with};

/// What is written as the start, and what is right.
const CASES: &str = include_str!("import-times.csv");

on_both_engines!(
    times_are_read_or_refused_at_their_column,
    each_day_may_have_hours_of_its_own,
);

/// A valid line with a day, a start and an end.
fn line(day: &str, start: &str, end: &str) -> String {
    let mut cells: Vec<_> = GOOD.split(';').collect();
    (cells[7], cells[8], cells[9]) = (day, start, end);
    cells.join(";")
}

async fn times_are_read_or_refused_at_their_column(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let mut cases = 0;
    for case in CASES.lines().skip(1) {
        let (written, expected) = case.split_once(',').unwrap();
        cases += 1;
        if let Some((time, _)) = written.split_once(" on the day the clocks go forward") {
            assert!(expected.starts_with("refused at the column of the start"));
            let problems = scene
                .problems(&file(&[&line("28/03/2027", time, "12:00")]))
                .await;
            let [problem] = problems.try_into().unwrap();
            let skipped = ImportError::Session(SessionError::StartIsSkipped);
            assert_eq!(
                (problem.line, problem.column, problem.error),
                (2, Some(Column::Start), skipped)
            );
            continue;
        }
        let is_end = expected == "end of the day accepted";
        let line = if is_end {
            line("04/12/2026", "22:00", written)
        } else {
            line("04/12/2026", written, "12:00")
        };
        let read = dry_run(&scene.test.portal, &scene.staff, file(&[&line])).await;
        let times = read.unwrap().editions[0].sessions[0].times;
        if is_end {
            assert_eq!(times.ends_at().to_string(), "2026-12-04T23:00:00Z");
        } else {
            assert_eq!(
                times.start().strftime("%H:%M").to_string(),
                expected,
                "{written}"
            );
        }
    }
    assert_eq!(cases, 5);
    // Nothing begins at the end of a day.
    let problems = scene.problems(&file(&[&with(8, "24:00")])).await;
    let found: Vec<_> = problems
        .into_iter()
        .map(|problem| (problem.column, problem.error))
        .collect();
    assert_eq!(
        found,
        [(Some(Column::Start), ImportError::Time(TimeError::NotATime))]
    );
}

async fn each_day_may_have_hours_of_its_own(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let days = "04/12/2026 11/12/2026";
    let read = dry_run(
        &scene.test.portal,
        &scene.staff,
        file(&[&line(days, "9:30 14.00", "12:00 17:30")]),
    );
    let hours: Vec<_> = read.await.unwrap().editions[0]
        .sessions
        .iter()
        .map(|session| format!("{}–{}", session.times.start(), session.times.end()))
        .collect();
    assert_eq!(hours, ["09:30:00–12:00:00", "14:00:00–17:30:00"]);
    // One too many is none of both.
    let problems = scene
        .problems(&file(&[&line(days, "9:30 10:00 11:00", "12:00")]))
        .await;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].column, Some(Column::Start));
    // Each day that ends too early is told.
    let problems = scene
        .problems(&file(&[&line(days, "9:30 18:00", "9:00 17:00")]))
        .await;
    assert_eq!(problems.len(), 2);
}
