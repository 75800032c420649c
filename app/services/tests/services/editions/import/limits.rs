//! How much a file may hold. Each of these files kept a processor busy for a minute or more, or would
//! have made a page of megabytes.

use services::{
    Failure,
    editions::{
        EditionProblem,
        import::{
            Column, ImportError, ImportRefusal, LARGEST_FILE, LONGEST_CELL, MOST_COLUMNS,
            MOST_PROBLEMS, MOST_SESSIONS, MOST_SESSIONS_IN_ALL,
        },
    },
};
use store_testing::{TestDatabase, on_both_engines};

use super::{GOOD, HEADINGS, Scene, file, with};

on_both_engines!(
    a_file_of_nothing_but_headings_is_refused_unread,
    more_than_a_file_may_hold_is_refused_where_it_begins,
    reading_stops_at_the_last_problem_that_is_reported,
    more_editions_of_one_name_than_can_be_told_apart_are_refused,
);

async fn a_file_of_nothing_but_headings_is_refused_unread(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let too_many = ImportError::TooManyColumns { most: MOST_COLUMNS };
    let too_large = ImportError::TooLarge { most: LARGEST_FILE };
    for (file, expected) in [
        ("a;".repeat(40_000), &too_many),
        (";".repeat(400_000), &too_many),
        ("a,".repeat(MOST_COLUMNS), &too_many),
        ("a;".repeat(450_000), &too_large),
        ("\"".repeat(400_001), &ImportError::UnclosedQuote),
        ("\n".repeat(400_000), &ImportError::Empty),
    ] {
        let problems = scene.problems(file.as_bytes()).await;
        let [problem] = &problems[..] else {
            panic!("{} problems", problems.len());
        };
        assert_eq!((problem.line, &problem.error), (1, expected));
    }
}

async fn more_than_a_file_may_hold_is_refused_where_it_begins(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let days = |count: i64| {
        let first = jiff::civil::date(2026, 12, 4);
        let days = (0..count).map(|number| first.saturating_add(jiff::Span::new().days(number)));
        let days: Vec<_> = days.map(|day| day.to_string()).collect();
        with(7, &days.join(" "))
    };
    let most = i64::try_from(MOST_SESSIONS).unwrap();
    let title = with(2, &"è".repeat(LONGEST_CELL + 1));
    let problems = scene
        .problems(&file(&[GOOD, &title, &days(most + 1)]))
        .await;
    let found: Vec<_> = problems
        .iter()
        .map(|problem| (problem.line, &problem.error))
        .collect();
    let too_long = ImportError::CellTooLong { most: LONGEST_CELL };
    assert_eq!(found, [(3, &too_long)]);

    let problems = scene.problems(&file(&[GOOD, &days(most + 1)])).await;
    let too_many = ImportError::TooManySessions {
        most: MOST_SESSIONS,
    };
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].line, &problems[0].error), (3, &too_many));

    let longest = days(most);
    let lines = vec![longest.as_str(); MOST_SESSIONS_IN_ALL / MOST_SESSIONS + 1];
    let problems = scene.problems(&file(&lines)).await;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].column, Some(Column::Dates));
    assert_eq!(
        problems[0].error,
        ImportError::TooManySessionsInAll {
            most: MOST_SESSIONS_IN_ALL
        }
    );
}

async fn reading_stops_at_the_last_problem_that_is_reported(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let unsound = vec![";;;;;;;;x;;;;"; 400];
    let beyond = vec![";;;;;;;;;;;;;;;;x"; 400];
    let tags = with(5, &"xx ".repeat(3_000));
    let past = with(7, "04/12/2025");
    let past = vec![past.as_str(); 400];
    for lines in [unsound, beyond, vec![tags.as_str()], past] {
        assert_eq!(scene.problems(&file(&lines)).await.len(), MOST_PROBLEMS);
    }
    assert!(HEADINGS.split(';').count() < MOST_COLUMNS);
}

async fn more_editions_of_one_name_than_can_be_told_apart_are_refused(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let Err(Failure::Refused(ImportRefusal::Problems(problems))) =
        scene.import(&file(&[GOOD; 120])).await
    else {
        panic!("not refused");
    };
    let [problem] = &problems[..] else {
        panic!("{problems:?}");
    };
    let error = ImportError::Edition(EditionProblem::TooManyNamesakes);
    assert_eq!((problem.line, &problem.error), (101, &error));
    assert_eq!(scene.count().await, 0);
}
