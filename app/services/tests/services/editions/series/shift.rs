//! Staff move several sessions.

use domain::edition::{EditScope, SeriesEnd, SeriesError, parse_time};
use services::editions::{MoveError, SeriesMode, SessionMove};
use store_testing::{TestDatabase, on_both_engines};

use super::{Scene, fridays};
use crate::support::moment;

on_both_engines!(
    sessions_move_alone_with_those_after_them_or_all_together,
    a_move_across_the_change_of_the_clocks_keeps_the_local_time,
    a_move_to_before_the_deadlines_takes_them_along,
    what_has_begun_does_not_move,
);

async fn sessions_move_alone_with_those_after_them_or_all_together(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (content, seen) = scene.content().await;
    let planned = content
        .with_series(
            &fridays("2026-12-04", SeriesEnd::After(3)),
            SeriesMode::Replace,
            seen.now,
        )
        .unwrap();
    scene.change(&planned).await.unwrap();
    let (content, seen) = scene.content().await;
    let moved = |scope, hours| {
        let to = SessionMove {
            chosen: seen.sessions[1].id,
            scope,
            to: "2026-12-12".parse().unwrap(),
            hours,
        };
        let moved = content.clone().with_moved(&to, seen.now).unwrap();
        moved
            .sessions
            .iter()
            .map(|session| session.times.starts_at().to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        moved(EditScope::ThisSession, None),
        [
            "2026-12-04T16:30:00Z",
            "2026-12-12T16:30:00Z",
            "2026-12-18T16:30:00Z"
        ]
    );
    assert_eq!(
        moved(EditScope::ThisAndFollowing, None),
        [
            "2026-12-04T16:30:00Z",
            "2026-12-12T16:30:00Z",
            "2026-12-19T16:30:00Z"
        ]
    );
    let hours = Some((parse_time("9:00").unwrap(), parse_time("11:00").unwrap()));
    assert_eq!(
        moved(EditScope::All, hours),
        [
            "2026-12-05T08:00:00Z",
            "2026-12-12T08:00:00Z",
            "2026-12-19T08:00:00Z"
        ]
    );
}

async fn a_move_across_the_change_of_the_clocks_keeps_the_local_time(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (content, seen) = scene.content().await;
    let to = |day: &str, hours: Option<(&str, &str)>| SessionMove {
        chosen: seen.sessions[0].id,
        scope: EditScope::All,
        to: day.parse().unwrap(),
        hours: hours.map(|(start, end)| (parse_time(start).unwrap(), parse_time(end).unwrap())),
    };
    let summer = content
        .clone()
        .with_moved(&to("2027-03-28", None), seen.now)
        .unwrap();
    assert_eq!(
        summer.sessions[0].times.starts_at(),
        moment("2027-03-28T15:30:00Z")
    );
    // The clocks skip half past two that night.
    assert!(matches!(
        content
            .clone()
            .with_moved(&to("2027-03-28", Some(("2:30", "4:00"))), seen.now),
        Err(MoveError::Session(SeriesError::Session { .. }))
    ));
}

async fn a_move_to_before_the_deadlines_takes_them_along(database: TestDatabase) {
    let scene = Scene::new(database).await;
    let (content, seen) = scene.content().await;
    let to = SessionMove {
        chosen: seen.sessions[0].id,
        scope: EditScope::All,
        to: "2026-12-02".parse().unwrap(),
        hours: None,
    };
    let moved = content.with_moved(&to, seen.now).unwrap();
    scene.change(&moved).await.unwrap();
    let edition = scene.see().await.edition;
    assert_eq!(edition.details.enrolment_closes_at, edition.starts_at);
    assert_eq!(edition.details.cancellable_until, edition.starts_at);
}

async fn what_has_begun_does_not_move(database: TestDatabase) {
    let scene = Scene::new(database).await;
    scene.test.set("2026-12-04T17:00:00Z");
    let (content, seen) = scene.content().await;
    let to = SessionMove {
        chosen: seen.sessions[0].id,
        scope: EditScope::All,
        to: "2026-12-20".parse().unwrap(),
        hours: None,
    };
    assert_eq!(
        content.with_moved(&to, seen.now).map(drop),
        Err(MoveError::NotToCome)
    );
}
